import {
  type Day,
  dayOf,
  endOf,
  type Instant,
  instant,
  plusDays,
  plusTime,
  startOf,
  weekday,
  type Zone,
} from '#calendar/day.ts'
import { nextPromise, type Promised } from '#complaint/due.ts'

export const presets = ['later', 'tomorrow', 'monday', 'week', 'due'] as const
export type Preset = (typeof presets)[number]

/** A moment on the clock of a zone. Where clocks go forward over it, the same time after. */
export const momentAt = (on: Day, time: string, zone: Zone): Instant => {
  const at = Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
  return instant(at.toInstant().toString({ smallestUnit: 'millisecond' }))
}

const morning = '09:00'
const furthest = 365

/** The next promise, and the moment it falls due: nothing sleeps beyond that. */
export const limitOf = (promises: readonly Promised[]): Promised | undefined => nextPromise(promises)

const laterToday = (now: Instant, today: Day, zone: Zone): Instant | undefined => {
  const later = plusTime(now, { hours: 3 })
  return later < endOf(today, zone) ? later : undefined
}

const momentOf = (preset: Preset, now: Instant, zone: Zone, next: Promised | undefined): Instant | undefined => {
  const today = dayOf(now, zone)
  switch (preset) {
    case 'later':
      return laterToday(now, today, zone)
    case 'tomorrow':
      return momentAt(plusDays(today, 1), morning, zone)
    case 'monday':
      return momentAt(plusDays(today, 8 - weekday(today)), morning, zone)
    case 'week':
      return momentAt(plusDays(today, 7), morning, zone)
    case 'due':
      return next && momentAt(next.due.on, morning, zone)
  }
}

/** What can be chosen at once, each with its moment: all before the next promise falls due. */
export const choices = (
  now: Instant,
  zone: Zone,
  promises: readonly Promised[],
): readonly { readonly preset: Preset; readonly at: Instant }[] => {
  const next = limitOf(promises)
  const known = new Set<Instant>()
  return presets.flatMap(preset => {
    const at = momentOf(preset, now, zone, next)
    if (!at || at <= now || (next && at >= next.due.at) || known.has(at)) return []
    known.add(at)
    return [{ preset, at }]
  })
}

/** The latest moment to propose before a promise falls due: that morning, or else an hour before. */
export const latestBefore = (now: Instant, zone: Zone, { due }: Promised): Instant | undefined =>
  [momentAt(due.on, morning, zone), plusTime(due.at, { hours: -1 })].find(at => at > now && at < due.at)

export type Problem =
  | { readonly problem: 'past' | 'tooFar' }
  | { readonly problem: 'tooLate' | 'isLate'; readonly promise: Promised; readonly latest?: Instant }

/** Why a complaint cannot be put aside until this moment; undefined where it can. */
export const problemWith = (
  until: Instant,
  now: Instant,
  zone: Zone,
  promises: readonly Promised[],
): Problem | undefined => {
  const next = limitOf(promises)
  if (next && next.due.at <= now) return { problem: 'isLate', promise: next }
  if (until <= now) return { problem: 'past' }
  if (next && until >= next.due.at) {
    const latest = latestBefore(now, zone, next)
    return latest ? { problem: 'tooLate', promise: next, latest } : { problem: 'isLate', promise: next }
  }
  return until > startOf(plusDays(dayOf(now, zone), furthest), zone) ? { problem: 'tooFar' } : undefined
}
