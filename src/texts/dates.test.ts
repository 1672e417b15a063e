import { describe, expect, test } from 'vitest'
import { day, instant } from '#calendar/day.ts'
import type { Language } from '#policy/storefront.ts'
import { datesIn } from './dates.ts'

const amsterdam = 'Europe/Amsterdam'

const left = (language: Language, due: string) => datesIn(language).remaining(day('2026-04-09'), day(due))

describe('a date', () => {
  test('is written in full, as each language writes it', () => {
    expect(datesIn('nl').fullDate(day('2026-04-02'))).toBe('donderdag 2 april 2026')
    expect(datesIn('en').fullDate(day('2026-04-02'))).toBe('Thursday 2 April 2026')
    expect(datesIn('nl').shortDate(day('2026-03-05'))).toBe('do 5 mrt')
    expect(datesIn('en').shortDate(day('2027-01-01'), day('2026-12-31'))).toBe('Fri 1 Jan 2027')
  })
  test('has its time on the clock of the shop, in summer and in winter', () => {
    expect(datesIn('nl').time(instant('2026-04-02T08:12:00.000Z'), amsterdam)).toBe('10.12 uur')
    expect(datesIn('en').dateTime(instant('2026-12-31T23:30:00.000Z'), amsterdam)).toBe('Friday 1 January 2027, 00:30')
  })
  test('is told by how long there is until it', () => {
    expect(left('nl', '2026-04-16')).toEqual({ text: 'nog 7 dagen', tone: 'ok' })
    expect(left('nl', '2026-04-11')).toEqual({ text: 'nog 2 dagen', tone: 'soon' })
    expect(left('nl', '2026-04-10')).toEqual({ text: 'morgen', tone: 'soon' })
    expect(left('en', '2026-04-09')).toEqual({ text: 'today', tone: 'soon' })
    expect(left('en', '2026-04-08')).toEqual({ text: '1 day late', tone: 'late' })
    expect(left('nl', '2026-04-07')).toEqual({ text: '2 dagen te laat', tone: 'late' })
  })
})

test('money and lists read as people write them', () => {
  expect(datesIn('nl').money({ currency: 'EUR', cents: 128900 })).toBe('€ 1.289,00')
  expect(datesIn('en').money({ currency: 'GBP', cents: 28900 })).toBe('£289.00')
  expect(datesIn('nl').list(['een', 'twee', 'drie'])).toBe('een, twee en drie')
  expect(datesIn('en').either(['one', 'two'])).toBe('one or two')
  expect(datesIn('nl').period({ weeks: 1 })).toBe('1 week')
  expect(datesIn('en').size(1_440_000)).toBe('1.4 MB')
})
