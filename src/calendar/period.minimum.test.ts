import { expect, test } from 'vitest'
import { due } from '../../test/world/due.ts'
import { type CalendarId, calendars } from './calendar.ts'
import { day } from './day.ts'
import type { Counting } from './period.ts'
import { workingDaysUntil } from './until.ts'
import { withClosingDays } from './closing-days.ts'
import { daysOffBetween, workingDaysOf } from './working-days.ts'

const two: Partial<Counting> = { minimumWorkingDays: 2 }

test.each([
  ['Friday', '2026-11-20', { days: 2 }, '2026-11-24'],
  ['Thursday before Easter', '2026-04-02', { days: 3 }, '2026-04-08'],
  ['Thursday before Easter', '2026-04-02', { days: 5 }, '2026-04-08'],
  ['Wednesday before Easter', '2026-04-01', { weeks: 1 }, '2026-04-08'],
  ['Tuesday', '2026-11-17', { days: 2 }, '2026-11-19'],
  ['Christmas Eve', '2026-12-24', { days: 4 }, '2026-12-30'],
] as const)('received on %s %s, %o that must hold two working days end on %s', (_, received, period, on) => {
  expect(due(received, period, 'GB-ENG', two).on).toBe(on)
})

test('a date says when it came later for want of working days, and which days were none', () => {
  const { why } = due('2026-04-02', { days: 3 }, 'GB-ENG', two)
  expect(why.atLeast).toBe(2)
  expect(why.skipped.map(({ because }) => because)).toEqual(['good-friday', 'weekend', 'weekend', 'easter-monday'])
  const enough = due('2026-11-17', { days: 2 }, 'GB-ENG', two).why
  expect(Object.keys(enough)).not.toContain('atLeast')
  expect(enough.skipped).toEqual([])
})

test('with the first day counted, a working day of receipt is one of the two', () => {
  const included: Partial<Counting> = { ...two, firstDay: 'included' }
  expect(due('2026-11-20', { days: 3 }, 'GB-ENG', included).on).toBe('2026-11-23')
  expect(due('2026-11-21', { days: 3 }, 'GB-ENG', included).on).toBe('2026-11-24')
})

test('one day stays one day, and hours stay hours', () => {
  expect(due('2026-11-20', { days: 1 }, 'GB-ENG', two).on).toBe('2026-11-21')
  expect(due('2026-11-20', { workingDays: 1 }, 'GB-ENG', two).on).toBe('2026-11-23')
  expect(due('2026-11-20', { hours: 48 }, 'GB-ENG', two).on).toBe('2026-11-22')
})

test('working days in a stop are none of those the period must hold', () => {
  const pause = ['2026-11-23 10:00', '2026-11-25 10:00'] as const
  const { on, why } = due('2026-11-20', { days: 2 }, 'GB-ENG', two, [pause])
  expect([on, why.atLeast, why.stopped?.[0]?.counted]).toEqual(['2026-11-26', 2, 2])
})

test.each([-1, 1.5, Number.NaN])('%d is no number of working days', minimumWorkingDays => {
  expect(() => due('2026-11-20', { days: 2 }, 'GB-ENG', { minimumWorkingDays })).toThrow('not a number of working days')
})

test.each([
  ['GB-ENG', 'monday-to-friday', '2026-11-25'],
  ['GB-ENG', 'monday-to-saturday', '2026-11-24'],
  ['GB-ENG', 'every-day', '2026-11-23'],
] as const)('four working days from Thursday in %s working %s end on %s', (id, workingWeek, on) => {
  expect(due('2026-11-19', { workingDays: 4 }, id, { workingWeek }).on).toBe(on)
})

test('a public holiday is no working day, not even for who works every day', () => {
  const { on, why } = due('2026-04-02', { workingDays: 3 }, 'GB-ENG', { workingWeek: 'every-day' })
  expect(on).toBe('2026-04-07')
  expect(why.skipped).toEqual([
    { day: '2026-04-03', because: 'good-friday' },
    { day: '2026-04-06', because: 'easter-monday' },
  ])
  const saturday = due('2024-04-26', { workingDays: 1 }, 'NL', { workingWeek: 'monday-to-saturday' })
  expect(saturday.why.skipped.map(({ because }) => because)).toEqual(['kings-day', 'weekend'])
})

test('who works on Saturday has a cut-off on Saturday, and rolls over to Saturday', () => {
  const six: Partial<Counting> = { workingWeek: 'monday-to-saturday' }
  expect(due('2026-11-21 16:59', { days: 1 }, 'NL', { ...six, cutOff: '17:00' }).why.dayZero).toBe('2026-11-21')
  expect(due('2026-11-21 17:01', { days: 1 }, 'NL', { ...six, cutOff: '17:00' }).why.dayZero).toBe('2026-11-23')
  expect(due('2026-11-14', { weeks: 1 }, 'NL', { ...six, rollOver: 'next-working-day' }).on).toBe('2026-11-21')
})

test('the days left are those of the week that counts', () => {
  const left = (week?: Counting['workingWeek'], id: CalendarId = 'GB-ENG') =>
    workingDaysUntil(day('2026-04-02'), day('2026-04-09'), calendars[id], week)
  expect([left(), left('monday-to-friday'), left('monday-to-saturday'), left('every-day')]).toEqual([3, 3, 4, 5])
})

test('a day on which only the shop is closed is passed over under the name the shop gave it', () => {
  const closed = [{ day: day('2026-11-18'), name: 'Stocktaking' }, { day: day('2026-11-19') }]
  const calendar = withClosingDays(calendars.NL, { edition: 1, closed, open: [] })
  expect(daysOffBetween(day('2026-11-16'), day('2026-11-21'), workingDaysOf(calendar))).toEqual([
    { day: '2026-11-18', because: 'closing-day', name: 'Stocktaking' },
    { day: '2026-11-19', because: 'closing-day' },
  ])
})
