import type { Exception, Rule } from '../holidays.ts'

// The Netherlands. Algemene termijnenwet, article 3: the recognised days (first paragraph), Good Friday (second), and the
// days equated by royal decree (third), usually for three years at a time. Those after 2028 are not decreed yet.
// The act itself governs terms set by law; a shop's policy that names this calendar takes over its days.

const editions = ['2026-11'] as const

const rules: readonly Rule[] = [
  { name: 'new-years-day', month: 1, date: 1 },
  { name: 'good-friday', daysAfterEaster: -2 },
  { name: 'easter-monday', daysAfterEaster: 1 },
  { name: 'kings-day', month: 4, date: 27, shift: 'sunday-to-saturday' },
  { name: 'liberation-day', month: 5, date: 5 },
  { name: 'ascension-day', daysAfterEaster: 39 },
  { name: 'whit-monday', daysAfterEaster: 50 },
  { name: 'christmas-day', month: 12, date: 25 },
  { name: 'second-christmas-day', month: 12, date: 26 },
]

const equated = (source: string, days: readonly string[]): readonly Exception[] =>
  days.map(on => ({ add: on, name: 'equated-day', source }))

const exceptions: readonly Exception[] = [
  ...equated('decree of 20 September 2019', ['2020-05-22', '2021-05-14', '2022-05-27']),
  ...equated('decree for 2023 to 2025', ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30']),
  ...equated('decree for 2026 to 2028', ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26']),
]

export const netherlands = { editions, rules, exceptions }
