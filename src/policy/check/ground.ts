import { type CalendarId, calendars } from '#calendar/calendar.ts'
import { type Day, type Instant, instant, plusDays } from '#calendar/day.ts'
import { count, type Counting, type DueDate, type Period } from '#calendar/period.ts'
import type { Policy, Role } from '../policy.ts'
import type { PromiseRule } from '../promise-rule.ts'
import { isSound } from './sound.ts'

/** What a policy is held against: the day, the countries the shop sells in, the people it has, and its own calendar. */
export type CheckContext = {
  readonly today: Day
  /** ISO 3166-1 alpha-2, of the storefronts that publish it. */
  readonly countries: readonly string[]
  /** Active people for each role, where known. */
  readonly reviewers?: Readonly<Record<Role, number>>
  readonly calendar: CalendarId
}

/** One way of counting: the same clock is counted once for all its comparisons. */
export type Clock = { readonly within: Period; readonly counting: Counting; readonly calendar: CalendarId }
export type Dues = readonly (DueDate | undefined)[]

export type Ground = {
  readonly policy: Policy
  readonly context: CheckContext
  /** The days of the coming year, on each of which a complaint can come in. */
  readonly days: readonly Day[]
  /** When it is due for each of those days; undefined where the calendar does not know. */
  readonly dues: (clock: Clock) => Dues
}

const aYear = 366

const soundCounting = ({ cutOff, minimumWorkingDays, ...rest }: Counting): Counting => ({
  ...rest,
  ...(cutOff !== undefined && /^([01]\d|2[0-3]):[0-5]\d$/.test(cutOff) ? { cutOff } : {}),
  ...(Number.isSafeInteger(minimumWorkingDays ?? -1) && (minimumWorkingDays ?? -1) >= 0 ? { minimumWorkingDays } : {}),
})

// Received at five past midnight: before any cut-off hour, and a period of hours ends on the day that a customer would say.
const receivedAt = (on: Day): Instant => instant(`${on}T00:05:00.000Z`)

/** Whether a clock asks which days are worked at all: weeks and months that roll over nowhere run on beyond any calendar. */
const asksCalendar = ({ within, counting: { rollOver, cutOff, minimumWorkingDays } }: Clock) =>
  'workingDays' in within || rollOver !== 'none' || cutOff !== undefined || Boolean(minimumWorkingDays)

const dueDate = (on: Day, clock: Clock): DueDate | undefined => {
  const { within, counting } = clock
  const calendar = calendars[clock.calendar]
  if ((on < calendar.from || on > calendar.until) && asksCalendar(clock)) return undefined
  try {
    return count(receivedAt(on), within, { calendar, zone: 'UTC', counting })
  } catch (beyond) {
    if (beyond instanceof RangeError) return undefined
    throw beyond
  }
}

export const groundOf = (policy: Policy, context: CheckContext): Ground => {
  const days = Array.from({ length: aYear }, (_, n) => plusDays(context.today, n))
  const known = new Map<string, Dues>()
  const dues = (clock: Clock): Dues => {
    const key = JSON.stringify(clock)
    const before = known.get(key)
    if (before) return before
    const sound = { ...clock, counting: soundCounting(clock.counting) }
    const now = isSound(clock.within) ? days.map(on => dueDate(on, sound)) : days.map(() => undefined)
    known.set(key, now)
    return now
  }
  return { policy, context, days, dues }
}

/** The clock of a rule for a period of its own; undefined where it has none. */
export const clockOf = (
  { policy, context }: Ground,
  within: Period | undefined,
  rule?: Pick<PromiseRule, 'counting' | 'calendar'>,
): Clock | undefined =>
  within && {
    within,
    counting: { ...policy.counting, ...rule?.counting },
    calendar: rule?.calendar ?? policy.calendar ?? context.calendar,
  }
