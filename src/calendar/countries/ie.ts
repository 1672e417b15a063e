import type { Exception, Rule } from '../holidays.ts'

// Ireland. Organisation of Working Time Act 1997, second schedule, with the regulations of 2022 on prescribed public
// holidays: 18 March 2022, once; from 2023 the first Monday in February, or 1 February where that is a Friday.
// Good Friday is no public holiday. A public holiday in a weekend gives the worker another day or pay (section 21), but
// moves for nobody by law; that banks and many employers close on the next Monday is custom, and not counted here.

const editions = ['2026-11'] as const

const rules: readonly Rule[] = [
  { name: 'new-years-day', month: 1, date: 1 },
  { name: 'st-brigids-day', month: 2, nth: 1, weekday: 1, from: 2023 },
  { name: 'st-patricks-day', month: 3, date: 17 },
  { name: 'easter-monday', daysAfterEaster: 1 },
  { name: 'early-may', month: 5, nth: 1, weekday: 1 },
  { name: 'june-holiday', month: 6, nth: 1, weekday: 1 },
  { name: 'august-holiday', month: 8, nth: 1, weekday: 1 },
  { name: 'october-holiday', month: 10, nth: 'last', weekday: 1 },
  { name: 'christmas-day', month: 12, date: 25 },
  { name: 'st-stephens-day', month: 12, date: 26 },
]

const exceptions: readonly Exception[] = [
  { add: '2022-03-18', name: 'special', source: 'regulations of 2022: remembrance of those who died of Covid-19' },
  { move: '2030-02-04', to: '2030-02-01', source: 'regulations of 2022: 1 February 2030 is a Friday' },
]

export const ireland = { editions, rules, exceptions }
