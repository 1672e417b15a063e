import { type Day, dayOf, endOf, type Instant, plusDays, startOf } from '#calendar/day.ts'
import { count } from '#calendar/period.ts'
import { type PromiseKind, type PromiseRule, ruleOf } from '#policy/policy.ts'
import type { Ground } from './decision.ts'
import { type Deed, deedsOf } from './deeds.ts'
import type { LetterKey, SentLetter } from './letter.ts'
import { type Because, type Excuse, firstOf, type Met, metBy, promised, type Promised } from './promised.ts'
import { type Complaint, type Remedy, roundNumber } from './state.ts'

export type { Because, Ended, Promised, PromiseKey } from './promised.ts'

type Life = { readonly complaint: Complaint; readonly ground: Ground; readonly deeds: readonly Deed[] }
type Due = Promised['due']
/** A date given to the customer in a letter. In a report it meets what came before; in a late acknowledgement it replaces it. */
type Given = {
  readonly letter: LetterKey
  readonly until: Day
  readonly on: Instant
  readonly how: 'in-acknowledgement' | 'in-report'
}

const counted = (start: Instant, rule: PromiseRule, { policy, calendar, zone }: Ground): Due => {
  const { on, at, why } = count(start, rule.within, { calendar, zone, counting: policy.counting })
  return { on, at, because: { counted: why } }
}
const given = (on: Day, because: Because, { zone }: Ground): Due => ({ on, at: endOf(on, zone), because })

const letterOf = ({ letters }: Complaint, wanted: LetterKey | undefined): SentLetter | undefined =>
  letters.find(({ key }) => key === wanted)

/** When a rule's clock starts in a round; a round that does not begin with its own start continues from the reopening. */
const startIn = (complaint: Complaint, { starts }: PromiseRule, n: number): Instant | undefined => {
  const { rounds, acknowledged, escalated } = complaint
  if (starts === 'received') return rounds[n]?.since
  const first = starts === 'escalated' ? escalated?.round : acknowledged?.round
  if (first === undefined || n < first) return undefined
  if (n > first) return rounds[n]?.since
  return starts === 'escalated' ? escalated?.at : letterOf(complaint, acknowledged?.letter)?.firstDelivered
}

/** Clauses 6 and 10: once the board is asked, its reply takes the place of these. */
const leftToTheBoard: readonly PromiseKind[] = ['assign', 'answer', 'answer-or-report']
const isAnswer = ({ promise }: PromiseRule) => promise === 'answer' || promise === 'answer-or-report'

const excuseIn = ({ complaint, deeds }: Life, rule: PromiseRule, n: number): Excuse | undefined => {
  const { escalated, rounds } = complaint
  const withdrawn = rounds[n]?.withdrawn
  const answered = deeds.find(({ act, round, at }) => act === 'answer' && round === n && at)?.at
  const next = rounds[n + 1]?.since
  const excuse = (at: Instant, because: Excuse['because']): Excuse => ({ how: 'excused', at, because })
  return firstOf([
    // The log holds every complaint, withdrawn or not.
    withdrawn && rule.promise !== 'register' && excuse(withdrawn, 'withdrawn'),
    escalated?.round === n && leftToTheBoard.includes(rule.promise) && excuse(escalated.at, 'escalated'),
    answered && rule.unless === 'answered' && excuse(answered, 'answered'),
    next && isAnswer(rule) && excuse(next, 'replaced'),
  ])
}

/** What is owed once is owed again in a new round only if the complaint was withdrawn before it was done. */
const isOwedAgain = ({ complaint: { rounds }, deeds }: Life, { promise, metBy: acts }: PromiseRule, n: number) => {
  const since = rounds[n]?.since ?? ''
  const wasDone = deeds.some(({ act, done }) => acts.includes(act) && done < since)
  return promise !== 'register' && rounds[n - 1]?.withdrawn !== undefined && !wasDone
}

const oncePromised = (life: Life, rule: PromiseRule): readonly Promised[] => {
  const { complaint, ground, deeds } = life
  const first = complaint.rounds.findIndex((_, n) => startIn(complaint, rule, n) !== undefined)
  return complaint.rounds.flatMap((_, n) => {
    const since = startIn(complaint, rule, n)
    if (!since || (n > first && !isOwedAgain(life, rule, n))) return []
    const key = n === first ? rule.promise : `${rule.promise}:${n + 1}`
    const met = metBy(deeds.filter(({ act, round = n }) => rule.metBy.includes(act) && round === n))
    return [
      promised(complaint, rule, {
        key,
        since,
        due: counted(since, rule, ground),
        met,
        excuse: excuseIn(life, rule, n),
      }),
    ]
  })
}

/** Clause 6b: each dated letter that reaches the customer starts the next promise of a round. Only a must is moved by dates. */
const answersPromised = (life: Life, rule: PromiseRule, n: number): readonly Promised[] => {
  const { complaint, ground, deeds } = life
  const since = startIn(complaint, rule, n)
  if (!since) return []
  const excuse = excuseIn(life, rule, n)
  const due = counted(since, rule, ground)
  const ofRound = deeds.filter(({ act, round }) => rule.metBy.includes(act) && round === n)
  if (rule.strength === 'aim') {
    const key = `${rule.promise}:${n + 1}`
    return [promised(complaint, rule, { key, since, due, met: metBy(ofRound), excuse })]
  }
  const { first, dates } = datesGiven(complaint, rule, n, due, ground)
  return [undefined, ...dates].flatMap((before, k) => {
    const told = letterOf(complaint, before?.letter)
    if (before && !told?.firstDelivered) return []
    const after = dates.slice(k)
    const replacing = after[0]?.how === 'in-acknowledgement' ? letterOf(complaint, after[0].letter) : undefined
    return promised(complaint, rule, {
      key: `${rule.promise}:${n + 1}.${k + 1}`,
      since: told?.firstDelivered ?? since,
      due: before ? given(before.until, { given: before.how, on: before.on }, ground) : first,
      met: metBy(
        ofRound.filter(({ act, letter }) => act !== 'progress-report' || after.some(date => date.letter === letter)),
      ),
      excuse: firstOf([
        excuse,
        // The letter with this date came back: the promise before it stands again.
        told && told.state !== 'delivered' && { how: 'excused', at: told.at, because: 'replaced' },
        replacing?.state === 'delivered' && { how: 'excused', at: replacing.at, because: 'replaced' },
      ]),
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

const carriedOutAt = (complaint: Complaint, carriedOut: Remedy['carriedOut']): Met => {
  if (!carriedOut) return {}
  if (!carriedOut.letter) return { at: startOf(carriedOut.on, complaint.zone) }
  return metBy(deedsOf(complaint).filter(({ letter }) => letter === carriedOut.letter))
}

/** What the house owes or owed on this complaint, by its policy and calendar, in the order of the clauses. A pure function of history. */
export const promises = (complaint: Complaint, ground: Ground): readonly Promised[] => {
  const life = { complaint, ground, deeds: deedsOf(complaint) }
  const madeBy = (rule: PromiseRule) =>
    isAnswer(rule) ? complaint.rounds.flatMap((_, n) => answersPromised(life, rule, n)) : oncePromised(life, rule)
  const ofTheBoard = ({ starts }: PromiseRule) => starts === 'escalated'
  return [
    ...ground.policy.promises.filter(rule => !ofTheBoard(rule)).flatMap(madeBy),
    ...complaint.remedies.flatMap(remedy => remedyPromised(life, remedy)),
    ...ground.policy.promises.filter(ofTheBoard).flatMap(madeBy),
  ]
}

/** The one promise that comes first: open, a must, soonest due. */
export const nextPromise = (all: readonly Promised[]): Promised | undefined =>
  all
    .filter(({ ended, strength }) => !ended && strength === 'must')
    .reduce<Promised | undefined>((first, one) => (first && first.due.at <= one.due.at ? first : one), undefined)

/** The instant at which a promise's debtor is warned: the start of the policy's warning day, or the start of the promise. */
export const warnAt = ({ due, since }: Promised, { policy, zone }: Ground): Instant => {
  const day = startOf(plusDays(due.on, -policy.warnDaysBefore), zone)
  return day < since ? since : day
}

/** The last day an acknowledgement may promise the answer by. Past that day already? Then one period from now. */
export const latestAnswer = (complaint: Complaint, { now, ...ground }: Ground & { readonly now: Instant }): Day => {
  const rule = ruleOf(ground.policy, 'answer-or-report') ?? ruleOf(ground.policy, 'answer')
  if (!rule) return dayOf(now, ground.zone)
  const { on, at } = counted(startIn(complaint, rule, roundNumber(complaint)) ?? now, rule, ground)
  return at > now ? on : counted(now, rule, ground).on
}
