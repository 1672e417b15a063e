// Clauses 11 and 12: the board reads the file, finds whether policy, fairness and law were kept, each with reasons, and replies within a week.
import type { BodyId } from '#policy/bodies.ts'
import type { ReviewQuestion } from '#policy/policy.ts'
import { personOf, type Stamp } from '../actor.ts'
import { type BoardPart, type Circumstances, type Decision, isBlank, refuse } from '../decision.ts'
import { letter } from '../letter.ts'
import { isIndependent, runningReview } from '../reviewing.ts'
import { type Complaint, decidedAlsoBy, type ReviewFindings, roundNumber } from '../state.ts'
import { noLongerAwaiting } from '../stops.ts'
import { apologiesCarriedOut } from './remedy.ts'

type Reasons = Readonly<Partial<Record<ReviewQuestion, string>>>
export type Review = { readonly type: 'review'; readonly findings: Partial<ReviewFindings>; readonly words: Reasons }
export type Reviewed = {
  readonly type: 'reviewed'
  readonly findings: Partial<ReviewFindings>
  readonly words?: Reasons
}

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

/** The review that this person may do now, or why not. */
const reviewBy = (complaint: Complaint, { by, policy }: Circumstances) => {
  const rule = runningReview(complaint, policy)
  if (!rule) return refuse('not-escalated')
  if (complaint.boardReply) return refuse('already-replied')
  const person = personOf(by)
  return person !== undefined && isIndependent(complaint, person, rule) ? rule : refuse('reviewer-not-independent')
}

export const review = (complaint: Complaint, { findings, words }: Review, at: Circumstances): Decision<Reviewed> => {
  const rule = reviewBy(complaint, at)
  if ('refused' in rule) return rule
  const missing: BoardPart[] = rule.asks.filter(q => !findings[q] || isBlank(words[q])).map(q => part[q])
  if (missing.length > 0) return refuse('review-incomplete', { missing })
  return [{ type: 'reviewed', findings, words }]
}

export const replyAsBoard = (
  complaint: Complaint,
  command: ReplyAsBoard,
  at: Circumstances,
): Decision<BoardReplied> => {
  const rule = reviewBy(complaint, at)
  if ('refused' in rule) return rule
  const missing: BoardPart[] = [
    ...(complaint.review ? [] : rule.asks.map(q => part[q])),
    ...(isBlank(command.words.decision) ? (['decision'] as const) : []),
    ...(rule.outsideBody === 'named' && command.bodies.length === 0 ? (['outside-body'] as const) : []),
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
    reasons: words ?? {},
  },
})

export const whenBoardReplied = (
  complaint: Complaint,
  { bodies, at, by }: BoardReplied & Stamp,
  version: number,
): Complaint => {
  const { key } = letter('board-reply', version)
  return {
    ...noLongerAwaiting(complaint, at),
    decidedBy: decidedAlsoBy(complaint, by),
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
