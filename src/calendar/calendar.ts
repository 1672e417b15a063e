import { england } from './countries/gb-eng.ts'
import { scotland } from './countries/gb-sct.ts'
import { netherlands } from './countries/nl.ts'
import { type Day, day, weekday } from './day.ts'
import { type Exception, type HolidayName, holidaysBetween, type Rule } from './holidays.ts'

export type CalendarId = 'GB-ENG' | 'GB-SCT' | 'NL'

/** The working days of a country as one edition knew them. It answers from `from` to `until`, both included. */
export type Calendar = {
  readonly id: CalendarId
  readonly version: string
  readonly weekend: readonly number[]
  readonly holidays: ReadonlyMap<Day, HolidayName>
  readonly from: Day
  readonly until: Day
}

type Country = {
  /** Oldest first. What was once promised under an edition must stay explainable, so an edition is never changed. */
  readonly editions: readonly [string, ...string[]]
  readonly rules: readonly Rule[]
  readonly exceptions: readonly Exception[]
}

const countries: Readonly<Record<CalendarId, Country>> = { 'GB-ENG': england, 'GB-SCT': scotland, NL: netherlands }

const [firstYear, lastYear] = [2020, 2035]

/** The calendar of a country as it was known in one of its editions. */
export const editionOf = (id: CalendarId, country: Country, version: string): Calendar => ({
  id,
  version,
  weekend: [6, 7],
  holidays: holidaysBetween(
    firstYear,
    lastYear,
    country.rules,
    country.exceptions.filter(({ since }) => since === undefined || since <= version),
  ),
  from: day(`${firstYear}-01-01`),
  until: day(`${lastYear}-12-31`),
})

const editionsOf = (id: CalendarId) => countries[id].editions.map(version => editionOf(id, countries[id], version))

const editions: Readonly<Record<CalendarId, readonly Calendar[]>> = {
  'GB-ENG': editionsOf('GB-ENG'),
  'GB-SCT': editionsOf('GB-SCT'),
  NL: editionsOf('NL'),
}

/** The calendar a promise was made under; throws a RangeError for one that never existed. */
export const calendarOf = (id: CalendarId, version: string): Calendar => {
  const found = editions[id].find(calendar => calendar.version === version)
  if (found) return found
  throw new RangeError(`no edition '${version}' of the calendar ${id}`)
}

const newest = (id: CalendarId) => calendarOf(id, countries[id].editions.at(-1) ?? '')

/** The newest edition of each calendar: what a new promise is counted with. */
export const calendars: Readonly<Record<CalendarId, Calendar>> = {
  'GB-ENG': newest('GB-ENG'),
  'GB-SCT': newest('GB-SCT'),
  NL: newest('NL'),
}

/**
 * Why nobody works on a day, or undefined for a working day. A holiday in a weekend is simply weekend.
 * Throws a RangeError outside the years the calendar knows, rather than call an unknown holiday a working day.
 */
export const whyNotWorking = (on: Day, calendar: Calendar): 'weekend' | HolidayName | undefined => {
  if (on < calendar.from || on > calendar.until)
    throw new RangeError(`the calendar ${calendar.id} knows ${calendar.from} to ${calendar.until}, not ${on}`)
  return calendar.weekend.includes(weekday(on)) ? 'weekend' : calendar.holidays.get(on)
}

export const isWorkingDay = (on: Day, calendar: Calendar): boolean => whyNotWorking(on, calendar) === undefined
