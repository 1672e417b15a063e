import { expect, test } from 'vitest'
import { calendars } from '../calendar.ts'
import { day } from '../day.ts'

// The bank holidays of Scotland as published on gov.uk/bank-holidays.
const published: readonly (readonly [number, string])[] = [
  [2020, '01-01 01-02 04-10 05-08 05-25 08-03 11-30 12-25 12-28'],
  [2021, '01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28'],
  [2022, '01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27'],
  [2023, '01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26'],
  [2024, '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26'],
  [2025, '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26'],
  [2026, '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28'],
  [2027, '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28'],
  [2028, '01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26'],
]
const { holidays } = calendars['GB-SCT']

test.each(published)('Scotland keeps the bank holidays published for %i', (year, list) => {
  const ours = [...holidays.keys()].filter(on => on.startsWith(String(year)))
  expect(ours.map(on => on.slice(5)).join(' ')).toBe(list)
})

test('2 January has a substitute of its own when New Year takes the Monday', () => {
  expect(holidays.get(day('2028-01-03'))).toBe('new-years-day')
  expect(holidays.get(day('2028-01-04'))).toBe('second-january')
  expect(holidays.get(day('2027-01-04'))).toBe('second-january')
})

test('St Andrew’s Day in a weekend is kept on Monday', () => {
  expect(holidays.get(day('2024-12-02'))).toBe('st-andrews-day')
  expect(holidays.get(day('2025-12-01'))).toBe('st-andrews-day')
})

test('Easter Monday is an ordinary day, and 15 June 2026 is not', () => {
  expect(holidays.has(day('2026-04-06'))).toBe(false)
  expect(holidays.get(day('2026-06-15'))).toBe('special')
})
