// Clauses 10 to 13: which of the policy's reviews a complaint is in, which may come next, and who may do one.
import { type Day, endOf, type Instant, plusTime } from '#calendar/day.ts'
import { count } from '#calendar/period.ts'
import { type Policy, type ReviewRule, reviewOf } from '#policy/policy.ts'
import type { PersonId } from './actor.ts'
import type { Ground } from './decision.ts'
import { type Complaint, currentRound, isAbout } from './state.ts'

/** The review that was asked for last; undefined as long as none was. */
export const runningReview = ({ escalated }: Complaint, policy: Policy): ReviewRule | undefined =>
  escalated && reviewOf(policy, escalated.review)

/** The review the customer could still ask for; undefined where the policy offers no more, or the last one is not done. */
export const nextReview = ({ escalated, boardReply }: Complaint, policy: Policy): ReviewRule | undefined => {
  if (!escalated) return policy.reviews[0]
  if (!boardReply) return undefined
  return policy.reviews[policy.reviews.findIndex(({ id }) => id === escalated.review) + 1]
}

/** The review a complaint is in, or else the one that comes first; undefined under a policy without any. */
export const reviewFor = (complaint: Complaint, policy: Policy): ReviewRule | undefined =>
  runningReview(complaint, policy) ?? policy.reviews[0]

/** Whether somebody is far enough from the complaint to review it. */
export const isIndependent = (complaint: Complaint, person: PersonId, rule: ReviewRule): boolean => {
  if (complaint.recused.some(one => one.person === person)) return false
  if (isAbout(complaint, person)) return false
  if (rule.independence === 'none') return true
  return !(rule.independence === 'never-handled' ? complaint.handledBy : complaint.decidedBy).includes(person)
}

/** When the answer, or the reply of the last review, has reached the customer, as the policy presumes. */
export const answerReached = (complaint: Complaint, { policy, calendar, zone }: Ground): Instant | undefined => {
  const key = complaint.boardReply?.letter ?? currentRound(complaint).answer?.letter
  const at = complaint.letters.find(letter => letter.key === key)?.firstDelivered
  const presumed = policy.presumedReceipt?.[complaint.reach === 'email' ? 'email' : 'post']
  return at && presumed
    ? plusTime(count(at, presumed, { calendar, zone, counting: policy.counting }).at, { ms: -1 })
    : at
}

/** The last day on which customers can ask for their next review; undefined while nothing limits it. */
export const reviewWindow = (complaint: Complaint, ground: Ground): Day | undefined => {
  const rule = nextReview(complaint, ground.policy)
  const reached = answerReached(complaint, ground)
  if (!rule?.window || !reached) return undefined
  const { calendar, zone, policy } = ground
  return count(reached, rule.window, { calendar, zone, counting: policy.counting }).on
}

/** Whether the customer may still be offered a review, for buttons and letters. */
export const mayEscalate = (complaint: Complaint, ground: Ground, now: Instant): boolean => {
  const rule = nextReview(complaint, ground.policy)
  if (!rule || complaint.withdrawn || !rule.askedBy.includes('customer')) return false
  if (rule.from === 'answered' && !currentRound(complaint).answer) return false
  const until = reviewWindow(complaint, ground)
  return !until || now < endOf(until, ground.zone)
}

/** Clause 10: the day on which a complaint without an answer goes to review by itself. */
export const reviewsItselfAt = (complaint: Complaint, ground: Ground): Instant | undefined => {
  const { policy, calendar, zone } = ground
  const rule = complaint.escalated ? undefined : policy.reviews[0]
  if (!rule?.askedBy.includes('time') || !rule.withoutAnswerAfter || complaint.closed) return undefined
  const round = currentRound(complaint)
  if (round.answer) return undefined
  return count(round.since, rule.withoutAnswerAfter, { calendar, zone, counting: policy.counting }).at
}

/** Clause 8: when an answered complaint closes by itself because the customer says nothing. */
export const closesItselfAt = (complaint: Complaint, ground: Ground): Instant | undefined => {
  const { policy, calendar, zone } = ground
  const after = policy.closing.onSilenceAfter
  const reached = answerReached(complaint, ground)
  if (!after || !reached || complaint.closed || complaint.accepted) return undefined
  if (complaint.heardAt && complaint.heardAt > reached) return undefined
  return count(reached, after, { calendar, zone, counting: policy.counting }).at
}
