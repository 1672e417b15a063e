import { dayOf, type Instant, type Zone } from '#calendar/day.ts'
import type { LedgerCheck, Vitals } from '#health/health.ts'
import type { MailboxState } from '#post/in/mail-in.ts'
import type { StaffLanguage } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { type HealthTexts, healthTexts } from '#texts/health.ts'
import { mailProblemsIn } from '#texts/mail-problems.ts'
import type { SignCode } from './judge.ts'

/** How mail comes in, and in words where it is quieter than usual. */
export type MailShown = MailboxState & { readonly hasMailbox: boolean; readonly quiet: string }

type Reader = { readonly language: StaffLanguage; readonly zone: Zone; readonly mail?: MailShown | undefined }

/** How long something has run, in its largest unit. */
export const durationText = (seconds: number, { duration }: HealthTexts): string => {
  const minutes = Math.floor(seconds / 60)
  if (minutes < 120) return duration.minutes(minutes)
  return minutes < 48 * 60 ? duration.hours(Math.floor(minutes / 60)) : duration.days(Math.floor(minutes / (24 * 60)))
}

export const checkText = (check: LedgerCheck | undefined, { language, zone }: Reader): string => {
  const { check: say } = healthTexts[language]
  if (!check) return say.never
  const date = datesIn(language).shortDate(dayOf(check.finishedAt ?? check.asked.at, zone))
  switch (check.state) {
    case 'waiting':
      return say.waiting
    case 'running':
      return check.total === undefined ? say.waiting : say.busy(check.done, check.total)
    case 'good':
      return say.good(check.done, check.events ?? 0, date)
    case 'faults':
      return say.faults(check.findings.length, date)
    case 'failed':
      return say.failed(date)
  }
}

const oldest = (moments: readonly (Instant | undefined)[]) =>
  moments.filter((at): at is Instant => at !== undefined).toSorted()[0]

/** What each sign measures, in words. */
export const figureOf = (code: SignCode, vitals: Vitals, reader: Reader): string => {
  const { language, zone } = reader
  const { signs, since: sinceWord } = healthTexts[language]
  const dates = datesIn(language)
  const since = (at: Instant | undefined) => (at ? sinceWord(dates.dateTime(at, zone)) : '')
  switch (code) {
    case 'jobs': {
      const waiting = vitals.jobs.reduce((n, job) => n + job.waiting.many, 0)
      const failed = vitals.jobs.reduce((n, job) => n + job.failed, 0)
      return signs.jobs.figure({ waiting: String(waiting), failed: String(failed) })
    }
    case 'canary': {
      const { at, problems = [] } = vitals.canary ?? {}
      const { parts } = healthTexts[language]
      return signs.canary.figure({
        at: at ? dates.dateTime(at, zone) : '',
        problem: problems.map(part => parts[part]).join(', '),
      })
    }
    case 'letters': {
      const { waiting } = vitals.letters
      return signs.letters.figure({ waiting: String(waiting.many), since: since(waiting.since) })
    }
    case 'mail-out': {
      const { failing } = vitals.letters
      const problems: Readonly<Record<string, string>> = mailProblemsIn(language)
      return signs['mail-out'].figure({
        since: failing ? dates.dateTime(failing.since, zone) : '',
        problem: problems[failing?.problem ?? ''] ?? '',
        said: failing?.said ?? '',
      })
    }
    case 'unknown':
      return signs.unknown.figure({ many: String(vitals.letters.unknown) })
    case 'paper': {
      const { paper } = vitals.letters
      return signs.paper.figure({ waiting: String(paper.many), since: since(paper.since) })
    }
    case 'returned':
      return signs.returned.figure({ failed: String(vitals.letters.failed) })
    case 'mail-in': {
      const { readLast, neverRead, stillToTake } = healthTexts[language]
      const { readAt, problem, hasMailbox = true, quiet = '', waiting = 0 } = reader.mail ?? {}
      return signs['mail-in'].figure({
        read: hasMailbox ? (readAt ? readLast(dates.dateTime(readAt, zone)) : neverRead) : '',
        problem: [
          waiting > 0 ? stillToTake(dates.number(waiting)) : '',
          problem ? mailProblemsIn(language)[problem] : '',
          quiet,
        ]
          .filter(Boolean)
          .join(' '),
      })
    }
    case 'time':
      return signs.time.figure({
        waiting: String(vitals.overdue.many),
        since: since(vitals.overdue.since),
      })
    case 'database': {
      const { version, bytes, connections, connectionsAtMost } = vitals.database
      return signs.database.figure({
        version: version.split(' ')[0] ?? version,
        size: dates.size(bytes),
        connections: String(connections),
        most: String(connectionsAtMost),
      })
    }
    case 'database-disk':
      return signs['database-disk'].figure()
    case 'clock':
      return signs.clock.figure({
        seconds: dates.number(Math.round(Math.abs(vitals.database.clockAhead ?? 0) * 10) / 10),
      })
    case 'disk':
      return signs.disk.figure({ free: dates.size(vitals.disk?.free ?? 0), total: dates.size(vitals.disk?.total ?? 0) })
    case 'scanner': {
      const { waiting = 0, found = 0, problem = '' } = vitals.scanner ?? {}
      return signs.scanner.figure({ waiting: String(waiting), found: String(found), problem })
    }
    case 'files':
      return signs.files.figure({ many: String(vitals.unread) })
    case 'sealing':
      return signs.sealing.figure({
        number: String(vitals.seal?.number ?? 0),
        since: since(oldest([vitals.unsealed.since])),
      })
    case 'histories':
      return signs.histories.figure({ result: checkText(vitals.check, reader) })
    case 'certificate': {
      const { certificate } = vitals
      const problem = certificate && 'problem' in certificate ? certificate.problem : ''
      const days = certificate && 'daysLeft' in certificate ? String(certificate.daysLeft) : ''
      return signs.certificate.figure({ days, problem })
    }
    case 'backup':
    case 'drill': {
      const { last, good } = code === 'backup' ? vitals.backup.backups : vitals.backup.drills
      const { complaints = 0, files = 0, bytes, seconds } = good?.detail ?? {}
      return signs[code].figure({
        good: good ? dates.dateTime(good.at, zone) : '',
        complaints: dates.number(complaints),
        files: dates.number(files),
        size: bytes === undefined ? '' : dates.size(bytes),
        seconds: seconds === undefined ? '' : dates.number(seconds),
        problem: last?.state === 'failed' ? (last.detail.problem ?? '') : '',
      })
    }
    case 'anchor': {
      const { notedAt, problem = '' } = vitals.backup.anchor ?? {}
      return signs.anchor.figure({ date: notedAt ? dates.dateTime(notedAt, zone) : '', problem })
    }
  }
}
