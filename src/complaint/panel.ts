// Clause 11, where more than one member decides: how many must vote, and what their votes come to.
import type { Panel, ReviewQuestion, ReviewRule } from '#policy/policy.ts'
import type { PersonId } from './actor.ts'
import { isIndependent } from './reviewing.ts'
import { type Complaint, currentRound, type Judgement, type ReviewFindings, type Verdict, type Vote } from './state.ts'

/** The panel of a review; undefined where one person decides. */
export const panelOf = ({ panel }: ReviewRule): Panel | undefined =>
  panel !== undefined && panel.quorum > 1 ? panel : undefined

/** The votes that count: a member who turns out not to be independent has none. */
export const countingVotes = (complaint: Complaint, rule: ReviewRule): readonly Vote[] =>
  complaint.votes.filter(({ by }) => isIndependent(complaint, by, rule))

/** Whether there is an answer of the house, or an earlier reply, that a review can let stand or change. */
export const hasAnswerToJudge = (complaint: Complaint): boolean =>
  currentRound(complaint).answer !== undefined || complaint.earlierReviews.some(({ boardReply }) => boardReply)

export type VotedOn = ReviewQuestion | 'verdict'
/** What the votes come to; `divided` are the questions on which too few agree. */
export type Outcome = {
  readonly findings: Partial<ReviewFindings>
  readonly verdict?: Verdict
  readonly divided: readonly VotedOn[]
}

/** What more than half say, or what all say; undefined where it is neither. */
const carried = <T>(said: readonly T[], deciding: Panel['deciding']): T | undefined =>
  said.find(one => {
    const agree = said.filter(other => other === one).length
    return deciding === 'unanimous' ? agree === said.length : agree * 2 > said.length
  })

/** What a panel decides by the votes given so far. A tie is no decision: members talk, and vote again. */
export const outcomeOf = (complaint: Complaint, rule: ReviewRule): Outcome => {
  const votes = countingVotes(complaint, rule)
  const deciding = panelOf(rule)?.deciding ?? 'majority'
  const found = rule.asks.map(question => {
    const said = votes.flatMap(({ findings }) => findings[question] ?? [])
    return [question, carried<Judgement>(said, deciding)] as const
  })
  const verdicts = votes.flatMap(({ verdict }) => verdict ?? [])
  const verdict = carried(verdicts, deciding)
  const divided: readonly VotedOn[] = [
    ...found.flatMap(([question, finding]) => (finding ? [] : [question])),
    ...(verdicts.length > 0 && !verdict ? (['verdict'] as const) : []),
  ]
  return {
    findings: Object.fromEntries(found.flatMap(([question, finding]) => (finding ? [[question, finding]] : []))),
    ...(verdict ? { verdict } : {}),
    divided,
  }
}

/** The members who see it otherwise than the panel does, on any question. */
export const dissenters = (complaint: Complaint, rule: ReviewRule): readonly PersonId[] => {
  const { findings, verdict } = outcomeOf(complaint, rule)
  return countingVotes(complaint, rule)
    .filter(
      vote =>
        rule.asks.some(question => vote.findings[question] !== findings[question]) ||
        (verdict !== undefined && vote.verdict !== verdict),
    )
    .map(({ by }) => by)
}
