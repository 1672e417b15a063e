// Clause 11: where a policy lets more than one member decide, each answers its questions alone, with reasons.
import type { ReviewQuestion } from '#policy/policy.ts'
import type { Stamp } from '../actor.ts'
import { type Circumstances, type Decision, isBlank, refuse } from '../decision.ts'
import { hasAnswerToJudge, panelOf } from '../panel.ts'
import type { Complaint, ReviewFindings, Verdict } from '../state.ts'
import { boardPart, reviewBy } from './review.ts'

export type GiveVote = {
  readonly type: 'give-vote'
  readonly findings: Partial<ReviewFindings>
  /** What becomes of the house's answer; asked wherever there is one. */
  readonly verdict?: Verdict
  readonly words: Readonly<Partial<Record<ReviewQuestion, string>>>
}
export type VoteGiven = {
  readonly type: 'vote-given'
  readonly findings: Partial<ReviewFindings>
  readonly verdict?: Verdict
  readonly words?: GiveVote['words']
}

export const giveVote = (complaint: Complaint, vote: GiveVote, at: Circumstances): Decision<VoteGiven> => {
  const rule = reviewBy(complaint, at)
  if ('refused' in rule) return rule
  if (!panelOf(rule)) return refuse('one-decides')
  if (complaint.review) return refuse('already-reviewed')
  const missing = [
    ...rule.asks.filter(q => !vote.findings[q] || isBlank(vote.words[q])).map(q => boardPart[q]),
    ...(hasAnswerToJudge(complaint) && !vote.verdict ? (['verdict'] as const) : []),
  ]
  if (missing.length > 0) return refuse('review-incomplete', { missing })
  return [{ ...vote, type: 'vote-given' }]
}

/** A member who votes again has changed their mind: the last vote counts. */
export const whenVoteGiven = (
  complaint: Complaint,
  { findings, verdict, words, at, by }: VoteGiven & Stamp,
): Complaint => {
  const person = by.kind === 'staff' ? by.person : by.kind
  const vote = { at, by: person, findings, ...(verdict ? { verdict } : {}), reasons: words ?? {} }
  return { ...complaint, votes: [...complaint.votes.filter(other => other.by !== person), vote] }
}
