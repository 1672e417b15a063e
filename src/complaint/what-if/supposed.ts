import type { Day } from '#calendar/day.ts'
import type { Policy, ReviewId } from '#policy/policy.ts'
import { latestAnswer, latestReport, reportsAllowed } from '../answer-by.ts'
import type { Ground } from '../decision.ts'
import { type Complaint, type ReviewRun, reviewRuns, type Round, roundNumber } from '../state.ts'
import type { Lived } from './lived.ts'

type Given = Lived['given'][number]
type Report = Round['reports'][number]

/** The acknowledgement's date, no later than these rules would have let it be. */
const answerByUnder = ({ event, before }: Given, ground: Ground): Day | undefined => {
  if (event.type !== 'acknowledged') return undefined
  const latest = latestAnswer(before, { ...ground, now: event.at })
  return event.answerBy > latest ? latest : event.answerBy
}

/** The reports of a round that these rules would have allowed, and as far ahead as they allow. */
const reportsUnder = (given: readonly Given[], reports: readonly Report[], n: number, ground: Ground) => {
  const ofRound = given.filter(({ event, before }) => event.type === 'progress-reported' && roundNumber(before) === n)
  return reports.reduce<readonly Report[]>((kept, report, k) => {
    const before = ofRound[k]?.before
    if (!before) return [...kept, report]
    const atMost = reportsAllowed(before, ground)
    if (atMost !== undefined && kept.length >= atMost) return kept
    const latest = latestReport(before, { ...ground, now: report.at })
    return [...kept, latest && report.until > latest ? { ...report, until: latest } : report]
  }, [])
}

const withDates = ({ complaint, given }: Lived, ground: Ground): Complaint => {
  const { acknowledged, rounds } = complaint
  const answerBy = given.flatMap(one => answerByUnder(one, ground) ?? [])[0]
  // Most often the rules allow what was done.
  if (answerBy === acknowledged?.answerBy && rounds.every(({ reports }) => reports.length === 0)) return complaint
  const [first, ...others] = rounds.map((round, n) =>
    round.reports.length === 0 ? round : { ...round, reports: reportsUnder(given, round.reports, n, ground) },
  )
  return {
    ...complaint,
    ...(first ? { rounds: [first, ...others] } : {}),
    ...(acknowledged && answerBy ? { acknowledged: { ...acknowledged, answerBy } } : {}),
  }
}

/** The review of this policy that somebody would have asked for: of the same id, or else the one that stands in its place. */
const reviewUnder = ({ reviews }: Policy, runs: readonly ReviewRun[], n: number): ReviewId | undefined => {
  const asked = runs[n]?.escalated.review
  if (reviews.some(({ id }) => id === asked)) return asked
  const inPlace = reviews[n]?.id
  return runs.some(({ escalated }) => escalated.review === inPlace) ? undefined : inPlace
}

const withReviews = (complaint: Complaint, policy: Policy): Complaint => {
  const runs = reviewRuns(complaint)
  const ids = runs.map(({ escalated }, n) => reviewUnder(policy, runs, n) ?? escalated.review)
  if (runs.every(({ escalated }, n) => escalated.review === ids[n])) return complaint
  const renamed = <E extends ReviewRun['escalated']>(escalated: E, n: number): E => ({
    ...escalated,
    review: ids[n] ?? escalated.review,
  })
  return {
    ...complaint,
    earlierReviews: complaint.earlierReviews.map((run, n) => ({ ...run, escalated: renamed(run.escalated, n) })),
    ...(complaint.escalated ? { escalated: renamed(complaint.escalated, runs.length - 1) } : {}),
  }
}

/**
 * The complaint that this life would have made under these rules. What people did, and when, stays as it was. Only what the
 * rules decided themselves is decided anew:
 * - a date given in an acknowledgement or a progress report is no later than these rules allow, and a report more than they allow
 *   gives none; a date agreed with the customer stands;
 * - a review that these rules do not have is the one in its place (the second asked for is the second they offer). Where they
 *   have none there, nothing is promised of it; that it was asked for still takes the place of the answer, as it did;
 * - what time alone did (a closing, a review by itself) stays done; what the clock wrote down as missed or due is not looked at.
 *
 * A promise that a history names and these rules do not make is nothing to them. Under its own rules a complaint is what it was.
 */
export const supposed = (life: Lived, ground: Ground): Complaint =>
  withReviews(life.given.length === 0 ? life.complaint : withDates(life, ground), ground.policy)
