import type { z } from 'zod'
import type { PromiseRule } from '#policy/promise-rule.ts'
import type { ReviewRule } from '#policy/policy.ts'
import type { promise } from './promise.ts'

type Ordinary = Pick<PromiseRule, 'starts' | 'owedBy' | 'metBy'>

const byHandler = (...metBy: PromiseRule['metBy']): Ordinary => ({ starts: 'received', owedBy: 'handler', metBy })
const byManager = (...metBy: PromiseRule['metBy']): Ordinary => ({ starts: 'received', owedBy: 'manager', metBy })

/** What each kind of promise is where a document does not say otherwise. */
export const ordinary: Readonly<Record<PromiseRule['promise'], Ordinary>> = {
  acknowledge: byHandler('acknowledgement'),
  triage: byHandler('triage'),
  'first-reply': byHandler('message', 'progress-report', 'answer'),
  register: byManager('log-entry'),
  assign: byManager('assignment'),
  'hear-staff': byManager('hearing'),
  findings: { starts: 'assigned', owedBy: 'investigator', metBy: ['findings'] },
  answer: byHandler('answer'),
  'answer-or-report': byHandler('answer', 'progress-report'),
  refund: { starts: 'remedy-agreed', owedBy: 'manager', metBy: ['remedy'] },
  'follow-up': { starts: 'closed', owedBy: 'handler', metBy: ['message'] },
  'acknowledge-escalation': { starts: 'escalated', owedBy: 'board', metBy: ['board-acknowledgement'] },
  'board-reply': { starts: 'escalated', owedBy: 'board', metBy: ['board-reply'] },
}

const isOfReview = (kind: PromiseRule['promise']) => kind === 'acknowledge-escalation' || kind === 'board-reply'

/** A promise with all that its document left to be understood: what belongs to a review is owed by whoever does that review. */
export const filledIn = (rule: z.output<typeof promise>, reviews: readonly ReviewRule[]): PromiseRule => {
  const review = isOfReview(rule.promise) ? (reviews.find(({ id }) => id === rule.review) ?? reviews[0]) : undefined
  return { strength: 'must', ...ordinary[rule.promise], ...(review ? { owedBy: review.by } : {}), ...rule }
}
