import { type Calendar, unknownDay, whyNotWorking } from './calendar.ts'
import { type Day, daysBetween, plusDays } from './day.ts'
import type { HolidayName } from './holidays.ts'

/** The days of the week on which people work. A public holiday is never a working day, whatever the week. */
export type WorkingWeek = 'monday-to-friday' | 'monday-to-saturday' | 'every-day'

/** A day nobody works, and why. A closing day has the name the shop gave it, if any. */
export type SkippedDay = { readonly day: Day; readonly because: 'weekend' | HolidayName; readonly name?: string }

const weekends: Readonly<Record<WorkingWeek, readonly number[]>> = {
  'monday-to-friday': [6, 7],
  'monday-to-saturday': [7],
  'every-day': [],
}

/** All days a calendar knows, sorted out for one working week. `before` counts the working days before each of them. */
export type WorkingDays = {
  readonly calendar: Calendar
  readonly working: readonly Day[]
  readonly others: readonly SkippedDay[]
  readonly before: readonly number[]
}

const sortedOut = (calendar: Calendar, weekend: readonly number[]): WorkingDays => {
  const [working, others, before]: [Day[], SkippedDay[], number[]] = [[], [], []]
  for (let on = calendar.from; on <= calendar.until; on = plusDays(on, 1)) {
    before.push(working.length)
    const because = whyNotWorking(on, calendar, weekend)
    const name = because === 'closing-day' ? calendar.closingNames?.get(on) : undefined
    if (because) others.push({ day: on, because, ...(name === undefined ? {} : { name }) })
    else working.push(on)
  }
  return { calendar, working, others, before: [...before, working.length] }
}

// Going through sixteen years takes longer than all the counting after it. Kept for as long as the calendar itself is.
const known = new WeakMap<Calendar, Map<WorkingWeek | undefined, WorkingDays>>()

/** The working days of a calendar, in the calendar's own week unless another is named. */
export const workingDaysOf = (calendar: Calendar, week?: WorkingWeek): WorkingDays => {
  const found = known.get(calendar)?.get(week)
  if (found) return found
  const days = sortedOut(calendar, week ? weekends[week] : calendar.weekend)
  known.set(calendar, (known.get(calendar) ?? new Map<WorkingWeek | undefined, WorkingDays>()).set(week, days))
  return days
}

/** How many working days of the calendar come before a day; with 1, up to and including it. */
const countedTo = (on: Day, including: 0 | 1, { calendar, before }: WorkingDays): number => {
  const counted = before[daysBetween(calendar.from, on) + including]
  if (counted === undefined) throw unknownDay(on, calendar)
  return counted
}

/** Working days after a day, up to and including another; 0 when the other does not come later. */
export const workingDaysBetween = (after: Day, until: Day, days: WorkingDays): number =>
  until <= after ? 0 : countedTo(until, 1, days) - countedTo(after, 1, days)

/** The nth working day, looking from a day (itself included) onwards. */
export const nthWorkingDay = (from: Day, nth: number, days: WorkingDays): Day => {
  const found = days.working[countedTo(from, 0, days) + nth - 1]
  if (found === undefined) throw unknownDay(plusDays(days.calendar.until, 1), days.calendar)
  return found
}

/** The last working day from one day to another, both included; undefined where there is none. */
export const lastWorkingDay = (from: Day, until: Day, days: WorkingDays): Day | undefined => {
  const last = days.working[countedTo(until, 1, days) - 1]
  return last !== undefined && last >= from ? last : undefined
}

/** The days nobody works from one day (included) to another (excluded), in order, each with its reason. */
export const daysOffBetween = (from: Day, until: Day, days: WorkingDays): readonly SkippedDay[] => {
  if (until <= from) return []
  const place = (on: Day) => daysBetween(days.calendar.from, on) - countedTo(on, 0, days)
  return days.others.slice(place(from), place(until))
}
