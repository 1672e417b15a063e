import { useContext } from 'preact/hooks'
import type { Day, Instant, Zone } from '#calendar/day.ts'
import { datesIn } from '#texts/dates.ts'
import { Speech } from './speech.ts'

/** A day in full: Thursday 2 April 2026. */
export const FullDate = ({ on }: { readonly on: Day }) => {
  const dates = datesIn(useContext(Speech))
  return <time datetime={on}>{dates.fullDate(on)}</time>
}

/** A moment as the clock on the wall showed it. */
export const Moment = ({ at, zone }: { readonly at: Instant; readonly zone: Zone }) => {
  const dates = datesIn(useContext(Speech))
  return <time datetime={at}>{dates.dateTime(at, zone)}</time>
}
