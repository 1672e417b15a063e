// Clause 10: a customer who is not satisfied may ask for a review; the whole file goes to whoever reviews at once. A policy may
// offer one review after another, to be asked for by the customer, by staff, by a word in a message, or by time.
import { endOf } from '#calendar/day.ts'
import type { ReviewId } from '#policy/policy.ts'
import type { Stamp } from '../actor.ts'
import { type Circumstances, type Decision, isBlank, refuse } from '../decision.ts'
import { letter } from '../letter.ts'
import { nextReview, reviewWindow } from '../reviewing.ts'
import { type Complaint, currentRound, handledAlsoBy, reviewRuns, roundNumber, without } from '../state.ts'
import { noLongerAwaiting } from '../stops.ts'

export type Escalate = { readonly type: 'escalate'; readonly words: { readonly why: string; readonly want?: string } }
/** `review` is missing in what happened before a policy could have more than one. */
export type Escalated = { readonly type: 'escalated'; readonly review?: ReviewId; readonly words?: Escalate['words'] }

export const escalate = (complaint: Complaint, { words }: Escalate, at: Circumstances): Decision<Escalated> => {
  const { policy, by, now, zone } = at
  if (policy.reviews.length === 0) return refuse('no-review')
  const rule = nextReview(complaint, policy)
  if (!rule) return refuse('already-escalated')
  if (complaint.withdrawn) return refuse('closed')
  // Staff write down what a customer asks by phone or letter, so they may wherever the customer may.
  if (!rule.askedBy.includes('customer') && !(by.kind === 'staff' && rule.askedBy.includes('staff')))
    return refuse('not-allowed')
  if (rule.from === 'answered' && !complaint.escalated && !currentRound(complaint).answer)
    return refuse('escalation-too-early')
  const until = reviewWindow(complaint, at)
  if (by.kind === 'customer' && until && now >= endOf(until, zone)) return refuse('review-window-closed', { until })
  if (isBlank(words.why)) return refuse('reason-missing')
  return [{ type: 'escalated', review: rule.id, words }]
}

/** Whoever did the review before has now handled the complaint, and cannot do the next. */
const reviewersBefore = (complaint: Complaint) =>
  [complaint.review?.by, complaint.boardReply?.by, ...complaint.votes.map(({ by }) => by)].reduce(
    (handledBy, person) => handledAlsoBy({ ...complaint, handledBy }, person),
    complaint.handledBy,
  )

export const whenEscalated = (
  complaint: Complaint,
  { review = 'board', words, at }: Escalated & Stamp,
  version: number,
): Complaint => ({
  ...without(noLongerAwaiting(complaint, at), 'closed', 'accepted', 'referred', 'review', 'boardReply', 'submitted'),
  earlierReviews: reviewRuns(complaint),
  votes: [],
  handledBy: reviewersBefore(complaint),
  escalated: {
    review,
    at,
    why: words?.why,
    want: words?.want,
    letter: letter('board-acknowledgement', version).key,
    round: roundNumber(complaint),
  },
})
