import { hash, randomBytes } from 'node:crypto'
import type { By } from '#complaint/actor.ts'
import type { Instant } from '#calendar/day.ts'
import type { Recorded } from '#complaint/event.ts'
import { canonical } from './canonical.ts'

/** An event as it is kept. Its hash covers all the rest, the words by their salted digest only, so that they can be erased. */
export type EventRow = {
  readonly complaint_id: string
  readonly version: number
  readonly type: string
  readonly at: Instant
  readonly by: By
  readonly facts: object
  readonly words_digest: string | null
  readonly previous_hash: string
  readonly hash: string
}
export type WordsRow = {
  readonly complaint_id: string
  readonly version: number
  readonly salt: string
  readonly words: object
}
/** The last event of a history: what the next one is chained to. */
export type Head = { readonly version: number; readonly hash: string }

export const start: Head = { version: 0, hash: '0'.repeat(64) }

export const sha256 = (text: string): string => hash('sha256', text)

export const digestOf = (salt: string, words: object): string => sha256(salt + canonical(words))

/** The text that an event's hash is of. */
export const hashedTextOf = (row: Omit<EventRow, 'hash'>): string =>
  canonical({
    previous_hash: row.previous_hash,
    complaint_id: row.complaint_id,
    version: row.version,
    type: row.type,
    at: row.at,
    by: row.by,
    facts: row.facts,
    words_digest: row.words_digest,
  })

export const hashOf = (row: Omit<EventRow, 'hash'>): string => sha256(hashedTextOf(row))

const link = (complaint_id: string, head: Head, { type, at, by, words, ...facts }: Recorded & { words?: object }) => {
  const salt = words && randomBytes(16).toString('base64url')
  const version = head.version + 1
  const words_digest = words && salt ? digestOf(salt, words) : null
  const row = { complaint_id, version, type, at, by, facts, words_digest, previous_hash: head.hash }
  const event: EventRow = { ...row, hash: hashOf(row) }
  const said: readonly WordsRow[] = words && salt ? [{ complaint_id, version, salt, words }] : []
  return { event, said }
}

/** The rows of new events, chained one to the other behind the head of their complaint's history. */
export const chain = (complaintId: string, head: Head, recorded: readonly Recorded[]) => {
  const events: EventRow[] = []
  const words: WordsRow[] = []
  for (const one of recorded) {
    const { event, said } = link(complaintId, events.at(-1) ?? head, one)
    events.push(event)
    words.push(...said)
  }
  return { events, words }
}
