import { type Day, type Instant, startOf } from '#calendar/day.ts'
import { type Policy, reviewOf } from '#policy/policy.ts'
import type { Moment, PromiseRule } from '#policy/promise-rule.ts'
import type { LetterKey } from './letter.ts'
import { type Complaint, type NotedMoment, type ReviewRun, reviewRuns } from './state.ts'

const deliveredAt = ({ letters }: Complaint, wanted: LetterKey | undefined): Instant | undefined =>
  letters.find(({ key }) => key === wanted)?.firstDelivered

/** The run of the review that a rule is about. */
export const runOf = (complaint: Complaint, { review }: PromiseRule, policy: Policy): ReviewRun | undefined => {
  const id = reviewOf(policy, review)?.id
  return reviewRuns(complaint).find(({ escalated }) => escalated.review === id)
}

/**
 * When a moment came that a rule's clock may start from, as one round of a complaint sees it: what happened before the round
 * began is as old as the round, what happened after it is none of its own.
 */
export const momentOf = (
  complaint: Complaint,
  n: number,
  rule: PromiseRule,
  policy: Policy,
  moment: Moment,
): Instant | undefined => {
  const { rounds, zone, order, acknowledged, registered, assigned, triaged, noted, closed } = complaint
  const [round, next] = [rounds[n], rounds[n + 1]]
  if (!round) return undefined
  const inRound = (at: Instant | undefined): Instant | undefined => {
    if (at === undefined || (next && at >= next.since)) return undefined
    return at < round.since && n > 0 ? round.since : at
  }
  const begun = (first: number | undefined, at: Instant | undefined): Instant | undefined => {
    if (first === undefined || n < first) return undefined
    return n > first ? round.since : at
  }
  const whenNoted = (known: NotedMoment, otherwise?: Day): Instant | undefined => {
    const on = noted[known] ?? otherwise
    return on && startOf(on, zone)
  }
  switch (moment) {
    case 'received':
      return round.since
    case 'sent':
    case 'first-raised':
      return n > 0 ? round.since : whenNoted(moment)
    case 'ordered':
      return inRound(whenNoted(moment, order?.orderedOn))
    case 'delivered':
      return inRound(whenNoted(moment, order?.deliveredOn))
    case 'information-complete':
    case 'goods-returned':
      return inRound(whenNoted(moment))
    case 'acknowledged':
      return begun(acknowledged?.round, deliveredAt(complaint, acknowledged?.letter))
    case 'triaged':
      return inRound(triaged[0]?.at)
    case 'registered':
      return inRound(registered?.at)
    case 'assigned':
      return inRound(assigned?.at)
    case 'answered':
      return deliveredAt(complaint, round.answer?.letter)
    case 'remedy-agreed':
      return inRound(complaint.remedies.find(({ approvedAt }) => approvedAt)?.approvedAt)
    case 'closed':
      return next ? undefined : closed?.at
    case 'escalated':
    case 'review-acknowledged':
    case 'review-replied':
      return ofReview(moment, runOf(complaint, rule, policy))
  }
  function ofReview(of: Moment, run: ReviewRun | undefined): Instant | undefined {
    if (of === 'review-replied') return begun(run?.boardReply?.round, deliveredAt(complaint, run?.boardReply?.letter))
    const at = of === 'escalated' ? run?.escalated.at : deliveredAt(complaint, run?.escalated.letter)
    return begun(run?.escalated.round, at)
  }
}
