// Clauses 2 and 6b: until when an answer may be promised, in the acknowledgement and in a progress report.
import { type Day, dayOf, type Instant } from '#calendar/day.ts'
import { endOfPeriod } from '#policy/due-of.ts'
import type { PromiseRule } from '#policy/policy.ts'
import { counted, startIn } from './counted.ts'
import type { Ground } from './decision.ts'
import { rulesFor } from './facts.ts'
import { type Complaint, currentRound, roundNumber } from './state.ts'
import { stopsOf } from './stops.ts'

const isAnswer = ({ promise }: PromiseRule) => promise === 'answer' || promise === 'answer-or-report'

/** The promise that the answer of a complaint keeps: the must where there is one, or else the aim. */
const answerRule = (complaint: Complaint, { policy }: Ground): PromiseRule | undefined => {
  const applies = (rule: PromiseRule) => rulesFor(complaint, rule).length > 0
  const answers = policy.promises.filter(rule => isAnswer(rule) && applies(rule))
  return (
    answers.find(({ promise }) => promise === 'answer-or-report') ??
    answers.find(({ strength }) => strength === 'must') ??
    answers[0]
  )
}

/** The last day an acknowledgement may promise the answer by. Past that day already? Then one period from now. */
export const latestAnswer = (complaint: Complaint, { now, ...ground }: Ground & { readonly now: Instant }): Day => {
  const rule = answerRule(complaint, ground)
  const life = { complaint, ground }
  const due = rule && counted(life, rule, startIn(life, rule, roundNumber(complaint)) ?? now)
  if (!rule || !due) return dayOf(now, ground.zone)
  return due.at > now ? due.on : (counted(life, rule, now)?.on ?? due.on)
}

const extensionsOf = (complaint: Complaint, ground: Ground) => {
  const rule = answerRule(complaint, ground)
  const [own] = rule ? rulesFor(complaint, rule) : []
  return own?.extensions && { rule: own, ...own.extensions }
}

/** Clause 6b: how many progress reports may follow one another; undefined where the policy sets no limit. */
export const reportsAllowed = (complaint: Complaint, ground: Ground): number | undefined =>
  extensionsOf(complaint, ground)?.atMost

/** Clause 6b: the last day a progress report may promise the answer by; undefined where the policy sets no limit. */
export const latestReport = (
  complaint: Complaint,
  { now, ...ground }: Ground & { readonly now: Instant },
): Day | undefined => {
  const extensions = extensionsOf(complaint, ground)
  if (!extensions) return undefined
  const { rule, each, total } = extensions
  const since = startIn({ complaint, ground }, rule, roundNumber(complaint)) ?? currentRound(complaint).since
  const stops = stopsOf(complaint, rule)
  const caps = [
    ...(each ? [endOfPeriod(rule, each, now, ground, stops).on] : []),
    ...(total ? [endOfPeriod(rule, total, since, ground, stops).on] : []),
  ]
  return caps.toSorted()[0]
}
