import { expect, test } from 'vitest'
import { type CalendarId, calendars } from '../calendar.ts'
import { day } from '../day.ts'

// The days of article L3133-1 of the Code du travail, weekends included.
const byLaw: readonly (readonly [number, string])[] = [
  [2024, '01-01 04-01 05-01 05-08 05-09 05-20 07-14 08-15 11-01 11-11 12-25'],
  [2025, '01-01 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-01 11-11 12-25'],
  [2026, '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25'],
  [2027, '01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25'],
]

test.each(byLaw)('France keeps its eleven days in %i', (year, list) => {
  const ours = [...calendars.FR.holidays.keys()].filter(on => on.startsWith(String(year)))
  expect(ours.map(on => on.slice(5)).join(' ')).toBe(list)
})

const departments: readonly CalendarId[] = ['FR-57', 'FR-67', 'FR-68']
test.each(departments)('%s keeps Good Friday and 26 December besides, and nothing else', id => {
  const { holidays } = calendars[id]
  expect([...holidays.keys()].filter(on => on.startsWith('2026') && !calendars.FR.holidays.has(on))).toEqual([
    '2026-04-03',
    '2026-12-26',
  ])
  expect(holidays.get(day('2025-04-18'))).toBe('good-friday')
})

test('Good Friday, the day after Ascension and 26 December are worked in the rest of France', () => {
  for (const text of ['2026-04-03', '2026-05-15', '2025-12-26'])
    expect(calendars.FR.holidays.has(day(text))).toBe(false)
})
