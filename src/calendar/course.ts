import { type Day, dayOf, daysBetween, endOf, plusDays, type Zone } from './day.ts'
import type { HeldStop } from './stop.ts'
import {
  daysOffBetween,
  lastWorkingDay,
  nthWorkingDay,
  type SkippedDay,
  type WorkingDays,
  workingDaysBetween,
} from './working-days.ts'

export type RollOver = 'none' | 'next-working-day' | 'previous-working-day'

/** A stop that held the clock, and for how long: days or working days, or hours and parts of an hour. */
export type Stopped = { readonly from: Day; readonly until: Day; readonly because: string; readonly counted: number }

/** A clock that runs in whole days: since when, and where it ends by its period alone. */
export type Course = {
  readonly zero: Day
  /** The first day that counts: day zero or the day after. */
  readonly first: Day
  readonly end: Day
  readonly inWorkingDays: boolean
  readonly atLeast: number
  readonly rollOver: RollOver
  readonly zone: Zone
  /** Asked for only where working days matter: weeks may run beyond the years a calendar knows. */
  readonly days: () => WorkingDays
}

/** What stops took: time in the clock's own unit, working days in it, and until when the clock stood still. */
type Held = { readonly passed: number; readonly working: number; readonly until: Day }

/** Where it ends: with its stops, then with the working days it must hold, then rolled over. */
type End = { readonly stopped: Day; readonly full: Day; readonly rolled: Day }

const endWithStops = ({ end, inWorkingDays, days }: Course, { passed, until }: Held): Day => {
  const later = inWorkingDays && passed > 0 ? nthWorkingDay(plusDays(end, 1), passed, days()) : plusDays(end, passed)
  // Nobody is late while the clock stands still.
  if (later >= until) return later
  return inWorkingDays ? nthWorkingDay(until, 1, days()) : until
}

// Rolling back never passes the day of receipt or the end of a stop: without a working day in between, the day stays.
const rolledOver = (on: Day, notBefore: Day, { rollOver, days }: Course): Day => {
  if (rollOver === 'none') return on
  if (rollOver === 'next-working-day') return nthWorkingDay(on, 1, days())
  return lastWorkingDay(notBefore, on, days()) ?? on
}

const endAfter = (course: Course, held: Held): End => {
  const { first, atLeast, days } = course
  const stopped = endWithStops(course, held)
  const least = atLeast > 0 ? nthWorkingDay(first, atLeast + held.working, days()) : stopped
  const full = least > stopped ? least : stopped
  return { stopped, full, rolled: rolledOver(full, held.until, course) }
}

const heldBy = ({ alone, until }: HeldStop, before: Held, { inWorkingDays, atLeast, zone, days }: Course): Held => {
  const [since, to] = [dayOf(alone, zone), dayOf(until, zone)]
  const working = inWorkingDays || atLeast > 0 ? workingDaysBetween(since, to, days()) : 0
  return {
    passed: before.passed + (inWorkingDays ? working : daysBetween(since, to)),
    working: before.working + working,
    until: to > before.until ? to : before.until,
  }
}

/** The end of a course with its stops, which begin with it and are in order. */
export const runThrough = (
  course: Course,
  stops: readonly HeldStop[],
): End & { readonly stops: readonly Stopped[] } => {
  const { zero, zone, inWorkingDays, days } = course
  let held: Held = { passed: 0, working: 0, until: zero }
  let end = endAfter(course, held)
  const counted: Stopped[] = []
  for (const stop of stops) {
    if (stop.from >= endOf(end.rolled, zone)) break
    const before = held.passed
    held = heldBy(stop, held, course)
    const next = endAfter(course, held)
    const moved = inWorkingDays ? workingDaysBetween(end.stopped, next.stopped, days()) : held.passed - before
    const { from, until, because } = stop
    counted.push({ from: dayOf(from, zone), until: dayOf(until, zone), because, counted: moved })
    end = next
  }
  return { ...end, stops: counted }
}

/** The days off that the end of a course passed over: while counting working days, and when rolling over. */
export const passedOver = (course: Course, { stopped, full, rolled }: End): readonly SkippedDay[] => {
  const { first, inWorkingDays, days } = course
  const counting = inWorkingDays || full > stopped ? daysOffBetween(first, full, days()) : []
  if (rolled === full) return counting
  const rolling =
    rolled > full ? daysOffBetween(full, rolled, days()) : daysOffBetween(rolled, plusDays(full, 1), days())
  return [...counting, ...rolling]
}
