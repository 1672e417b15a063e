// Clauses 8 and 9: closed only after a written answer, and never while a remedy is open. Reopening starts a new round.
import type { Stamp } from '../actor.ts'
import { type Decision, isBlank, refuse } from '../decision.ts'
import { type Complaint, currentRound, type ClosedBecause, remedyIsOpen } from '../state.ts'

/** The customer says the answer will do. */
export type Accept = { readonly type: 'accept' }
export type Accepted = { readonly type: 'accepted' }
export type Close = { readonly type: 'close'; readonly words?: { readonly remark?: string } }
export type Closed = Omit<Close, 'type'> & { readonly type: 'closed'; readonly because: ClosedBecause }
export type Reopen = { readonly type: 'reopen'; readonly words: { readonly reason: string } }
export type Reopened = { readonly type: 'reopened'; readonly words?: Reopen['words'] }

export const accept = (complaint: Complaint): Decision<Accepted> => {
  const answered = currentRound(complaint).answer || complaint.boardReply
  return answered ? [{ type: 'accepted' }] : refuse('not-answered')
}

export const close = (complaint: Complaint, command: Close): Decision<Closed> => {
  if (complaint.escalated && !complaint.boardReply) return refuse('board-decides-now')
  if (!currentRound(complaint).answer && !complaint.boardReply) return refuse('not-answered')
  if (complaint.remedies.some(remedyIsOpen)) return refuse('remedy-still-open')
  const because = complaint.accepted ? 'accepted' : complaint.boardReply ? 'answered-by-the-board' : 'answered'
  return [{ ...command, type: 'closed', because }]
}

export const reopen = (complaint: Complaint, { words }: Reopen): Decision<Reopened> => {
  if (!complaint.closed) return refuse('not-closed')
  return isBlank(words.reason) ? refuse('reason-missing') : [{ type: 'reopened', words }]
}

export const whenAccepted = (complaint: Complaint, { at }: Accepted & Stamp): Complaint => ({
  ...complaint,
  accepted: at,
})
export const whenClosed = (complaint: Complaint, { at, because }: Closed & Stamp): Complaint => ({
  ...complaint,
  closed: { at, because },
})
export const whenReopened = (complaint: Complaint, { at }: Reopened & Stamp): Complaint => {
  const { closed: _, accepted: __, withdrawn: ___, referred: ____, ...open } = complaint
  return { ...open, rounds: [...complaint.rounds, { since: at, reports: [] }] }
}
