// Clause 11: whoever has an interest in a complaint says so, and has no part in its review.
import { personOf, type Stamp } from '../actor.ts'
import { type Circumstances, type Decision, isBlank, refuse } from '../decision.ts'
import { runningReview } from '../reviewing.ts'
import { type Complaint, without } from '../state.ts'

export type Recuse = { readonly type: 'recuse'; readonly words: { readonly reason: string } }
export type Recused = { readonly type: 'recused'; readonly words?: Recuse['words'] }

export const recuse = (complaint: Complaint, { words }: Recuse, { by, policy }: Circumstances): Decision<Recused> => {
  if (!runningReview(complaint, policy)) return refuse('not-escalated')
  if (complaint.boardReply) return refuse('already-replied')
  if (complaint.recused.some(({ person }) => person === personOf(by))) return refuse('already-recused')
  if (isBlank(words.reason)) return refuse('reason-missing')
  return [{ type: 'recused', words }]
}

/** Their vote falls, and a review they had a part in is open again. */
export const whenRecused = (complaint: Complaint, { words, at, by }: Recused & Stamp): Complaint => {
  const person = by.kind === 'staff' ? by.person : by.kind
  const hadPart = complaint.review?.by === person || complaint.votes.some(vote => vote.by === person)
  return {
    ...(hadPart ? without(complaint, 'review') : complaint),
    votes: complaint.votes.filter(vote => vote.by !== person),
    recused: [...complaint.recused, { person, at, reason: words?.reason }],
  }
}
