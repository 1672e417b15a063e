import { expect, test } from 'vitest'
import { due } from '../../test/world/due.ts'
import { calendars } from './calendar.ts'
import { instant } from './day.ts'
import { type Counting, count } from './period.ts'

const plain: Counting = { firstDay: 'excluded', rollOver: 'none' }

test.each([
  ['2026-04-02', 'GB-ENG', '2026-04-09'],
  ['2026-04-02', 'GB-SCT', '2026-04-08'],
  ['2026-04-02', 'NL', '2026-04-09'],
  ['2026-05-12', 'GB-ENG', '2026-05-15'],
  ['2026-05-12', 'GB-SCT', '2026-05-15'],
  ['2026-05-12', 'NL', '2026-05-19'],
  ['2026-12-22', 'GB-ENG', '2026-12-29'],
  ['2026-12-22', 'GB-SCT', '2026-12-29'],
  ['2026-12-22', 'NL', '2026-12-28'],
  ['2026-06-11', 'GB-ENG', '2026-06-16'],
  ['2026-06-11', 'GB-SCT', '2026-06-17'],
] as const)('three working days after %s end in %s on %s', (received, id, on) => {
  expect(due(received, { workingDays: 3 }, id).on).toBe(on)
})

test.each([
  ['2026-04-02', { weeks: 1 }, '2026-04-09'],
  ['2026-04-02', { weeks: 2 }, '2026-04-16'],
  ['2026-12-22', { weeks: 1 }, '2026-12-29'],
  ['2026-12-22', { weeks: 2 }, '2027-01-05'],
  ['2026-03-27', { weeks: 1 }, '2026-04-03'],
] as const)('what is received on %s and may take %o is due on %s, holiday or not', (received, period, on) => {
  expect(due(received, period).on).toBe(on)
  expect(due(received, period).why.skipped).toEqual([])
})

test('a right of 30 days that excludes the day of delivery ends a day later than one that includes it', () => {
  expect(due('2026-03-10', { days: 30 }).on).toBe('2026-04-09')
  expect(due('2026-03-10', { days: 30 }, 'GB-ENG', { firstDay: 'included' }).on).toBe('2026-04-08')
})

test('fourteen Dutch days that end on 5 May roll over to 6 May', () => {
  const withdrawal = due('2026-04-21', { days: 14 }, 'NL', { rollOver: 'next-working-day' })
  expect(withdrawal.on).toBe('2026-05-06')
  expect(withdrawal.why.rolledFrom).toBe('2026-05-05')
  expect(withdrawal.why.skipped).toEqual([{ day: '2026-05-05', because: 'liberation-day' }])
})

test('a date says why it is what it is', () => {
  expect(due('2026-04-02', { workingDays: 3 })).toEqual({
    on: '2026-04-09',
    at: '2026-04-09T23:00:00.000Z',
    why: {
      start: '2026-04-02T11:00:00.000Z',
      dayZero: '2026-04-02',
      afterCutOff: false,
      period: { workingDays: 3 },
      counting: plain,
      zone: 'Europe/London',
      calendar: { id: 'GB-ENG', version: '2026-11' },
      skipped: [
        { day: '2026-04-03', because: 'good-friday' },
        { day: '2026-04-04', because: 'weekend' },
        { day: '2026-04-05', because: 'weekend' },
        { day: '2026-04-06', because: 'easter-monday' },
      ],
    },
  })
})

test('a promise due on a day may be kept until the last moment of that day in the shop’s zone', () => {
  expect(due('2026-03-22', { weeks: 1 }, 'NL').at).toBe('2026-03-29T22:00:00.000Z')
  expect(due('2026-10-18', { weeks: 1 }, 'NL').at).toBe('2026-10-25T23:00:00.000Z')
  expect(due('2026-10-18', { weeks: 1 }).at).toBe('2026-10-26T00:00:00.000Z')
})

test('a complaint a second before midnight in Amsterdam is of that day, though it is still the day before elsewhere', () => {
  const frame = { calendar: calendars.NL, zone: 'Europe/Amsterdam', counting: plain }
  const dueAfter = (text: string) => count(instant(text), { workingDays: 1 }, frame).on
  expect(dueAfter('2026-11-17T22:59:59.999Z')).toBe('2026-11-18')
  expect(dueAfter('2026-11-17T23:00:00.000Z')).toBe('2026-11-19')
})

test('three working days after a Saturday are the next three working days', () => {
  const three = due('2026-11-21', { workingDays: 3 })
  expect(three.on).toBe('2026-11-25')
  expect(three.why.skipped).toEqual([{ day: '2026-11-22', because: 'weekend' }])
})

test.each([
  ['2026-01-31', 1, '2026-02-28', '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29', '2028-02-29'],
  ['2026-03-31', 1, '2026-04-30', '2026-04-30'],
  ['2026-03-10', 1, '2026-04-10', '2026-04-09'],
  ['2026-03-01', 1, '2026-04-01', '2026-03-31'],
  ['2026-11-30', 3, '2027-02-28', '2027-02-28'],
  ['2026-12-15', 1, '2027-01-15', '2027-01-14'],
  ['2028-02-29', 12, '2029-02-28', '2029-02-28'],
])('from %s, %i months end on %s, or with the first day counted on %s', (received, months, excluded, included) => {
  expect(due(received, { months }).on).toBe(excluded)
  expect(due(received, { months }, 'GB-ENG', { firstDay: 'included' }).on).toBe(included)
})

test('six years after a leap day end with February', () => {
  expect(due('2024-02-29', { years: 6 }).on).toBe('2030-02-28')
  expect(due('2024-02-29', { years: 4 }).on).toBe('2028-02-29')
})

test('hours are counted to the moment, through the night the clocks change', () => {
  const repair = due('2026-10-24 12:00', { hours: 24 }, 'NL')
  expect([repair.at, repair.on]).toEqual(['2026-10-25T10:00:00.000Z', '2026-10-25'])
  expect(due('2026-11-20 16:00', { hours: 48 }, 'NL', { rollOver: 'next-working-day' }).on).toBe('2026-11-22')
})

test('the cut-off minute itself is in time, a minute later counts as the next working day', () => {
  const cutOff = '17:00'
  const inTime = due('2026-11-18 17:00', { workingDays: 3 }, 'GB-ENG', { cutOff })
  expect([inTime.on, inTime.why.dayZero, inTime.why.afterCutOff]).toEqual(['2026-11-23', '2026-11-18', false])
  const late = due('2026-11-18 17:01', { workingDays: 3 }, 'GB-ENG', { cutOff })
  expect([late.on, late.why.dayZero, late.why.afterCutOff]).toEqual(['2026-11-24', '2026-11-19', true])
})

test('with a cut-off, Friday evening and Saturday morning both count as Monday', () => {
  const friday = due('2026-11-20 18:00', { workingDays: 3 }, 'GB-ENG', { cutOff: '17:00' })
  const saturday = due('2026-11-21 10:00', { workingDays: 3 }, 'GB-ENG', { cutOff: '17:00' })
  expect([friday.on, saturday.on]).toEqual(['2026-11-26', '2026-11-26'])
  expect([friday.why.afterCutOff, saturday.why.afterCutOff]).toEqual([true, false])
  expect(saturday.why.skipped).toEqual([
    { day: '2026-11-21', because: 'weekend' },
    { day: '2026-11-22', because: 'weekend' },
  ])
})

test('hours received after the cut-off run from the beginning of the next working day', () => {
  expect(due('2026-11-20 18:00', { hours: 4 }, 'GB-ENG', { cutOff: '17:00' }).at).toBe('2026-11-23T04:00:00.000Z')
})

test('rolling back stops at the working day before, and stays where it is rather than pass the day of receipt', () => {
  const back: Partial<Counting> = { rollOver: 'previous-working-day' }
  const week = due('2026-03-30', { weeks: 1 }, 'GB-ENG', back)
  expect([week.on, week.why.rolledFrom]).toEqual(['2026-04-02', '2026-04-06'])
  expect(week.why.skipped.map(skipped => skipped.day)).toEqual(['2026-04-03', '2026-04-04', '2026-04-05', '2026-04-06'])
  const sunday = due('2026-11-21', { days: 1 }, 'GB-ENG', back)
  expect([sunday.on, sunday.why.rolledFrom]).toEqual(['2026-11-22', undefined])
})

test.each([{ days: -1 }, { weeks: 1.5 }, { workingDays: Number.NaN }, { hours: Infinity }])(
  '%o is no period',
  period => {
    expect(() => due('2026-11-18', period)).toThrow(RangeError)
  },
)

test('a cut-off that is no time of day is a fault, not a silent never', () => {
  for (const cutOff of ['9:00', '17', '24:00', '5pm'])
    expect(() => due('2026-11-18', { days: 1 }, 'GB-ENG', { cutOff })).toThrow(cutOff)
})

test('a working day beyond the years of the calendar is a fault, never a guess', () => {
  expect(() => due('2035-12-31', { workingDays: 1 })).toThrow('knows 2020-01-01 to 2035-12-31')
  expect(due('2035-12-31', { weeks: 1 }).on).toBe('2036-01-07')
})
