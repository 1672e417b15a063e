import type { Instant, Zone } from '#calendar/day.ts'
import type { Dates } from '#texts/dates.ts'
import { shortTime } from '../../parts/desk/when.tsx'

/** A moment to the second, as a letter that can be taken back leaves: 10:12:30. */
export const atSecond = (dates: Dates, at: Instant, zone: Zone): string => {
  const time = shortTime(dates, at, zone)
  return `${time}${time.includes(':') ? ':' : '.'}${at.slice(17, 19)}`
}
