// Clauses 11 and 12: the board reads the file, finds whether policy, fairness and law were kept, each with reasons, and replies within a week.
import type { BodyId } from '#policy/bodies.ts'
import type { ReviewQuestion, ReviewRule } from '#policy/policy.ts'
import { type PersonId, personOf, type Stamp } from '../actor.ts'
import { type BoardPart, type Circumstances, type Decision, isBlank, refuse } from '../decision.ts'
import { letter } from '../letter.ts'
import { countingVotes, dissenters, outcomeOf, panelOf } from '../panel.ts'
import { isIndependent, runningReview } from '../reviewing.ts'
import { type Complaint, decidedAlsoBy, type ReviewFindings, roundNumber, type Verdict } from '../state.ts'
import { noLongerAwaiting } from '../stops.ts'
import { apologiesCarriedOut } from './remedy.ts'

type Reasons = Readonly<Partial<Record<ReviewQuestion, string>>>
export type Review = { readonly type: 'review'; readonly findings: Partial<ReviewFindings>; readonly words: Reasons }
export type Reviewed = {
  readonly type: 'reviewed'
  readonly findings: Partial<ReviewFindings>
  /** What a panel voted, and who of it saw it otherwise. */
  readonly verdict?: Verdict
  readonly dissent?: readonly PersonId[]
  readonly words?: Reasons
}

export type ReplyAsBoard = {
  readonly type: 'reply-as-board'
  readonly bodies: readonly BodyId[]
  /** Missing where there was no answer to judge, and in what happened before it was asked. */
  readonly verdict?: Verdict
  readonly words: { readonly decision: string }
}
export type BoardReplied = {
  readonly type: 'board-replied'
  readonly bodies: readonly BodyId[]
  /** Missing where there was no answer to judge, and in what happened before it was asked. */
  readonly verdict?: Verdict
  readonly words?: ReplyAsBoard['words']
}

export const boardPart = {
  policyFollowed: 'policy-followed',
  treatedFairly: 'treated-fairly',
  lawKept: 'law-kept',
} as const

/** The review that this person may do now, or why not. */
export const reviewBy = (complaint: Complaint, { by, policy }: Circumstances) => {
  const rule = runningReview(complaint, policy)
  if (!rule) return refuse('not-escalated')
  if (complaint.boardReply) return refuse('already-replied')
  const person = personOf(by)
  return person !== undefined && isIndependent(complaint, person, rule) ? rule : refuse('reviewer-not-independent')
}

/** A panel's review says what its votes say, once there are enough; any member who voted can write it down. */
const completedBy = (
  complaint: Complaint,
  findings: Partial<ReviewFindings>,
  rule: ReviewRule,
  { by }: Circumstances,
) => {
  const quorum = panelOf(rule)?.quorum ?? 1
  const votes = countingVotes(complaint, rule)
  if (!votes.some(vote => vote.by === personOf(by))) return refuse('vote-first')
  if (votes.length < quorum) return refuse('quorum-not-met', { votes: votes.length, quorum })
  const { findings: agreed, verdict, divided } = outcomeOf(complaint, rule)
  if (divided.length > 0)
    return refuse('votes-divided', { on: divided.map(one => (one === 'verdict' ? one : boardPart[one])) })
  if (rule.asks.some(question => findings[question] !== agreed[question])) return refuse('not-as-voted')
  const dissent = dissenters(complaint, rule)
  return { ...(verdict ? { verdict } : {}), ...(dissent.length > 0 ? { dissent } : {}) }
}

export const review = (complaint: Complaint, { findings, words }: Review, at: Circumstances): Decision<Reviewed> => {
  const rule = reviewBy(complaint, at)
  if ('refused' in rule) return rule
  const missing: BoardPart[] = rule.asks.filter(q => !findings[q] || isBlank(words[q])).map(q => boardPart[q])
  if (missing.length > 0) return refuse('review-incomplete', { missing })
  const voted = panelOf(rule) && completedBy(complaint, findings, rule, at)
  if (voted && 'refused' in voted) return voted
  return [{ type: 'reviewed', findings, ...voted, words }]
}

export const replyAsBoard = (
  complaint: Complaint,
  command: ReplyAsBoard,
  at: Circumstances,
): Decision<BoardReplied> => {
  const rule = reviewBy(complaint, at)
  if ('refused' in rule) return rule
  const missing: BoardPart[] = [
    ...(complaint.review ? [] : rule.asks.map(q => boardPart[q])),
    ...(isBlank(command.words.decision) ? (['decision'] as const) : []),
    ...(rule.outsideBody === 'named' && command.bodies.length === 0 ? (['outside-body'] as const) : []),
  ]
  if (missing.length > 0) return refuse('review-incomplete', { missing })
  if (complaint.review?.verdict && command.verdict !== complaint.review.verdict) return refuse('not-as-voted')
  if (complaint.remedies.some(({ status }) => status === 'proposed')) return refuse('remedy-awaits-approval')
  return [{ ...command, type: 'board-replied' }]
}

export const whenReviewed = (
  complaint: Complaint,
  { findings, verdict, dissent, words, at, by }: Reviewed & Stamp,
): Complaint => ({
  ...complaint,
  review: {
    at,
    by: by.kind === 'staff' ? by.person : by.kind,
    findings,
    reasons: words ?? {},
    ...(verdict ? { verdict } : {}),
    ...(dissent ? { dissent } : {}),
  },
})

export const whenBoardReplied = (
  complaint: Complaint,
  { bodies, verdict, at, by }: BoardReplied & Stamp,
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
      ...(verdict ? { verdict } : {}),
      letter: key,
      round: roundNumber(complaint),
    },
  }
}
