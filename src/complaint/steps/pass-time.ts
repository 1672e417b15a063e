// Clauses 2 to 12: time is an actor. What falls due soon and what was missed are written once, as facts, never in silence.
import type { Instant } from '#calendar/day.ts'
import type { Clause } from '#policy/policy.ts'
import { isPromisedToCustomers } from '#policy/promise-rule.ts'
import type { Stamp } from '../actor.ts'
import type { Circumstances, Decision, Ground } from '../decision.ts'
import { type Promised, type PromiseKey, promises, warnAt } from '../due.ts'
import { closesItselfAt, reviewsItselfAt } from '../reviewing.ts'
import { boardDecides, type Complaint, isAnswered, remedyIsOpen } from '../state.ts'
import { type QuestionReminded, reminders, remindsAt } from './ask.ts'
import type { Closed } from './close.ts'
import type { Escalated } from './escalate.ts'

export type PassTime = { readonly type: 'pass-time' }
export type PromiseDueSoon = {
  readonly type: 'promise-due-soon'
  readonly promise: PromiseKey
  readonly clause: Clause
}
/** `apologise` is set on one of the promises missed together, so that a week of a stopped clock makes one letter, not four. */
export type PromiseMissed = {
  readonly type: 'promise-missed'
  readonly promise: PromiseKey
  readonly clause: Clause
  readonly apologise: boolean
}

const musts = (complaint: Complaint, ground: Ground) =>
  promises(complaint, ground).filter(({ strength }) => strength === 'must')

const wasBroken = ({ due, ended, stoppedSince }: Promised) => (ended ? ended.at >= due.at : !stoppedSince)

export const passTime = (
  complaint: Complaint,
  _: PassTime,
  at: Circumstances,
): Decision<PromiseDueSoon | PromiseMissed | QuestionReminded | Escalated | Closed> => {
  const { now } = at
  const all = musts(complaint, at)
  const soon = all.filter(
    promise =>
      !promise.ended &&
      !promise.stoppedSince &&
      warnAt(promise, at) <= now &&
      promise.due.at > now &&
      !complaint.warned.includes(promise.key),
  )
  // Also what was done late, or fell away late, before the clock came by: history must not depend on how often it ticks.
  const missed = all.filter(promise => promise.due.at <= now && wasBroken(promise) && !promise.missedAt)
  const apology = missed.find(({ kind, ended }) => !ended && isPromisedToCustomers(kind))
  return [
    ...soon.map(({ key, clause }) => ({ type: 'promise-due-soon', promise: key, clause }) as const),
    ...missed.map(
      ({ key, clause }) => ({ type: 'promise-missed', promise: key, clause, apologise: key === apology?.key }) as const,
    ),
    ...reminders(complaint, now),
    ...byItself(complaint, at),
  ]
}

const silenceCloses = (complaint: Complaint, ground: Ground): Instant | undefined =>
  isAnswered(complaint) && !boardDecides(complaint) && !complaint.remedies.some(remedyIsOpen)
    ? closesItselfAt(complaint, ground)
    : undefined

/** What the policy lets time do alone: send an unanswered complaint to review, close an answered one when nobody speaks. */
const byItself = (complaint: Complaint, at: Circumstances): readonly (Escalated | Closed)[] => {
  const isDue = (moment: Instant | undefined) => moment !== undefined && moment <= at.now
  const [first] = at.policy.reviews
  return [
    ...(first && isDue(reviewsItselfAt(complaint, at)) ? [{ type: 'escalated', review: first.id } as const] : []),
    ...(isDue(silenceCloses(complaint, at)) ? [{ type: 'closed', because: 'silence' } as const] : []),
  ]
}

/** The next moment at which time has something to say about this complaint; undefined while it has not. May lie in the past. */
export const wakesAt = (complaint: Complaint, ground: Ground): Instant | undefined => {
  const promised = musts(complaint, ground)
    .filter(promise => !promise.missedAt && wasBroken(promise))
    .map(promise =>
      promise.ended || complaint.warned.includes(promise.key) || warnAt(promise, ground) > promise.due.at
        ? promise.due.at
        : warnAt(promise, ground),
    )
  return [
    ...promised,
    ...remindsAt(complaint),
    reviewsItselfAt(complaint, ground) ?? [],
    silenceCloses(complaint, ground) ?? [],
  ]
    .flat()
    .toSorted()[0]
}

export const whenPromiseDueSoon = (complaint: Complaint, { promise }: PromiseDueSoon): Complaint => ({
  ...complaint,
  warned: [...complaint.warned, promise],
})
export const whenPromiseMissed = (complaint: Complaint, { promise, at }: PromiseMissed & Stamp): Complaint => ({
  ...complaint,
  missed: { ...complaint.missed, [promise]: at },
})
