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

test('Spanish and Italian write days, moments and money as people there do', () => {
  expect(datesIn('es').fullDate(day('2026-04-02'))).toBe('jueves 2 de abril de 2026')
  expect(datesIn('it').fullDate(day('2026-05-01'))).toBe('venerdì 1º maggio 2026')
  expect(datesIn('es').dateTime(instant('2026-04-02T18:41:00.000Z'), 'Europe/Madrid')).toBe(
    'jueves 2 de abril de 2026, a las 20:41',
  )
  expect(datesIn('es').dateTime(instant('2026-04-02T11:05:00.000Z'), 'Europe/Madrid')).toMatch(/a las 13:05$/)
  expect(datesIn('es').dateTime(instant('2026-04-01T23:05:00.000Z'), 'Europe/Madrid')).toMatch(/a la 1:05$/)
  expect(datesIn('it').dateTime(instant('2026-04-01T23:05:00.000Z'), 'Europe/Rome')).toMatch(/, all’1:05$/)
  expect(datesIn('it').money({ currency: 'EUR', cents: 128_900 })).toBe('1289,00\u00a0€')
})

test('Spanish says ‘e’ and ‘u’ before the sound of ‘y’ and ‘o’', () => {
  const { list, either } = datesIn('es')
  expect(list(['Ana', 'Íñigo'])).toBe('Ana e Íñigo')
  expect(list(['agua', 'hielo'])).toBe('agua y hielo')
  expect(list(['una', 'dos', 'historia'])).toBe('una, dos e historia')
  expect(either(['un producto dañado', 'otra cosa'])).toBe('un producto dañado u otra cosa')
  expect(either(['nada', 'todo'])).toBe('nada o todo')
})
