import type { CalendarId } from '#calendar/calendar.ts'
import type { Counting, Period } from '#calendar/period.ts'
import { type CaseFacts, type Condition, holds } from './condition.ts'
import type { Clause, ReviewId, Role } from './vocabulary.ts'

/** What is owed. A remedy's own date is a promise too, made when it is approved and by no rule. */
export type PromiseKind =
  | 'acknowledge'
  | 'triage'
  | 'first-reply'
  | 'register'
  | 'assign'
  | 'hear-staff'
  | 'findings'
  | 'answer'
  | 'answer-or-report'
  | 'refund'
  | 'remedy'
  | 'follow-up'
  | 'acknowledge-escalation'
  | 'board-reply'

/** The customer hears of these and notices when they are missed; the others are between colleagues. */
export const promisedToCustomers = [
  'acknowledge',
  'first-reply',
  'answer-or-report',
  'answer',
  'refund',
  'remedy',
  'follow-up',
  'acknowledge-escalation',
  'board-reply',
] as const satisfies readonly PromiseKind[]
export type PromisedToCustomers = (typeof promisedToCustomers)[number]

export const isPromisedToCustomers = (kind: PromiseKind): kind is PromisedToCustomers =>
  (promisedToCustomers as readonly PromiseKind[]).includes(kind)

/** Acts that can meet a promise. A letter counts when it is delivered, not when it is written. */
export type Act =
  | 'acknowledgement'
  | 'triage'
  | 'message'
  | 'log-entry'
  | 'assignment'
  | 'hearing'
  | 'findings'
  | 'answer'
  | 'progress-report'
  | 'settlement'
  | 'acceptance'
  | 'remedy'
  | 'board-acknowledgement'
  | 'board-reply'

/**
 * The moments clocks start from. A letter's moment is its delivery. `sent` is when the customer sent it, `first-raised` when
 * it was first mentioned to anybody, both receipt where nothing else is known; `ordered` and `delivered` are the order's;
 * `remedy-agreed` is a remedy's approval. The last three are of the review that the rule is about.
 */
export type Moment =
  | 'received'
  | 'sent'
  | 'first-raised'
  | 'ordered'
  | 'delivered'
  | 'acknowledged'
  | 'triaged'
  | 'registered'
  | 'assigned'
  | 'information-complete'
  | 'goods-returned'
  | 'answered'
  | 'remedy-agreed'
  | 'closed'
  | 'escalated'
  | 'review-acknowledged'
  | 'review-replied'
/** One moment, or whichever comes first or last of several; those that never come are left out of `first`. */
export type Start = Moment | { readonly first: readonly Moment[] } | { readonly last: readonly Moment[] }

/** The moments that a start looks at. */
export const momentsIn = (starts: Start): readonly Moment[] => {
  if (typeof starts === 'string') return [starts]
  return 'first' in starts ? starts.first : starts.last
}

export type PauseReason = 'waiting-for-customer' | 'waiting-for-partner' | 'waiting-for-goods' | 'in-court'
/** What stops a clock, and for how long at most. The time it stood still is counted in the clock's own unit. */
export type Pause = { readonly because: PauseReason; readonly atMost?: Period }

/** What a notice of a later date must say. */
export type NoticePart = 'done' | 'open' | 'reason' | 'new-date' | 'outside-body'
/** How a date may move: how often, how far each time (from the notice), how far in all (from the start of the clock). */
export type Extensions = {
  readonly atMost?: number
  readonly each?: Period
  readonly total?: Period
  readonly mustSay: readonly NoticePart[]
}

/** What a case of a rule states differently. */
export type Case = {
  readonly when: Condition
  readonly within?: Period
  readonly starts?: Start
  readonly strength?: 'must' | 'aim'
  readonly owedBy?: Debtor
  readonly counting?: Partial<Counting>
}

export type Debtor = 'handler' | Role

/** One promise of the house: from when, within what, met by which acts, owed by whom. */
export type PromiseRule = {
  /** Tells apart two promises of the same kind; a name of small letters, digits and hyphens. */
  readonly id?: string
  readonly clause: Clause
  readonly promise: Exclude<PromiseKind, 'remedy'>
  /** The review it is about, for what starts at the customer's request for one; the first of the policy unless named. */
  readonly review?: ReviewId
  readonly starts: Start
  /** No period: promised without a date. */
  readonly within?: Period
  /** An aim that is not reached is counted; only a must can be missed. */
  readonly strength: 'must' | 'aim'
  readonly owedBy: Debtor
  readonly metBy: readonly Act[]
  /** What makes the promise fall away, once it is delivered. */
  readonly unless?: 'answered'
  /** The complaints it is made for; for all where nothing is said. */
  readonly when?: Condition
  /** What is otherwise for some complaints; the first that holds counts. */
  readonly cases?: readonly Case[]
  /** How this clock counts where it differs from the policy's counting. */
  readonly counting?: Partial<Counting>
  /** The working days it counts, where they are not those of the policy's calendar. */
  readonly calendar?: CalendarId
  readonly pauses?: readonly Pause[]
  readonly extensions?: Extensions
  /** Whether another date may be agreed with the customer, and how far from the start of the clock at most. */
  readonly agreedDate?: { readonly latest?: Period }
}

/** The rule as it is for one complaint; undefined where it is not made for such a complaint. */
export const ruleFor = (rule: PromiseRule, facts: CaseFacts): PromiseRule | undefined => {
  if (!holds(rule.when, facts)) return undefined
  const found = rule.cases?.find(({ when }) => holds(when, facts))
  if (!found) return rule
  const { when: _, counting, ...over } = found
  return { ...rule, ...over, ...(counting ? { counting: { ...rule.counting, ...counting } } : {}) }
}
