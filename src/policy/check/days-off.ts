import { calendars } from '#calendar/calendar.ts'
import { type Day, plusDays } from '#calendar/day.ts'
import { found, type PolicyFinding } from './finding.ts'
import { type Clock, clockOf, type Ground } from './ground.ts'
import { isSound, unitOf } from './sound.ts'
import { named, variantsOf } from './variants.ts'

/** The days that are worked, as this clock counts them: those on which one working day, today included, ends today. */
const workedIn = (
  clock: Clock,
  ground: Ground,
): { readonly worked: ReadonlySet<Day>; readonly last: Day | undefined } => {
  const { cutOff: _, minimumWorkingDays: __, ...counting } = clock.counting
  const oneDay = ground.dues({ ...clock, within: { workingDays: 1 }, counting: { ...counting, firstDay: 'included' } })
  const known = ground.days.flatMap((on, n) => (oneDay[n] ? [{ on, isWorked: oneDay[n].on === on }] : []))
  const worked = known.flatMap(({ on, isWorked }) => (isWorked ? [on] : []))
  return { worked: new Set(worked), last: known.at(-1)?.on }
}

/** A day of the coming year on which a complaint comes in that must be dealt with before anybody works again. */
const inVain = (clock: Clock, ground: Ground): { readonly received: Day; readonly due: Day } | undefined => {
  const { worked, last } = workedIn(clock, ground)
  const dues = ground.dues(clock)
  for (const [n, received] of ground.days.entries()) {
    const due = dues[n]?.on
    if (!due || !last || due > last) continue
    const isFromNext = clock.counting.firstDay === 'excluded' && due > received
    let on = isFromNext ? plusDays(received, 1) : received
    while (on <= due && !worked.has(on)) on = plusDays(on, 1)
    if (on > due) return { received, due }
  }
  return undefined
}

const isHollow = ({ within, counting }: Clock) =>
  (unitOf(within) === 'days' || unitOf(within) === 'hours') &&
  (counting.rollOver !== 'next-working-day' || unitOf(within) === 'hours') &&
  counting.cutOff === undefined &&
  !counting.minimumWorkingDays

/** Promises that the calendar makes hollow, or whose date lies where no calendar reaches. */
export const daysOff = (ground: Ground): readonly PolicyFinding[] =>
  variantsOf(ground.policy).flatMap(({ at, rule, said }) => {
    const clock = clockOf(ground, rule.within, rule)
    if (!clock || !isSound(clock.within) || !(said('within') || said('counting'))) return []
    if (ground.dues(clock).some(due => !due))
      return [
        found('beyond-calendar', `${at}.within`, { ...named(rule), until: calendars[clock.calendar].until }, rule),
      ]
    const hit = isHollow(clock) && inVain(clock, ground)
    return hit ? [found('only-days-off', `${at}.within`, { ...named(rule), within: clock.within, ...hit }, rule)] : []
  })
