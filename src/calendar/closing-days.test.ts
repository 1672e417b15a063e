import { expect, test } from 'vitest'
import { calendars, isWorkingDay, whyNotWorking } from './calendar.ts'
import { type ClosingDays, withClosingDays } from './closing-days.ts'
import { day } from './day.ts'

const stocktaking: ClosingDays = {
  edition: 3,
  closed: [{ day: day('2027-01-04'), name: 'stocktaking' }, { day: day('2026-12-24') }],
  open: [day('2026-05-15')],
}
const ours = withClosingDays(calendars.NL, stocktaking)

test('on a closing day of the shop nobody works, and the shop’s own name for it is kept', () => {
  expect(whyNotWorking(day('2027-01-04'), ours)).toBe('closing-day')
  expect(ours.closingNames?.get(day('2027-01-04'))).toBe('stocktaking')
  expect(whyNotWorking(day('2026-12-24'), ours)).toBe('closing-day')
  expect(ours.closingNames?.has(day('2026-12-24'))).toBe(false)
})

test('a shop may work on a public holiday', () => {
  expect(isWorkingDay(day('2026-05-15'), calendars.NL)).toBe(false)
  expect(isWorkingDay(day('2026-05-15'), ours)).toBe(true)
})

test('the version tells the edition of the calendar and of the closing days, and the calendar itself stays as it was', () => {
  expect(ours.version).toBe('2026-11+3')
  expect(ours.id).toBe('NL')
  expect(isWorkingDay(day('2027-01-04'), calendars.NL)).toBe(true)
  expect([...ours.holidays.keys()]).toEqual([...ours.holidays.keys()].toSorted())
})

test('a public holiday stays that holiday, also for a shop that says it is closed', () => {
  const both = withClosingDays(calendars.NL, { edition: 1, closed: [{ day: day('2026-04-27') }], open: [] })
  expect(whyNotWorking(day('2026-04-27'), both)).toBe('kings-day')
})

test('opening on a day that is no holiday changes nothing', () => {
  const same = withClosingDays(calendars.NL, { edition: 1, closed: [], open: [day('2026-04-11'), day('2026-04-14')] })
  expect(whyNotWorking(day('2026-04-11'), same)).toBe('weekend')
  expect(isWorkingDay(day('2026-04-14'), same)).toBe(true)
})

test.each([
  ['2036-01-02', 'knows 2020-01-01 to 2035-12-31, not 2036-01-02'],
  ['2019-12-24', 'knows 2020-01-01 to 2035-12-31, not 2019-12-24'],
])('%s is outside the years of the calendar, closed or open', (text, message) => {
  const outside = day(text)
  expect(() => withClosingDays(calendars.NL, { edition: 1, closed: [{ day: outside }], open: [] })).toThrow(message)
  expect(() => withClosingDays(calendars.NL, { edition: 1, closed: [], open: [outside] })).toThrow(message)
})

test('a day cannot be both closed and open, nor closed twice', () => {
  const on = day('2026-04-27')
  expect(() => withClosingDays(calendars.NL, { edition: 1, closed: [{ day: on }], open: [on] })).toThrow(
    '2026-04-27 is both a closing day and an opening day',
  )
  expect(() => withClosingDays(calendars.NL, { edition: 1, closed: [{ day: on }, { day: on }], open: [] })).toThrow(
    '2026-04-27 is a closing day twice',
  )
})

test('closing days are laid over an edition once, and have an edition of their own', () => {
  expect(() => withClosingDays(ours, stocktaking)).toThrow('the calendar NL 2026-11+3 has closing days already')
  for (const edition of [0, -1, 1.5])
    expect(() => withClosingDays(calendars.NL, { ...stocktaking, edition })).toThrow('not an edition of closing days')
})
