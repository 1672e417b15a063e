// Periods as people write them in their own sentences: 'within three working days', 'binnen twee weken', 'innerhalb von 14 Tagen'.
import type { Period } from '#calendar/period.ts'
import type { Language } from '../storefront.ts'
import type { Unit } from './details.ts'

type Speech = { readonly numbers: readonly string[]; readonly units: Readonly<Record<Unit, string>> }

/** Numbers from one on, with all spellings of each; units as their stems. */
const speech: Readonly<Record<Language, Speech>> = {
  en: {
    numbers: 'one|a|an two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' '),
    units: {
      hours: 'hours?',
      workingDays: '(?:working|business)[ -]days?',
      days: '(?:calendar )?days?',
      weeks: 'weeks?',
      months: '(?:calendar )?months?',
      years: 'years?',
    },
  },
  nl: {
    numbers: 'een|één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien'.split(' '),
    units: {
      hours: 'u(?:ur|ren)',
      workingDays: 'werkdag(?:en)?',
      days: '(?:kalender)?dag(?:en)?',
      weeks: 'we(?:ek|ken)',
      months: 'maand(?:en)?',
      years: 'ja(?:ar|ren)',
    },
  },
  de: {
    numbers: 'eine?[mnrs]? zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn'.split(
      ' ',
    ),
    units: {
      hours: 'Stunden?',
      workingDays: '(?:Werk|Arbeits)tage?[ns]?',
      days: '(?:Kalender)?[Tt]age?[ns]?',
      weeks: 'Wochen?',
      months: 'Monat(?:e[ns]?|s)?',
      years: 'Jahre?[ns]?',
    },
  },
  fr: {
    numbers: 'une? deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze'.split(' '),
    units: {
      hours: 'heures?',
      workingDays: 'jours? (?:ouvrés?|ouvrables?)',
      days: 'jours?(?: calendaires?)?',
      weeks: 'semaines?',
      months: 'mois',
      years: 'an(?:née)?s?',
    },
  },
  es: {
    numbers: 'una?|un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'.split(' '),
    units: {
      hours: 'horas?',
      workingDays: 'días? (?:hábil(?:es)?|laborables?)',
      days: 'días?(?: naturales?)?',
      weeks: 'semanas?',
      months: 'mes(?:es)?',
      years: 'años?',
    },
  },
  it: {
    numbers:
      'una?|uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici'.split(' '),
    units: {
      hours: 'or[ae]',
      workingDays: 'giorn[oi] (?:lavorativ[oi]|feriali?)',
      days: 'giorn[oi](?: di calendario)?',
      weeks: 'settiman[ae]',
      months: 'mes[ei]',
      years: 'ann[oi]',
    },
  },
}

// The longer unit first: a working day is a day too.
const order: readonly Unit[] = ['workingDays', 'hours', 'days', 'weeks', 'months', 'years']

type Said = { readonly words: string; readonly period: Period }

/** The periods that a text states, in the words it states them in. */
export const periodsSaid = (text: string, language: Language): readonly Said[] => {
  const { numbers, units } = speech[language]
  const unit = order.map(one => `(?<${one}>${units[one]})`).join('|')
  const pattern = new RegExp(`(?<!\\p{L})(?<number>\\d{1,3}|${numbers.join('|')})\\s+(?:${unit})(?!\\p{L})`, 'giu')
  return [...text.matchAll(pattern)].flatMap(match => {
    const { number = '', ...found } = match.groups ?? {}
    const named = order.find(one => found[one] !== undefined)
    const spelled = numbers.findIndex(one => new RegExp(`^(?:${one})$`, 'iu').test(number)) + 1
    const amount = /^\d/.test(number) ? Number(number) : spelled
    return named && amount > 0 ? [{ words: match[0], period: { [named]: amount } as Period }] : []
  })
}

const inDays = { hours: 1 / 24, days: 1, weeks: 7 } as const
const inMonths = { months: 1, years: 12 } as const

/** The same length in other words: a fortnight is two weeks and fourteen days. */
export const isSameLength = (a: Period, b: Period): boolean => {
  const measured = (period: Period): string => {
    const [unit, amount] = Object.entries(period)[0] as [Unit, number]
    if (unit in inDays) return `${Math.round(amount * inDays[unit as keyof typeof inDays] * 24)} hours`
    return unit in inMonths ? `${amount * inMonths[unit as keyof typeof inMonths]} months` : `${amount} ${unit}`
  }
  return measured(a) === measured(b)
}
