// Clauses 8 and 9: closed only after a written answer, and never while a remedy is open. Reopening starts a new round.
// Where the policy says so a complaint closes only when the customer confirms, or by itself when they say nothing: see pass-time.ts.
import type { Stamp } from '../actor.ts'
import { type Circumstances, type Decision, isBlank, refuse } from '../decision.ts'
import {
  boardDecides,
  boardRepliedNow,
  type ClosedBecause,
  type Complaint,
  isAnswered,
  remedyIsOpen,
  without,
} from '../state.ts'
import { noLongerAwaiting } from '../stops.ts'

/** The customer says the answer will do. */
export type Accept = { readonly type: 'accept' }
export type Accepted = { readonly type: 'accepted' }
export type Close = { readonly type: 'close'; readonly words?: { readonly remark?: string } }
export type Closed = Omit<Close, 'type'> & { readonly type: 'closed'; readonly because: ClosedBecause }
export type Reopen = { readonly type: 'reopen'; readonly words: { readonly reason: string } }
export type Reopened = { readonly type: 'reopened'; readonly words?: Reopen['words'] }

export const accept = (complaint: Complaint): Decision<Accepted> => {
  if (boardDecides(complaint)) return refuse('board-decides-now')
  if (!isAnswered(complaint)) return refuse('not-answered')
  return complaint.accepted ? [] : [{ type: 'accepted' }]
}

export const close = (complaint: Complaint, command: Close, { policy }: Circumstances): Decision<Closed> => {
  if (boardDecides(complaint)) return refuse('board-decides-now')
  if (!isAnswered(complaint)) return refuse('not-answered')
  if (policy.closing.onlyOnConfirmation && !complaint.accepted) return refuse('awaits-confirmation')
  if (complaint.remedies.some(remedyIsOpen)) return refuse('remedy-still-open')
  const answered = boardRepliedNow(complaint) ? 'answered-by-the-board' : 'answered'
  return [{ ...command, type: 'closed', because: complaint.accepted ? 'accepted' : answered }]
}

/** An answered complaint that is not closed yet may be reopened too: a promised refund need not wait for a second look. */
export const reopen = (complaint: Complaint, { words }: Reopen): Decision<Reopened> => {
  if (!complaint.closed && boardDecides(complaint)) return refuse('board-decides-now')
  if (!complaint.closed && !isAnswered(complaint)) return refuse('not-closed')
  return isBlank(words.reason) ? refuse('reason-missing') : [{ type: 'reopened', words }]
}

export const whenAccepted = (complaint: Complaint, { at }: Accepted & Stamp): Complaint => ({
  ...noLongerAwaiting(complaint, at),
  accepted: at,
})
export const whenClosed = (complaint: Complaint, { at, because }: Closed & Stamp): Complaint => ({
  ...complaint,
  closed: { at, because },
})
export const whenReopened = (complaint: Complaint, { at }: Reopened & Stamp): Complaint => ({
  ...without(noLongerAwaiting(complaint, at), 'closed', 'accepted', 'withdrawn', 'referred', 'settled', 'submitted'),
  rounds: [...complaint.rounds, { since: at, reports: [] }],
})
