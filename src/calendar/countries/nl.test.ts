import { expect, test } from 'vitest'
import { calendars } from '../calendar.ts'
import { day } from '../day.ts'

// The days of article 3 of the Algemene termijnenwet with those equated by decree, weekends included.
const recognised: readonly (readonly [number, string])[] = [
  [2020, '01-01 04-10 04-13 04-27 05-05 05-21 05-22 06-01 12-25 12-26'],
  [2021, '01-01 04-02 04-05 04-27 05-05 05-13 05-14 05-24 12-25 12-26'],
  [2022, '01-01 04-15 04-18 04-27 05-05 05-26 05-27 06-06 12-25 12-26'],
  [2023, '01-01 04-07 04-10 04-27 04-28 05-05 05-18 05-19 05-29 12-25 12-26'],
  [2024, '01-01 03-29 04-01 04-27 05-05 05-09 05-10 05-20 12-25 12-26 12-27'],
  [2025, '01-01 04-18 04-21 04-26 05-05 05-29 05-30 06-09 12-25 12-26'],
  [2026, '01-01 01-02 04-03 04-06 04-27 05-05 05-14 05-15 05-25 12-25 12-26'],
  [2027, '01-01 03-26 03-29 04-27 05-05 05-06 05-07 05-17 12-25 12-26'],
  [2028, '01-01 04-14 04-17 04-27 04-28 05-05 05-25 05-26 06-05 12-25 12-26'],
]
const { holidays } = calendars.NL

test.each(recognised)('the Netherlands keeps the recognised and equated days of %i', (year, list) => {
  const ours = [...holidays.keys()].filter(on => on.startsWith(String(year)))
  expect(ours.map(on => on.slice(5)).join(' ')).toBe(list)
})

test('Good Friday and 5 May count every year, not only once in five', () => {
  const years = Array.from({ length: 16 }, (_, n) => 2020 + n)
  expect(years.every(year => holidays.get(day(`${year}-05-05`)) === 'liberation-day')).toBe(true)
  expect([...holidays.values()].filter(name => name === 'good-friday')).toHaveLength(16)
})

test('King’s Day gives way to Sunday', () => {
  expect(holidays.get(day('2025-04-26'))).toBe('kings-day')
  expect(holidays.has(day('2025-04-27'))).toBe(false)
  expect(holidays.get(day('2031-04-26'))).toBe('kings-day')
})

test('a holiday in the weekend is lost, not moved', () => {
  expect(holidays.has(day('2026-12-28'))).toBe(false)
  expect(holidays.has(day('2028-01-03'))).toBe(false)
})
