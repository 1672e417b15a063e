// Contradictions as strangers write them, and what looks like one and is none.
import { describe, expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import type { CheckContext } from '#policy/check/check.ts'
import type { Policy } from '#policy/policy.ts'
import type { Period } from '#calendar/period.ts'
import type { PromiseKind, PromiseRule, Start } from '#policy/promise-rule.ts'
import { acknowledge, found, good, withPromise, withReview, withSecond } from './given.ts'

const codes = (policy: Policy, around?: Partial<CheckContext>) => found(policy, around).map(({ code }) => code)
const starting = (starts: Readonly<Partial<Record<PromiseKind, Start>>>): Policy => ({
  ...good,
  promises: good.promises.map(rule => ({ ...rule, starts: starts[rule.promise] ?? rule.starts })),
})
const people = { agent: 3, manager: 2, investigator: 1, board: 2, administrator: 1 }
const silent: Policy = { ...good, clauses: [] }

describe('clocks', () => {
  test.each<[string, PromiseKind, Start]>([
    ['an acknowledgement that is owed from the acknowledgement', 'acknowledge', 'acknowledged'],
    ['an acknowledgement that is owed from the answer', 'acknowledge', 'answered'],
    ['an answer that is owed from the reply to its review', 'answer-or-report', 'review-replied'],
    ['an answer that is owed from the request for a review', 'answer-or-report', 'escalated'],
    ['an answer that waits for the closing as well', 'answer-or-report', { last: ['received', 'closed'] }],
    ['an assignment that is owed from the assignment', 'assign', { first: ['assigned', 'closed'] }],
    ['a reply that is owed from itself', 'board-reply', 'review-replied'],
  ])('%s never has to be kept', (_, kind, starts) => {
    expect(codes(withPromise(kind, { starts }))).toEqual(['start-after-act'])
  })

  test('three promises that wait for one another in a circle are told as one circle', () => {
    const [first] = found(starting({ acknowledge: 'assigned', assign: 'registered', register: 'acknowledged' }))
    expect(first).toMatchObject({
      code: 'clocks-go-round',
      detail: { promises: [{ promise: 'acknowledge' }, { promise: 'assign' }, { promise: 'register' }] },
    })
  })

  test('two clocks do not wait for each other when one of them also starts at the receipt', () => {
    expect(codes(starting({ acknowledge: { first: ['received', 'assigned'] }, assign: 'acknowledged' }))).toEqual([])
    expect(codes(starting({ acknowledge: { last: ['received', 'assigned'] }, assign: 'acknowledged' }))).toContain(
      'clocks-go-round',
    )
  })

  test('without a review nobody can reply to one', () => {
    const [finding, ...more] = found({ ...good, reviews: [] })
    expect(finding).toMatchObject({ code: 'acts-impossible', at: 'promises[6].metBy', detail: { lacks: ['reviews'] } })
    expect(more).toEqual([])
  })

  test('a case may start the clock at a moment that never comes too, and is told where', () => {
    const policy = withPromise('assign', { cases: [{ when: { country: ['DE'] }, starts: 'triaged' }] })
    expect(found(policy).map(({ code, at }) => [code, at])).toEqual([
      ['start-never-comes', 'promises[2].cases[0].starts'],
    ])
  })

  test('the reply may be counted from the acknowledgement of the request', () => {
    expect(codes(withPromise('board-reply', { starts: 'review-acknowledged' }))).toEqual([])
  })
})

describe('dates', () => {
  const answer = (within: Period) => withPromise('answer-or-report', { within })
  test.each<[string, Policy, string]>([
    ['in hours', answer({ hours: 2 }), 'answer-before-acknowledgement'],
    ['in working days', answer({ workingDays: 2 }), 'answer-before-acknowledgement'],
    ['as an aim', withPromise('answer', { within: { workingDays: 1 } }), 'answer-before-acknowledgement'],
  ])('an answer due before its acknowledgement is refused: %s', (_, policy, code) => {
    const refused = found(policy).filter(({ level }) => level === 'refused')
    expect(refused.map(one => one.code)).toEqual([code])
  })

  test('an answer due before an acknowledgement that it replaces leaves nothing to acknowledge', () => {
    const soon = withPromise('answer', { strength: 'must', within: { workingDays: 2 } })
    const policy = withPromise('acknowledge', { unless: 'answered', metBy: ['acknowledgement', 'answer'] }, soon)
    expect(found(policy).filter(({ level }) => level === 'refused')).toEqual([])
    expect(found(policy)).toMatchObject([
      { code: 'never-needed', at: 'promises[0].within', detail: { first: { promise: 'acknowledge' } } },
      { code: 'step-after-answer' },
      { code: 'step-after-answer' },
      { code: 'never-needed', at: 'promises[4].within' },
    ])
  })

  test('an answer in a week goes with an acknowledgement in three working days, also at Easter', () => {
    expect(
      codes(withPromise('answer', { within: { weeks: 1 } }, withPromise('answer-or-report', { within: { weeks: 1 } }))),
    ).toEqual([])
  })

  test('a case can contradict where the rule itself does not', () => {
    const policy = withPromise('answer-or-report', {
      cases: [{ when: { category: ['damaged'] }, within: { workingDays: 1 } }],
    })
    const refused = found(policy).filter(({ level }) => level === 'refused')
    expect(refused.map(({ code, at }) => [code, at])).toEqual([
      ['answer-before-acknowledgement', 'promises[4].cases[0].within'],
    ])
  })

  const twice = (first: Partial<PromiseRule>, other: Partial<PromiseRule>): Policy => ({
    ...good,
    promises: [
      { ...acknowledge, ...first },
      ...good.promises.slice(1),
      { ...acknowledge, id: 'other', within: { workingDays: 2 }, ...other },
    ],
  })
  test('two dates for the same are no contradiction where no complaint has both', () => {
    const damaged = { category: ['damaged'] } as const
    expect(codes(twice({ when: { not: damaged } }, { when: damaged }))).toEqual([])
    expect(codes(twice({ when: damaged }, { when: damaged }))).toEqual(['two-dates'])
    expect(codes(twice({}, { when: damaged }))).toEqual(['two-dates-for-some'])
  })
  test('nor where their clocks start from different moments, or other acts keep them', () => {
    expect(codes(twice({}, { starts: 'first-raised' }))).toEqual([])
    expect(codes(twice({}, { metBy: ['message'] }))).toEqual([])
  })

  test('a report in four weeks besides an answer in eight is what regulators ask for', () => {
    const final = { ...acknowledge, clause: '6', promise: 'answer', within: { weeks: 8 }, metBy: ['answer'] } as const
    const report = withPromise('answer-or-report', {
      within: { weeks: 4 },
      extensions: { total: { weeks: 8 }, mustSay: ['new-date'] },
    })
    expect(
      codes({ ...report, promises: report.promises.map(rule => (rule.promise === 'answer' ? final : rule)) }),
    ).toEqual([])
  })

  test('an extension of ten working days extends a period of one week, not one of two', () => {
    const extensions = { total: { workingDays: 10 }, mustSay: ['new-date'] } as const
    expect(codes(withPromise('answer-or-report', { extensions }))).toEqual(['extension-total-too-short'])
    expect(
      codes(
        withPromise(
          'answer',
          { within: { weeks: 1 } },
          withPromise('answer-or-report', { within: { weeks: 1 }, extensions }),
        ),
      ),
    ).toEqual([])
  })
})

describe('days off', () => {
  const acknowledgedIn = (within: Period, counting: PromiseRule['counting'] = {}) =>
    withPromise('acknowledge', { within, counting }, silent)

  test('a day or 24 hours can fall on days off; the example is such a day', () => {
    expect(found(acknowledgedIn({ hours: 24 }))).toMatchObject([
      { code: 'only-days-off', detail: { received: '2026-11-27', due: '2026-11-28' } },
    ])
    expect(found(acknowledgedIn({ days: 1 }))).toMatchObject([
      { code: 'only-days-off', detail: { received: '2026-11-27', due: '2026-11-28' } },
    ])
  })
  test('four days can all be days off at Easter in England, not in Scotland', () => {
    expect(found(acknowledgedIn({ days: 4 }))).toMatchObject([
      { detail: { received: '2026-12-24', due: '2026-12-28' } },
    ])
    expect(codes({ ...acknowledgedIn({ days: 5 }) })).not.toContain('only-days-off')
    expect(codes({ ...acknowledgedIn({ days: 3 }), calendar: 'GB-SCT' })).toContain('only-days-off')
  })
  test('what moves to the next working day, or is held to a least number of them, is not hollow', () => {
    expect(codes(acknowledgedIn({ days: 1 }, { rollOver: 'next-working-day' }))).toEqual([])
    expect(codes(acknowledgedIn({ days: 3 }, { minimumWorkingDays: 1 }))).toEqual([])
    expect(codes(acknowledgedIn({ days: 1 }, { rollOver: 'previous-working-day' }))).toEqual(['only-days-off'])
  })
})

describe('conditions', () => {
  const assigned = (...cases: NonNullable<PromiseRule['cases']>) => codes(withPromise('assign', { cases }))

  test('a case that comes after one that holds for all its complaints is never used', () => {
    const within = { days: 6 }
    const over = (cents: number) => ({ when: { amountFrom: { currency: 'EUR', cents } as const }, within })
    expect(assigned(over(1000), { ...over(50_000), within: { days: 5 } })).toEqual(['case-unreachable'])
    expect(assigned(over(50_000), { ...over(1000), within: { days: 5 } })).toEqual([])
    expect(assigned({ when: {}, within }, { when: { country: ['DE'] }, within: { days: 5 } })).toEqual([
      'case-unreachable',
    ])
  })
  test('nor is one that two earlier cases cover between them', () => {
    expect(
      assigned(
        { when: { category: ['damaged', 'refund'] }, within: { days: 6 } },
        { when: { not: { category: ['damaged', 'refund'] } }, within: { days: 5 } },
        { when: { category: ['service'] }, within: { days: 9 } },
      ),
    ).toEqual(['case-unreachable'])
  })
  test('nor is one for complaints that the promise itself is not made for', () => {
    const policy = withPromise('assign', {
      when: { country: ['DE'] },
      cases: [{ when: { country: ['FR'] }, within: { days: 6 } }],
    })
    expect(codes(policy)).toEqual(['case-unreachable'])
  })
  test('a condition for days before the policy is in force never holds', () => {
    expect(codes(withPromise('assign', { when: { receivedUntil: day('2026-12-31') } }))).toEqual([
      'condition-never-holds',
    ])
    expect(codes(withPromise('assign', { when: { receivedUntil: day('2027-01-01') } }))).toEqual([])
  })
  test('what contradicts itself deep inside is found too', () => {
    const when = {
      category: ['damaged'],
      anyOf: [{ category: ['service'] }, { not: { category: ['damaged'] } }],
    } as const
    expect(codes({ ...good, retention: good.retention.map(rule => ({ ...rule, when })) })).toEqual([
      'condition-never-holds',
    ])
  })
})

describe('independence', () => {
  const byManager = (independence: 'never-handled' | 'not-decided' | 'none') =>
    withPromise('board-reply', { owedBy: 'manager' }, withReview({ by: 'manager', independence }))

  test('one manager who keeps the log has a hand in every complaint, and cannot review any', () => {
    expect(codes(byManager('never-handled'), { reviewers: { ...people, manager: 1 } })).toEqual(['nobody-independent'])
    expect(codes(byManager('never-handled'), { reviewers: { ...people, manager: 2 } })).toEqual([])
    expect(codes(byManager('not-decided'), { reviewers: { ...people, manager: 1 } })).toEqual([])
    expect(codes(byManager('none'), { reviewers: { ...people, manager: 1 } })).toEqual([])
  })
  test('a second review by the same role needs a second person', () => {
    const policy = withSecond({ by: 'board' })
    const [finding] = found(policy, { reviewers: { ...people, board: 1 } })
    expect(finding).toMatchObject({ code: 'nobody-independent', at: 'reviews[1].by', detail: { needed: 2, people: 1 } })
    expect(codes(policy, { reviewers: { ...people, board: 2 } })).toEqual([])
    expect(codes(policy)).toEqual(['independence-uncertain'])
  })
  test('whoever must approve every answer cannot review it', () => {
    const policy: Policy = {
      ...withPromise('board-reply', { owedBy: 'investigator' }, withReview({ by: 'investigator' })),
      approvals: [{ of: 'answer', by: 'investigator' }],
    }
    expect(codes(policy, { reviewers: people })).toEqual(['nobody-independent'])
  })
})
