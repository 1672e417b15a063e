import type { Instant } from '#calendar/day.ts'
import type { Act } from '#policy/policy.ts'

export type LetterKind =
  | 'receipt'
  | 'acknowledgement'
  | 'hand-over'
  | 'progress-report'
  | 'answer'
  | 'settlement'
  | 'remedy-carried-out'
  | 'remedy-delayed'
  | 'board-acknowledgement'
  | 'board-reply'
  | 'late-apology'
  | 'message'
  | 'withdrawal'
  | 'partner-question'
  | 'partner-reminder'
  | 'question-reminder'
  | 'staff-question'
  | 'staff-alert'
  | 'review-request'
  | 'staff-named'

/** What the history knows of a letter by: its kind and the version of the event that caused it, e.g. `answer-12`. */
export type LetterKey = string

/**
 * waiting: not yet accepted by the mail system, nor posted. unknown: handed to a mail system that did not say whether it took it.
 * Only `delivered` keeps a promise.
 */
export type LetterState = 'waiting' | 'delivered' | 'bounced' | 'failed' | 'unknown'

/** A letter that must follow from an event. `version` is the event's whose words it carries. */
export type Letter = {
  readonly key: LetterKey
  readonly kind: LetterKind
  readonly version: number
  readonly to: 'customer' | 'partner' | 'staff'
}

/** `firstDelivered` stays when the letter comes back later: the customer was told, or so we believed until then. */
export type SentLetter = Letter & {
  readonly state: LetterState
  readonly at: Instant
  readonly firstDelivered?: Instant
}

export const letter = (kind: LetterKind, version: number, to: Letter['to'] = 'customer'): Letter => ({
  key: `${kind}-${version}`,
  kind,
  version,
  to,
})

/** The letters whose delivery is an act of the policy. */
export const actOf: Partial<Record<LetterKind, Act>> = {
  acknowledgement: 'acknowledgement',
  answer: 'answer',
  'progress-report': 'progress-report',
  settlement: 'settlement',
  message: 'message',
  'board-acknowledgement': 'board-acknowledgement',
  'board-reply': 'board-reply',
}
