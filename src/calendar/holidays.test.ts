import { expect, test } from 'vitest'
import { day } from './day.ts'
import { type Exception, easter, holidaysBetween, type Rule } from './holidays.ts'

const days = (rules: readonly Rule[], year: number, exceptions: readonly Exception[] = []) =>
  [...holidaysBetween(year, year, rules, exceptions)].map(([on, name]) => `${on} ${name}`)

test.each([
  '1818-03-22',
  '1943-04-25',
  '1954-04-18',
  '1981-04-19',
  '2000-04-23',
  '2008-03-23',
  '2020-04-12',
  '2021-04-04',
  '2022-04-17',
  '2023-04-09',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2031-04-13',
  '2032-03-28',
  '2033-04-17',
  '2034-04-09',
  '2035-03-25',
  '2038-04-25',
  '2049-04-18',
  '2076-04-19',
])('Easter of that year fell, or falls, on %s', text => {
  expect(easter(Number(text.slice(0, 4)))).toBe(text)
})

test('the second Tuesday and the last Monday of a month are found, also in December', () => {
  expect(days([{ name: 'special', month: 9, nth: 2, weekday: 2 }], 2026)).toEqual(['2026-09-08 special'])
  expect(days([{ name: 'special', month: 5, nth: 'last', weekday: 1 }], 2027)).toEqual(['2027-05-31 special'])
  expect(days([{ name: 'special', month: 12, nth: 'last', weekday: 7 }], 2026)).toEqual(['2026-12-27 special'])
})

test('a weekday before a date is never the date itself, nor more than a week before it', () => {
  const rules: readonly Rule[] = [{ name: 'repentance-day', month: 11, date: 23, lastBefore: 3 }]
  const found = (year: number) => days(rules, year)[0]?.slice(0, 10)
  expect([2021, 2022, 2023, 2024, 2025, 2026].map(found)).toEqual([
    '2021-11-17',
    '2022-11-16',
    '2023-11-22',
    '2024-11-20',
    '2025-11-19',
    '2026-11-18',
  ])
  expect(days([{ name: 'special', month: 11, date: 23, lastBefore: 4 }], 2023)).toEqual(['2023-11-16 special'])
})

test('a holiday on a Sunday can move to Monday, where a holiday named later keeps its own name', () => {
  const christmas: Rule = { name: 'christmas-day', month: 12, date: 25, shift: 'sunday-to-monday' }
  const stStephen: Rule = { name: 'st-stephens-day', month: 12, date: 26 }
  expect(days([christmas], 2022)).toEqual(['2022-12-26 christmas-day'])
  expect(days([christmas], 2021)).toEqual(['2021-12-25 christmas-day'])
  expect(days([christmas, stStephen], 2022)).toEqual(['2022-12-26 st-stephens-day'])
})

test('a rule holds only from and until its years', () => {
  const rules: readonly Rule[] = [{ name: 'special', month: 6, date: 1, from: 2021, until: 2022 }]
  expect([...holidaysBetween(2020, 2023, rules, []).keys()]).toEqual(['2021-06-01', '2022-06-01'])
})

test('a decree can add, move and take away a day', () => {
  const rules: readonly Rule[] = [
    { name: 'early-may', month: 5, nth: 1, weekday: 1 },
    { name: 'summer', month: 8, nth: 'last', weekday: 1 },
  ]
  const exceptions: readonly Exception[] = [
    { move: day('2026-05-04'), to: day('2026-05-08'), source: 'decree' },
    { remove: day('2026-08-31'), source: 'decree' },
    { add: day('2026-03-03'), name: 'special', source: 'decree' },
  ]
  expect(days(rules, 2026, exceptions)).toEqual(['2026-03-03 special', '2026-05-08 early-may'])
})

test('a decree about a day that does not exist is a fault', () => {
  expect(() => days([], 2026, [{ add: '2026-02-30', name: 'special', source: 'a misprint' }])).toThrow('2026-02-30')
})

test('a decree that moves a day which is no holiday is a fault, not a silent nothing', () => {
  expect(() => days([], 2026, [{ remove: day('2026-05-04'), source: 'a misread decree' }])).toThrow('a misread decree')
})
