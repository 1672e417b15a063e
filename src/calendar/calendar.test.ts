import { expect, test } from 'vitest'
import { type CalendarId, calendarOf, calendars, editionOf, isWorkingDay, whyNotWorking } from './calendar.ts'
import { day } from './day.ts'

const every: readonly CalendarId[] = ['GB-ENG', 'GB-SCT', 'NL']

test.each(every)('a promise made under today’s calendar of %s finds that calendar again by its version', id => {
  expect(calendarOf(id, calendars[id].version)).toBe(calendars[id])
  expect(calendars[id].version).toBe('2026-11')
})

test('a calendar that never existed is a fault', () => {
  expect(() => calendarOf('NL', '1999-01')).toThrow("no edition '1999-01' of the calendar NL")
})

test('a day decreed later is unknown to the older edition, so old promises stay explainable', () => {
  const decreed = day('2029-05-11')
  const country = {
    editions: ['2026-11', '2028-10'] as const,
    rules: [],
    exceptions: [{ add: decreed, name: 'equated-day', source: 'a later decree', since: '2028-10' }] as const,
  }
  expect(isWorkingDay(decreed, editionOf('NL', country, '2026-11'))).toBe(true)
  expect(whyNotWorking(decreed, editionOf('NL', country, '2028-10'))).toBe('equated-day')
})

test('a reason is given why nobody works on a day', () => {
  expect(whyNotWorking(day('2026-04-03'), calendars['GB-ENG'])).toBe('good-friday')
  expect(whyNotWorking(day('2026-04-04'), calendars['GB-ENG'])).toBe('weekend')
  expect(whyNotWorking(day('2026-04-07'), calendars['GB-ENG'])).toBeUndefined()
  expect(isWorkingDay(day('2026-04-06'), calendars['GB-ENG'])).toBe(false)
  expect(isWorkingDay(day('2026-04-06'), calendars['GB-SCT'])).toBe(true)
})

test('King’s Day on a Saturday is simply weekend', () => {
  expect(calendars.NL.holidays.get(day('2024-04-27'))).toBe('kings-day')
  expect(whyNotWorking(day('2024-04-27'), calendars.NL)).toBe('weekend')
})

test.each(every)('the calendar of %s refuses years whose holidays it does not know', id => {
  expect(whyNotWorking(day('2020-01-01'), calendars[id])).toBe('new-years-day')
  expect(isWorkingDay(day('2035-12-31'), calendars[id])).toBe(true)
  for (const text of ['2019-12-31', '2036-01-01'])
    expect(() => whyNotWorking(day(text), calendars[id])).toThrow(`knows 2020-01-01 to 2035-12-31, not ${text}`)
})
