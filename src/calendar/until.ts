import type { Calendar } from './calendar.ts'
import { type Day, daysBetween } from './day.ts'
import { workingDaysBetween, workingDaysOf, type WorkingWeek } from './working-days.ts'

/**
 * Working days left after today, the due day included: 0 when due today or before the next working day.
 * Negative when late, and at least -1 then: what was due on Friday is late on Saturday, before another working day has gone.
 * They are those of the calendar's own week unless another is named.
 */
export const workingDaysUntil = (today: Day, due: Day, calendar: Calendar, week?: WorkingWeek): number => {
  const days = workingDaysOf(calendar, week)
  return due >= today ? workingDaysBetween(today, due, days) : Math.min(-1, -workingDaysBetween(due, today, days))
}

/** Days left after today, the due day included: 0 when due today, negative when late. */
export const daysUntil = (today: Day, due: Day): number => daysBetween(today, due)
