import type { CalendarId } from '#calendar/calendar.ts'
import { day, type Instant, plusDays, plusTime, startOf } from '#calendar/day.ts'
import type { Counting, Period, Stop } from '#calendar/period.ts'

export type Clock = {
  readonly id: CalendarId
  readonly zone: string
  readonly period: Period
  readonly counting: Counting
  /** Stands still from the second day after the start, for three days. */
  readonly stops?: true
}

const counted = (differently: Partial<Counting> = {}): Counting => ({
  firstDay: 'excluded',
  rollOver: 'none',
  ...differently,
})
const [london, amsterdam] = ['Europe/London', 'Europe/Amsterdam']

// The clocks of the policies that real shops and regulators publish: every unit, and every way of counting.
export const clocks: readonly Clock[] = [
  { id: 'GB-ENG', zone: london, period: { workingDays: 3 }, counting: counted() },
  { id: 'GB-ENG', zone: london, period: { weeks: 1 }, counting: counted() },
  { id: 'GB-SCT', zone: london, period: { weeks: 2 }, counting: counted(), stops: true },
  { id: 'GB-ENG', zone: london, period: { weeks: 8 }, counting: counted() },
  { id: 'GB-NIR', zone: london, period: { workingDays: 15 }, counting: counted({ cutOff: '17:00' }), stops: true },
  { id: 'NL', zone: amsterdam, period: { days: 14 }, counting: counted({ rollOver: 'next-working-day' }) },
  { id: 'NL', zone: amsterdam, period: { workingDays: 10 }, counting: counted({ workingWeek: 'monday-to-saturday' }) },
  { id: 'BE', zone: 'Europe/Brussels', period: { days: 2 }, counting: counted({ minimumWorkingDays: 2 }) },
  {
    id: 'DE-BY',
    zone: 'Europe/Berlin',
    period: { months: 1 },
    counting: counted({ rollOver: 'next-working-day' }),
    stops: true,
  },
  { id: 'FR-67', zone: 'Europe/Paris', period: { days: 30 }, counting: counted({ firstDay: 'included' }) },
  { id: 'ES-MD', zone: 'Europe/Madrid', period: { workingDays: 15 }, counting: counted() },
  { id: 'IT', zone: 'Europe/Rome', period: { years: 2 }, counting: counted({ rollOver: 'previous-working-day' }) },
  { id: 'IE', zone: 'Europe/Dublin', period: { hours: 48 }, counting: counted({ cutOff: '12:00' }) },
]

/** Moments of 2024 to 2030, in no order, on all hours of the day. */
export const startAt = (n: number): Instant =>
  plusTime(startOf(plusDays(day('2024-01-01'), (n * 7919) % 2557), 'UTC'), { minutes: (n * 104_729) % 1440 })

export const stopOf = (start: Instant): Stop => ({
  from: plusTime(start, { hours: 48 }),
  until: plusTime(start, { hours: 120 }),
  because: 'waiting-for-customer',
})
