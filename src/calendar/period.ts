import { type Calendar, type CalendarId, isWorkingDay, whyNotWorking } from './calendar.ts'
import {
  type Day,
  dateText,
  dayOf,
  monthEnd,
  endOf,
  type Instant,
  isDay,
  plusDays,
  plusTime,
  startOf,
  timeOf,
  type Zone,
} from './day.ts'
import type { HolidayName } from './holidays.ts'

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
  readonly rollOver: 'none' | 'next-working-day' | 'previous-working-day'
}

export type Frame = { readonly calendar: Calendar; readonly zone: Zone; readonly counting: Counting }

export type SkippedDay = { readonly day: Day; readonly because: 'weekend' | HolidayName }

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
  readonly rolledFrom?: Day
}

/** The day by which something is due, and the moment from which it is late. */
export type DueDate = { readonly on: Day; readonly at: Instant; readonly why: Why }

type Reached = { readonly on: Day; readonly skipped: readonly SkippedDay[] }

/** The nth working day, looking from a day (itself included) onwards. */
const nthWorkingDay = (from: Day, nth: number, calendar: Calendar): Reached => {
  const skipped: SkippedDay[] = []
  for (let [on, left] = [from, nth]; ; on = plusDays(on, 1)) {
    const because = whyNotWorking(on, calendar)
    if (because) skipped.push({ day: on, because })
    else left -= 1
    if (left === 0) return { on, skipped }
  }
}

// A non-working day has no hour before its cut-off: who writes on Saturday is not answered sooner than on Friday evening.
const countedAsReceived = (start: Instant, { calendar, zone, counting }: Frame): Reached & { afterCutOff: boolean } => {
  const received = dayOf(start, zone)
  const { cutOff } = counting
  if (cutOff === undefined) return { on: received, skipped: [], afterCutOff: false }
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(cutOff)) throw new RangeError(`not a time of day: '${cutOff}'`)
  const afterCutOff = isWorkingDay(received, calendar) && timeOf(start, zone) > cutOff
  return { ...nthWorkingDay(plusDays(received, afterCutOff ? 1 : 0), 1, calendar), afterCutOff }
}

/** The same date so many months on. A date that month lacks ends with the month, whether the first day counts or not. */
const monthsOn = (from: Day, months: number, included: 0 | 1): Day => {
  const year = Number(from.slice(0, 4))
  const month = Number(from.slice(5, 7)) + months
  const same = dateText(year, month, Number(from.slice(8)))
  return isDay(same) ? plusDays(same, -included) : monthEnd(year, month)
}

const reach = (zero: Day, period: Exclude<Period, { hours: number }>, { calendar, counting }: Frame): Reached => {
  const included = counting.firstDay === 'included' ? 1 : 0
  const reached = (on: Day): Reached => ({ on: on < zero ? zero : on, skipped: [] })
  if ('days' in period) return reached(plusDays(zero, period.days - included))
  if ('weeks' in period) return reached(plusDays(zero, period.weeks * 7 - included))
  if ('months' in period) return reached(monthsOn(zero, period.months, included))
  if ('years' in period) return reached(monthsOn(zero, period.years * 12, included))
  if (period.workingDays === 0) return reached(zero)
  return nthWorkingDay(plusDays(zero, 1 - included), period.workingDays, calendar)
}

const rollOver = (on: Day, zero: Day, { calendar, counting }: Frame): Reached => {
  if (counting.rollOver === 'none' || isWorkingDay(on, calendar)) return { on, skipped: [] }
  if (counting.rollOver === 'next-working-day') return nthWorkingDay(on, 1, calendar)
  const skipped: SkippedDay[] = []
  for (let earlier = on; earlier >= zero; earlier = plusDays(earlier, -1)) {
    const because = whyNotWorking(earlier, calendar)
    if (!because) return { on: earlier, skipped }
    skipped.unshift({ day: earlier, because })
  }
  // Rolling back never passes the day of receipt: without a working day in between, the day stays.
  return { on, skipped: [] }
}

/**
 * When something is due that starts at a moment and may take a period, and why. Days, weeks, months and years end with
 * the last day in the zone; hours end to the millisecond, and neither `firstDay` nor `rollOver` touches them.
 * What is received after the cut-off minute, or on a non-working day where there is a cut-off, counts as received the
 * next working day (hours then run from its beginning). Weeks and longer do not roll over unless asked.
 * Throws a RangeError for a period that is no whole number from 0 up, and beyond the years of the calendar.
 */
export const count = (start: Instant, period: Period, frame: Frame): DueDate => {
  const { calendar, zone, counting } = frame
  const [amount = -1] = Object.values(period)
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`not a period: ${JSON.stringify(period)}`)
  const { on: dayZero, skipped: before, afterCutOff } = countedAsReceived(start, frame)
  const why = {
    start,
    dayZero,
    afterCutOff,
    period,
    counting,
    zone,
    calendar: { id: calendar.id, version: calendar.version },
  }
  if ('hours' in period) {
    const at = plusTime(dayZero === dayOf(start, zone) ? start : startOf(dayZero, zone), period)
    return { on: dayOf(at, zone), at, why: { ...why, skipped: before } }
  }
  const reached = reach(dayZero, period, frame)
  const rolled = rollOver(reached.on, dayZero, frame)
  const skipped = [...before, ...reached.skipped, ...rolled.skipped]
  const rolledFrom = rolled.on === reached.on ? {} : { rolledFrom: reached.on }
  return { on: rolled.on, at: endOf(rolled.on, zone), why: { ...why, skipped, ...rolledFrom } }
}
