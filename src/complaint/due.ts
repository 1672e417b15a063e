import { type Day, type Instant, plusDays, startOf } from '#calendar/day.ts'
import { keyOf, type PromiseKind, type PromiseRule } from '#policy/policy.ts'
import { momentsIn } from '#policy/promise-rule.ts'
import { agreedOr, type Case, counted, type Due, given, letterOf, startIn } from './counted.ts'
import type { Ground } from './decision.ts'
import { type Deed, deedsOf } from './deeds.ts'
import type { LetterKey } from './letter.ts'
import { runOf } from './moments.ts'
import { type Excuse, firstOf, type Met, metBy, promised, type Promised } from './promised.ts'
import type { Complaint, Remedy } from './state.ts'
import { running } from './stops.ts'

export type { Because, Ended, Promised, PromiseKey } from './promised.ts'

type Life = Case & { readonly deeds: readonly Deed[] }
/** A date given to the customer in a letter. In a report it meets or moves what came before; in a late acknowledgement it replaces it. */
type Given = {
  readonly letter: LetterKey
  readonly until: Day
  readonly on: Instant
  readonly how: 'in-acknowledgement' | 'in-report'
}

/** Clauses 6 and 10: once a review is asked for, its reply takes the place of these. */
const leftToTheBoard: readonly PromiseKind[] = ['assign', 'answer', 'answer-or-report', 'findings']
/** What a complaint that was settled is no longer owed, whatever else the policy's fast lane lets fall away. */
const leftBySettling: readonly PromiseKind[] = ['answer', 'answer-or-report', 'first-reply', 'findings', 'triage']
const isAnswer = ({ promise }: PromiseRule) => promise === 'answer' || promise === 'answer-or-report'

const fallsAwayOnSettling = ({ ground }: Life, rule: PromiseRule): boolean =>
  leftBySettling.includes(rule.promise) ||
  (ground.policy.fastLane?.cancels.some(name => name === rule.promise || name === keyOf(rule)) ?? false)

const excuseIn = (life: Life, rule: PromiseRule, n: number): Excuse | undefined => {
  const { complaint, deeds } = life
  const { escalated, earlierReviews, rounds, settled } = complaint
  const withdrawn = rounds[n]?.withdrawn
  const answered = deeds.find(({ act, round, at }) => act === 'answer' && round === n && at)?.at
  const next = rounds[n + 1]?.since
  const asked = earlierReviews[0]?.escalated ?? escalated
  const excuse = (at: Instant, because: Excuse['because']): Excuse => ({ how: 'excused', at, because })
  return firstOf([
    // The log holds every complaint, withdrawn or not.
    withdrawn && rule.promise !== 'register' && excuse(withdrawn, 'withdrawn'),
    asked?.round === n && leftToTheBoard.includes(rule.promise) && excuse(asked.at, 'escalated'),
    answered && rule.unless === 'answered' && excuse(answered, 'answered'),
    settled && !next && fallsAwayOnSettling(life, rule) && excuse(settled.at, 'settled'),
    next && isAnswer(rule) && excuse(next, 'replaced'),
  ])
}

/** What is owed once is owed again in a new round only if the complaint was withdrawn before it was done. */
const isOwedAgain = ({ complaint: { rounds }, deeds }: Life, { promise, metBy: acts }: PromiseRule, n: number) => {
  const since = rounds[n]?.since ?? ''
  const wasDone = deeds.some(({ act, done }) => acts.includes(act) && done < since)
  return promise !== 'register' && rounds[n - 1]?.withdrawn !== undefined && !wasDone
}

/** The deeds that can meet a rule in a round; of the reviews, those of the one it is about. */
const deedsFor = ({ complaint, ground, deeds }: Life, rule: PromiseRule, n: number): readonly Deed[] => {
  const review = runOf(complaint, rule, ground.policy)?.escalated.review
  return deeds.filter(
    deed => rule.metBy.includes(deed.act) && (deed.round ?? n) === n && (!deed.review || deed.review === review),
  )
}

const oncePromised = (life: Life, rule: PromiseRule): readonly Promised[] => {
  const { complaint } = life
  // Nobody is heard about whom nobody complained.
  if (rule.promise === 'hear-staff' && complaint.concerned.length === 0) return []
  const starts = complaint.rounds.map((_, n) => startIn(life, rule, n))
  const first = starts.findIndex(since => since !== undefined)
  return starts.flatMap((since, n) => {
    const due = since && counted(life, rule, since)
    if (!since || !due || (n > first && !isOwedAgain(life, rule, n))) return []
    const key = n === first ? keyOf(rule) : `${keyOf(rule)}:${n + 1}`
    const extended = moved(life, rule, n, since, agreedOr(life, key, due))
    const met = metBy(deedsFor(life, rule, n))
    return [
      promised(complaint, rule, {
        key,
        since,
        due: extended,
        met,
        excuse: excuseIn(life, rule, n),
        ...running(complaint, rule),
      }),
    ]
  })
}

/** Reports that move a date instead of meeting it: each counts that reached the customer before the date it moves. */
const moved = ({ complaint, ground }: Life, rule: PromiseRule, n: number, since: Instant, due: Due): Due => {
  if (!rule.extensions || rule.metBy.includes('progress-report')) return due
  const reports = complaint.rounds[n]?.reports ?? []
  return reports.reduce((now, { letter, until, at }) => {
    const told = letterOf(complaint, letter)?.firstDelivered
    const isInTime = told !== undefined && told >= since && told < now.at && until > now.on
    return isInTime ? given(until, { given: 'in-report', on: at }, ground) : now
  }, due)
}

/** Clause 6b: each dated letter that reaches the customer starts the next promise of a round. Only a must is moved by dates. */
const answersPromised = (life: Life, rule: PromiseRule, n: number): readonly Promised[] => {
  const { complaint, ground } = life
  const since = startIn(life, rule, n)
  const due = since && counted(life, rule, since)
  if (!since || !due) return []
  const excuse = excuseIn(life, rule, n)
  const ofRound = deedsFor(life, rule, n)
  const stop = running(complaint, rule)
  if (rule.strength === 'aim') {
    const key = `${keyOf(rule)}:${n + 1}`
    return [
      promised(complaint, rule, { key, since, due: agreedOr(life, key, due), met: metBy(ofRound), excuse, ...stop }),
    ]
  }
  const { first, dates } = datesGiven(complaint, rule, n, due, ground)
  return [undefined, ...dates].flatMap((before, k) => {
    const told = letterOf(complaint, before?.letter)
    if (before && !told?.firstDelivered) return []
    const key = `${keyOf(rule)}:${n + 1}.${k + 1}`
    const after = dates.slice(k)
    const replacing = after[0]?.how === 'in-acknowledgement' ? letterOf(complaint, after[0].letter) : undefined
    const start = told?.firstDelivered ?? since
    const own = before ? given(before.until, { given: before.how, on: before.on }, ground) : first
    return promised(complaint, rule, {
      key,
      since: start,
      due: moved(life, rule, n, start, agreedOr(life, key, own)),
      met: metBy(
        ofRound.filter(({ act, letter }) => act !== 'progress-report' || after.some(date => date.letter === letter)),
      ),
      excuse: firstOf([
        excuse,
        // The letter with this date came back: the promise before it stands again.
        told && told.state !== 'delivered' && { how: 'excused', at: told.at, because: 'replaced' },
        replacing?.state === 'delivered' && { how: 'excused', at: replacing.at, because: 'replaced' },
      ]),
      ...stop,
    })
  })
}

const datesGiven = (complaint: Complaint, rule: PromiseRule, n: number, due: Due, ground: Ground) => {
  const { acknowledged, rounds } = complaint
  const reports = rule.metBy.includes('progress-report') ? (rounds[n]?.reports ?? []) : []
  const reported = reports.map(({ letter, until, at }): Given => ({ letter, until, on: at, how: 'in-report' }))
  if (acknowledged?.round !== n) return { first: due, dates: reported }
  const { letter, answerBy, at } = acknowledged
  if (answerBy <= due.on)
    return { first: given(answerBy, { given: 'in-acknowledgement', on: at }, ground), dates: reported }
  return {
    first: due,
    dates: [{ letter, until: answerBy, on: at, how: 'in-acknowledgement' } satisfies Given, ...reported],
  }
}

/** Clause 9: each date given is a promise; a failure replaces it by the next. */
const remedyPromised = ({ complaint, ground }: Life, remedy: Remedy): readonly Promised[] => {
  if (remedy.status === 'proposed' || remedy.status === 'refused') return []
  const rule = { promise: 'remedy', clause: '9', strength: 'must', owedBy: 'manager' } as const
  const { id, carriedOut, withdrawn } = remedy
  return remedy.promised.map(({ by, since, failedAt }, n) =>
    promised(complaint, rule, {
      key: `remedy:${id}.${n + 1}`,
      since,
      due: given(by, { given: 'with-remedy', on: since }, ground),
      met: carriedOutAt(complaint, carriedOut),
      excuse: firstOf([
        failedAt && { how: 'excused', at: failedAt, because: 'replaced' },
        withdrawn && { how: 'excused', at: withdrawn, because: 'withdrawn' },
      ]),
    }),
  )
}

/** Money agreed on is paid within a period: one promise for each refund. */
const refundsPromised = (life: Life, rule: PromiseRule): readonly Promised[] => {
  const { complaint } = life
  const refunds = complaint.remedies.filter(({ kind }) => kind === 'refund')
  return refunds.flatMap(({ id, approvedAt, carriedOut, withdrawn }) => {
    const due = approvedAt && counted(life, rule, approvedAt)
    if (!approvedAt || !due) return []
    const excuse = withdrawn && ({ how: 'excused', at: withdrawn, because: 'withdrawn' } as const)
    const met = carriedOutAt(complaint, carriedOut)
    return [promised(complaint, rule, { key: `${keyOf(rule)}:${id}`, since: approvedAt, due, met, excuse })]
  })
}

const carriedOutAt = (complaint: Complaint, carriedOut: Remedy['carriedOut']): Met => {
  if (!carriedOut) return {}
  if (!carriedOut.letter) return { at: startOf(carriedOut.on, complaint.zone) }
  return metBy(deedsOf(complaint).filter(({ letter }) => letter === carriedOut.letter))
}

const reviewMoments = ['escalated', 'review-acknowledged', 'review-replied']
/** Whether a rule is about a review: its clock starts from one. */
const isOfReview = ({ starts }: PromiseRule): boolean =>
  momentsIn(starts).some(moment => reviewMoments.includes(moment))

/**
 * What the house owes or owed on this complaint, by its policy and calendar, in the order of the clauses. A pure function of
 * history. Without the rules of these names, and then without the remedies, where somebody knows those already.
 */
export const promises = (complaint: Complaint, ground: Ground, known?: ReadonlySet<string>): readonly Promised[] => {
  const life = { complaint, ground, deeds: deedsOf(complaint) }
  const rules = known ? ground.policy.promises.filter(rule => !known.has(keyOf(rule))) : ground.policy.promises
  const madeBy = (rule: PromiseRule) => {
    if (rule.promise === 'refund') return refundsPromised(life, rule)
    return isAnswer(rule)
      ? complaint.rounds.flatMap((_, n) => answersPromised(life, rule, n))
      : oncePromised(life, rule)
  }
  return [
    ...rules.filter(rule => !isOfReview(rule)).flatMap(madeBy),
    ...(known ? [] : complaint.remedies.flatMap(remedy => remedyPromised(life, remedy))),
    ...rules.filter(isOfReview).flatMap(madeBy),
  ]
}

/** The one promise that comes first: open, a must, its clock running, soonest due. */
export const nextPromise = (all: readonly Promised[]): Promised | undefined =>
  all
    .filter(({ ended, strength, stoppedSince }) => !ended && strength === 'must' && !stoppedSince)
    .reduce<Promised | undefined>((first, one) => (first && first.due.at <= one.due.at ? first : one), undefined)

/** The instant at which a promise's debtor is warned: the start of the policy's warning day, or the start of the promise. */
export const warnAt = ({ due, since }: Promised, { policy, zone }: Ground): Instant => {
  const day = startOf(plusDays(due.on, -policy.warnDaysBefore), zone)
  return day < since ? since : day
}
