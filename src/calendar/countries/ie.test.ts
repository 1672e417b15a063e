import { expect, test } from 'vitest'
import { calendars } from '../calendar.ts'
import { day } from '../day.ts'

// The public holidays of Ireland, weekends included, as published on citizensinformation.ie.
const published: readonly (readonly [number, string])[] = [
  [2021, '01-01 03-17 04-05 05-03 06-07 08-02 10-25 12-25 12-26'],
  [2022, '01-01 03-17 03-18 04-18 05-02 06-06 08-01 10-31 12-25 12-26'],
  [2023, '01-01 02-06 03-17 04-10 05-01 06-05 08-07 10-30 12-25 12-26'],
  [2024, '01-01 02-05 03-17 04-01 05-06 06-03 08-05 10-28 12-25 12-26'],
  [2025, '01-01 02-03 03-17 04-21 05-05 06-02 08-04 10-27 12-25 12-26'],
  [2026, '01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25 12-26'],
]
const { holidays } = calendars.IE

test.each(published)('Ireland keeps the public holidays published for %i', (year, list) => {
  const ours = [...holidays.keys()].filter(on => on.startsWith(String(year)))
  expect(ours.map(on => on.slice(5)).join(' ')).toBe(list)
})

test('St Brigid’s Day is 1 February itself in the year that is a Friday', () => {
  expect(holidays.get(day('2030-02-01'))).toBe('st-brigids-day')
  expect(holidays.has(day('2030-02-04'))).toBe(false)
})

test('Good Friday is worked, and no Monday follows a holiday in a weekend', () => {
  expect(holidays.has(day('2026-04-03'))).toBe(false)
  expect(holidays.has(day('2026-12-28'))).toBe(false)
})
