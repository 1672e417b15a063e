// Time is an actor: what falls due soon and what was missed are written once, as facts, and never in silence.
import type { Clause } from '#policy/policy.ts'
import type { Stamp } from '../actor.ts'
import type { Circumstances, Decision } from '../decision.ts'
import { type PromiseKey, promises, warnAt } from '../due.ts'
import type { Complaint } from '../state.ts'

export type PassTime = { readonly type: 'pass-time' }
export type PromiseDueSoon = {
  readonly type: 'promise-due-soon'
  readonly promise: PromiseKey
  readonly clause: Clause
}
/** `apologise` is set on one missed promise to the customer at a time, so that three weeks of silence make one letter, not four. */
export type PromiseMissed = {
  readonly type: 'promise-missed'
  readonly promise: PromiseKey
  readonly clause: Clause
  readonly apologise: boolean
}

const toCustomer = ['acknowledge', 'answer-or-report', 'remedy', 'acknowledge-escalation', 'board-reply']

export const passTime = (
  complaint: Complaint,
  _: PassTime,
  at: Circumstances,
): Decision<PromiseDueSoon | PromiseMissed> => {
  const { now } = at
  const open = promises(complaint, at).filter(({ ended, strength }) => !ended && strength === 'must')
  const missed = open.filter(({ key, due }) => due.at <= now && !complaint.missed[key])
  const soon = open.filter(
    promise => warnAt(promise, at) <= now && promise.due.at > now && !complaint.warned.includes(promise.key),
  )
  const apology = missed.find(({ kind }) => toCustomer.includes(kind))
  return [
    ...soon.map(({ key, clause }) => ({ type: 'promise-due-soon', promise: key, clause }) as const),
    ...missed.map(
      ({ key, clause }) => ({ type: 'promise-missed', promise: key, clause, apologise: key === apology?.key }) as const,
    ),
  ]
}

export const whenPromiseDueSoon = (complaint: Complaint, { promise }: PromiseDueSoon): Complaint => ({
  ...complaint,
  warned: [...complaint.warned, promise],
})
export const whenPromiseMissed = (complaint: Complaint, { promise, at }: PromiseMissed & Stamp): Complaint => ({
  ...complaint,
  missed: { ...complaint.missed, [promise]: at },
})
