import type { Ground } from '#complaint/decision.ts'
import { plainFacts } from '#policy/assumed.ts'
import type { ReviewRule } from '#policy/policy.ts'
import { type WorkedDate, workedDates } from '#policy/worked.ts'
import type { PolicyFacts } from '../../parts/policy/facts.ts'

/** The dates of a complaint that is made now, in the order in which they are told. */
export type DatesNow = {
  /** Those whose clock starts now. */
  readonly now: readonly WorkedDate[]
  /** Those whose clock starts with a step before. */
  readonly later: readonly WorkedDate[]
  /** Those of each review, with when a customer asks for it. */
  readonly reviews: readonly {
    readonly title: 'review' | 'reviewLater' | 'reviewNext'
    readonly dates: readonly WorkedDate[]
  }[]
  /** Those whose clock starts from something that nobody knows yet. */
  readonly unknown: readonly WorkedDate[]
}

export const groundOf = ({ policy, calendar, shop: { zone } }: PolicyFacts): Ground => ({ policy, calendar, zone })

const isAtOnce = (review: ReviewRule, nth: number) => nth === 0 && review.from === 'any-time'

/** The same rules that count the dates of a real complaint, from its receipt now, each step done on its last day. */
export const datesNow = ({ policy, calendar, shop: { zone }, now }: PolicyFacts): DatesNow => {
  const atOnce = policy.reviews.filter(isAtOnce)
  const reviews = Object.fromEntries(atOnce.map(({ id }) => [id, { escalated: now }]))
  const known = { moments: { received: now }, reviews }
  const worked = workedDates(policy, plainFacts(now, zone), known, { calendar, zone })
  const dates = 'refused' in worked ? [] : worked.dates
  const dated = dates.filter(({ due }) => due)
  return {
    now: dated.filter(({ review, assumed }) => review === undefined && !assumed),
    later: dated.filter(({ review, assumed }) => review === undefined && assumed),
    reviews: policy.reviews.map((one, nth) => ({
      title: isAtOnce(one, nth) ? 'review' : nth === 0 ? 'reviewLater' : 'reviewNext',
      dates: dated.filter(({ review }) => review === one.id),
    })),
    unknown: dates.filter(({ due }) => !due),
  }
}
