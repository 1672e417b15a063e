import type { Rule } from '../holidays.ts'
import { throughoutTheKingdom } from './gb-eng.ts'

// Northern Ireland. Banking and Financial Dealings Act 1971, section 1 and schedule 1, paragraph 3 (17 March, or the Monday
// after it when it falls in a weekend); 12 July, New Year's Day, early May and the other substitutes by yearly proclamation
// of the Secretary of State. Lists compared with: gov.uk/bank-holidays (published for 2020 to 2028).

const editions = ['2026-11'] as const

const rules: readonly Rule[] = [
  { name: 'new-years-day', month: 1, date: 1, shift: 'weekend-to-next-free-weekday' },
  { name: 'st-patricks-day', month: 3, date: 17, shift: 'weekend-to-next-free-weekday' },
  { name: 'good-friday', daysAfterEaster: -2 },
  { name: 'easter-monday', daysAfterEaster: 1 },
  { name: 'early-may', month: 5, nth: 1, weekday: 1 },
  { name: 'spring', month: 5, nth: 'last', weekday: 1 },
  { name: 'battle-of-the-boyne', month: 7, date: 12, shift: 'weekend-to-next-free-weekday' },
  { name: 'summer', month: 8, nth: 'last', weekday: 1 },
  { name: 'christmas-day', month: 12, date: 25, shift: 'weekend-to-next-free-weekday' },
  { name: 'boxing-day', month: 12, date: 26, shift: 'weekend-to-next-free-weekday' },
]

export const northernIreland = { editions, rules, exceptions: throughoutTheKingdom }
