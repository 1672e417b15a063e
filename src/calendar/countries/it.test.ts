import { expect, test } from 'vitest'
import { calendars } from '../calendar.ts'
import { day } from '../day.ts'

// The days of article 2 of law 260/1949 as it stood in each year, Sundays apart.
const byLaw: readonly (readonly [number, string])[] = [
  [2024, '01-01 01-06 04-01 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26'],
  [2025, '01-01 01-06 04-21 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26'],
  [2026, '01-01 01-06 04-06 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26'],
  [2027, '01-01 01-06 03-29 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26'],
]
const { holidays } = calendars.IT

test.each(byLaw)('Italy keeps the holidays of its law in %i', (year, list) => {
  const ours = [...holidays.keys()].filter(on => on.startsWith(String(year)))
  expect(ours.map(on => on.slice(5)).join(' ')).toBe(list)
})

test('4 October 2027 is the first St Francis that costs a working day; in 2025 nobody had it off', () => {
  expect(holidays.get(day('2027-10-04'))).toBe('st-francis-day')
  expect(holidays.has(day('2025-10-04'))).toBe(false)
})

test('Good Friday and Ascension Day are worked', () => {
  for (const text of ['2026-04-03', '2026-05-14']) expect(holidays.has(day(text))).toBe(false)
})
