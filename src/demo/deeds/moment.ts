import { type Day, dayOf, plusDays } from '#calendar/day.ts'
import type { Asked } from '#complaint/state.ts'
import type { Person } from '#people/people.ts'
import { type Moment, type Who, workingDay } from '../story.ts'

/** A day that a person would promise: a working day, not before today. */
export const dayFor = ({ start, now, ground }: Moment, days: number): Day => {
  const today = dayOf(now, ground.zone)
  const on = workingDay(plusDays(start, days), ground.calendar)
  return on < today ? today : on
}

/** The last working day up to a limit, or the limit itself when today is past that day. */
export const latestWorkingDay = ({ now, ground }: Moment, limit: Day): Day => {
  const on = workingDay(limit, ground.calendar, -1)
  return on < dayOf(now, ground.zone) ? limit : on
}

export const isPerson = (who: Who): who is Person => who !== 'customer' && 'roles' in who

export const personIn = ({ who }: Moment): string => (isPerson(who) ? who.id : '')

export const askedOf = (who: Who): Asked => {
  if (who === 'customer') return { kind: 'customer' }
  return isPerson(who) ? { kind: 'person', person: who.id } : { kind: 'partner', partner: who.id }
}
