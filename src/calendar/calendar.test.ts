import { expect, test } from 'vitest'
import {
  calendarAsOf,
  calendarIds,
  calendarOf,
  calendars,
  calendarsOf,
  countryOf,
  editionOf,
  isWorkingDay,
  whyNotWorking,
} from './calendar.ts'
import { day } from './day.ts'

test.each(calendarIds)('a promise made under today’s calendar of %s finds that calendar again by its version', id => {
  expect(calendarOf(id, calendars[id].version)).toBe(calendars[id])
  expect(calendars[id].version).toBe('2026-11')
})

test('a calendar is built once, and naming them all builds none', () => {
  const getters = Object.getOwnPropertyDescriptors(calendars)
  expect(Object.keys(calendars)).toEqual(calendarIds)
  expect(calendarIds.every(id => getters[id].get !== undefined)).toBe(true)
  expect(calendars['ES-CT']).toBe(calendars['ES-CT'])
})

test('a shop finds the calendars of its country, the whole country first', () => {
  expect(calendarIds).toHaveLength(48)
  expect(calendarsOf('GB')).toEqual(['GB-ENG', 'GB-SCT', 'GB-NIR'])
  expect(calendarsOf('FR')).toEqual(['FR', 'FR-57', 'FR-67', 'FR-68'])
  expect(calendarsOf('DE').slice(0, 2)).toEqual(['DE', 'DE-BW'])
  expect([calendarsOf('DE').length, calendarsOf('ES').length, calendarsOf('US').length]).toEqual([17, 20, 0])
  expect(countryOf('ES-CT')).toBe('ES')
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

test('a holiday of a later law is unknown to the older edition, every year', () => {
  const country = {
    editions: ['2026-11', '2028-10'] as const,
    rules: [{ name: 'special', month: 6, date: 1, from: 2029, since: '2028-10' }] as const,
    exceptions: [],
  }
  expect(editionOf('BE', country, '2026-11').holidays.size).toBe(0)
  expect([...editionOf('BE', country, '2028-10').holidays.keys()][0]).toBe('2029-06-01')
})

test('a reason is given why nobody works on a day', () => {
  expect(whyNotWorking(day('2026-04-03'), calendars['GB-ENG'])).toBe('good-friday')
  expect(whyNotWorking(day('2026-04-04'), calendars['GB-ENG'])).toBe('weekend')
  expect(whyNotWorking(day('2026-04-07'), calendars['GB-ENG'])).toBeUndefined()
  expect(isWorkingDay(day('2026-04-06'), calendars['GB-ENG'])).toBe(false)
  expect(isWorkingDay(day('2026-04-06'), calendars['GB-SCT'])).toBe(true)
})

test('a shop that works on Saturdays counts them, but not a holiday that falls on one', () => {
  const sundaysOnly = [7]
  expect(whyNotWorking(day('2026-04-11'), calendars.NL)).toBe('weekend')
  expect(isWorkingDay(day('2026-04-11'), calendars.NL, sundaysOnly)).toBe(true)
  expect(whyNotWorking(day('2026-12-26'), calendars.NL, sundaysOnly)).toBe('second-christmas-day')
  expect(whyNotWorking(day('2026-04-12'), calendars.NL, sundaysOnly)).toBe('weekend')
  expect(isWorkingDay(day('2026-04-12'), calendars.NL, [])).toBe(true)
})

test('King’s Day on a Saturday is simply weekend', () => {
  expect(calendars.NL.holidays.get(day('2024-04-27'))).toBe('kings-day')
  expect(whyNotWorking(day('2024-04-27'), calendars.NL)).toBe('weekend')
})

test.each(calendarIds)('the calendar of %s refuses years whose holidays it does not know', id => {
  expect(whyNotWorking(day('2020-01-01'), calendars[id])).toBe('new-years-day')
  expect(isWorkingDay(day('2035-12-31'), calendars[id])).toBe(true)
  for (const text of ['2019-12-31', '2036-01-01'])
    expect(() => whyNotWorking(day(text), calendars[id])).toThrow(`knows 2020-01-01 to 2035-12-31, not ${text}`)
})

test('a rule with a calendar of its own counts with the edition that was known when the complaint began', () => {
  expect(calendarAsOf('ES-MD', '2026-11+3')).toBe(calendars['ES-MD'])
  expect(calendarAsOf('ES-MD', '2031-02')).toBe(calendars['ES-MD'])
  expect(calendarAsOf('ES-MD', '1999-01').version).toBe('2026-11')
})
