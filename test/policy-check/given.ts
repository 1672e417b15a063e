// A policy with everything in it and nothing wrong, and small ways to break it.
import { day } from '#calendar/day.ts'
import type { Body } from '#policy/body.ts'
import { type CheckContext, checkPolicy, type PolicyFinding } from '#policy/check/check.ts'
import type { Policy, ReviewRule } from '#policy/policy.ts'
import type { PromiseKind, PromiseRule } from '#policy/promise-rule.ts'

export const context: CheckContext = { today: day('2026-11-22'), countries: [], calendar: 'GB-ENG' }

export const acknowledge: PromiseRule = {
  clause: '2',
  promise: 'acknowledge',
  starts: 'received',
  within: { workingDays: 3 },
  strength: 'must',
  owedBy: 'handler',
  metBy: ['acknowledgement'],
}
const register: PromiseRule = {
  ...acknowledge,
  clause: '4',
  promise: 'register',
  within: { weeks: 1 },
  owedBy: 'manager',
  metBy: ['log-entry'],
}
const assign: PromiseRule = { ...register, clause: '5', promise: 'assign', metBy: ['assignment'], unless: 'answered' }
const aim: PromiseRule = {
  ...acknowledge,
  clause: '6',
  promise: 'answer',
  within: { weeks: 2 },
  strength: 'aim',
  metBy: ['answer'],
}
const answer: PromiseRule = {
  ...aim,
  clause: '6b',
  promise: 'answer-or-report',
  strength: 'must',
  metBy: ['answer', 'progress-report'],
  extensions: { atMost: 2, each: { weeks: 2 }, total: { weeks: 8 }, mustSay: ['reason', 'new-date'] },
}
export const refund: PromiseRule = {
  ...acknowledge,
  clause: '9',
  promise: 'refund',
  starts: 'remedy-agreed',
  within: { days: 14 },
  owedBy: 'manager',
  metBy: ['remedy'],
}
const reply: PromiseRule = {
  ...acknowledge,
  clause: '12',
  promise: 'board-reply',
  starts: 'escalated',
  within: { weeks: 1 },
  owedBy: 'board',
  metBy: ['board-reply'],
}
const review: ReviewRule = {
  id: 'board',
  by: 'board',
  independence: 'never-handled',
  askedBy: ['customer', 'staff'],
  from: 'answered',
  window: { months: 3 },
  asks: ['policyFollowed', 'treatedFairly', 'lawKept'],
  outsideBody: 'named',
}

export const good: Policy = {
  format: 'verhaal-policy-1',
  id: 'good',
  version: 1,
  inForceFrom: day('2027-01-01'),
  title: { en: 'Our complaints policy', nl: 'Ons klachtenbeleid' },
  counting: { firstDay: 'excluded', rollOver: 'none' },
  clauses: [
    {
      clause: '2',
      says: { en: 'You hear from us within 3 working days.', nl: 'U hoort binnen drie werkdagen van ons.' },
    },
  ],
  promises: [acknowledge, register, assign, aim, answer, refund, reply],
  reviews: [review],
  approvals: [
    { of: 'remedy', by: 'board', above: [{ currency: 'EUR', cents: 50_000 }] },
    { of: 'remedy', by: 'manager' },
  ],
  closing: {},
  channels: ['web', 'email', 'phone'],
  categories: ['damaged', 'refund', 'service', 'other'],
  severities: [],
  sources: ['warehouse', 'courier'],
  remedies: ['refund', 'exchange', 'apology'],
  causes: ['product', 'other'],
  acknowledgement: { by: ['agent', 'manager'], handler: 'anybody' },
  outside: [{ body: 'citizens-advice' }, { body: 'consuwijzer' }],
  retention: [{ keep: { years: 6 }, from: 'closed', reason: { en: 'For a court case.', nl: 'Voor een rechtszaak.' } }],
  warnDaysBefore: 2,
}

type Change<T> = Partial<T> | ((rule: T) => T)
const changed = <T>(rule: T, change: Change<T>): T =>
  typeof change === 'function' ? change(rule) : { ...rule, ...change }

/** The good policy with its promise of a kind changed. */
export const withPromise = (kind: PromiseKind, change: Change<PromiseRule>, policy = good): Policy => ({
  ...policy,
  promises: policy.promises.map(rule => (rule.promise === kind ? changed(rule, change) : rule)),
})
export const withMore = (...rules: readonly PromiseRule[]): Policy => ({
  ...good,
  promises: [...good.promises, ...rules],
})
export const without = (...kinds: readonly PromiseKind[]): Policy => ({
  ...good,
  promises: good.promises.filter(({ promise }) => !kinds.includes(promise)),
})
export const withReview = (change: Change<ReviewRule>): Policy => ({ ...good, reviews: [changed(review, change)] })
export const second = (change: Partial<ReviewRule> = {}): ReviewRule => ({
  ...review,
  id: 'second',
  by: 'investigator',
  ...change,
})
export const withSecond = (change: Partial<ReviewRule> = {}): Policy => ({
  ...withMore({ ...reply, review: 'second', owedBy: change.by ?? 'investigator' }),
  reviews: [review, second(change)],
  approvals: [{ of: 'remedy', by: 'agent' }],
  acknowledgement: { by: ['agent'], handler: 'anybody' },
})
export const ownBody: Body = {
  id: 'own',
  country: 'GB',
  name: 'Our Trade Ombudsman',
  does: ['mediates'],
  doesNot: ['decides'],
  adr: 'listed',
  opens: 'final-answer',
  fee: 'free',
  binds: 'nobody',
  needs: 'commitment',
  site: 'https://ombudsman.example/',
  checkedOn: day('2026-11-22'),
  source: 'https://ombudsman.example/',
  certainty: 'read',
}
export const withOwnBody = (...own: readonly Body[]): Policy => ({
  ...good,
  ownBodies: own,
  outside: [...good.outside, { body: 'own', takesPart: true }],
})

export const found = (policy: Policy, around: Partial<CheckContext> = {}): readonly PolicyFinding[] =>
  checkPolicy(policy, { ...context, ...around })
