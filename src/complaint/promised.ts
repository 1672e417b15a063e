import type { Day, Instant } from '#calendar/day.ts'
import type { Why } from '#calendar/period.ts'
import type { Clause, PromiseKind, PromiseRule } from '#policy/policy.ts'
import type { PersonId } from './actor.ts'
import type { Deed } from './deeds.ts'
import type { LetterKey } from './letter.ts'
import type { Complaint } from './state.ts'

/** Names one promise within a complaint: `acknowledge`, `assign:2` (round), `answer-or-report:1.2` (round, date), `remedy:r1.1`. */
export type PromiseKey = string

/** Why this date: counted by the policy's rule, or given to the customer in a letter or with a remedy. */
export type Because =
  | { readonly counted: Why }
  | { readonly given: 'in-acknowledgement' | 'in-report' | 'with-remedy' | 'agreed'; readonly on: Instant }

/** Something the house owes. `at` is exclusive: kept until then. `waitingFor` names a letter written but not yet delivered. */
export type Promised = {
  readonly key: PromiseKey
  readonly kind: PromiseKind
  readonly clause: Clause
  readonly strength: 'must' | 'aim'
  readonly owedBy: PromiseRule['owedBy']
  readonly debtor?: PersonId
  readonly since: Instant
  readonly due: { readonly on: Day; readonly at: Instant; readonly because: Because }
  /** The clock stands still since then; its date is what it would be if it ran on now. */
  readonly stoppedSince?: Instant
  readonly waitingFor?: LetterKey
  readonly ended?: Ended
  readonly missedAt?: Instant
}
/** replaced: another promise took its place, such as a new date or a new round. */
export type Ended =
  | { readonly how: 'kept' | 'late'; readonly at: Instant }
  | {
      readonly how: 'excused'
      readonly at: Instant
      readonly because: 'answered' | 'settled' | 'escalated' | 'withdrawn' | 'replaced'
    }
export type Excuse = Extract<Ended, { how: 'excused' }>
export type Met = { readonly at?: Instant; readonly waitingFor?: LetterKey }

/** The first of some deeds to count; while none does, the first letter that may still. */
export const metBy = (deeds: readonly Deed[]): Met => {
  const counts = deeds.flatMap(({ at }) => (at ? [at] : [])).toSorted()
  if (counts[0]) return { at: counts[0] }
  const letter = deeds.find(({ isWaiting }) => isWaiting)?.letter
  return letter ? { waitingFor: letter } : {}
}

export const firstOf = (excuses: readonly (Excuse | false | undefined)[]): Excuse | undefined =>
  excuses.flatMap(excuse => excuse || []).toSorted((a, b) => (a.at < b.at ? -1 : 1))[0]

/** Whatever came first ended it: what is done after a promise fell away neither keeps nor breaks it. */
export const promised = (
  complaint: Complaint,
  rule: Pick<Promised, 'clause' | 'strength' | 'owedBy'> & { readonly promise: PromiseKind },
  of: Pick<Promised, 'key' | 'since' | 'due' | 'stoppedSince'> & {
    readonly met: Met
    readonly excuse: Excuse | undefined
  },
): Promised => {
  const { key, since, due, met, excuse, stoppedSince } = of
  const { clause, promise: kind, strength, owedBy } = rule
  const isMet = met.at && (!excuse || met.at <= excuse.at)
  const ended: Ended | undefined = isMet ? { how: met.at < due.at ? 'kept' : 'late', at: met.at } : excuse
  const missedAt = complaint.missed[key]
  return {
    key,
    kind,
    clause,
    strength,
    owedBy,
    since,
    due,
    ...(owedBy === 'handler' && complaint.handler ? { debtor: complaint.handler } : {}),
    ...(stoppedSince && !ended && stoppedSince < due.at ? { stoppedSince } : {}),
    ...(ended ? { ended } : met.waitingFor ? { waitingFor: met.waitingFor } : {}),
    ...(missedAt ? { missedAt } : {}),
  }
}
