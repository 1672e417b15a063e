import type { CalendarId } from '#calendar/calendar.ts'
import type { Day } from '#calendar/day.ts'
import type { Counting, Period } from '#calendar/period.ts'
import type { Body, BodyId } from './bodies.ts'
import type { Condition } from './condition.ts'
import type { PromiseKind, PromiseRule } from './promise-rule.ts'
import type { Money } from './storefront.ts'
import type {
  Category,
  Cause,
  Channel,
  Clause,
  RemedyKind,
  ReviewId,
  ReviewQuestion,
  Role,
  Severity,
  Source,
  Texts,
} from './vocabulary.ts'

export type { Act, PromiseKind, PromiseRule } from './promise-rule.ts'
export type * from './vocabulary.ts'

/** A clause in the shop's own words, beside the sentence that follows from its rules. The page keeps this order. */
export type ClauseText = { readonly clause: Clause; readonly title?: Texts; readonly says?: Texts }

/**
 * A second look at a complaint (clauses 10 to 13), or a third. They follow one another in the order of the policy; `answered`
 * means the answer for the first, the reply of the review before it for the others.
 */
export type ReviewRule = {
  readonly id: ReviewId
  /** What the shop calls whoever reviews, where the name of the role will not do. */
  readonly names?: Texts
  readonly by: Role
  /** never-handled: had no hand in it at all; not-decided: wrote neither the answer nor an earlier reply; none: anybody. */
  readonly independence: 'never-handled' | 'not-decided' | 'none'
  /** Who or what can start it: a request, a word in a message, or time without an answer. */
  readonly askedBy: readonly ('customer' | 'staff' | 'keyword' | 'time')[]
  readonly keywords?: readonly string[]
  /** Counted from receipt, for `time`. */
  readonly withoutAnswerAfter?: Period
  readonly from: 'any-time' | 'answered'
  /** How long after the answer has reached them customers can ask; no entry, always. */
  readonly window?: Period
  /** What the review must find, each with reasons. */
  readonly asks: readonly ReviewQuestion[]
  readonly outsideBody: 'named' | 'not-named'
  /** How many must vote, and how they decide; no entry, one person decides. */
  readonly panel?: Panel
}

/** majority: what more than half of those who voted say; unanimous: what all of them say. */
export type Panel = { readonly quorum: number; readonly deciding: 'majority' | 'unanimous' }

/** Who must agree before a remedy is promised or an answer sent. The first that applies counts. */
export type ApprovalRule = {
  readonly of: 'remedy' | 'answer'
  readonly by: Role
  /** Of remedies that cost more than one of these; one for each currency. */
  readonly above?: readonly Money[]
  readonly kinds?: readonly RemedyKind[]
  readonly when?: Condition
}

/** Resolved to the customer's satisfaction this soon, and these promises (by kind or `id`) are never owed. */
export type FastLane = {
  readonly clause: Clause
  readonly within: Period
  readonly cancels: readonly string[]
  readonly when?: Condition
}

/** An outside body this shop points to (clause 13), and whether it takes part in what that body does. */
export type OutsideRule = {
  readonly body: BodyId
  /** Whether the shop must or will take part in proceedings there; no entry where nobody needs to. */
  readonly takesPart?: boolean
  /** Since and until when it is a member or committed; both days included. */
  readonly from?: Day
  readonly until?: Day
  /** The complaints it is named for; no entry, those of customers in the body's own country. */
  readonly when?: Condition
}

export type RetentionRule = {
  readonly keep: Period
  readonly from: 'closed' | 'delivered' | 'last-remedy'
  readonly when?: Condition
  readonly reason: Texts
}

/** A complaints policy as a value. Nothing else in the program states a period, a role or a remedy. */
export type Policy = {
  /** The version of this format. */
  readonly format: 'verhaal-policy-1'
  readonly id: string
  readonly version: number
  readonly inForceFrom: Day
  /** What the shop calls it. */
  readonly title?: Texts
  /** Whose working days count; no entry, the storefront's own calendar. */
  readonly calendar?: CalendarId
  readonly counting: Counting
  readonly clauses: readonly ClauseText[]
  readonly promises: readonly PromiseRule[]
  readonly fastLane?: FastLane
  /** Clauses 10-13, in the order in which a customer goes through them. */
  readonly reviews: readonly ReviewRule[]
  readonly approvals: readonly ApprovalRule[]
  /** How long after the order was delivered customers can complain; no entry, always. Later ones are taken and marked. */
  readonly raiseWithin?: Period
  /** How long after sending a letter is taken to have arrived; no entry, at once. */
  readonly presumedReceipt?: { readonly email?: Period; readonly post?: Period }
  readonly closing: {
    /** Closed when the customer says nothing for this long after the answer has reached them; no entry, never by itself. */
    readonly onSilenceAfter?: Period
    /** Closed only when the customer says that it is settled. */
    readonly onlyOnConfirmation?: boolean
  }
  /** Somebody who is complained about is told, and heard before the answer goes out. */
  readonly hearing?: 'before-answer'
  readonly channels: readonly Channel[]
  readonly categories: readonly Category[]
  /** How serious a complaint can be found; none where the policy makes no difference. */
  readonly severities: readonly Severity[]
  readonly sources: readonly Source[]
  readonly remedies: readonly RemedyKind[]
  readonly causes: readonly Cause[]
  /** What the shop calls its people, where the ordinary name of the role will not do. */
  readonly roleNames?: Readonly<Partial<Record<Role, Texts>>>
  /** Clause 2: who acknowledges; `self` where whoever acknowledges must be the one who handles it. */
  readonly acknowledgement: { readonly by: readonly Role[]; readonly handler: 'anybody' | 'self' }
  readonly outside: readonly OutsideRule[]
  /** Bodies that the directory does not hold. */
  readonly ownBodies?: readonly Body[]
  readonly retention: readonly RetentionRule[]
  /** Clause 14: how often the log as a whole is read, and by whom. */
  readonly logReview?: { readonly every: Period; readonly by: Role }
  /** Days before a promise falls due at which its debtor is warned. */
  readonly warnDaysBefore: number
}

/** The first rule for one kind of promise; undefined where this policy does not make it. */
export const ruleOf = (policy: Policy, promise: PromiseKind): PromiseRule | undefined =>
  policy.promises.find(rule => rule.promise === promise)

/** The review of that id, or the first; undefined where the policy offers none. */
export const reviewOf = ({ reviews }: Pick<Policy, 'reviews'>, id?: ReviewId): ReviewRule | undefined =>
  id === undefined ? reviews[0] : reviews.find(review => review.id === id)

/** The name of a promise within a complaint up to its round: its kind, and its `id` where it has one. */
export const keyOf = ({ promise, id }: Pick<PromiseRule, 'promise' | 'id'>): string =>
  id ? `${promise}~${id}` : promise

/** The rule behind a promise by its key, such as `answer-or-report:1.2`; undefined for a remedy, and where there is none. */
export const ruleOfKey = (policy: Policy, key: string): PromiseRule | undefined =>
  policy.promises.find(rule => keyOf(rule) === key.split(':')[0])
