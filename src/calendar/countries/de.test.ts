import { expect, test } from 'vitest'
import { type CalendarId, calendars, calendarsOf } from '../calendar.ts'
import { day } from '../day.ts'

// The nine days that the holiday acts of all Länder have in common, weekends included.
const everywhere: readonly (readonly [number, string])[] = [
  [2024, '01-01 03-29 04-01 05-01 05-09 05-20 10-03 12-25 12-26'],
  [2025, '01-01 04-18 04-21 05-01 05-29 06-09 10-03 12-25 12-26'],
  [2026, '01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26'],
]

const daysIn = (id: CalendarId, year: number) =>
  [...calendars[id].holidays.keys()].filter(on => on.startsWith(String(year))).map(on => on.slice(5))

test.each(everywhere)('all of Germany keeps nine days in %i', (year, list) => {
  expect(daysIn('DE', year).join(' ')).toBe(list)
})

// What each Land keeps besides, as its own holiday act says, in 2022, 2025 and 2026.
const besides: readonly (readonly [CalendarId, string, string, string])[] = [
  ['DE-BW', '01-06 06-16 11-01', '01-06 06-19 11-01', '01-06 06-04 11-01'],
  ['DE-BY', '01-06 06-16 08-15 11-01', '01-06 06-19 08-15 11-01', '01-06 06-04 08-15 11-01'],
  ['DE-BE', '03-08', '03-08 05-08', '03-08'],
  ['DE-BB', '04-17 06-05 10-31', '04-20 06-08 10-31', '04-05 05-24 10-31'],
  ['DE-HB', '10-31', '10-31', '10-31'],
  ['DE-HH', '10-31', '10-31', '10-31'],
  ['DE-HE', '06-16', '06-19', '06-04'],
  ['DE-MV', '10-31', '03-08 10-31', '03-08 10-31'],
  ['DE-NI', '10-31', '10-31', '10-31'],
  ['DE-NW', '06-16 11-01', '06-19 11-01', '06-04 11-01'],
  ['DE-RP', '06-16 11-01', '06-19 11-01', '06-04 11-01'],
  ['DE-SL', '06-16 08-15 11-01', '06-19 08-15 11-01', '06-04 08-15 11-01'],
  ['DE-SN', '10-31 11-16', '10-31 11-19', '10-31 11-18'],
  ['DE-ST', '01-06 10-31', '01-06 10-31', '01-06 10-31'],
  ['DE-SH', '10-31', '10-31', '10-31'],
  ['DE-TH', '09-20 10-31', '09-20 10-31', '09-20 10-31'],
]

test.each(besides)('%s keeps what its own act adds', (id, in2022, in2025, in2026) => {
  const own = (year: number) => {
    const common = daysIn('DE', year)
    return daysIn(id, year)
      .filter(on => !common.includes(on))
      .join(' ')
  }
  expect([own(2022), own(2025), own(2026)]).toEqual([in2022, in2025, in2026])
})

test('every Land is tried above', () => {
  expect(besides.map(([id]) => id)).toEqual(calendarsOf('DE').filter(id => id !== 'DE'))
})

test.each(['2020-11-18', '2021-11-17', '2022-11-16', '2023-11-22', '2024-11-20', '2027-11-17', '2028-11-22'])(
  'Saxony repents on the Wednesday before 23 November: %s',
  text => {
    expect(calendars['DE-SN'].holidays.get(day(text))).toBe('repentance-day')
  },
)

test('Berlin had 8 May off twice, Brandenburg never, and 24 December is worked everywhere', () => {
  for (const text of ['2020-05-08', '2025-05-08']) {
    expect(calendars['DE-BE'].holidays.get(day(text))).toBe('special')
    expect(calendars['DE-BB'].holidays.has(day(text))).toBe(false)
  }
  for (const id of calendarsOf('DE')) expect(calendars[id].holidays.has(day('2026-12-24'))).toBe(false)
})
