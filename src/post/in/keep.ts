import { createHash, randomUUIDv7 } from 'node:crypto'
import { type Instant, plusTime } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { MailProblem } from '../why-not.ts'
import type { WhyWaiting } from './mail-in.ts'

/** A message as the mail server gave it. `raw` holds only its headers where `problem` says why the rest was left there. */
export type Fetched = {
  readonly uid: number
  readonly receivedAt: Instant
  readonly bytes: number
  readonly raw: Uint8Array
  readonly problem?: WhyWaiting
}

export type Place = { readonly validity: number; readonly lastUid: number; readonly since: Instant }

/** Keeps what a mailbox held. What is kept is kept for good before anybody is told. */
export type Keep = {
  /** How far this mailbox was read; a validity of 0 means never. */
  readonly place: () => Promise<Place>
  /** Answers with false for a message that is here already. */
  readonly message: (message: Fetched, validity: number, isInOrder: boolean) => Promise<boolean>
  /** The mailbox was read up to here, and nothing went wrong. */
  readonly wasRead: (validity: number, lastUid: number) => Promise<void>
  readonly hadProblem: (problem: MailProblem) => Promise<void>
  /** Messages that we have and the mail server does not know of yet. */
  readonly unmarked: (validity: number) => Promise<readonly number[]>
  readonly marked: (validity: number, uids: readonly number[]) => Promise<void>
}

const isHeaderEnd = (raw: Uint8Array, at: number) =>
  raw[at] === 10 && (raw[at + 1] === 10 || (raw[at + 1] === 13 && raw[at + 2] === 10))

const mostHeader = 256 * 1024

/** Where the headers end, or the end of a message without a body. */
const bodyStart = (raw: Uint8Array): number => {
  const limit = Math.min(raw.length, mostHeader)
  for (let at = 0; at < limit; at += 1) if (isHeaderEnd(raw, at)) return at + 1
  return limit
}

const headerIn = (headers: string, name: string): string =>
  new RegExp(`^${name}:((?:.*)(?:\\r?\\n[ \\t].*)*)`, 'im').exec(headers)?.[1]?.replace(/\s+/g, ' ').trim() ?? ''

const ofContent = ['from', 'date', 'subject', 'to']

/**
 * By what a message is known again: its own id, and a digest of what its writer made. The route it took, which headers on top
 * tell, is left out: the same message can come by two routes.
 */
export const identityOf = (raw: Uint8Array): { readonly messageId: string; readonly digest: string } => {
  const start = bodyStart(raw)
  const headers = Buffer.from(raw.subarray(0, start)).toString('latin1')
  const hash = createHash('sha256')
  for (const name of ofContent) hash.update(`${name}:${headerIn(headers, name)}\n`)
  hash.update(raw.subarray(start))
  return { messageId: headerIn(headers, 'message-id').slice(0, 500), digest: hash.digest('hex') }
}

type Of = { readonly db: Database; readonly now: () => Instant; readonly mailbox: string }

const createPlace = ({ db, now, mailbox }: Of) => {
  const start = () =>
    db
      .insertInto('mail_place')
      .values({ mailbox, uid_validity: 0, last_uid: 0, since: now() })
      .onConflict(conflict => conflict.doNothing())
      .execute()
  return {
    place: async (): Promise<Place> => {
      await start()
      const row = await db.selectFrom('mail_place').selectAll().where('mailbox', '=', mailbox).executeTakeFirstOrThrow()
      return { validity: row.uid_validity, lastUid: row.last_uid, since: row.since }
    },
    wasRead: async (validity: number, lastUid: number) => {
      await db
        .updateTable('mail_place')
        .set({ uid_validity: validity, last_uid: lastUid, read_at: now(), problem: null, problem_at: null })
        .where('mailbox', '=', mailbox)
        .execute()
    },
    hadProblem: async (problem: MailProblem) => {
      await start()
      await db.updateTable('mail_place').set({ problem, problem_at: now() }).where('mailbox', '=', mailbox).execute()
    },
  }
}

// A zero byte ends a text in many programs, and the database takes none.
const asText = (text: string) => text.replaceAll('\0', '')

export const createKeep = (of: Of): Keep => {
  const { db, now, mailbox } = of
  return {
    ...createPlace(of),
    message: async ({ uid, receivedAt, bytes, raw, problem }, validity, isInOrder) => {
      const { messageId, digest } = identityOf(raw)
      return db.transaction().execute(async tx => {
        const kept = await tx
          .insertInto('mail_in')
          .values({
            id: randomUUIDv7(),
            message_id: asText(messageId),
            digest,
            received_at: receivedAt,
            stored_at: now(),
            bytes,
            mailbox,
            uid_validity: validity,
            uid,
            next_at: now(),
            ...(problem ? { reason: problem } : {}),
          })
          .onConflict(conflict => conflict.columns(['message_id', 'digest']).doNothing())
          .returning('id')
          .executeTakeFirst()
        if (kept)
          await tx
            .insertInto('mail_in_raw')
            .values({ mail_id: kept.id, raw: Buffer.from(raw) })
            .execute()
        if (isInOrder)
          await tx
            .updateTable('mail_place')
            .set({ last_uid: uid })
            .where('mailbox', '=', mailbox)
            .where('uid_validity', '=', validity)
            .where('last_uid', '<', uid)
            .execute()
        return kept !== undefined
      })
    },
    unmarked: async validity => {
      const rows = await db
        .selectFrom('mail_in')
        .select('uid')
        .where('mailbox', '=', mailbox)
        .where('uid_validity', '=', validity)
        .where('marked', '=', false)
        .orderBy('uid')
        .limit(500)
        .execute()
      return rows.map(({ uid }) => uid)
    },
    marked: async (validity, uids) => {
      if (uids.length === 0) return
      await db
        .updateTable('mail_in')
        .set({ marked: true })
        .where('mailbox', '=', mailbox)
        .where('uid_validity', '=', validity)
        .where('uid', 'in', [...uids])
        .execute()
    },
  }
}

/** How long a message that could not be worked on waits for its next turn. */
export const laterBy = (now: Instant, tried: number): Instant => plusTime(now, { minutes: Math.min(60, 2 ** tried) })
