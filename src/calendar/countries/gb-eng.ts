import type { Exception, Rule } from '../holidays.ts'

// England and Wales. Banking and Financial Dealings Act 1971, section 1 and schedule 1; New Year's Day, early May and the
// substitutes of Saturdays by yearly royal proclamation; Good Friday and Christmas Day by common law.
// Lists compared with: gov.uk/bank-holidays (published for 2020 to 2028).

const editions = ['2026-11'] as const

const rules: readonly Rule[] = [
  { name: 'new-years-day', month: 1, date: 1, shift: 'weekend-to-next-free-weekday' },
  { name: 'good-friday', daysAfterEaster: -2 },
  { name: 'easter-monday', daysAfterEaster: 1 },
  { name: 'early-may', month: 5, nth: 1, weekday: 1 },
  { name: 'spring', month: 5, nth: 'last', weekday: 1 },
  { name: 'summer', month: 8, nth: 'last', weekday: 1 },
  { name: 'christmas-day', month: 12, date: 25, shift: 'weekend-to-next-free-weekday' },
  { name: 'boxing-day', month: 12, date: 26, shift: 'weekend-to-next-free-weekday' },
]

/** One-off changes that all parts of the United Kingdom had in common. */
export const throughoutTheKingdom: readonly Exception[] = [
  { move: '2020-05-04', to: '2020-05-08', source: 'royal proclamation: 75 years of VE Day' },
  { move: '2022-05-30', to: '2022-06-02', source: 'royal proclamation: Platinum Jubilee' },
  { add: '2022-06-03', name: 'special', source: 'royal proclamation: Platinum Jubilee' },
  { add: '2022-09-19', name: 'special', source: 'royal proclamation: funeral of Queen Elizabeth II' },
  { add: '2023-05-08', name: 'special', source: 'royal proclamation: coronation of King Charles III' },
]

export const england = { editions, rules, exceptions: throughoutTheKingdom }
