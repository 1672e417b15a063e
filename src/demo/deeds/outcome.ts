// Clauses 6, 8, 9 and 14 in the stories: reports, answers, remedies and changes.
import { dayOf } from '#calendar/day.ts'
import type { Remedy } from '#complaint/state.ts'
import type { Person } from '#people/people.ts'
import type { RemedyKind } from '#policy/policy.ts'
import { type Deed, type Moment, prose } from '../story.ts'
import { dayFor } from './moment.ts'

export const reports =
  ({ until, done, open, reason }: { until: number; done: string; open: string; reason: string }): Deed =>
  moment => [
    {
      type: 'report-progress',
      until: dayFor(moment, until),
      words: { done: prose(done), open: prose(open), reason: prose(reason) },
    },
  ]

export type Told = {
  /** The complaint in our words, in a line or two. */
  readonly summary: string
  readonly done: string
  readonly noRemedy?: string
  readonly apology?: string
  readonly noChange?: string
  /** What changes, who sees to it, and within how many days of the complaint's start. */
  readonly changes?: readonly (readonly [owner: Person, days: number, text: string])[]
}

export const answers =
  ({ summary, done, noRemedy, apology, noChange, changes = [] }: Told): Deed =>
  moment => [
    {
      type: 'answer',
      changes: changes.map(([owner, days]) => ({ owner: owner.id, by: dayFor(moment, days) })),
      words: {
        summary: prose(summary),
        done: prose(done),
        ...(noRemedy ? { noRemedy: prose(noRemedy) } : {}),
        ...(apology ? { apology: prose(apology) } : {}),
        ...(noChange ? { noChange: prose(noChange) } : {}),
        changes: changes.map(([, , text]) => prose(text)),
      },
    },
  ]

/** `cents` in the shop's own currency. */
export const offers =
  (kind: RemedyKind, by: number, what: string, cents?: number): Deed =>
  moment => [
    {
      type: 'offer-remedy',
      kind,
      by: dayFor(moment, by),
      ...(cents ? { amount: { currency: moment.shop.currency, cents } } : {}),
      words: { what: prose(what) },
    },
  ]

const remedyThatIs = ({ complaint }: Moment, status: Remedy['status']): string =>
  complaint.remedies.find(remedy => remedy.status === status)?.id ?? ''

export const approves = (): Deed => moment => [{ type: 'approve-remedy', remedy: remedyThatIs(moment, 'proposed') }]

export const refuses =
  (reason: string): Deed =>
  moment => [{ type: 'refuse-remedy', remedy: remedyThatIs(moment, 'proposed'), words: { reason: prose(reason) } }]

export const carriesOut =
  (proof: string): Deed =>
  moment => [
    {
      type: 'carry-out-remedy',
      remedy: remedyThatIs(moment, 'approved'),
      on: dayOf(moment.now, moment.ground.zone),
      words: { proof: prose(proof) },
    },
  ]

export const fails =
  (by: number, reason: string): Deed =>
  moment => [
    {
      type: 'fail-remedy',
      remedy: remedyThatIs(moment, 'approved'),
      by: dayFor(moment, by),
      words: { reason: prose(reason) },
    },
  ]

/** The first change that was promised and not yet made. */
export const improves =
  (how: string): Deed =>
  ({ complaint }) => [
    {
      type: 'make-change',
      change: complaint.changes.find(({ made }) => !made)?.id ?? '',
      words: { how: prose(how) },
    },
  ]
