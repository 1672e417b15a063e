import { expect, test } from 'vitest'
import { due } from '../../test/world/due.ts'
import type { Period } from './period.ts'

type Row = readonly [string, 'NL' | 'GB-ENG', Period, string, string]

// The clocks go forward on 29 March 2026 and back on 25 October 2026.
test.each<Row>([
  ['2026-03-28 23:30', 'NL', { days: 1 }, '2026-03-29', '2026-03-29T22:00:00.000Z'],
  ['2026-03-29 01:59', 'NL', { days: 1 }, '2026-03-30', '2026-03-30T22:00:00.000Z'],
  ['2026-03-29 00:30', 'GB-ENG', { workingDays: 1 }, '2026-03-30', '2026-03-30T23:00:00.000Z'],
  ['2026-03-28 12:00', 'NL', { hours: 24 }, '2026-03-29', '2026-03-29T11:00:00.000Z'],
  ['2026-10-24 23:30', 'NL', { days: 1 }, '2026-10-25', '2026-10-25T23:00:00.000Z'],
  ['2026-10-25 23:59', 'NL', { days: 1 }, '2026-10-26', '2026-10-26T23:00:00.000Z'],
  ['2026-10-24 12:00', 'GB-ENG', { hours: 24 }, '2026-10-25', '2026-10-25T11:00:00.000Z'],
  ['2026-10-23 12:00', 'GB-ENG', { weeks: 1 }, '2026-10-30', '2026-10-31T00:00:00.000Z'],
])('round the nights the clocks change: from %s in %s, %o end on %s, at %s', (received, id, period, on, at) => {
  expect(due(received, period, id)).toMatchObject({ on, at })
})

test.each<Row>([
  ['2028-02-28', 'NL', { days: 1 }, '2028-02-29', '2028-02-28'],
  ['2027-02-28', 'NL', { days: 1 }, '2027-03-01', '2027-02-28'],
  ['2028-02-28', 'NL', { workingDays: 1 }, '2028-02-29', '2028-02-28'],
  ['2028-02-29', 'NL', { years: 1 }, '2029-02-28', '2029-02-28'],
  ['2028-02-29', 'NL', { years: 4 }, '2032-02-29', '2032-02-28'],
  ['2028-01-29', 'NL', { months: 1 }, '2028-02-29', '2028-02-28'],
  ['2027-01-29', 'NL', { months: 1 }, '2027-02-28', '2027-02-28'],
  ['2028-02-29', 'NL', { months: 1 }, '2028-03-29', '2028-03-28'],
])(
  'round a leap day: from %s in %s, %o end on %s, with the first day counted on %s',
  (from, id, period, on, counted) => {
    expect(due(from, period, id).on).toBe(on)
    expect(due(from, period, id, { firstDay: 'included' }).on).toBe(counted)
  },
)

test.each<Row>([
  ['2026-08-31', 'NL', { months: 1 }, '2026-09-30', '2026-09-30'],
  ['2026-10-31', 'NL', { months: 4 }, '2027-02-28', '2027-02-28'],
  ['2026-09-30', 'NL', { months: 1 }, '2026-10-30', '2026-10-29'],
  ['2026-04-30', 'NL', { days: 31 }, '2026-05-31', '2026-05-30'],
  ['2026-12-31', 'NL', { months: 2 }, '2027-02-28', '2027-02-28'],
  ['2026-12-01', 'NL', { months: 1 }, '2027-01-01', '2026-12-31'],
])(
  'round the end of a month: from %s in %s, %o end on %s, with the first day counted on %s',
  (from, id, period, on, counted) => {
    expect(due(from, period, id).on).toBe(on)
    expect(due(from, period, id, { firstDay: 'included' }).on).toBe(counted)
  },
)

test.each<Row>([
  ['2026-12-31', 'GB-ENG', { workingDays: 1 }, '2027-01-04', '2026-12-31'],
  ['2026-12-31', 'NL', { workingDays: 1 }, '2027-01-04', '2026-12-31'],
  ['2025-12-31', 'NL', { workingDays: 1 }, '2026-01-05', '2025-12-31'],
  ['2025-12-31', 'GB-ENG', { workingDays: 1 }, '2026-01-02', '2025-12-31'],
  ['2026-12-24', 'GB-ENG', { workingDays: 2 }, '2026-12-30', '2026-12-29'],
  ['2026-12-31 23:59', 'GB-ENG', { days: 1 }, '2027-01-01', '2026-12-31'],
  ['2026-12-24', 'GB-ENG', { weeks: 1 }, '2026-12-31', '2026-12-30'],
])(
  'round the end of a year: from %s in %s, %o end on %s, with the first day counted on %s',
  (from, id, period, on, counted) => {
    expect(due(from, period, id).on).toBe(on)
    expect(due(from, period, id, { firstDay: 'included' }).on).toBe(counted)
  },
)
