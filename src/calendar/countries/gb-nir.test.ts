import { expect, test } from 'vitest'
import { calendars } from '../calendar.ts'
import { day } from '../day.ts'

// The bank holidays of Northern Ireland as published on gov.uk/bank-holidays.
const published: readonly (readonly [number, string])[] = [
  [2020, '01-01 03-17 04-10 04-13 05-08 05-25 07-13 08-31 12-25 12-28'],
  [2021, '01-01 03-17 04-02 04-05 05-03 05-31 07-12 08-30 12-27 12-28'],
  [2022, '01-03 03-17 04-15 04-18 05-02 06-02 06-03 07-12 08-29 09-19 12-26 12-27'],
  [2023, '01-02 03-17 04-07 04-10 05-01 05-08 05-29 07-12 08-28 12-25 12-26'],
  [2024, '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26'],
  [2025, '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26'],
  [2026, '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28'],
  [2027, '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28'],
  [2028, '01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26'],
]
const { holidays } = calendars['GB-NIR']

test.each(published)('Northern Ireland keeps the bank holidays published for %i', (year, list) => {
  const ours = [...holidays.keys()].filter(on => on.startsWith(String(year)))
  expect(ours.map(on => on.slice(5)).join(' ')).toBe(list)
})

test('St Patrick’s Day and the Twelfth are kept on Monday when they fall in a weekend', () => {
  expect(holidays.get(day('2024-03-18'))).toBe('st-patricks-day')
  expect(holidays.get(day('2025-07-14'))).toBe('battle-of-the-boyne')
  expect(holidays.get(day('2026-07-13'))).toBe('battle-of-the-boyne')
})

test('jubilee, funeral and coronation were days off here too, and 15 June 2026 was not', () => {
  for (const text of ['2022-06-03', '2022-09-19', '2023-05-08']) expect(holidays.get(day(text))).toBe('special')
  expect(holidays.has(day('2026-06-15'))).toBe(false)
})
