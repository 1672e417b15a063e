import { isWorkingDay, type Calendar } from './calendar.ts'
import { dayOf, type Instant, instant, plusDays, plusTime, msBetween, type Day, type Zone } from './day.ts'

/** The hours in which an office works, from the first up to the second, in its own zone. */
const opens = '09:00'
const hoursADay = 8

const opensOn = (on: Day, zone: Zone): Instant =>
  instant(
    Temporal.PlainDate.from(on)
      .toZonedDateTime({ timeZone: zone, plainTime: opens })
      .toInstant()
      .toString({ fractionalSecondDigits: 3 }),
  )

/**
 * The moment after so many working hours from another: those from 9 to 17 in the zone, on the working days of the calendar.
 * What comes at night or in a weekend begins to count when the office opens. Throws a RangeError outside the calendar's years.
 */
export const afterOfficeHours = (from: Instant, hours: number, calendar: Calendar, zone: Zone): Instant => {
  let left = hours * 3_600_000
  for (let on = dayOf(from, zone); ; on = plusDays(on, 1)) {
    if (!isWorkingDay(on, calendar)) continue
    const open = opensOn(on, zone)
    const close = plusTime(open, { hours: hoursADay })
    const start = from > open ? from : open
    const today = msBetween(start, close)
    if (today <= 0) continue
    if (left <= today) return plusTime(start, { ms: left })
    left -= today
  }
}
