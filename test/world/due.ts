import { type CalendarId, calendars } from '#calendar/calendar.ts'
import { type Counting, count, type DueDate, type Period, type Stop } from '#calendar/period.ts'
import { momentOf, zoneOf } from './by-finger.ts'

/** From when, until when: as the clock on the wall shows it. */
export type StopText = readonly [string, string, because?: string]

/** What is due from a day and time ('2026-04-02 10:00', noon unless said) by the clock of the calendar's own country. */
export const due = (
  received: string,
  period: Period,
  id: CalendarId = 'GB-ENG',
  counting: Partial<Counting> = {},
  stops: readonly StopText[] = [],
): DueDate => {
  const zone = zoneOf(id)
  const moment = (text: string) => {
    const [date = '', time = '12:00'] = text.split(' ')
    return momentOf(date, time, zone)
  }
  const held = stops.map(
    ([from, until, because = 'waiting-for-customer']): Stop => ({ from: moment(from), until: moment(until), because }),
  )
  const whole: Counting = { firstDay: 'excluded', rollOver: 'none', ...counting }
  return count(moment(received), period, { calendar: calendars[id], zone, counting: whole }, held)
}
