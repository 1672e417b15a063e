import type { Policy, ReviewId } from '#policy/policy.ts'
import { latestAnswer, latestReport, reportsAllowed } from '../answer-by.ts'
import { evolve } from '../complaint.ts'
import type { Ground } from '../decision.ts'
import type { Recorded } from '../event.ts'
import { type Complaint, currentRound, inRound, type ReviewRun, reviewRuns } from '../state.ts'

/** A date that was given in a letter, as far ahead as these rules would have let it be. */
const within = (complaint: Complaint, event: Recorded, ground: Ground): Recorded => {
  const at = { ...ground, now: event.at }
  if (event.type === 'acknowledged') {
    const latest = latestAnswer(complaint, at)
    return event.answerBy > latest ? { ...event, answerBy: latest } : event
  }
  if (event.type === 'progress-reported') {
    const latest = latestReport(complaint, at)
    return latest && event.until > latest ? { ...event, until: latest } : event
  }
  return event
}

const isOneTooMany = (complaint: Complaint, event: Recorded, ground: Ground): boolean => {
  if (event.type !== 'progress-reported') return false
  const atMost = reportsAllowed(complaint, ground)
  return atMost !== undefined && currentRound(complaint).reports.length >= atMost
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
 * The complaint that these events would have made under these rules. What people did, and when, stays as it was. Only what the
 * rules decided themselves is decided anew:
 * - a date given in an acknowledgement or a progress report is no later than these rules allow, and a report more than they allow
 *   gives none; a date agreed with the customer stands;
 * - a review that these rules do not have is the one in its place (the second asked for is the second they offer). Where they
 *   have none there, nothing is promised of it; that it was asked for still takes the place of the answer, as it did;
 * - what time alone did (a closing, a review by itself) stays done; what the clock wrote down as missed or due is not looked at.
 *
 * A promise that a history names and these rules do not make is nothing to them. Under its own rules a complaint is what it was.
 */
export const supposed = (events: readonly Recorded[], ground: Ground): Complaint | undefined => {
  const complaint = events.reduce<Complaint | undefined>((before, event) => {
    if (!before) return evolve(before, event)
    const after = evolve(before, within(before, event, ground))
    if (!isOneTooMany(before, event, ground)) return after
    return inRound(after, round => ({ ...round, reports: round.reports.slice(0, -1) }))
  }, undefined)
  return complaint && withReviews(complaint, ground.policy)
}
