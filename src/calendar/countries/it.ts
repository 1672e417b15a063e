import type { Rule } from '../holidays.ts'

// Italy. Law 260 of 27 May 1949, article 2, with law 54 of 5 March 1977, decree 792 of 28 December 1985 (Epiphany) and law
// 336 of 20 November 2000 (2 June); law 151 of 8 October 2025 made 4 October a holiday from 2026. Easter Sunday is a holiday
// as every Sunday is. The days of patron saints are local (Rome 29 June, Milan 7 December) and left to the shop.

const editions = ['2026-11'] as const

const rules: readonly Rule[] = [
  { name: 'new-years-day', month: 1, date: 1 },
  { name: 'epiphany', month: 1, date: 6 },
  { name: 'easter-monday', daysAfterEaster: 1 },
  { name: 'liberation-day', month: 4, date: 25 },
  { name: 'labour-day', month: 5, date: 1 },
  { name: 'republic-day', month: 6, date: 2 },
  { name: 'assumption', month: 8, date: 15 },
  { name: 'st-francis-day', month: 10, date: 4, from: 2026 },
  { name: 'all-saints', month: 11, date: 1 },
  { name: 'immaculate-conception', month: 12, date: 8 },
  { name: 'christmas-day', month: 12, date: 25 },
  { name: 'st-stephens-day', month: 12, date: 26 },
]

export const italy = { editions, rules, exceptions: [] }
