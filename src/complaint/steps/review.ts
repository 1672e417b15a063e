// Clauses 11 and 12: the board reads the file, finds whether policy, fairness and law were kept, each with reasons, and replies within a week.
import type { BodyId } from '#policy/bodies.ts'
import { personOf, type Stamp } from '../actor.ts'
import { type BoardPart, type Circumstances, type Decision, isBlank, refuse } from '../decision.ts'
import { letter } from '../letter.ts'
import { type Complaint, type ReviewFindings, roundNumber, without } from '../state.ts'
import { apologiesCarriedOut } from './remedy.ts'

type Reasons = { readonly policyFollowed: string; readonly treatedFairly: string; readonly lawKept: string }
export type Review = { readonly type: 'review'; readonly findings: Partial<ReviewFindings>; readonly words: Reasons }
export type Reviewed = { readonly type: 'reviewed'; readonly findings: ReviewFindings; readonly words?: Reasons }

export type ReplyAsBoard = {
  readonly type: 'reply-as-board'
  readonly bodies: readonly BodyId[]
  readonly words: { readonly decision: string }
}
export type BoardReplied = {
  readonly type: 'board-replied'
  readonly bodies: readonly BodyId[]
  readonly words?: ReplyAsBoard['words']
}

const part = { policyFollowed: 'policy-followed', treatedFairly: 'treated-fairly', lawKept: 'law-kept' } as const
const questions = Object.keys(part) as (keyof typeof part)[]

const isIndependent = (complaint: Complaint, { by }: Circumstances) => {
  const person = personOf(by)
  return person !== undefined && !complaint.handledBy.includes(person)
}

export const review = (complaint: Complaint, { findings, words }: Review, at: Circumstances): Decision<Reviewed> => {
  if (!complaint.escalated) return refuse('not-escalated')
  if (complaint.boardReply) return refuse('already-replied')
  if (!isIndependent(complaint, at)) return refuse('reviewer-not-independent')
  const missing: BoardPart[] = questions.filter(q => !findings[q] || isBlank(words[q])).map(q => part[q])
  if (missing.length > 0) return refuse('review-incomplete', { missing })
  return [{ type: 'reviewed', findings: findings as ReviewFindings, words }]
}

export const replyAsBoard = (
  complaint: Complaint,
  command: ReplyAsBoard,
  at: Circumstances,
): Decision<BoardReplied> => {
  if (!complaint.escalated) return refuse('not-escalated')
  if (complaint.boardReply) return refuse('already-replied')
  if (!isIndependent(complaint, at)) return refuse('reviewer-not-independent')
  const missing: BoardPart[] = [
    ...(complaint.review ? [] : questions.map(q => part[q])),
    ...(isBlank(command.words.decision) ? (['decision'] as const) : []),
    ...(at.policy.review.outsideBody === 'named' && command.bodies.length === 0 ? (['outside-body'] as const) : []),
  ]
  if (missing.length > 0) return refuse('review-incomplete', { missing })
  if (complaint.remedies.some(({ status }) => status === 'proposed')) return refuse('remedy-awaits-approval')
  return [{ ...command, type: 'board-replied' }]
}

export const whenReviewed = (complaint: Complaint, { findings, words, at, by }: Reviewed & Stamp): Complaint => ({
  ...complaint,
  review: {
    at,
    by: by.kind === 'staff' ? by.person : by.kind,
    findings,
    reasons: { policyFollowed: words?.policyFollowed, treatedFairly: words?.treatedFairly, lawKept: words?.lawKept },
  },
})

export const whenBoardReplied = (
  complaint: Complaint,
  { bodies, at, by }: BoardReplied & Stamp,
  version: number,
): Complaint => {
  const { key } = letter('board-reply', version)
  return {
    ...without(complaint, 'waitingForCustomerSince'),
    remedies: apologiesCarriedOut(complaint, key, at),
    boardReply: {
      at,
      by: by.kind === 'staff' ? by.person : by.kind,
      bodies,
      letter: key,
      round: roundNumber(complaint),
    },
  }
}
