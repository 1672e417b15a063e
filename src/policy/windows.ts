import type { Instant } from '#calendar/day.ts'
import { count, type DueDate, type Period } from '#calendar/period.ts'
import { type assumedClocks, lastMoment, type Place, type Taken } from './assumed.ts'
import { bodiesFor } from './outside.ts'
import { type CaseFacts, holds } from './condition.ts'
import type { Clause, Policy } from './policy.ts'

/**
 * A date that is no promise of the house: until when a complaint can be settled at once, customers can complain, ask for a
 * review or go outside, from when they can go outside without an answer, and when silence closes the complaint.
 */
export type WorkedWindow = {
  readonly key: string
  readonly what: 'fast-lane' | 'raise' | 'review' | 'review-starts' | 'closes' | 'outside-opens' | 'outside-closes'
  readonly clause?: Clause
  readonly since?: Instant
  readonly assumed: boolean
  readonly due?: DueDate
}
type Clocks = Pick<ReturnType<typeof assumedClocks>, 'momentOf'>
type Kind = Pick<WorkedWindow, 'key' | 'what' | 'clause'>

/** The dates that follow from a policy besides those of its promises, for one complaint. */
export const workedWindows = (
  policy: Policy,
  facts: CaseFacts,
  { momentOf }: Clocks,
  place: Place,
): readonly WorkedWindow[] => {
  const frame = { ...place, counting: policy.counting }
  const { fastLane, raiseWithin, closing, reviews, presumedReceipt } = policy

  const from = (start: Taken | undefined, period: Period, kind: Kind): WorkedWindow => {
    if (!start) return { ...kind, assumed: false }
    return { ...kind, since: start.at, assumed: start.assumed, due: count(start.at, period, frame) }
  }
  /** When a letter is taken to have reached the customer. */
  const reached = (start: Taken | undefined): Taken | undefined => {
    const after = facts.channel === 'post' ? presumedReceipt?.post : presumedReceipt?.email
    return start && after ? { ...start, at: lastMoment(count(start.at, after, frame), place.zone) } : start
  }
  const repliedBefore = (n: number) => {
    const before = reviews[n - 1]
    return reached(before ? momentOf('review-replied', before.id) : momentOf('answered'))
  }
  const lastWord = () => repliedBefore(reviews.length)

  const ofReviews = reviews.flatMap(({ id, window, withoutAnswerAfter }, n) => [
    ...(withoutAnswerAfter
      ? [from(momentOf('received'), withoutAnswerAfter, { key: `review-starts~${id}`, what: 'review-starts' })]
      : []),
    ...(window ? [from(repliedBefore(n), window, { key: `review~${id}`, what: 'review' })] : []),
  ])
  // Whose country nobody knows is taken to be at home, where the shop's calendar is from.
  const ofBodies = bodiesFor(policy, facts, place.calendar.id.slice(0, 2)).flatMap(body => {
    const start = body.window?.from === 'complaint' ? momentOf('received') : lastWord()
    return [
      ...(body.orAfter
        ? [from(momentOf('received'), body.orAfter, { key: `opens~${body.id}`, what: 'outside-opens' })]
        : []),
      ...(body.window ? [from(start, body.window.within, { key: `closes~${body.id}`, what: 'outside-closes' })] : []),
    ]
  })
  return [
    ...(raiseWithin ? [from(momentOf('delivered'), raiseWithin, { key: 'raise', what: 'raise' })] : []),
    ...(fastLane && holds(fastLane.when, facts)
      ? [from(momentOf('received'), fastLane.within, { key: 'fast-lane', what: 'fast-lane', clause: fastLane.clause })]
      : []),
    ...(closing.onSilenceAfter
      ? [from(repliedBefore(0), closing.onSilenceAfter, { key: 'closes', what: 'closes' })]
      : []),
    ...ofReviews,
    ...ofBodies,
  ] satisfies readonly WorkedWindow[]
}
