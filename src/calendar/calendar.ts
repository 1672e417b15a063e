import { belgium } from './countries/be.ts'
import { germanLaender, germany } from './countries/de.ts'
import { spain, spanishCommunities } from './countries/es.ts'
import { france, frenchDepartments } from './countries/fr.ts'
import { england } from './countries/gb-eng.ts'
import { northernIreland } from './countries/gb-nir.ts'
import { scotland } from './countries/gb-sct.ts'
import { ireland } from './countries/ie.ts'
import { italy } from './countries/it.ts'
import { netherlands } from './countries/nl.ts'
import { type Day, day, weekday } from './day.ts'
import { type Exception, type HolidayName, holidaysBetween, type Rule } from './holidays.ts'

type Country = {
  /** Oldest first. What was once promised under an edition must stay explainable, so an edition is never changed. */
  readonly editions: readonly [string, ...string[]]
  readonly rules: readonly Rule[]
  readonly exceptions: readonly Exception[]
}

const countries = {
  'GB-ENG': england,
  'GB-SCT': scotland,
  'GB-NIR': northernIreland,
  NL: netherlands,
  BE: belgium,
  IE: ireland,
  IT: italy,
  ES: spain,
  ...spanishCommunities,
  DE: germany,
  ...germanLaender,
  FR: france,
  ...frenchDepartments,
} satisfies Readonly<Record<string, Country | (() => Country)>>

/** A country or a part of one, by ISO 3166: ES, DE and FR are the days that the whole country keeps. */
export type CalendarId = keyof typeof countries

/** Every calendar there is, the parts of a country after the country itself. */
export const calendarIds = Object.keys(countries) as readonly CalendarId[]

/** The working days of a country as one edition knew them. It answers from `from` to `until`, both included. */
export type Calendar = {
  readonly id: CalendarId
  /** The edition, and after a plus sign the edition of the shop's own closing days if it has any: '2026-11+3'. */
  readonly version: string
  readonly weekend: readonly number[]
  readonly holidays: ReadonlyMap<Day, HolidayName>
  /** What the shop calls its own closing days, where it gave them a name. */
  readonly closingNames?: ReadonlyMap<Day, string>
  readonly from: Day
  readonly until: Day
}

const [firstYear, lastYear] = [2020, 2035]

const knownIn = (version: string) => (one: { readonly since?: string }) =>
  one.since === undefined || one.since <= version

/** The calendar of a country as it was known in one of its editions. */
export const editionOf = (id: CalendarId, country: Country, version: string): Calendar => ({
  id,
  version,
  weekend: [6, 7],
  holidays: holidaysBetween(
    firstYear,
    lastYear,
    country.rules.filter(knownIn(version)),
    country.exceptions.filter(knownIn(version)),
  ),
  from: day(`${firstYear}-01-01`),
  until: day(`${lastYear}-12-31`),
})

const countryFor = (id: CalendarId): Country | undefined => {
  const country: Country | (() => Country) | undefined = countries[id]
  return typeof country === 'function' ? country() : country
}

const built = new Map<string, Calendar>()

/** The calendar a promise was made under, built when first asked for; throws a RangeError for one that never existed. */
export const calendarOf = (id: CalendarId, version: string): Calendar => {
  const key = `${id} ${version}`
  const known = built.get(key)
  if (known) return known
  const country = countryFor(id)
  if (!country?.editions.includes(version)) throw new RangeError(`no edition '${version}' of the calendar ${id}`)
  const calendar = editionOf(id, country, version)
  built.set(key, calendar)
  return calendar
}

/**
 * The edition of a calendar that was the newest when the edition `version` of another was: what a rule with a calendar of its own
 * counts with, so that a later edition moves no date of a complaint that is under way. Closing days (`+3`) are left out.
 */
export const calendarAsOf = (id: CalendarId, version: string): Calendar => {
  const editions = countryFor(id)?.editions ?? []
  const [known = ''] = version.split('+')
  return calendarOf(id, editions.findLast(edition => edition <= known) ?? editions[0] ?? '')
}

const newestOf = (id: CalendarId) => {
  let newest: Calendar | undefined
  return () => (newest ??= calendarOf(id, countryFor(id)?.editions.at(-1) ?? ''))
}

/** The newest edition of each calendar: what a new promise is counted with. Each is built when first read. */
export const calendars = Object.defineProperties(
  {},
  Object.fromEntries(calendarIds.map(id => [id, { enumerable: true, get: newestOf(id) }])),
) as Readonly<Record<CalendarId, Calendar>>

/** The country of a calendar as ISO 3166 writes it, such as 'GB'. */
export const countryOf = (id: CalendarId): string => id.slice(0, 2)

/** The calendars of a country by its ISO 3166 code, none for a country without. */
export const calendarsOf = (country: string): readonly CalendarId[] =>
  calendarIds.filter(id => countryOf(id) === country)

/** The fault of asking a calendar about a day outside its years: an unknown holiday must not pass for a working day. */
export const unknownDay = (on: Day, { id, from, until }: Calendar): RangeError =>
  new RangeError(`the calendar ${id} knows ${from} to ${until}, not ${on}`)

/**
 * Why nobody works on a day, or undefined for a working day; the weekend (1 for Monday to 7) is the calendar's unless given.
 * A holiday in a weekend is simply weekend. Throws a RangeError outside the years the calendar knows.
 */
export const whyNotWorking = (
  on: Day,
  calendar: Calendar,
  weekend: readonly number[] = calendar.weekend,
): 'weekend' | HolidayName | undefined => {
  if (on < calendar.from || on > calendar.until) throw unknownDay(on, calendar)
  return weekend.includes(weekday(on)) ? 'weekend' : calendar.holidays.get(on)
}

export const isWorkingDay = (on: Day, calendar: Calendar, weekend?: readonly number[]): boolean =>
  whyNotWorking(on, calendar, weekend) === undefined
