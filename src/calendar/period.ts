import type { Calendar, CalendarId } from './calendar.ts'
import { type Course, type RollOver, passedOver, runThrough, type Stopped } from './course.ts'
import {
  type Day,
  dateText,
  dayOf,
  endOf,
  type Instant,
  isDay,
  monthEnd,
  msBetween,
  plusDays,
  plusTime,
  startOf,
  timeOf,
  type Zone,
} from './day.ts'
import { type HeldStop, type Stop, stopsSince } from './stop.ts'
import { daysOffBetween, nthWorkingDay, type SkippedDay, workingDaysOf, type WorkingWeek } from './working-days.ts'

export type { Stopped } from './course.ts'
export type { Stop } from './stop.ts'
export type { SkippedDay, WorkingWeek } from './working-days.ts'

export type Period =
  | { readonly hours: number }
  | { readonly days: number }
  | { readonly workingDays: number }
  | { readonly weeks: number }
  | { readonly months: number }
  | { readonly years: number }

/** How a policy counts. The cut-off is 'hh:mm' in the zone of the frame. */
export type Counting = {
  readonly firstDay: 'excluded' | 'included'
  readonly cutOff?: string
  readonly rollOver: RollOver
  /** How many working days a period holds at least: two, by Regulation (EEC, Euratom) 1182/71, article 3(5). */
  readonly minimumWorkingDays?: number
  /** The days of the week on which people work; the calendar's own unless named. */
  readonly workingWeek?: WorkingWeek
}

export type Frame = { readonly calendar: Calendar; readonly zone: Zone; readonly counting: Counting }

/**
 * Everything needed to say, years later, why a date is what it is. Day zero is the day it counts as received. Skipped are
 * the non-working days passed over, in order: to reach day zero, while counting working days, and when rolling over.
 */
export type Why = {
  readonly start: Instant
  readonly dayZero: Day
  readonly afterCutOff: boolean
  readonly period: Period
  readonly counting: Counting
  readonly zone: Zone
  readonly calendar: { readonly id: CalendarId; readonly version: string }
  readonly skipped: readonly SkippedDay[]
  /** The stops that held the clock, in order. */
  readonly stopped?: readonly Stopped[]
  /** The working days the period had to hold, where that moved its end. */
  readonly atLeast?: number
  readonly rolledFrom?: Day
}

/** The day by which something is due, and the moment from which it is late. */
export type DueDate = { readonly on: Day; readonly at: Instant; readonly why: Why }

/** The day that counts as that of receipt, and the moment on it from which the clock runs. */
type Received = {
  readonly zero: Day
  readonly begin: Instant
  readonly skipped: readonly SkippedDay[]
  readonly afterCutOff: boolean
}

// A non-working day has no hour before its cut-off: who writes on Saturday is not answered sooner than on Friday evening.
const countedAsReceived = (start: Instant, { calendar, zone, counting }: Frame): Received => {
  const received = dayOf(start, zone)
  const { cutOff } = counting
  if (cutOff === undefined) return { zero: received, begin: start, skipped: [], afterCutOff: false }
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(cutOff)) throw new RangeError(`not a time of day: '${cutOff}'`)
  const days = workingDaysOf(calendar, counting.workingWeek)
  const afterCutOff = nthWorkingDay(received, 1, days) === received && timeOf(start, zone) > cutOff
  const from = plusDays(received, afterCutOff ? 1 : 0)
  const zero = nthWorkingDay(from, 1, days)
  const begin = zero === received ? start : startOf(zero, zone)
  return { zero, begin, skipped: daysOffBetween(from, zero, days), afterCutOff }
}

/** The same date so many months on. A date that month lacks ends with the month, whether the first day counts or not. */
const monthsOn = (from: Day, months: number, included: 0 | 1): Day => {
  const year = Number(from.slice(0, 4))
  const month = Number(from.slice(5, 7)) + months
  const same = dateText(year, month, Number(from.slice(8)))
  return isDay(same) ? plusDays(same, -included) : monthEnd(year, month)
}

type InDays = Exclude<Period, { readonly hours: number }>

const endOfPeriod = (zero: Day, period: InDays, included: 0 | 1, days: Course['days']): Day => {
  const reached = (on: Day): Day => (on < zero ? zero : on)
  if ('days' in period) return reached(plusDays(zero, period.days - included))
  if ('weeks' in period) return reached(plusDays(zero, period.weeks * 7 - included))
  if ('months' in period) return reached(monthsOn(zero, period.months, included))
  if ('years' in period) return reached(monthsOn(zero, period.years * 12, included))
  return period.workingDays === 0 ? zero : nthWorkingDay(plusDays(zero, 1 - included), period.workingDays, days())
}

const fewestDaysIn = (period: Exclude<InDays, { readonly workingDays: number }>): number => {
  if ('days' in period) return period.days
  if ('weeks' in period) return period.weeks * 7
  return 'months' in period ? period.months * 28 : period.years * 365
}

// The regulation speaks of two days or more: one day stays one day. Working days hold as many as they are.
const workingDaysToHold = (period: InDays, { minimumWorkingDays = 0 }: Counting): number => {
  if (!Number.isSafeInteger(minimumWorkingDays) || minimumWorkingDays < 0)
    throw new RangeError(`not a number of working days: ${minimumWorkingDays}`)
  return 'workingDays' in period || fewestDaysIn(period) < minimumWorkingDays ? 0 : minimumWorkingDays
}

const courseOf = (zero: Day, period: InDays, { calendar, zone, counting }: Frame): Course => {
  const included = counting.firstDay === 'included' ? 1 : 0
  const days = () => workingDaysOf(calendar, counting.workingWeek)
  return {
    zero,
    first: plusDays(zero, 1 - included),
    end: endOfPeriod(zero, period, included, days),
    inWorkingDays: 'workingDays' in period,
    atLeast: workingDaysToHold(period, counting),
    rollOver: counting.rollOver,
    zone,
    days,
  }
}

const hourMs = 3_600_000

const hoursWithStops = (end: Instant, stops: readonly HeldStop[], zone: Zone) => {
  let at = end
  const stopped: Stopped[] = []
  for (const { from, until, because, alone } of stops) {
    if (from >= at) break
    const ms = msBetween(alone, until)
    at = plusTime(at, { ms })
    stopped.push({ from: dayOf(from, zone), until: dayOf(until, zone), because, counted: ms / hourMs })
  }
  return { at, stopped }
}

/**
 * When something is due that starts at a moment and may take a period, and why. Days, weeks, months and years end with
 * the last day in the zone; hours end to the millisecond, and of the counting only the cut-off touches them.
 * What is received after the cut-off minute, or on a non-working day where there is a cut-off, counts as received the
 * next working day (hours then run from its beginning). Weeks and longer do not roll over unless asked.
 *
 * While a stop lasts the clock stands still. Hours stand still to the millisecond. Any other clock counts the day a stop
 * begins on, and does not count the days after it up to and including the day it ends on: working days where it counts
 * those, else calendar days. Nothing is due before the day a stop ends on, or the working day after where working days are
 * counted. Stops may come in any order; where they overlap the time counts once, for the one that began first. What lies
 * before the clock begins does not count, nor does a stop that begins once the clock has run out.
 * Then come the working days the period must hold, none of them in a stop; periods in hours, or of fewer days than that,
 * need not hold them. Roll-over comes last, and rolling back never passes day zero or the end of a stop.
 *
 * Throws a RangeError for a period that is no whole number from 0 up, for a stop that ends before it begins, and wherever
 * working days are asked beyond the years of the calendar.
 */
export const count = (start: Instant, period: Period, frame: Frame, stops: readonly Stop[] = []): DueDate => {
  const { calendar, zone, counting } = frame
  const [amount = -1] = Object.values(period)
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`not a period: ${JSON.stringify(period)}`)
  const { zero: dayZero, begin, skipped: before, afterCutOff } = countedAsReceived(start, frame)
  const held = stops.length > 0 ? stopsSince(begin, stops) : []
  const version = { id: calendar.id, version: calendar.version }
  const why = { start, dayZero, afterCutOff, period, counting, zone, calendar: version }
  if ('hours' in period) {
    const { at, stopped } = hoursWithStops(plusTime(begin, period), held, zone)
    return { on: dayOf(at, zone), at, why: { ...why, skipped: before, ...(stopped.length > 0 ? { stopped } : {}) } }
  }
  const course = courseOf(dayZero, period, frame)
  const end = runThrough(course, held)
  const rest = {
    skipped: [...before, ...passedOver(course, end)],
    ...(end.stops.length > 0 ? { stopped: end.stops } : {}),
    ...(end.full > end.stopped ? { atLeast: course.atLeast } : {}),
    ...(end.rolled === end.full ? {} : { rolledFrom: end.full }),
  }
  return { on: end.rolled, at: endOf(end.rolled, zone), why: { ...why, ...rest } }
}
