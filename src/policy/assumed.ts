// When what has not happened yet would happen, if each promise is kept on its last day and a customer who is not satisfied says so at once.
import type { Calendar } from '#calendar/calendar.ts'
import { type Day, dayOf, endOf, type Instant, plusTime, type Zone } from '#calendar/day.ts'
import type { DueDate, Stop } from '#calendar/period.ts'
import type { CaseFacts } from './condition.ts'
import { dueOf, type Moments, startsAt } from './due-of.ts'
import { keyOf, type Policy, type ReviewId, reviewOf } from './policy.ts'
import { type Moment, momentsIn, type PromiseKind, type PromiseRule, ruleFor } from './promise-rule.ts'

/** What is known of one complaint besides its facts. Moments of a review stand under its id, or count for the first. */
export type Known = {
  readonly moments: Moments & { readonly received: Instant }
  readonly reviews?: Readonly<Record<ReviewId, Moments>>
  readonly stops?: readonly Stop[]
  /** Dates that were moved, in order; a notice without `told` is given on the last day of the date before. */
  readonly moved?: readonly {
    readonly promise: string
    readonly until: Day
    readonly by: 'notice' | 'agreement'
    readonly told?: Instant
  }[]
}
export type Place = { readonly calendar: Calendar; readonly zone: Zone }
/** A moment that came, or is taken to come. */
export type Taken = { readonly at: Instant; readonly assumed: boolean }
export type Clock = { readonly start?: Taken; readonly due?: DueDate; readonly movedTo?: Day }

/** Whose last day a moment is taken to be. Of an answer, the must goes before the aim; what is agreed is agreed with it. */
const lastDayOf: Readonly<Partial<Record<Moment, readonly PromiseKind[]>>> = {
  acknowledged: ['acknowledge'],
  triaged: ['triage'],
  registered: ['register'],
  assigned: ['assign'],
  answered: ['answer-or-report', 'answer'],
  'remedy-agreed': ['answer-or-report', 'answer'],
  closed: ['answer-or-report', 'answer'],
  'review-acknowledged': ['acknowledge-escalation'],
  'review-replied': ['board-reply'],
}
const ofReviews: readonly Moment[] = ['escalated', 'review-acknowledged', 'review-replied']

/** The last moment of a day that is not yet counted as the next one. */
const lastMomentOn = (until: Day, cutOff: string | undefined, zone: Zone): Instant => {
  if (cutOff === undefined) return plusTime(endOf(until, zone), { minutes: -1 })
  const closing = Temporal.PlainDate.from(until).toZonedDateTime({ timeZone: zone, plainTime: cutOff })
  return closing.toInstant().toString({ fractionalSecondDigits: 3 }) as Instant
}

/** The last moment at which something can be done on its last day. */
export const lastMoment = ({ on, at, why: { period, counting } }: DueDate, zone: Zone): Instant =>
  'hours' in period ? at : lastMomentOn(on, counting.cutOff, zone)

/** The clocks of one complaint, each worked out when it is first asked for. */
export const assumedClocks = (policy: Policy, facts: CaseFacts, known: Known, place: Place) => {
  const rules = policy.promises.flatMap(rule => ruleFor(rule, facts) ?? [])
  const clocks = new Map<PromiseRule, Clock>()
  const reviewIdOf = (rule: PromiseRule) => reviewOf(policy, rule.review)?.id

  const given = (moment: Moment, review: ReviewId | undefined): Instant | undefined => {
    const own = review === undefined ? undefined : known.reviews?.[review]?.[moment]
    const isFirst = !ofReviews.includes(moment) || review === policy.reviews[0]?.id
    return own ?? (isFirst ? known.moments[moment] : undefined)
  }

  const momentOf = (moment: Moment, review?: ReviewId): Taken | undefined => {
    const came = given(moment, review)
    if (came) return { at: came, assumed: false }
    if (moment === 'escalated') return whenAsked(review)
    const isAbout = (rule: PromiseRule) => !ofReviews.includes(moment) || reviewIdOf(rule) === review
    const makers = rules.filter(rule => lastDayOf[moment]?.includes(rule.promise) && isAbout(rule))
    const musts = makers.filter(({ strength }) => strength === 'must')
    const lasts = (musts.length > 0 ? musts : makers).flatMap(rule => {
      const { due, movedTo } = clockOf(rule)
      if (movedTo) return lastMomentOn(movedTo, policy.counting.cutOff, place.zone)
      return due ? lastMoment(due, place.zone) : []
    })
    const at = lasts.toSorted()[0]
    return at && { at, assumed: true }
  }

  const whenAsked = (review: ReviewId | undefined): Taken | undefined => {
    const before = policy.reviews[policy.reviews.findIndex(({ id }) => id === review) - 1]
    const reason = before ? momentOf('review-replied', before.id) : momentOf('answered')
    return reason && { ...reason, assumed: true }
  }

  const startOf = (rule: PromiseRule): Taken | undefined => {
    const taken = momentsIn(rule.starts).flatMap(moment => {
      const found = momentOf(moment, ofReviews.includes(moment) ? reviewIdOf(rule) : undefined)
      return found ? [{ moment, ...found }] : []
    })
    const moments = Object.fromEntries(taken.map(({ moment, at }) => [moment, at]))
    const at = startsAt(rule, { received: known.moments.received, ...moments })
    return at && { at, assumed: taken.some(one => one.assumed && one.at === at) }
  }

  const clockOf = (rule: PromiseRule): Clock => {
    const found = clocks.get(rule)
    if (found) return found
    // Two clocks that wait for each other never start.
    clocks.set(rule, {})
    const start = startOf(rule)
    const due = start && dueOf(rule, start.at, { policy, ...place }, known.stops)
    const movedTo = known.moved?.findLast(({ promise }) => promise === keyOf(rule))?.until
    const clock = { ...(start ? { start } : {}), ...(due ? { due } : {}), ...(start && movedTo ? { movedTo } : {}) }
    clocks.set(rule, clock)
    return clock
  }
  return { rules, clockOf, momentOf, reviewIdOf }
}

/** The facts of a complaint of which nothing is known but its receipt. */
export const plainFacts = (received: Instant, zone: Zone): CaseFacts => ({
  receivedOn: dayOf(received, zone),
  category: 'unknown',
  channel: 'web',
})
