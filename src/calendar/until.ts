import { type Calendar, isWorkingDay } from './calendar.ts'
import { type Day, daysBetween, plusDays } from './day.ts'

const workingDaysAfter = (from: Day, until: Day, calendar: Calendar): number => {
  let working = 0
  for (let on = plusDays(from, 1); on <= until; on = plusDays(on, 1)) if (isWorkingDay(on, calendar)) working += 1
  return working
}

/**
 * Working days left after today, the due day included: 0 when due today or before the next working day.
 * Negative when late, and at least -1 then: what was due on Friday is late on Saturday, before another working day has gone.
 */
export const workingDaysUntil = (today: Day, due: Day, calendar: Calendar): number =>
  due >= today ? workingDaysAfter(today, due, calendar) : Math.min(-1, -workingDaysAfter(due, today, calendar))

/** Days left after today, the due day included: 0 when due today, negative when late. */
export const daysUntil = (today: Day, due: Day): number => daysBetween(today, due)
