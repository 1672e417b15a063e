import type { Rule } from '../holidays.ts'

// Belgium. Law of 4 January 1974 on public holidays, with the royal decree of 18 April 1974, article 1: ten days. One that
// falls on a Sunday is replaced by a day that each employer agrees with its people, so no day of the whole country follows.
// The days of the communities (11 July, 27 September, 15 November) are no public holidays.

const editions = ['2026-11'] as const

const rules: readonly Rule[] = [
  { name: 'new-years-day', month: 1, date: 1 },
  { name: 'easter-monday', daysAfterEaster: 1 },
  { name: 'labour-day', month: 5, date: 1 },
  { name: 'ascension-day', daysAfterEaster: 39 },
  { name: 'whit-monday', daysAfterEaster: 50 },
  { name: 'national-day', month: 7, date: 21 },
  { name: 'assumption', month: 8, date: 15 },
  { name: 'all-saints', month: 11, date: 1 },
  { name: 'armistice-day', month: 11, date: 11 },
  { name: 'christmas-day', month: 12, date: 25 },
]

export const belgium = { editions, rules, exceptions: [] }
