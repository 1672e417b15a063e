// What can meet a promise under a policy, and when it can still be done: a promise that no event can meet is no promise.
import type { Policy } from '../policy.ts'
import { type Act, type Moment, momentsIn, type PromiseKind, type Start } from '../promise-rule.ts'
import type { Lack } from './details.ts'

const isMissing: Readonly<Record<Lack, (policy: Policy) => boolean>> = {
  reviews: ({ reviews }) => reviews.length === 0,
  'fast-lane': ({ fastLane }) => fastLane === undefined,
  hearing: ({ hearing }) => hearing === undefined,
  severities: ({ severities }) => severities.length === 0,
  remedies: ({ remedies }) => remedies.length === 0,
}

const needs: Readonly<Partial<Record<Act | Moment, Lack>>> = {
  triage: 'severities',
  hearing: 'hearing',
  settlement: 'fast-lane',
  remedy: 'remedies',
  'board-acknowledgement': 'reviews',
  'board-reply': 'reviews',
  triaged: 'severities',
  'remedy-agreed': 'remedies',
  'goods-returned': 'remedies',
  escalated: 'reviews',
  'review-acknowledged': 'reviews',
  'review-replied': 'reviews',
}

/** What the policy lacks for this ever to happen; undefined where it can. */
export const lackOf = (policy: Policy, of: Act | Moment): Lack | undefined => {
  const need = needs[of]
  return need && isMissing[need](policy) ? need : undefined
}

/** What each act brings about. */
export const momentOf: Readonly<Partial<Record<Act, Moment>>> = {
  acknowledgement: 'acknowledged',
  triage: 'triaged',
  'log-entry': 'registered',
  assignment: 'assigned',
  answer: 'answered',
  'board-acknowledgement': 'review-acknowledged',
  'board-reply': 'review-replied',
}

// A complaint is closed only after its answer, and answered only once its points are found and its people are heard. From the
// request for a review on the reviewer decides, and what was owed before falls away.
const afterRequest: readonly Moment[] = ['escalated', 'review-acknowledged']
const afterAnswer: readonly Moment[] = ['answered', 'closed', 'review-replied']
const tooLate: Readonly<Partial<Record<Act, readonly Moment[]>>> = {
  acknowledgement: ['acknowledged', ...afterAnswer],
  triage: ['triaged', 'closed'],
  'log-entry': ['registered'],
  assignment: ['assigned', 'closed', 'review-replied'],
  hearing: afterAnswer,
  findings: afterAnswer,
  answer: [...afterAnswer, ...afterRequest],
  'progress-report': [...afterAnswer, ...afterRequest],
  settlement: [...afterAnswer, ...afterRequest],
  'board-acknowledgement': ['review-acknowledged', 'review-replied'],
  'board-reply': ['review-replied'],
}

/** Whether an act can only be done before a moment, or is that moment itself. */
export const comesTooLate = ({ reviews }: Policy, act: Act, moment: Moment): boolean => {
  if (tooLate[act]?.includes(moment)) return true
  // Where a review can only be asked for after the answer, what comes before the answer comes before the request.
  const isAfterAnswer = moment === 'escalated' && reviews.length > 0 && reviews.every(({ from }) => from === 'answered')
  return isAfterAnswer && (tooLate[act]?.includes('answered') ?? false)
}

/** The acts by which a promise of a kind is ordinarily met. */
export const ordinary: Readonly<Record<Exclude<PromiseKind, 'remedy'>, readonly Act[]>> = {
  acknowledge: ['acknowledgement', 'message', 'settlement'],
  triage: ['triage'],
  'first-reply': ['acknowledgement', 'message', 'answer', 'progress-report', 'settlement'],
  register: ['log-entry'],
  assign: ['assignment'],
  'hear-staff': ['hearing'],
  findings: ['findings'],
  answer: ['answer', 'settlement', 'acceptance'],
  'answer-or-report': ['answer', 'progress-report', 'settlement', 'acceptance'],
  refund: ['remedy'],
  'follow-up': ['message', 'acceptance', 'remedy'],
  'acknowledge-escalation': ['board-acknowledgement'],
  'board-reply': ['board-reply'],
}

/** Whether a start can only be so: of `first` every moment must be, of `last` one is enough. */
export const isAllOf = (starts: Start, is: (moment: Moment) => boolean): boolean => {
  const moments = momentsIn(starts)
  return typeof starts === 'object' && 'last' in starts ? moments.some(is) : moments.length > 0 && moments.every(is)
}
