// Kinds of complaints policies that councils, regulators, carriers and shops publish, each written down as data in the format,
// with dates counted by hand. What cannot be said here cannot be said by anybody.
import { describe, expect, test } from 'vitest'
import { checkPolicy } from '#policy/check/check.ts'
import type { Policy } from '#policy/policy.ts'
import { datesOf, policyFrom, worked } from './worked.ts'

const all: Policy[] = []
const published = (json: unknown): Policy => {
  const policy = policyFrom(json)
  all.push(policy)
  return policy
}
const head = { format: 'verhaal-policy-1', inForceFrom: '2026-01-01' }

describe('an English landlord with two stages', () => {
  // Acknowledged in 5 working days, answered 10 working days after that, one extension of at most 10 more; then the same with 5 and 20.
  const policy = published({
    ...head,
    id: 'landlord',
    calendar: 'GB-ENG',
    promises: [
      { clause: '1.1', promise: 'acknowledge', within: { workingDays: 5 } },
      {
        clause: '1.2',
        promise: 'answer-or-report',
        starts: 'acknowledged',
        within: { workingDays: 10 },
        extensions: { atMost: 1, total: { workingDays: 20 }, mustSay: ['reason', 'new-date', 'outside-body'] },
      },
      { clause: '2.1', promise: 'acknowledge-escalation', within: { workingDays: 5 } },
      {
        clause: '2.2',
        promise: 'board-reply',
        starts: 'review-acknowledged',
        within: { workingDays: 20 },
        extensions: { atMost: 1, total: { workingDays: 40 }, mustSay: ['reason', 'new-date', 'outside-body'] },
      },
    ],
    reviews: [{ id: 'stage-2', by: 'manager', independence: 'not-decided' }],
    outside: [{ body: 'housing-ombudsman', takesPart: true }],
    ownBodies: [
      {
        id: 'housing-ombudsman',
        country: 'GB',
        name: 'Housing Ombudsman Service',
        does: ['mediates', 'decides'],
        binds: 'shop',
        site: 'https://www.housing-ombudsman.org.uk/',
        checkedOn: '2026-11-22',
        source: 'its own site',
      },
    ],
  })

  test('each stage counts from its own acknowledgement', () => {
    const at = { acknowledged: '2026-04-07', escalated: '2026-04-30', 'review-acknowledged': '2026-05-05' }
    expect(datesOf(policy, '2026-04-02', { at })).toEqual({
      acknowledge: '2026-04-13',
      'answer-or-report': '2026-04-21',
      'acknowledge-escalation': '2026-05-08',
      'board-reply': '2026-06-03',
    })
  })

  test('with everything on its last day', () => {
    expect(datesOf(policy, '2026-04-02')).toEqual({
      acknowledge: '2026-04-13',
      'answer-or-report': '2026-04-27',
      'acknowledge-escalation': '2026-05-05',
      'board-reply': '2026-06-03',
    })
  })

  test('one extension of ten working days, and not a day more', () => {
    const at = { acknowledged: '2026-04-07' }
    expect(datesOf(policy, '2026-04-02', { at, extended: { 'answer-or-report': '2026-05-06' } })).toMatchObject({
      'answer-or-report': '2026-05-06',
    })
    expect(worked(policy, '2026-04-02', { at, extended: { 'answer-or-report': '2026-05-07' } })).toEqual({
      refused: {
        promise: 'answer-or-report',
        because: { code: 'too-far', until: '2026-05-07', latest: '2026-05-06', cap: 'total' },
      },
    })
  })
})

describe('a British lender: three business days, eight weeks, six months', () => {
  const aboutPayment = { category: ['refund'], paymentMethod: ['e-money'] }
  const policy = published({
    ...head,
    id: 'lender',
    calendar: 'GB-ENG',
    promises: [
      { clause: '2', promise: 'acknowledge', unless: 'answered' },
      { clause: '3', promise: 'answer-or-report', within: { weeks: 8 }, when: { not: aboutPayment } },
      {
        clause: '3a',
        id: 'payment',
        promise: 'answer-or-report',
        within: { workingDays: 15 },
        when: aboutPayment,
        extensions: { total: { workingDays: 35 }, mustSay: ['reason', 'new-date'] },
      },
    ],
    fastLane: { clause: '1', within: { workingDays: 3 }, cancels: ['acknowledge', 'answer-or-report'] },
    outside: [{ body: 'financial-ombudsman', takesPart: true }],
  })

  test('an ordinary complaint', () => {
    expect(datesOf(policy, '2026-04-02', { at: { answered: '2026-05-20' } })).toEqual({
      'fast-lane': '2026-04-09',
      acknowledge: 'no date',
      'answer-or-report': '2026-05-28',
      'opens~financial-ombudsman': '2026-05-28',
      'closes~financial-ombudsman': '2026-11-20',
    })
  })

  test('one about a payment: 15 business days, exceptionally 35', () => {
    const facts = { category: 'refund', paymentMethod: 'e-money' } as const
    expect(datesOf(policy, '2026-04-02', { facts })['answer-or-report~payment']).toBe('2026-04-27')
    expect(
      datesOf(policy, '2026-04-02', { facts, extended: { 'answer-or-report~payment': '2026-05-27' } }),
    ).toMatchObject({
      'answer-or-report~payment': '2026-05-27',
    })
    expect(
      worked(policy, '2026-04-02', { facts, extended: { 'answer-or-report~payment': '2026-05-28' } }),
    ).toMatchObject({
      refused: { because: { latest: '2026-05-27' } },
    })
  })
})

describe('a large Spanish firm: 15 working days, 5 for undue charges', () => {
  const policy = published({
    ...head,
    id: 'gran-empresa',
    calendar: 'ES',
    promises: [
      {
        clause: '4',
        promise: 'answer',
        within: { workingDays: 15 },
        cases: [{ when: { category: ['refund'] }, within: { workingDays: 5 } }],
      },
    ],
    outside: [{ body: 'juntas-arbitrales', takesPart: false }],
  })

  test.each([
    ['faulty', '2026-04-24'],
    ['refund', '2026-04-10'],
  ] as const)('a complaint of the kind %s of Thursday 2 April 2026 is answered by %s', (category, due) => {
    expect(datesOf(policy, '2026-04-02', { zone: 'Europe/Madrid', facts: { category } }).answer).toBe(due)
  })
})

describe('a French shop with a mediator', () => {
  // Counted in jours ouvrables: every day but Sunday and public holidays.
  const policy = published({
    ...head,
    id: 'boutique',
    calendar: 'FR',
    counting: { workingWeek: 'monday-to-saturday' },
    promises: [
      { clause: '1', promise: 'acknowledge', within: { workingDays: 10 } },
      { clause: '2', promise: 'answer', within: { months: 2 }, counting: { rollOver: 'next-working-day' } },
    ],
    outside: [{ body: 'mediateur-boutique', takesPart: true }],
    ownBodies: [
      {
        id: 'mediateur-boutique',
        country: 'FR',
        name: 'Médiateur de la boutique',
        does: ['mediates', 'proposes'],
        adr: 'listed',
        opens: 'after-complaint',
        orAfter: { months: 2 },
        window: { within: { years: 1 }, from: 'complaint' },
        site: 'https://mediateur.example/',
        checkedOn: '2026-11-22',
        source: 'its own site',
      },
    ],
  })

  test('Saturdays count, the month rolls on, and the mediator can be reached for a year', () => {
    expect(datesOf(policy, '2026-04-02', { zone: 'Europe/Paris', facts: { country: 'FR' } })).toEqual({
      acknowledge: '2026-04-15',
      answer: '2026-06-02',
      'opens~mediateur-boutique': '2026-06-02',
      'closes~mediateur-boutique': '2027-04-02',
    })
    expect(datesOf(policy, '2026-06-13', { zone: 'Europe/Paris' })['answer']).toBe('2026-08-13')
    expect(datesOf(policy, '2026-06-15', { zone: 'Europe/Paris' })['answer']).toBe('2026-08-17')
  })
})

describe('a courier that counts hours', () => {
  const policy = published({
    ...head,
    id: 'courier',
    severities: ['normal', 'high', 'critical'],
    promises: [
      { clause: '1', promise: 'triage', within: { hours: 4 } },
      {
        clause: '2',
        promise: 'first-reply',
        starts: { first: ['triaged', 'received'] },
        within: { hours: 48 },
        cases: [{ when: { anyOf: [{ severity: ['critical'] }, { safety: true }] }, within: { hours: 24 } }],
      },
      {
        clause: '3',
        promise: 'answer',
        within: { workingDays: 5 },
        counting: { cutOff: '16:00' },
        pauses: [{ because: 'waiting-for-partner', atMost: { workingDays: 3 } }],
      },
    ],
    raiseWithin: { days: 14 },
  })
  const dueAt = (severity: 'normal' | 'critical') => {
    const found = worked(policy, '2026-03-27 15:30', { facts: { severity } })
    return 'dates' in found ? found.dates.map(({ due }) => due?.at) : []
  }

  test('to the minute, also in the night the clocks go forward', () => {
    expect(dueAt('normal').slice(0, 2)).toEqual(['2026-03-27T19:30:00.000Z', '2026-03-29T15:30:00.000Z'])
    expect(dueAt('critical')[1]).toBe('2026-03-28T15:30:00.000Z')
  })

  test('after four in the afternoon it counts as received the next working day', () => {
    expect(datesOf(policy, '2026-03-26 15:59')['answer']).toBe('2026-04-02')
    expect(datesOf(policy, '2026-03-26 16:01')['answer']).toBe('2026-04-07')
  })

  test('waiting for a depot stops the clock, for three working days at most', () => {
    const waiting = (until: string) =>
      datesOf(policy, '2026-04-13', { stops: [['2026-04-14', until, 'waiting-for-partner']] })['answer']
    expect(waiting('2026-04-16')).toBe('2026-04-22')
    expect(waiting('2026-04-28')).toBe('2026-04-23')
    expect(datesOf(policy, '2026-04-13', { stops: [['2026-04-14', '2026-04-16', 'in-court']] })['answer']).toBe(
      '2026-04-20',
    )
  })

  test('customers have fourteen days from delivery', () => {
    expect(datesOf(policy, '2026-04-13', { at: { delivered: '2026-04-10' } })['raise']).toBe('2026-04-24')
    expect(datesOf(policy, '2026-04-13')['raise']).toBe('not known')
  })
})

describe('a German shop that says Werktage', () => {
  const policy = published({
    ...head,
    id: 'laden',
    calendar: 'DE-BY',
    counting: { workingWeek: 'monday-to-saturday', rollOver: 'next-working-day' },
    promises: [
      { clause: '1', promise: 'acknowledge', within: { workingDays: 3 } },
      { clause: '2', promise: 'answer', within: { days: 14 } },
    ],
  })

  test('Saturday counts, Good Friday and Easter Monday do not', () => {
    expect(datesOf(policy, '2026-04-02', { zone: 'Europe/Berlin' })).toEqual({
      acknowledge: '2026-04-08',
      answer: '2026-04-16',
    })
  })

  test('fourteen days that end on a Sunday end on Monday', () => {
    expect(datesOf(policy, '2026-04-19', { zone: 'Europe/Berlin' })['answer']).toBe('2026-05-04')
  })
})

describe('an airline that counts from the day it has all papers', () => {
  const policy = published({
    ...head,
    id: 'airline',
    calendar: 'IE',
    counting: { firstDay: 'included' },
    promises: [
      { clause: '1', promise: 'acknowledge', within: { days: 7 } },
      {
        clause: '2',
        promise: 'answer',
        starts: { last: ['received', 'information-complete'] },
        within: { workingDays: 15 },
        agreedDate: { latest: { workingDays: 35 } },
      },
      { clause: '3', promise: 'refund', within: { days: 7 } },
    ],
    reviews: [
      { id: 'team-leader', by: 'manager', window: { days: 28 } },
      { id: 'director', by: 'board', window: { days: 14 } },
    ],
    presumedReceipt: { email: { workingDays: 1 } },
    closing: { onSilenceAfter: { days: 28 } },
  })

  test('the later of receipt and the last paper starts the clock; the first day counts', () => {
    const told = { zone: 'Europe/Dublin', at: { 'information-complete': '2026-04-13' } } as const
    expect(datesOf(policy, '2026-04-02', told)).toEqual({
      acknowledge: '2026-04-08',
      answer: '2026-05-01',
      refund: '2026-05-07',
      closes: '2026-05-28',
      'review~team-leader': '2026-05-28',
      'review~director': 'not known',
    })
  })

  test('papers that never come start nothing', () => {
    expect(datesOf(policy, '2026-04-02', { zone: 'Europe/Dublin' })['answer']).toBe('not known')
  })

  test('a date agreed with the passenger, up to 35 working days', () => {
    const told = { zone: 'Europe/Dublin', at: { 'information-complete': '2026-04-13' } } as const
    expect(datesOf(policy, '2026-04-02', { ...told, agreed: { answer: '2026-06-02' } })['answer']).toBe('2026-06-02')
    expect(worked(policy, '2026-04-02', { ...told, agreed: { answer: '2026-06-03' } })).toMatchObject({
      refused: { because: { code: 'too-far', cap: 'agreed' } },
    })
  })
})

describe('a hospital that agrees the date with whoever complains', () => {
  const policy = published({
    ...head,
    id: 'hospital',
    calendar: 'GB-ENG',
    promises: [
      { clause: '1', promise: 'acknowledge', within: { workingDays: 3 } },
      { clause: '2', promise: 'answer', agreedDate: { latest: { months: 6 } } },
    ],
  })

  test('no date until there is one, and six months at most', () => {
    expect(datesOf(policy, '2026-04-02')['answer']).toBe('no date')
    expect(datesOf(policy, '2026-04-02', { agreed: { answer: '2026-06-30' } })['answer']).toBe('2026-06-30')
    expect(worked(policy, '2026-04-02', { agreed: { answer: '2026-10-03' } })).toMatchObject({
      refused: { because: { code: 'too-far', latest: '2026-10-02' } },
    })
  })
})

test('the check refuses none of them', () => {
  const refused = all.flatMap(policy => {
    const calendar = policy.calendar ?? 'GB-ENG'
    const context = { today: policy.inForceFrom, countries: [calendar.slice(0, 2)], calendar }
    return checkPolicy(policy, context)
      .filter(({ level }) => level === 'refused')
      .map(({ code, at }) => `${policy.id}: ${at} ${code}`)
  })
  expect(all).toHaveLength(8)
  expect(refused).toEqual([])
})
