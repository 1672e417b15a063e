import { type Day, dayOf, daysBetween, type Instant, timeOf, weekday, type Zone } from '#calendar/day.ts'
import type { Period } from '#calendar/period.ts'
import type { Money } from '#complaint/state.ts'
import type { Language } from '#policy/storefront.ts'
import { dates as de } from './de/dates.ts'
import { dates as en, type DatesTexts } from './en/dates.ts'
import { dates as es } from './es/dates.ts'
import { dates as fr } from './fr/dates.ts'
import { dates as it } from './it/dates.ts'
import { dates as nl } from './nl/dates.ts'
import { languageIn, type Tongue } from './tongue.ts'

export type Tone = 'late' | 'soon' | 'ok'
export type Remaining = { readonly text: string; readonly tone: Tone }

/** How a language writes days, times, money and numbers. */
export type Dates = {
  /** 'Thursday 2 April 2026' */
  readonly fullDate: (of: Day) => string
  /** '2 April' */
  readonly dayMonth: (of: Day) => string
  /** 'Thu 2 Apr'; with the year where it is not this year's, if `today` is given. */
  readonly shortDate: (of: Day, today?: Day) => string
  /** April 2026: the month a day lies in. */
  readonly monthYear: (of: Day) => string
  readonly weekday: (of: Day) => string
  /** 'Thursday 2 April' */
  readonly weekdayDate: (of: Day) => string
  /** From Monday on. */
  readonly weekdays: readonly string[]
  readonly time: (at: Instant, zone: Zone) => string
  /** The same of a time of day such as '16:00'. */
  readonly timeOfDay: (time: string) => string
  /** 'Thursday 2 April 2026, 10:12' */
  readonly dateTime: (at: Instant, zone: Zone) => string
  /** The full date of a moment, in the zone. */
  readonly dateOf: (at: Instant, zone: Zone) => string
  readonly money: (amount: Money) => string
  readonly number: (value: number) => string
  /** 'a, b and c' */
  readonly list: (items: readonly string[]) => string
  /** 'a, b or c' */
  readonly either: (items: readonly string[]) => string
  /** '3 working days' */
  readonly period: (period: Period) => string
  /** The same as it stands after a preposition: 'innerhalb von 3 Arbeitstagen'. */
  readonly periodAfter: (period: Period) => string
  /** How long there is until a day, in words and as a tone; `soon` from `warnDays` before. */
  readonly remaining: (today: Day, dueOn: Day, warnDays?: number) => Remaining
  /** The size of a file, such as '1.4 MB'. */
  readonly size: (bytes: number) => string
}

const listed = (items: readonly string[], conjunction: (next: string) => string): string => {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${conjunction(last)} ${last}`
}

const periodIn = (texts: Required<DatesTexts>['inflected'], period: Period): string => {
  if ('hours' in period) return texts.hours(period.hours)
  if ('days' in period) return texts.days(period.days)
  if ('workingDays' in period) return texts.workingDays(period.workingDays)
  if ('weeks' in period) return texts.weeks(period.weeks)
  return 'months' in period ? texts.monthsOf(period.months) : texts.years(period.years)
}

const remainingIn = (texts: DatesTexts, today: Day, dueOn: Day, warnDays: number): Remaining => {
  const left = daysBetween(today, dueOn)
  if (left < 0) return { text: texts.daysLate(-left), tone: 'late' }
  const tone = left <= warnDays ? 'soon' : 'ok'
  if (left === 0) return { text: texts.today, tone: 'soon' }
  return { text: left === 1 ? texts.tomorrow : texts.daysLeft(left), tone }
}

const date = (of: Day) => Number(of.slice(8))
const month = (of: Day) => Number(of.slice(5, 7)) - 1

const write = (texts: DatesTexts): Dates => {
  const number = new Intl.NumberFormat(texts.locale)
  const cents = new Intl.NumberFormat(texts.locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const tenths = new Intl.NumberFormat(texts.locale, { maximumFractionDigits: 1 })
  const dayMonth = (of: Day) => texts.dayMonth(date(of), texts.months[month(of)] ?? '')
  const nameOf = (of: Day) => texts.weekdays[weekday(of) - 1] ?? ''
  const fullDate = (of: Day) => texts.fullDate(nameOf(of), dayMonth(of), Number(of.slice(0, 4)))
  const timeOfDay = (time: string) => {
    const [hours = '', minutes = ''] = time.split(':')
    return texts.time(hours, minutes)
  }
  const time = (at: Instant, zone: Zone) => timeOfDay(timeOf(at, zone))
  return {
    fullDate,
    dayMonth,
    shortDate: (of, today) => {
      const year = today === undefined || today.slice(0, 4) === of.slice(0, 4) ? '' : ` ${Number(of.slice(0, 4))}`
      return `${texts.weekdaysShort[weekday(of) - 1]} ${date(of)} ${texts.monthsShort[month(of)]}${year}`
    },
    monthYear: of => `${texts.months[month(of)] ?? ''} ${Number(of.slice(0, 4))}`,
    weekday: nameOf,
    weekdayDate: of => texts.weekdayDate(nameOf(of), dayMonth(of)),
    weekdays: texts.weekdays,
    time,
    timeOfDay,
    dateTime: (at, zone) => {
      const [date, hour] = [fullDate(dayOf(at, zone)), time(at, zone)]
      return texts.dateTime?.(date, hour) ?? `${date}, ${hour}`
    },
    dateOf: (at, zone) => fullDate(dayOf(at, zone)),
    money: ({ currency, cents: amount }) => texts.money(currency, cents.format(amount / 100)),
    number: value => number.format(value),
    list: items => listed(items, next => texts.andBefore?.(next) ?? texts.and),
    either: items => listed(items, next => texts.orBefore?.(next) ?? texts.or),
    period: period => periodIn(texts, period),
    periodAfter: period => periodIn(texts.inflected ?? texts, period),
    remaining: (today, dueOn, warnDays = 2) => remainingIn(texts, today, dueOn, warnDays),
    size: bytes => {
      if (bytes < 1e6) return `${number.format(Math.ceil(bytes / 1e3))} kB`
      return bytes < 1e9 ? `${tenths.format(bytes / 1e6)} MB` : `${tenths.format(bytes / 1e9)} GB`
    },
  }
}

const written: Readonly<Record<Language, Dates>> = {
  nl: write(nl),
  en: write(en),
  de: write(de),
  fr: write(fr),
  es: write(es),
  it: write(it),
}

export const datesIn = (tongue: Tongue): Dates => written[languageIn(tongue)]
