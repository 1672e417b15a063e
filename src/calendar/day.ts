/** A day, always 'yyyy-mm-dd': no hour, no zone; text order is day order. */
export type Day = string & { readonly day: unique symbol }

/** A moment in UTC, always 'yyyy-mm-ddThh:mm:ss.mmmZ': text order is time order. */
export type Instant = string & { readonly instant: unique symbol }

/** A time zone by its IANA name, such as 'Europe/Amsterdam'. */
export type Zone = string

const hourMs = 3_600_000
const dayMs = 24 * hourMs

// Days are counted as whole numbers from 1 January 1970, in years that begin on 1 March, so that the leap day comes last.
// Plain arithmetic, because a large desk recomputes a million dates at a time.
const fromYearZeroTo1970 = 719_468
const beforeYear = (year: number) => 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
const beforeMonth = (month: number) => Math.floor((153 * month + 2) / 5)

const digits = (text: string, from: number, until: number): number => {
  let value = 0
  for (let at = from; at < until; at += 1) value = value * 10 + text.charCodeAt(at) - 48
  return value
}

const numberOf = (date: Day | Instant): number => {
  const month = digits(date, 5, 7)
  const year = digits(date, 0, 4) - (month < 3 ? 1 : 0)
  return beforeYear(year) + beforeMonth((month + 9) % 12) + digits(date, 8, 10) - 1 - fromYearZeroTo1970
}

const padded = (value: number, width = 2) => (value < 10 && width === 2 ? `0${value}` : `${value}`.padStart(width, '0'))

const writeDay = (number: number): Day => {
  const sinceYearZero = number + fromYearZeroTo1970
  let year = Math.floor(sinceYearZero / 365.2425)
  while (beforeYear(year) > sinceYearZero) year -= 1
  while (beforeYear(year + 1) <= sinceYearZero) year += 1
  const inYear = sinceYearZero - beforeYear(year)
  const month = Math.floor((5 * inYear + 2) / 153)
  const civilYear = month < 10 ? year : year + 1
  if (!Number.isInteger(number) || civilYear < 0 || civilYear > 9999)
    throw new RangeError(`no day of the years 0 to 9999: ${number}`)
  return `${padded(civilYear, 4)}-${padded(((month + 2) % 12) + 1)}-${padded(inYear - beforeMonth(month) + 1)}` as Day
}

// Writing a day takes longer than anything done with it. Those from 1970 to 2069 are written once.
const written = Array.from<Day | undefined>({ length: 36_525 })

const dayNumbered = (number: number): Day => {
  const known = written[number]
  if (known !== undefined) return known
  const text = writeDay(number)
  if (number >= 0 && number < written.length) written[number] = text
  return text
}

/** Whether a text is a day that exists: '2026-02-30' is not. */
export const isDay = (text: string): text is Day =>
  /^\d{4}-\d\d-\d\d$/.test(text) && dayNumbered(numberOf(text as Day)) === text

/** Reads a day; throws a RangeError on any other text. */
export const day = (text: string): Day => {
  if (isDay(text)) return text
  throw new RangeError(`not a day: '${text}'`)
}

/** Reads a moment, with its milliseconds and its Z; throws a RangeError on any other text. */
export const instant = (text: string): Instant => {
  const time = /^.{10}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/
  if (time.test(text) && isDay(text.slice(0, 10))) return text as Instant
  throw new RangeError(`not an instant: '${text}'`)
}

const msOf = (moment: Instant): number =>
  numberOf(moment) * dayMs +
  digits(moment, 11, 13) * hourMs +
  digits(moment, 14, 16) * 60_000 +
  digits(moment, 17, 19) * 1000 +
  digits(moment, 20, 23)

const clockTime = (ms: number) => `${padded(Math.floor(ms / hourMs))}:${padded(Math.floor(ms / 60_000) % 60)}`

const instantAt = (ms: number): Instant => {
  if (!Number.isSafeInteger(ms)) throw new RangeError(`no whole milliseconds: ${ms}`)
  const number = Math.floor(ms / dayMs)
  const rest = ms - number * dayMs
  const seconds = `${padded(Math.floor(rest / 1000) % 60)}.${padded(rest % 1000, 3)}`
  return `${dayNumbered(number)}T${clockTime(rest)}:${seconds}Z` as Instant
}

/** The day so many days later, or earlier for a negative number. */
export const plusDays = (from: Day, days: number): Day => dayNumbered(numberOf(from) + days)

/** Writes a date that need not exist, such as 30 February; months after the twelfth run on into the next year. */
export const dateText = (year: number, month: number, date: number): string =>
  `${padded(year + Math.floor((month - 1) / 12), 4)}-${padded(((month - 1) % 12) + 1)}-${padded(date)}`

/** The last day of a month. */
export const monthEnd = (year: number, month: number): Day => plusDays(day(dateText(year, month + 1, 1)), -1)

/** Days from one day to another; negative when the second comes first. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from)

/** 1 for Monday to 7 for Sunday. */
export const weekday = (of: Day): number => ((((numberOf(of) + 3) % 7) + 7) % 7) + 1

/** The moment so much later: an hour is always 60 minutes, also in the night the clocks change. */
export const plusTime = (
  from: Instant,
  time: { readonly hours?: number; readonly minutes?: number; readonly ms?: number },
): Instant => instantAt(msOf(from) + (time.hours ?? 0) * hourMs + (time.minutes ?? 0) * 60_000 + (time.ms ?? 0))

/** Milliseconds from one moment to another; negative when the second comes first. */
export const msBetween = (from: Instant, to: Instant): number => msOf(to) - msOf(from)

// Asking a zone is slow and its answer never changes, so it is remembered; bounded, as days also come from outside.
const knownStarts = new Map<Zone, Map<number, Instant>>()

const startsIn = (zone: Zone): Map<number, Instant> => {
  const known = knownStarts.get(zone)
  if (known && known.size < 50_000) return known
  const starts = new Map<number, Instant>()
  knownStarts.set(zone, starts)
  return starts
}

const startOfNumbered = (number: number, zone: Zone, starts = startsIn(zone)): Instant => {
  const known = starts.get(number)
  if (known !== undefined) return known
  const start = instantAt(Temporal.PlainDate.from(dayNumbered(number)).toZonedDateTime(zone).epochMilliseconds)
  starts.set(number, start)
  return start
}

/** The first moment of a day in a zone: not always midnight, where clocks change at midnight. */
export const startOf = (of: Day, zone: Zone): Instant => startOfNumbered(numberOf(of), zone)

/** The end of a day in a zone, which is the first moment of the next: what is due on a day may be done before this. */
export const endOf = (of: Day, zone: Zone): Instant => startOfNumbered(numberOf(of) + 1, zone)

/** The day on the wall in a zone at a moment. */
export const dayOf = (moment: Instant, zone: Zone): Day => {
  const utcDay = numberOf(moment)
  const starts = startsIn(zone)
  if (moment < startOfNumbered(utcDay, zone, starts)) return dayNumbered(utcDay - 1)
  return dayNumbered(moment < startOfNumbered(utcDay + 1, zone, starts) ? utcDay : utcDay + 1)
}

/** The time on the clock in a zone at a moment, 'hh:mm', cut to the minute. */
export const timeOf = (moment: Instant, zone: Zone): string => {
  const today = dayOf(moment, zone)
  const start = msOf(startOf(today, zone))
  // Only on a day of 24 hours does the clock show what has passed since midnight.
  if (msOf(endOf(today, zone)) - start === dayMs) return clockTime(msOf(moment) - start)
  return Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })
}
