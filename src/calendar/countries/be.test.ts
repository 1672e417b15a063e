import { expect, test } from 'vitest'
import { calendars } from '../calendar.ts'
import { day } from '../day.ts'

// The ten public holidays of Belgium, weekends included.
const byDecree: readonly (readonly [number, string])[] = [
  [2024, '01-01 04-01 05-01 05-09 05-20 07-21 08-15 11-01 11-11 12-25'],
  [2025, '01-01 04-21 05-01 05-29 06-09 07-21 08-15 11-01 11-11 12-25'],
  [2026, '01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-01 11-11 12-25'],
  [2027, '01-01 03-29 05-01 05-06 05-17 07-21 08-15 11-01 11-11 12-25'],
]
const { holidays } = calendars.BE

test.each(byDecree)('Belgium keeps its ten days in %i', (year, list) => {
  const ours = [...holidays.keys()].filter(on => on.startsWith(String(year)))
  expect(ours.map(on => on.slice(5)).join(' ')).toBe(list)
})

test('the days of the communities, Good Friday and 26 December are worked', () => {
  for (const text of ['2025-07-11', '2024-09-27', '2026-04-03', '2025-12-26'])
    expect(holidays.has(day(text))).toBe(false)
})
