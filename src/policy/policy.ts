import type { Day } from '#calendar/day.ts'
import type { Counting, Period } from '#calendar/period.ts'

/** The numbered clauses of the policy; `docs/policy.md` says what each promises. */
export type Clause = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '6b' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14'

export type Role = 'agent' | 'manager' | 'investigator' | 'board' | 'administrator'
export type Channel = 'web' | 'email' | 'phone' | 'post' | 'in-person'
export type Category =
  | 'not-delivered'
  | 'damaged'
  | 'faulty'
  | 'wrong-item'
  | 'refund'
  | 'service'
  | 'website'
  | 'other'
  | 'unknown'
export type RemedyKind = 'refund' | 'exchange' | 'repair' | 'apology'
export type Wish = RemedyKind | 'other' | 'unknown'
export type Source = 'warehouse' | 'courier' | 'staff' | 'goods' | 'customer'
export type Cause = 'product' | 'packing' | 'warehouse' | 'courier' | 'website' | 'service' | 'policy' | 'other'

export type PromiseKind =
  | 'acknowledge'
  | 'register'
  | 'assign'
  | 'answer'
  | 'answer-or-report'
  | 'remedy'
  | 'acknowledge-escalation'
  | 'board-reply'

/** Acts that can meet a promise. A letter counts when it is delivered, not when it is written. */
export type Act =
  | 'acknowledgement'
  | 'log-entry'
  | 'assignment'
  | 'answer'
  | 'progress-report'
  | 'board-acknowledgement'
  | 'board-reply'

/** One promise of the house: from when, within what, met by which acts, owed by whom. */
export type PromiseRule = {
  readonly clause: Clause
  readonly promise: Exclude<PromiseKind, 'remedy'>
  /** `acknowledged` is the delivery of the acknowledgement. */
  readonly starts: 'received' | 'acknowledged' | 'escalated'
  readonly within: Period
  /** An aim that is not reached is counted; only a must can be missed. */
  readonly strength: 'must' | 'aim'
  readonly owedBy: 'handler' | 'manager' | 'board'
  readonly metBy: readonly Act[]
  /** What makes the promise fall away, once it is delivered. */
  readonly unless?: 'answered'
}

/** A complaints policy as a value. Nothing else in the program states a period, a role or a remedy. */
export type Policy = {
  readonly id: string
  readonly version: number
  readonly inForceFrom: Day
  readonly counting: Counting
  readonly promises: readonly PromiseRule[]
  readonly channels: readonly Channel[]
  readonly categories: readonly Category[]
  readonly sources: readonly Source[]
  readonly remedies: readonly RemedyKind[]
  readonly causes: readonly Cause[]
  /** Clause 2: who acknowledges; `self` where whoever acknowledges must be the one who handles it. */
  readonly acknowledgement: { readonly by: readonly Role[]; readonly handler: 'anybody' | 'self' }
  /** Clause 9: who finds a remedy right. */
  readonly remediesApprovedBy: Role
  /** Clause 6b: how many progress reports may follow one another, and how far ahead each may promise; no entry, no cap. */
  readonly reports: { readonly atMost?: number; readonly within?: Period }
  /** Clauses 10-13: who reviews, from when the customer may ask for it, and whether the reply names an outside body. */
  readonly review: {
    readonly by: Role
    readonly from: 'any-time' | 'answered'
    readonly outsideBody: 'named' | 'not-named'
  }
  /** Days before a promise falls due at which its debtor is warned. */
  readonly warnDaysBefore: number
}

/** The rule behind one kind of promise; undefined where this policy does not make it. */
export const ruleOf = (policy: Policy, promise: PromiseKind): PromiseRule | undefined =>
  policy.promises.find(rule => rule.promise === promise)
