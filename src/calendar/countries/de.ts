import type { Exception, Rule } from '../holidays.ts'

// Germany. 3 October by the Unification Treaty, article 2(2); all other days by the holiday act of each Land, of which nine
// are the same everywhere. 24 and 31 December are ordinary working days.
// Bavaria keeps the Assumption only in communes with more Catholics than Protestants, which are about five in six (Munich
// among them): here it counts. Corpus Christi in some communes of Saxony and Thuringia, and the Peace Feast of Augsburg
// (8 August), are too local and do not count. A shop that it concerns lays a closing or an opening day over its calendar.

const editions = ['2026-11'] as const

const nationwide: readonly Rule[] = [
  { name: 'new-years-day', month: 1, date: 1 },
  { name: 'good-friday', daysAfterEaster: -2 },
  { name: 'easter-monday', daysAfterEaster: 1 },
  { name: 'labour-day', month: 5, date: 1 },
  { name: 'ascension-day', daysAfterEaster: 39 },
  { name: 'whit-monday', daysAfterEaster: 50 },
  { name: 'unity-day', month: 10, date: 3 },
  { name: 'christmas-day', month: 12, date: 25 },
  { name: 'second-christmas-day', month: 12, date: 26 },
]

const epiphany: Rule = { name: 'epiphany', month: 1, date: 6 }
const womensDay: Rule = { name: 'womens-day', month: 3, date: 8 }
const easterSunday: Rule = { name: 'easter-sunday', daysAfterEaster: 0 }
const whitSunday: Rule = { name: 'whit-sunday', daysAfterEaster: 49 }
const corpusChristi: Rule = { name: 'corpus-christi', daysAfterEaster: 60 }
const assumption: Rule = { name: 'assumption', month: 8, date: 15 }
const childrensDay: Rule = { name: 'childrens-day', month: 9, date: 20 }
const reformationDay: Rule = { name: 'reformation-day', month: 10, date: 31 }
const allSaints: Rule = { name: 'all-saints', month: 11, date: 1 }
const repentanceDay: Rule = { name: 'repentance-day', month: 11, date: 23, lastBefore: 3 }

const once = (on: string, source: string): Exception => ({ add: on, name: 'special', source })
const berlin = [
  once('2020-05-08', 'Berlin holiday act, section 1: 75 years since the war ended'),
  once('2025-05-08', 'Berlin holiday act, section 1: 80 years since the war ended'),
  once('2028-06-17', 'Berlin holiday act, section 1: 75 years since the uprising of 1953'),
]

const land = (rules: readonly Rule[], exceptions: readonly Exception[] = []) => ({
  editions,
  rules: [...nationwide, ...rules],
  exceptions,
})

/** The days that all of Germany keeps. */
export const germany = land([])

/** The Länder. Women's Day: Berlin since 2019. Reformation Day: Bremen, Hamburg, Lower Saxony, Schleswig-Holstein since 2018. */
export const germanLaender = {
  'DE-BW': land([epiphany, corpusChristi, allSaints]),
  'DE-BY': land([epiphany, corpusChristi, assumption, allSaints]),
  'DE-BE': land([womensDay], berlin),
  'DE-BB': land([easterSunday, whitSunday, reformationDay]),
  'DE-HB': land([reformationDay]),
  'DE-HH': land([reformationDay]),
  'DE-HE': land([corpusChristi]),
  'DE-MV': land([{ ...womensDay, from: 2023 }, reformationDay]),
  'DE-NI': land([reformationDay]),
  'DE-NW': land([corpusChristi, allSaints]),
  'DE-RP': land([corpusChristi, allSaints]),
  'DE-SL': land([corpusChristi, assumption, allSaints]),
  'DE-SN': land([reformationDay, repentanceDay]),
  'DE-ST': land([epiphany, reformationDay]),
  'DE-SH': land([reformationDay]),
  'DE-TH': land([childrensDay, reformationDay]),
}
