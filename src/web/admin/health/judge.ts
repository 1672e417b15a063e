import { type Instant, plusTime } from '#calendar/day.ts'
import type { Vitals, Waiting } from '#health/health.ts'

/** good: nothing to do; look: have a look these days; act: something is wrong now. */
export type SignState = 'good' | 'look' | 'act'
export type SignCode =
  | 'jobs'
  | 'canary'
  | 'letters'
  | 'mail-out'
  | 'returned'
  | 'unknown'
  | 'paper'
  | 'mail-in'
  | 'time'
  | 'database'
  | 'database-disk'
  | 'clock'
  | 'disk'
  | 'scanner'
  | 'files'
  | 'sealing'
  | 'histories'
  | 'certificate'
  | 'backup'
  | 'drill'
  | 'anchor'
export type Sign = { readonly code: SignCode; readonly state: SignState }

const isOlder = ({ since }: Waiting, now: Instant, minutes: number) =>
  since !== undefined && since < plusTime(now, { minutes: -minutes })

const worse = (when: { readonly act: boolean; readonly look: boolean }): SignState =>
  when.act ? 'act' : when.look ? 'look' : 'good'

const gibi = 1024 ** 3

const ofHistories = ({ check }: Vitals, now: Instant): SignState => {
  if (!check) return 'look'
  if (check.state === 'faults' || check.state === 'failed') return 'act'
  return check.state === 'good' && check.asked.at < plusTime(now, { hours: -14 * 24 }) ? 'look' : 'good'
}

const ofCertificate = ({ certificate }: Vitals): readonly Sign[] => {
  if (!certificate) return []
  if ('problem' in certificate) return [{ code: 'certificate', state: 'look' }]
  const { daysLeft } = certificate
  return [{ code: 'certificate', state: worse({ act: daysLeft < 7, look: daysLeft < 21 }) }]
}

const ofScanner = ({ scanner }: Vitals): readonly Sign[] =>
  scanner ? [{ code: 'scanner', state: worse({ act: scanner.problem !== undefined, look: scanner.found > 0 }) }] : []

/** How mail comes in, where it does: reading the mailbox, if there is one, and what has come and is not sorted. */
export type Reading = {
  readonly readAt: Instant | undefined
  readonly problem: string | undefined
  readonly hasMailbox?: boolean
  readonly backlogSince?: Instant | undefined
  readonly isQuiet?: boolean
}

const ofMail = (reading: Reading | undefined, now: Instant): readonly Sign[] => {
  if (!reading) return []
  const { readAt, problem, hasMailbox = true, backlogSince, isQuiet = false } = reading
  const isOld = (minutes: number) =>
    (hasMailbox && (!readAt || readAt < plusTime(now, { minutes: -minutes }))) ||
    (backlogSince !== undefined && backlogSince < plusTime(now, { minutes: -minutes }))
  return [{ code: 'mail-in', state: worse({ act: isOld(60), look: problem !== undefined || isQuiet || isOld(15) }) }]
}

/** A night may be missed, two may not; whether one can be put back is tried each night, and known for a week. */
const ofBackup = ({ backup: { isSet, backups, drills, anchor } }: Vitals, now: Instant): readonly Sign[] => {
  const isGood = ({ last, good }: typeof backups, hours: number): SignState => {
    if (last?.state === 'failed') return 'act'
    return good ? worse({ act: good.at < plusTime(now, { hours: -hours }), look: false }) : 'look'
  }
  const notedAt = anchor?.notedAt
  return [
    { code: 'backup', state: isSet || backups.last ? isGood(backups, 50) : 'look' },
    ...(isSet ? [{ code: 'drill' as const, state: isGood(drills, 8 * 24) }] : []),
    ...(anchor
      ? [
          {
            code: 'anchor' as const,
            state: worse({
              act: anchor.problem !== undefined && (!notedAt || notedAt < plusTime(now, { hours: -50 })),
              look: anchor.problem !== undefined || !notedAt,
            }),
          },
        ]
      : []),
  ]
}

/** Tried every five minutes: missed twice, or something that does not work for a quarter of an hour, is wrong. */
const ofCanary = ({ canary, program }: Vitals, machineNow: Instant): SignState => {
  const isLate = program.upFor > 15 * 60 && (!canary || canary.at < plusTime(machineNow, { minutes: -15 }))
  const { failingSince } = canary ?? {}
  const isBroken = failingSince !== undefined && failingSince < plusTime(machineNow, { minutes: -15 })
  return worse({ act: isLate || isBroken, look: failingSince !== undefined })
}

/** What the measurements mean. Moments of jobs are the machine's own, so `machineNow` is too. */
export const judge = (vitals: Vitals, now: Instant, machineNow: Instant, reading?: Reading): readonly Sign[] => {
  const { jobs, letters, overdue, database, disk, unsealed } = vitals
  const full = database.connections / database.connectionsAtMost
  const clock = Math.abs(database.clockAhead ?? 0)
  return [
    {
      code: 'jobs',
      state: worse({
        act: jobs.some(({ waiting }) => isOlder(waiting, machineNow, 10)),
        look: jobs.some(({ waiting, failed }) => failed > 0 || isOlder(waiting, machineNow, 2)),
      }),
    },
    { code: 'canary', state: ofCanary(vitals, machineNow) },
    {
      code: 'letters',
      state: worse({ act: isOlder(letters.waiting, now, 60), look: isOlder(letters.waiting, now, 10) }),
    },
    ...(letters.failing
      ? [
          {
            code: 'mail-out' as const,
            state: worse({ act: letters.failing.since < plusTime(now, { minutes: -15 }), look: true }),
          },
        ]
      : []),
    { code: 'returned', state: worse({ act: false, look: letters.failed > 0 }) },
    ...(letters.unknown > 0 ? [{ code: 'unknown' as const, state: 'look' as const }] : []),
    ...(letters.paper.many > 0
      ? [
          {
            code: 'paper' as const,
            state: worse({ act: isOlder(letters.paper, now, 72 * 60), look: isOlder(letters.paper, now, 24 * 60) }),
          },
        ]
      : []),
    ...ofMail(reading, now),
    { code: 'time', state: worse({ act: isOlder(overdue, now, 30), look: isOlder(overdue, now, 5) }) },
    { code: 'database', state: worse({ act: full > 0.95, look: full > 0.8 }) },
    ...(database.diskFails ? [{ code: 'database-disk' as const, state: 'act' as const }] : []),
    ...(database.clockAhead === undefined
      ? []
      : [{ code: 'clock' as const, state: worse({ act: clock > 30, look: clock > 2 }) }]),
    ...(disk
      ? [
          {
            code: 'disk' as const,
            state: worse({ act: disk.free < gibi, look: disk.free < 5 * gibi || disk.free / disk.total < 0.1 }),
          },
        ]
      : []),
    ...ofScanner(vitals),
    ...(vitals.unread > 0 ? [{ code: 'files' as const, state: 'act' as const }] : []),
    { code: 'sealing', state: worse({ act: isOlder(unsealed, now, 120), look: isOlder(unsealed, now, 30) }) },
    { code: 'histories', state: ofHistories(vitals, now) },
    ...ofCertificate(vitals),
    ...ofBackup(vitals, now),
  ]
}
