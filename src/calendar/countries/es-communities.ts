import type { HolidayName, Rule, Shift } from '../holidays.ts'

/**
 * What a community adds to the days of all Spain: its own days; the holidays whose Monday it keeps when they fall on a
 * Sunday; and what single resolutions decided otherwise, `kept` and `worked`, as days 'yyyy-mm-dd' with spaces between.
 */
export type Community = {
  readonly own: readonly Rule[]
  readonly mondays?: 'all' | readonly HolidayName[]
  readonly kept?: Readonly<Partial<Record<HolidayName, string>>>
  readonly worked?: string
}

const maundyThursday: Rule = { name: 'maundy-thursday', daysAfterEaster: -3 }
const easterMonday: Rule = { name: 'easter-monday', daysAfterEaster: 1 }
const on = (month: number, date: number, name: HolidayName, shift?: Shift): Rule =>
  shift ? { name, month, date, shift } : { name, month, date }
const toMonday = 'sunday-to-monday'

const peninsula = {
  'ES-AN': { own: [maundyThursday, on(2, 28, 'andalusia-day', toMonday)], mondays: 'all' },
  'ES-AR': { own: [maundyThursday, on(4, 23, 'aragon-day', toMonday)], mondays: 'all' },
  'ES-AS': { own: [maundyThursday, on(9, 8, 'asturias-day', toMonday)], mondays: 'all' },
  'ES-CB': {
    own: [maundyThursday, on(7, 28, 'cantabria-day'), on(9, 15, 'bien-aparecida')],
    mondays: ['christmas-day'],
    kept: { 'easter-monday': '2020-04-13 2024-04-01', 'st-james-day': '2024-07-25', 'constitution-day': '2026-12-07' },
  },
  'ES-CL': {
    own: [maundyThursday, on(4, 23, 'castile-and-leon-day')],
    mondays: 'all',
    kept: { 'st-james-day': '2023-07-25' },
  },
  'ES-CM': {
    own: [maundyThursday, { name: 'corpus-christi', daysAfterEaster: 60 }, on(5, 31, 'castile-la-mancha-day')],
    mondays: ['christmas-day'],
    kept: {
      'st-josephs-day': '2020-03-19',
      'easter-monday': '2020-04-13 2026-04-06',
      'all-saints': '2026-11-02',
    },
  },
  'ES-CT': {
    own: [easterMonday, on(6, 24, 'st-johns-day'), on(9, 11, 'catalonia-day'), on(12, 26, 'st-stephens-day')],
    kept: { 'whit-monday': '2022-06-06' },
  },
  'ES-EX': {
    own: [maundyThursday, on(9, 8, 'extremadura-day')],
    mondays: ['labour-day', 'national-day', 'all-saints', 'constitution-day', 'immaculate-conception', 'christmas-day'],
    kept: { 'st-josephs-day': '2021-03-19', 'carnival-tuesday': '2023-02-21 2024-02-13' },
  },
  'ES-GA': {
    own: [maundyThursday, on(5, 17, 'galician-literature-day'), on(7, 25, 'galicia-day')],
    kept: { 'st-josephs-day': '2020-03-19 2021-03-19 2026-03-19', 'st-johns-day': '2020-06-24 2022-06-24 2026-06-24' },
  },
  'ES-MC': {
    own: [maundyThursday, on(3, 19, 'st-josephs-day'), on(6, 9, 'murcia-day')],
    mondays: ['new-years-day', 'labour-day', 'constitution-day', 'immaculate-conception', 'christmas-day'],
    worked: '2022-03-19',
  },
  'ES-MD': {
    own: [maundyThursday, on(5, 2, 'madrid-day', toMonday)],
    mondays: ['all-saints', 'constitution-day', 'christmas-day'],
    kept: { 'st-josephs-day': '2021-03-19 2023-03-20', 'st-james-day': '2022-07-25 2024-07-25 2025-07-25' },
  },
  'ES-NC': {
    own: [maundyThursday, easterMonday, on(12, 3, 'st-francis-xavier', toMonday)],
    mondays: ['christmas-day'],
    kept: {
      'st-josephs-day': '2020-03-19 2021-03-19 2026-03-19',
      'st-james-day': '2022-07-25 2023-07-25 2024-07-25 2025-07-25',
      'all-saints': '2026-11-02',
      'constitution-day': '2020-12-07',
    },
  },
  'ES-PV': {
    own: [maundyThursday, easterMonday, on(7, 25, 'st-james-day')],
    kept: { 'st-josephs-day': '2020-03-19 2021-03-19 2026-03-19', special: '2022-09-06' },
  },
  'ES-RI': {
    own: [maundyThursday, easterMonday, on(6, 9, 'la-rioja-day', toMonday)],
    mondays: ['constitution-day', 'christmas-day'],
  },
  'ES-VC': {
    own: [easterMonday, on(3, 19, 'st-josephs-day'), on(6, 24, 'st-johns-day'), on(10, 9, 'valencia-day')],
    kept: { 'maundy-thursday': '2022-04-14' },
  },
} as const satisfies Readonly<Record<string, Community>>

// Each of the Canary Islands has a day of its own besides, which is left to the shop. The Islamic feasts of Ceuta and
// Melilla are set each year by the moon and the resolution: none is known after 2026.
const overSea = {
  'ES-CN': {
    own: [maundyThursday, on(5, 30, 'canary-islands-day')],
    mondays: ['assumption', 'christmas-day'],
    kept: { 'all-saints': '2026-11-02', 'constitution-day': '2020-12-07' },
  },
  'ES-IB': {
    own: [maundyThursday, easterMonday, on(3, 1, 'balearic-islands-day')],
    mondays: ['christmas-day'],
    kept: {
      'balearic-islands-day': '2026-03-02',
      'constitution-day': '2020-12-07',
      'st-stephens-day': '2020-12-26 2025-12-26 2026-12-26',
    },
    worked: '2025-04-21',
  },
  'ES-CE': {
    own: [
      maundyThursday,
      on(6, 13, 'st-anthonys-day', toMonday),
      { ...on(8, 5, 'our-lady-of-africa'), from: 2022 },
      on(9, 2, 'ceuta-day'),
    ],
    kept: {
      'constitution-day': '2020-12-07',
      'eid-al-adha': '2020-07-31 2021-07-20 2022-07-09 2023-06-29 2024-06-17 2025-06-06 2026-05-27',
    },
    worked: '2025-09-02',
  },
  'ES-ML': {
    own: [maundyThursday, on(9, 8, 'our-lady-of-victory'), on(9, 17, 'melilla-day')],
    mondays: ['constitution-day', 'immaculate-conception', 'christmas-day'],
    kept: {
      'melilla-statute-day': '2020-03-13 2021-03-13 2023-03-13',
      'eid-al-fitr': '2022-05-03 2023-04-21 2024-04-10 2025-03-31 2026-03-20',
      'eid-al-adha': '2020-07-31 2021-07-21 2022-07-11 2023-06-29 2024-06-17 2025-06-06 2026-05-27',
    },
  },
} as const satisfies Readonly<Record<string, Community>>

export const communities = { ...peninsula, ...overSea }
export type CommunityId = keyof typeof communities
