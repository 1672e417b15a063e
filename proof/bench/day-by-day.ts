import { type CalendarId, calendars } from '#calendar/calendar.ts'
import type { Instant } from '#calendar/day.ts'
import { type Clock, stopOf } from './clocks.ts'

type PlainDate = Temporal.PlainDate

const sets = new Map<CalendarId, ReadonlySet<string>>()
const holidaysOf = (id: CalendarId): ReadonlySet<string> => {
  const holidays = sets.get(id) ?? new Set<string>(calendars[id].holidays.keys())
  sets.set(id, holidays)
  return holidays
}

const next = (date: PlainDate) => date.add({ days: 1 })
const isAfter = (one: PlainDate, other: PlainDate) => Temporal.PlainDate.compare(one, other) > 0
const onWall = (moment: string, zone: string) => Temporal.Instant.from(moment).toZonedDateTimeISO(zone)
const momentOf = (date: Temporal.ZonedDateTime) => date.toInstant().toString({ fractionalSecondDigits: 3 })

const worksIn = ({ id, counting }: Clock) => {
  const holidays = holidaysOf(id)
  const lastDay = counting.workingWeek === 'monday-to-saturday' ? 6 : 5
  return (date: PlainDate) => date.dayOfWeek <= lastDay && !holidays.has(date.toString())
}

/** As one would write it at first: on Temporal's dates and a set of holidays, day by day where working days matter. */
export const dayByDay = (clock: Clock, start: Instant): string => {
  const { zone, period, counting } = clock
  const works = worksIn(clock)
  const nth = (from: PlainDate, wanted: number) => {
    let date = from
    for (let left = works(date) ? wanted - 1 : wanted; left > 0; ) {
      date = next(date)
      if (works(date)) left -= 1
    }
    return date
  }
  const received = onWall(start, zone)
  let zero = received.toPlainDate()
  if (counting.cutOff !== undefined) {
    const isLate = works(zero) && received.toPlainTime().toString({ smallestUnit: 'minute' }) > counting.cutOff
    zero = nth(isLate ? next(zero) : zero, 1)
  }
  if ('hours' in period) {
    const begin = zero.equals(received.toPlainDate()) ? received : zero.toZonedDateTime(zone)
    return momentOf(begin.add(period))
  }
  const included = counting.firstDay === 'included' ? 1 : 0
  const first = included ? zero : next(zero)
  let end = 'workingDays' in period ? nth(first, period.workingDays) : zero.add(period).subtract({ days: included })
  if (clock.stops) {
    const { from, until } = stopOf(start)
    const last = onWall(until, zone).toPlainDate()
    for (let date = next(onWall(from, zone).toPlainDate()); !isAfter(date, last); date = next(date)) {
      if (!isAfter(date, zero)) continue
      if (!('workingDays' in period)) end = next(end)
      else if (works(date)) end = nth(next(end), 1)
    }
  }
  const { minimumWorkingDays = 0, rollOver } = counting
  const least = minimumWorkingDays > 0 ? nth(first, minimumWorkingDays) : end
  if (isAfter(least, end)) end = least
  if (rollOver !== 'none') while (!works(end)) end = end.add({ days: rollOver === 'next-working-day' ? 1 : -1 })
  return momentOf(next(end).toZonedDateTime(zone))
}
