import { type Instant, startOf } from '#calendar/day.ts'
import type { Moments } from '#policy/due-of.ts'
import { type Policy, reviewOf } from '#policy/policy.ts'
import type { PromiseRule } from '#policy/promise-rule.ts'
import type { LetterKey } from './letter.ts'
import { type Complaint, type ReviewRun, reviewRuns } from './state.ts'

const deliveredAt = ({ letters }: Complaint, wanted: LetterKey | undefined): Instant | undefined =>
  letters.find(({ key }) => key === wanted)?.firstDelivered

/** The run of the review that a rule is about. */
export const runOf = (complaint: Complaint, { review }: PromiseRule, policy: Policy): ReviewRun | undefined => {
  const id = reviewOf(policy, review)?.id
  return reviewRuns(complaint).find(({ escalated }) => escalated.review === id)
}

/**
 * What clocks start from, as one round of a complaint sees it: what happened before the round began is as old as the round,
 * what happened after it is none of its own.
 */
export const momentsOf = (complaint: Complaint, n: number, rule: PromiseRule, policy: Policy): Moments => {
  const { rounds, zone, order, acknowledged, registered, assigned, triaged, noted, closed } = complaint
  const [round, next] = [rounds[n], rounds[n + 1]]
  if (!round) return {}
  const inRound = (at: Instant | undefined): Instant | undefined => {
    if (at === undefined || (next && at >= next.since)) return undefined
    return at < round.since && n > 0 ? round.since : at
  }
  const of = (begun: number | undefined, at: Instant | undefined): Instant | undefined => {
    if (begun === undefined || n < begun) return undefined
    return n > begun ? round.since : at
  }
  const run = runOf(complaint, rule, policy)
  const [ordered, delivered] = [noted.ordered ?? order?.orderedOn, noted.delivered ?? order?.deliveredOn]
  const moments: Record<keyof Moments, Instant | undefined> = {
    received: round.since,
    sent: n > 0 ? round.since : noted.sent && startOf(noted.sent, zone),
    'first-raised': n > 0 ? round.since : noted['first-raised'] && startOf(noted['first-raised'], zone),
    ordered: inRound(ordered && startOf(ordered, zone)),
    delivered: inRound(delivered && startOf(delivered, zone)),
    acknowledged: of(acknowledged?.round, deliveredAt(complaint, acknowledged?.letter)),
    triaged: inRound(triaged[0]?.at),
    registered: inRound(registered?.at),
    assigned: inRound(assigned?.at),
    'information-complete': inRound(noted['information-complete'] && startOf(noted['information-complete'], zone)),
    'goods-returned': inRound(noted['goods-returned'] && startOf(noted['goods-returned'], zone)),
    answered: deliveredAt(complaint, round.answer?.letter),
    'remedy-agreed': inRound(complaint.remedies.find(({ approvedAt }) => approvedAt)?.approvedAt),
    closed: next ? undefined : closed?.at,
    escalated: of(run?.escalated.round, run?.escalated.at),
    'review-acknowledged': of(run?.escalated.round, deliveredAt(complaint, run?.escalated.letter)),
    'review-replied': of(run?.boardReply?.round, deliveredAt(complaint, run?.boardReply?.letter)),
  }
  return Object.fromEntries(Object.entries(moments).filter(([, at]) => at !== undefined)) as Moments
}
