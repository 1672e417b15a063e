import { type Day, dayOf, daysBetween, type Instant, plusDays, type Zone } from '#calendar/day.ts'
import type { Dates } from '#texts/dates.ts'
import type { DeskTexts } from '#texts/en/desk.ts'
import { useDates, useDesk } from './speech.ts'

type Words = {
  readonly dates: Dates
  readonly desk: Pick<DeskTexts, 'today' | 'yesterday'>
  /** Today goes without saying. */
  readonly isShort?: boolean
}

/** The time in a list, where what it is goes without saying. */
export const shortTime = (dates: Dates, at: Instant, zone: Zone): string => dates.time(at, zone).replace(/ uur$/, '')

/** A moment as short as it can be told apart: today 09:02, Sat 11:40, Tue 3 Mar. */
export const whenText = (at: Instant, zone: Zone, today: Day, { dates, desk, isShort }: Words): string => {
  const on = dayOf(at, zone)
  const time = shortTime(dates, at, zone)
  if (on === today) return isShort ? time : desk.today(time)
  if (on === plusDays(today, -1)) return desk.yesterday(time)
  const ago = daysBetween(on, today)
  return ago > 0 && ago < 7 ? `${dates.shortDate(on).split(' ')[0]} ${time}` : dates.shortDate(on, today)
}

export const When = ({
  at,
  zone,
  today,
  isShort = false,
}: {
  readonly at: Instant
  readonly zone: Zone
  readonly today: Day
  readonly isShort?: boolean
}) => {
  const [dates, desk] = [useDates(), useDesk()]
  return (
    <time datetime={at} title={dates.dateTime(at, zone)}>
      {whenText(at, zone, today, { dates, desk, isShort })}
    </time>
  )
}
