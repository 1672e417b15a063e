import { type Day, dayOf, type Instant } from '#calendar/day.ts'
import type { DueDate, Stop } from '#calendar/period.ts'
import { type CountingGround, endOfPeriod } from './due-of.ts'
import type { PromiseRule } from './promise-rule.ts'

/** Another date for a promise: told to the customer in a notice, or agreed with them. */
export type Move = { readonly until: Day; readonly by: 'notice' | 'agreement'; readonly told: Instant }
/** `latest` is the last day that the policy allows. */
export type MoveRefusal =
  | { readonly code: 'not-later'; readonly until: Day; readonly before: Day }
  | { readonly code: 'too-often'; readonly until: Day; readonly atMost: number }
  | { readonly code: 'too-far'; readonly until: Day; readonly latest: Day; readonly cap: 'each' | 'total' | 'agreed' }
  | { readonly code: 'no-agreed-dates'; readonly until: Day }

type Clock = {
  readonly rule: PromiseRule
  readonly start: Instant
  /** Absent for what is promised without a date: then any day after the start is later. */
  readonly due?: DueDate
  readonly ground: CountingGround
  readonly stops: readonly Stop[]
}

const tooFar = (until: Day, cap: 'each' | 'total' | 'agreed', latest: DueDate | undefined): MoveRefusal | undefined =>
  latest && until > latest.on ? { code: 'too-far', until, latest: latest.on, cap } : undefined

const refusalOf = (move: Move, before: Day, notices: number, clock: Clock): MoveRefusal | undefined => {
  const { rule, start, ground, stops } = clock
  const { until, by, told } = move
  if (until <= before) return { code: 'not-later', until, before }
  if (by === 'agreement') {
    if (!rule.agreedDate) return { code: 'no-agreed-dates', until }
    const { latest } = rule.agreedDate
    return tooFar(until, 'agreed', latest && endOfPeriod(rule, latest, start, ground, stops))
  }
  const { atMost, each, total } = rule.extensions ?? {}
  if (atMost !== undefined && notices > atMost) return { code: 'too-often', until, atMost }
  return (
    tooFar(until, 'each', each && endOfPeriod(rule, each, told, ground, stops)) ??
    tooFar(until, 'total', total && endOfPeriod(rule, total, start, ground, stops))
  )
}

/**
 * The first of some moves, in their order, that the rule does not allow: a notice by its `extensions`, each cap counted as the
 * rule counts, `each` from the notice and `total` from the start; an agreement by its `agreedDate`. Undefined where all are allowed.
 */
export const refusedMove = (moves: readonly Move[], clock: Clock): MoveRefusal | undefined => {
  let [before, notices] = [clock.due?.on ?? dayOf(clock.start, clock.ground.zone), 0]
  for (const move of moves) {
    if (move.by === 'notice') notices += 1
    const refusal = refusalOf(move, before, notices, clock)
    if (refusal) return refusal
    before = move.until
  }
  return undefined
}
