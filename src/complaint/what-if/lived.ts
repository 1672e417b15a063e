import type { By } from '../actor.ts'
import { evolve } from '../complaint.ts'
import type { Recorded } from '../event.ts'
import { actOf, type LetterKey, type LetterKind } from '../letter.ts'
import { react } from '../react.ts'
import type { Complaint } from '../state.ts'
import { neverBearing } from './bearing.ts'

/** An event and its place in the whole history. */
export type Numbered = Recorded & { readonly version: number }
/** One event as a replay reads it; `at` in UTC without its letter, as the database writes it. */
export type Told = readonly [version: number, type: string, at: string, by: By, facts: object]

const instantIn = (at: string): string => (at.length === 19 ? `${at}.000Z` : `${at.slice(0, 23).padEnd(23, '0')}Z`)

/** The events in a text of JSON, as a list of `Told`. */
export const toldIn = (text: string): readonly Numbered[] =>
  (JSON.parse(text) as readonly Told[]).map(
    ([version, type, at, by, facts]) =>
      Object.assign(facts, { type, at: instantIn(at), by, version }) as unknown as Numbered,
  )

type Dated = Extract<Recorded, { type: 'acknowledged' | 'progress-reported' }>

/** What became of a complaint, and what it was each time a date was given to the customer. */
export type Lived = {
  readonly complaint: Complaint
  readonly given: readonly { readonly event: Dated; readonly before: Complaint }[]
}

const skipped = new Set(neverBearing)

/** The letters whose delivery has one. The last is no act of the policy; its delivery is what carries out an apology. */
export const lettersWithBearing = [...(Object.keys(actOf) as LetterKind[]), 'remedy-carried-out'] as const
const counting = new Set<string>(lettersWithBearing)

const counts = (key: LetterKey): boolean => counting.has(key.slice(0, key.lastIndexOf('-')))

const bears = (event: Recorded): boolean =>
  !skipped.has(event.type) && (event.type !== 'letter-delivered' || counts(event.letter))

/** Only the letters of an event are named by its number, so that none but those that cause one need the right one. */
const numbered = (complaint: Complaint | undefined, event: Numbered): Complaint | undefined => {
  const version = event.version - 1
  if (!complaint || complaint.version === version || react(event, event.version).length === 0) return complaint
  return { ...complaint, version }
}

/** A history as far as promises depend on it; undefined for one without events. What has no bearing on them may be left out. */
export const lived = (events: readonly Numbered[]): Lived | undefined => {
  const given: Lived['given'][number][] = []
  const complaint = events.reduce<Complaint | undefined>((known, event) => {
    if (!bears(event)) return known
    const before = numbered(known, event)
    if (before && (event.type === 'acknowledged' || event.type === 'progress-reported')) given.push({ event, before })
    return evolve(before, event)
  }, undefined)
  return complaint && { complaint, given }
}
