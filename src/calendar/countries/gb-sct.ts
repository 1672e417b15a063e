import type { Exception, Rule } from '../holidays.ts'
import { throughoutTheKingdom } from './gb-eng.ts'

// Scotland. Banking and Financial Dealings Act 1971, schedule 1, paragraph 2, with the St Andrew's Day Bank Holiday
// (Scotland) Act 2007; Boxing Day, spring and the substitutes of Saturdays by yearly royal proclamation.
// Easter Monday is not a bank holiday here. Lists compared with: gov.uk/bank-holidays (published for 2020 to 2028).

const editions = ['2026-11'] as const

const rules: readonly Rule[] = [
  { name: 'new-years-day', month: 1, date: 1, shift: 'weekend-to-next-free-weekday' },
  { name: 'second-january', month: 1, date: 2, shift: 'weekend-to-next-free-weekday' },
  { name: 'good-friday', daysAfterEaster: -2 },
  { name: 'early-may', month: 5, nth: 1, weekday: 1 },
  { name: 'spring', month: 5, nth: 'last', weekday: 1 },
  { name: 'summer', month: 8, nth: 1, weekday: 1 },
  { name: 'st-andrews-day', month: 11, date: 30, shift: 'weekend-to-next-free-weekday' },
  { name: 'christmas-day', month: 12, date: 25, shift: 'weekend-to-next-free-weekday' },
  { name: 'boxing-day', month: 12, date: 26, shift: 'weekend-to-next-free-weekday' },
]

const exceptions: readonly Exception[] = [
  ...throughoutTheKingdom,
  { add: '2026-06-15', name: 'special', source: 'royal proclamation, announced 5 February 2026' },
]

export const scotland = { editions, rules, exceptions }
