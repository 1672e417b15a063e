// Clause 6b: no definitive answer yet? A progress report within two weeks, with the reason and the date of the full answer.
import { type Day, dayOf } from '#calendar/day.ts'
import type { Stamp } from '../actor.ts'
import { type Circumstances, type Decision, isBlank, refuse } from '../decision.ts'
import { latestReport, reportsAllowed } from '../answer-by.ts'
import { letter } from '../letter.ts'
import { boardDecides, type Complaint, currentRound, type FileFact, inRound, isAnswered } from '../state.ts'

/** `until` is the date the report promises the full answer by. */
export type ReportProgress = {
  readonly type: 'report-progress'
  readonly until?: Day
  readonly files?: readonly FileFact[]
  readonly words: {
    readonly done: string
    readonly open: string
    readonly reason: string
    readonly fileNames?: readonly string[]
  }
}
export type ProgressReported = {
  readonly type: 'progress-reported'
  readonly until: Day
  readonly files?: readonly FileFact[]
  readonly words?: ReportProgress['words']
}

export const reportProgress = (
  complaint: Complaint,
  command: ReportProgress,
  at: Circumstances,
): Decision<ProgressReported> => {
  const { now, zone } = at
  const { until, files, words } = command
  if (!complaint.acknowledged) return refuse('not-acknowledged')
  if (boardDecides(complaint)) return refuse('board-decides-now')
  if (isAnswered(complaint)) return refuse('already-answered')
  if (isBlank(words.done) || isBlank(words.open) || isBlank(words.reason)) return refuse('report-incomplete')
  const earliest = dayOf(now, zone)
  if (!until || until < earliest) return refuse('report-date-missing', { earliest })
  const atMost = reportsAllowed(complaint, at)
  if (atMost !== undefined && currentRound(complaint).reports.length >= atMost)
    return refuse('too-many-reports', { atMost })
  const latest = latestReport(complaint, at)
  if (latest && until > latest) return refuse('report-date-too-late', { latest })
  return [{ type: 'progress-reported', until, ...(files ? { files } : {}), words }]
}

export const whenProgressReported = (
  complaint: Complaint,
  { until, at }: ProgressReported & Stamp,
  version: number,
): Complaint =>
  inRound(complaint, round => ({
    ...round,
    reports: [...round.reports, { letter: letter('progress-report', version).key, until, at }],
  }))
