import { type Day, endOf, type Instant, plusTime } from '#calendar/day.ts'
import type { DueDate } from '#calendar/period.ts'
import { assumedClocks, type Known, lastMoment, type Place } from './assumed.ts'
import type { CaseFacts } from './condition.ts'
import { type Move, type MoveRefusal, refusedMove } from './moved.ts'
import { type Clause, keyOf, type Policy, type ReviewId } from './policy.ts'
import type { Debtor, PromiseKind, PromiseRule, Start } from './promise-rule.ts'
import { type WorkedWindow, workedWindows } from './windows.ts'

export type { Known } from './assumed.ts'

/** A promise with its date. No `since`: its clock starts from something that nobody knows yet. No `due`: also where it has no period. */
export type WorkedDate = {
  readonly key: string
  readonly kind: PromiseKind
  readonly clause: Clause
  readonly strength: 'must' | 'aim'
  readonly owedBy: Debtor
  readonly review?: ReviewId
  readonly starts: Start
  readonly hasPeriod: boolean
  readonly since?: Instant
  /** Its clock is taken to start on the last day of what it waits for. */
  readonly assumed: boolean
  readonly due?: DueDate
  /** The day it was moved to by a notice or an agreement; what `due` says was the date before. */
  readonly movedTo?: Day
}
export type RefusedMove = {
  readonly promise: string
  readonly because: MoveRefusal | { readonly code: 'no-such-promise'; readonly promises: readonly string[] }
}
export type Worked =
  | { readonly dates: readonly WorkedDate[]; readonly windows: readonly WorkedWindow[] }
  | { readonly refused: RefusedMove }

type Clocks = ReturnType<typeof assumedClocks>

const dateOf = (rule: PromiseRule, { clockOf, reviewIdOf }: Clocks): WorkedDate => {
  const { start, due, movedTo } = clockOf(rule)
  const isOfReview = rule.promise === 'acknowledge-escalation' || rule.promise === 'board-reply'
  const review = isOfReview || rule.review ? reviewIdOf(rule) : undefined
  return {
    key: keyOf(rule),
    kind: rule.promise,
    clause: rule.clause,
    strength: rule.strength,
    owedBy: rule.owedBy,
    ...(review === undefined ? {} : { review }),
    starts: rule.starts,
    hasPeriod: rule.within !== undefined,
    assumed: start?.assumed ?? false,
    ...(start ? { since: start.at } : {}),
    ...(due ? { due } : {}),
    ...(movedTo ? { movedTo } : {}),
  }
}

const movesOf = (rule: PromiseRule, start: Instant, due: DueDate | undefined, known: Known, { zone }: Place) => {
  const own = (known.moved ?? []).filter(({ promise }) => promise === keyOf(rule))
  return own.map(({ until, by, told }, n): Move => {
    const before = own[n - 1]?.until
    const lastDay = before ? plusTime(endOf(before, zone), { minutes: -1 }) : due && lastMoment(due, zone)
    return { until, by, told: told ?? lastDay ?? start }
  })
}

/**
 * The dates of all that a policy promises on one complaint, in the policy's order, and of its windows: counted from the
 * moments that are known, and for the others as if each promise were kept on its last day. Refused where a date was moved
 * in a way that the policy does not allow, with the last day that it does. `place.calendar` is the one that the policy names.
 */
export const workedDates = (policy: Policy, facts: CaseFacts, known: Known, place: Place): Worked => {
  const clocks = assumedClocks(policy, facts, known, place)
  const promises = clocks.rules.map(keyOf)
  const strange = known.moved?.find(({ promise }) => !promises.includes(promise))
  if (strange) return { refused: { promise: strange.promise, because: { code: 'no-such-promise', promises } } }
  for (const rule of clocks.rules) {
    const { start, due } = clocks.clockOf(rule)
    if (!start) continue
    const because = refusedMove(movesOf(rule, start.at, due, known, place), {
      rule,
      start: start.at,
      ...(due ? { due } : {}),
      ground: { policy, ...place },
      stops: known.stops ?? [],
    })
    if (because) return { refused: { promise: keyOf(rule), because } }
  }
  return {
    dates: clocks.rules.map(rule => dateOf(rule, clocks)),
    windows: workedWindows(policy, facts, clocks, place),
  }
}
