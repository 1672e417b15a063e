// Whatever somebody writes down, as long as it has the form of a policy, is answered with findings and never with a fault.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarIds } from '#calendar/calendar.ts'
import { type Day, day, plusDays } from '#calendar/day.ts'
import { checkPolicy, findingCodes } from '#policy/check/check.ts'
import type { Condition } from '#policy/condition.ts'
import { bodies } from '#policy/bodies.ts'
import type { Policy, Texts } from '#policy/policy.ts'
import type { Act, Moment, PromiseRule } from '#policy/promise-rule.ts'
import { ordinary } from '#policy/check/acts.ts'
import { findingIn } from '../../src/texts/policy-findings.ts'
import { good, ownBody } from './given.ts'

const some = <T>(from: readonly T[], maxLength = 4) => fc.array(fc.constantFrom(...from), { maxLength })
const maybe = <T>(from: fc.Arbitrary<T>) => fc.option(from, { nil: undefined, freq: 2 })
/** Leaves out what is undefined, as a document does. */
const record = <T>(of: { [K in keyof T]: fc.Arbitrary<T[K] | undefined> }): fc.Arbitrary<T> =>
  fc
    .record(of as Record<string, fc.Arbitrary<unknown>>)
    .map(all => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as T)

const anyDay: fc.Arbitrary<Day> = fc.integer({ min: -4000, max: 4000 }).map(days => plusDays(day('2026-11-22'), days))
const amount = fc.oneof(
  fc.integer({ min: -2, max: 40 }),
  fc.constantFrom(0.5, 751, 5000, 1e9, -0, Number.MAX_SAFE_INTEGER),
)
const period = fc
  .tuple(fc.constantFrom('hours', 'days', 'workingDays', 'weeks', 'months', 'years'), amount)
  .map(([unit, n]) => ({ [unit]: n }) as never)
const id = fc.constantFrom('a', 'b', 'board', 'answer', 'Not An Id', '')
const clause = fc.constantFrom('1', '2', '6b', '99', '')
const role = fc.constantFrom('agent', 'manager', 'investigator', 'board', 'administrator' as const)
const money = record({ currency: fc.constantFrom('EUR', 'GBP' as const), cents: fc.integer({ min: -5, max: 90_000 }) })
const texts: fc.Arbitrary<Texts> = fc.dictionary(
  fc.constantFrom('en', 'nl', 'de', 'fr', 'es', 'it'),
  fc.oneof(
    fc.string(),
    fc.constantFrom(
      'Within three days.',
      'Zo snel mogelijk.',
      'http://ec.europa.eu/odr',
      'dans deux semaines',
      '999 years',
    ),
  ),
)

const categories = ['damaged', 'faulty', 'refund', 'service', 'other', 'unknown'] as const
const channels = ['web', 'email', 'phone', 'post', 'in-person', 'chat', 'social'] as const
const severities = ['low', 'normal', 'high', 'critical'] as const
const remedies = ['refund', 'exchange', 'repair', 'apology'] as const
const { condition } = fc.letrec<{ condition: Condition }>(tie => ({
  condition: record<Condition>({
    category: maybe(some(categories)),
    channel: maybe(some(channels)),
    severity: maybe(some(severities)),
    safety: maybe(fc.boolean()),
    country: maybe(some(['NL', 'DE', 'ES', 'nl'])),
    product: maybe(some(['pianos', 'sale', 'a', 'b', 'c', 'd', 'e', 'f'])),
    paymentMethod: maybe(some(['card', 'credit'])),
    amountFrom: maybe(money),
    receivedFrom: maybe(anyDay),
    receivedUntil: maybe(anyDay),
    not: fc.option(tie('condition'), { nil: undefined, depthSize: 'xsmall', freq: 1 }),
    anyOf: fc.option(fc.array(tie('condition'), { maxLength: 2 }), { nil: undefined, depthSize: 'xsmall', freq: 1 }),
  }),
}))

const kinds = Object.keys(ordinary) as (keyof typeof ordinary)[]
const acts = [...new Set(Object.values(ordinary).flat()), 'remedy', 'settlement'] as Act[]
const moments: readonly Moment[] = [
  'received',
  'sent',
  'ordered',
  'acknowledged',
  'triaged',
  'registered',
  'assigned',
  'answered',
  'remedy-agreed',
  'closed',
  'escalated',
  'review-acknowledged',
  'review-replied',
]
const starts = fc.oneof(
  fc.constantFrom(...moments),
  some(moments).map(first => ({ first })),
  some(moments).map(last => ({ last })),
)
const counting = record({
  firstDay: fc.constantFrom('excluded', 'included' as const),
  cutOff: maybe(fc.constantFrom('17:00', '25:00', 'noon')),
  rollOver: fc.constantFrom('none', 'next-working-day', 'previous-working-day' as const),
  minimumWorkingDays: maybe(fc.integer({ min: -2, max: 5 })),
  workingWeek: maybe(fc.constantFrom('monday-to-friday', 'monday-to-saturday', 'every-day' as const)),
})
const debtor = fc.oneof(role, fc.constant('handler' as const))
const strength = fc.constantFrom('must', 'aim' as const)
const promise = record({
  id: maybe(id),
  clause,
  promise: fc.constantFrom(...kinds),
  review: maybe(id),
  starts,
  within: maybe(period),
  strength,
  owedBy: debtor,
  metBy: some(acts),
  unless: maybe(fc.constant('answered' as const)),
  when: maybe(condition),
  cases: maybe(
    fc.array(
      record({
        when: condition,
        within: maybe(period),
        starts: maybe(starts),
        strength: maybe(strength),
        owedBy: maybe(debtor),
        counting: maybe(counting),
      }),
      { maxLength: 3 },
    ),
  ),
  counting: maybe(counting),
  calendar: maybe(fc.constantFrom(...calendarIds)),
  pauses: maybe(
    fc.array(record({ because: fc.constantFrom('in-court', 'waiting-for-customer' as const), atMost: maybe(period) }), {
      maxLength: 3,
    }),
  ),
  extensions: maybe(
    record({
      atMost: maybe(fc.integer({ min: -1, max: 3 })),
      each: maybe(period),
      total: maybe(period),
      mustSay: some(['done', 'reason', 'new-date', 'outside-body']),
    }),
  ),
  agreedDate: maybe(record({ latest: maybe(period) })),
}) as unknown as fc.Arbitrary<PromiseRule>

const ids = [...bodies.map(({ id: known }) => known), 'own', 'nobody']
const policy = record({
  format: fc.constant('verhaal-policy-1' as const),
  id,
  version: fc.integer({ min: -1, max: 3 }),
  inForceFrom: anyDay,
  title: maybe(texts),
  calendar: maybe(fc.constantFrom(...calendarIds)),
  counting,
  clauses: fc.array(record({ clause, title: maybe(texts), says: maybe(texts) }), { maxLength: 4 }),
  promises: fc.array(promise, { maxLength: 7 }),
  fastLane: maybe(record({ clause, within: period, cancels: some([...kinds, 'a', 'z']), when: maybe(condition) })),
  reviews: fc.array(
    record({
      id,
      names: maybe(texts),
      by: role,
      independence: fc.constantFrom('never-handled', 'not-decided', 'none'),
      askedBy: some(['customer', 'staff', 'keyword', 'time']),
      keywords: maybe(some(['directie', ' ', ''])),
      withoutAnswerAfter: maybe(period),
      from: fc.constantFrom('any-time', 'answered'),
      window: maybe(period),
      asks: some(['policyFollowed', 'treatedFairly', 'lawKept']),
      outsideBody: fc.constantFrom('named', 'not-named'),
    }),
    { maxLength: 3 },
  ),
  approvals: fc.array(
    record({
      of: fc.constantFrom('remedy', 'answer'),
      by: role,
      above: maybe(fc.array(money, { maxLength: 3 })),
      kinds: maybe(some(remedies)),
      when: maybe(condition),
    }),
    { maxLength: 4 },
  ),
  raiseWithin: maybe(period),
  presumedReceipt: maybe(record({ email: maybe(period), post: maybe(period) })),
  closing: record({ onSilenceAfter: maybe(period), onlyOnConfirmation: maybe(fc.boolean()) }),
  hearing: maybe(fc.constant('before-answer')),
  channels: some(channels),
  categories: some(categories),
  severities: some(severities),
  sources: some(['warehouse', 'staff']),
  remedies: some(remedies),
  causes: some(['product', 'other']),
  roleNames: maybe(fc.dictionary(role, texts)),
  acknowledgement: record({ by: some(['agent', 'manager', 'board']), handler: fc.constantFrom('anybody', 'self') }),
  outside: fc.array(
    record({
      body: fc.constantFrom(...ids),
      takesPart: maybe(fc.boolean()),
      from: maybe(anyDay),
      until: maybe(anyDay),
      when: maybe(condition),
    }),
    { maxLength: 4 },
  ),
  ownBodies: maybe(fc.constantFrom([], [ownBody], [ownBody, ownBody])),
  retention: fc.array(
    record({ keep: period, from: fc.constantFrom('closed', 'delivered'), when: maybe(condition), reason: texts }),
    { maxLength: 2 },
  ),
  logReview: maybe(record({ every: period, by: role })),
  warnDaysBefore: fc.integer({ min: -1, max: 4 }),
}) as unknown as fc.Arbitrary<Policy>

const context = record({
  today: anyDay,
  countries: some(['GB', 'NL', 'BE', 'DE', 'FR', 'IE', 'ES', 'IT', 'US', 'eu']),
  calendar: fc.constantFrom(...calendarIds),
  reviewers: maybe(
    record({
      agent: fc.nat(2),
      manager: fc.nat(2),
      investigator: fc.nat(1),
      board: fc.nat(2),
      administrator: fc.nat(1),
    }),
  ),
})

test('anything in the form of a policy is checked, and every finding can be said in both languages', () => {
  fc.assert(
    fc.property(policy, context, (any, around) => {
      for (const finding of checkPolicy(any, around)) {
        expect(finding.level).toBe(findingCodes[finding.code])
        for (const language of ['en', 'nl'] as const) {
          const said = findingIn(language, finding, any)
          expect(said).toMatch(/^\P{Ll}.*\.$/su)
          expect(said).not.toMatch(/undefined|\[object/)
        }
      }
    }),
    { numRuns: 60 },
  )
}, 120_000)

test('the same policy is found the same twice', () => {
  fc.assert(
    fc.property(policy, context, (any, around) => {
      expect(checkPolicy(any, around)).toEqual(checkPolicy(any, around))
    }),
    { numRuns: 20 },
  )
})

test('a policy that is refused for nothing stays so when its promises stand in another order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...good.promises], { minLength: good.promises.length }), promises => {
      const all = checkPolicy({ ...good, promises }, { today: day('2026-11-22'), countries: [], calendar: 'NL' })
      expect(all.filter(({ level }) => level === 'refused')).toEqual([])
    }),
  )
})
