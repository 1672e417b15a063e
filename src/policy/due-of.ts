import { type Calendar, calendarAsOf, type CalendarId, calendarOf } from '#calendar/calendar.ts'
import { withClosingDays } from '#calendar/closing-days.ts'
import type { Instant, Zone } from '#calendar/day.ts'
import { count, type DueDate, type Frame, type Period, type Stop } from '#calendar/period.ts'
import type { Policy } from './policy.ts'
import { type Moment, momentsIn, type PromiseRule } from './promise-rule.ts'

/** What has happened of a complaint, as far as clocks start from it. */
export type Moments = Readonly<Partial<Record<Moment, Instant>>>

/** `calendar` is the edition that the complaint keeps of the policy's own calendar. */
export type CountingGround = { readonly policy: Policy; readonly calendar: Calendar; readonly zone: Zone }

/**
 * When the clock of a rule starts, by a function that knows the moments: undefined as long as it has not. Of `first` the earliest
 * of those that came, of `last` the latest once all have come. When a complaint was sent or first raised is its receipt where
 * nothing else is known.
 */
export const startsWhen = (
  { starts }: Pick<PromiseRule, 'starts'>,
  came: (moment: Moment) => Instant | undefined,
): Instant | undefined => {
  const known = (moment: Moment) =>
    came(moment) ?? (moment === 'sent' || moment === 'first-raised' ? came('received') : undefined)
  if (typeof starts === 'string') return known(starts)
  const all = momentsIn(starts)
  const moments = all.flatMap(moment => known(moment) ?? []).toSorted()
  if ('first' in starts) return moments[0]
  return moments.length === all.length ? moments.at(-1) : undefined
}

/** The same, where the moments are written down. */
export const startsAt = (rule: Pick<PromiseRule, 'starts'>, moments: Moments): Instant | undefined =>
  startsWhen(rule, moment => moments[moment])

// A shop that is closed is closed by any calendar. Laid over another one once for each edition of its own.
const laidOver = new WeakMap<Calendar, Map<CalendarId, Calendar>>()

const withDaysOf = (own: Calendar, id: CalendarId): Calendar => {
  const [version = '', edition] = own.version.split('+')
  if (edition === undefined) return calendarAsOf(id, own.version)
  const known = laidOver.get(own) ?? new Map<CalendarId, Calendar>()
  laidOver.set(own, known)
  const found = known.get(id)
  if (found) return found
  const closed = [...own.holidays].flatMap(([day, name]) => (name === 'closing-day' ? { day } : []))
  const open = [...calendarOf(own.id, version).holidays.keys()].filter(day => !own.holidays.has(day))
  const laid = withClosingDays(calendarAsOf(id, own.version), { edition: Number(edition), closed, open })
  known.set(id, laid)
  return laid
}

const calendarNamed = (id: CalendarId | undefined, own: Calendar): Calendar =>
  id === undefined || id === own.id ? own : withDaysOf(own, id)

/** How one rule counts: its own counting over the policy's, and its own calendar in place of the policy's. */
export const frameOf = (
  rule: Pick<PromiseRule, 'counting' | 'calendar'>,
  { policy, calendar, zone }: CountingGround,
): Frame => ({
  calendar: calendarNamed(rule.calendar, calendar),
  zone,
  counting: rule.counting ? { ...policy.counting, ...rule.counting } : policy.counting,
})

/** The stops that a rule allows, each for as long as it allows. */
const allowed = ({ pauses = [] }: PromiseRule, stops: readonly Stop[], frame: Frame): readonly Stop[] =>
  stops.flatMap(stop => {
    const pause = pauses.find(({ because }) => because === stop.because)
    if (!pause) return []
    const latest = pause.atMost && count(stop.from, pause.atMost, frame).at
    return latest && latest < stop.until ? { ...stop, until: latest } : stop
  })

/** When a period of a rule ends that starts at a moment; stops that the rule does not allow do not count. */
export const endOfPeriod = (
  rule: PromiseRule,
  period: Period,
  start: Instant,
  ground: CountingGround,
  stops: readonly Stop[] = [],
): DueDate => {
  const frame = frameOf(rule, ground)
  return count(start, period, frame, allowed(rule, stops, frame))
}

/** When what a rule promises is due, and why; undefined where it is promised without a date. The rule is one of `ruleFor`. */
export const dueOf = (
  rule: PromiseRule,
  start: Instant,
  ground: CountingGround,
  stops: readonly Stop[] = [],
): DueDate | undefined => rule.within && endOfPeriod(rule, rule.within, start, ground, stops)
