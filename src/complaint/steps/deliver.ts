// Clauses 2, 6 and 12: a promise counts when its letter is accepted by the mail system or posted. A bounce re-opens it.
import { type Day, dayOf, startOf } from '#calendar/day.ts'
import type { Stamp } from '../actor.ts'
import { type Circumstances, type Decision, refuse } from '../decision.ts'
import type { LetterKey, LetterState } from '../letter.ts'
import type { Complaint } from '../state.ts'

export type DeliverLetter = {
  readonly type: 'deliver-letter'
  readonly letter: LetterKey
  readonly via: 'smtp' | 'mailbox'
}
/** A paper letter went into the post; the day counts, not the printing. */
export type PostLetter = { readonly type: 'post-letter'; readonly letter: LetterKey; readonly on: Day }
/**
 * The letter came back, or the mail system refused it for good. `code` is the enhanced status
 * code (RFC 3463) where there is one, or `enough`: so many letters had left for that address by themselves that this one was kept.
 */
export type ReturnLetter = {
  readonly type: 'return-letter'
  readonly letter: LetterKey
  readonly how: 'bounced' | 'failed'
  readonly code?: string
}
export type ResendLetter = { readonly type: 'resend-letter'; readonly letter: LetterKey }

export type LetterDelivered = Omit<DeliverLetter, 'type' | 'via'> & {
  readonly type: 'letter-delivered'
  readonly via: 'smtp' | 'mailbox' | 'post'
  readonly on?: Day
}
export type LetterReturned = Omit<ReturnLetter, 'type'> & { readonly type: 'letter-returned' }
export type LetterResent = Omit<ResendLetter, 'type'> & { readonly type: 'letter-resent' }

const known = (complaint: Complaint, key: LetterKey) => complaint.letters.find(letter => letter.key === key)

export const deliverLetter = (complaint: Complaint, { letter, via }: DeliverLetter): Decision<LetterDelivered> => {
  const state = known(complaint, letter)?.state
  if (!state) return refuse('letter-unknown')
  if (state === 'delivered') return refuse('letter-already-delivered')
  // Told twice of one sending, with a bounce in between: what came back has not arrived until it is sent again.
  return state === 'waiting' ? [{ type: 'letter-delivered', letter, via }] : []
}

export const postLetter = (
  complaint: Complaint,
  { letter, on }: PostLetter,
  { now, zone }: Circumstances,
): Decision<LetterDelivered> => {
  const sent = known(complaint, letter)
  if (!sent) return refuse('letter-unknown')
  if (sent.state === 'delivered') return refuse('letter-already-delivered')
  const earliest = dayOf(sent.at, zone)
  const latest = dayOf(now, zone)
  if (on < earliest || on > latest) return refuse('posting-date-wrong', { earliest, latest })
  return [{ type: 'letter-delivered', letter, via: 'post', on }]
}

export const returnLetter = (complaint: Complaint, command: ReturnLetter): Decision<LetterReturned> => {
  const state = known(complaint, command.letter)?.state
  if (!state) return refuse('letter-unknown')
  return state === command.how ? [] : [{ ...command, type: 'letter-returned' }]
}

export const resendLetter = (complaint: Complaint, command: ResendLetter): Decision<LetterResent> => {
  const state = known(complaint, command.letter)?.state
  if (!state) return refuse('letter-unknown')
  return state === 'delivered' || state === 'waiting'
    ? refuse('letter-already-delivered')
    : [{ ...command, type: 'letter-resent' }]
}

const inLetter = (complaint: Complaint, key: LetterKey, state: LetterState, at: Stamp['at']): Complaint => ({
  ...complaint,
  letters: complaint.letters.map(letter => (letter.key === key ? { ...letter, state, at } : letter)),
})

/** A letter posted on an earlier day counts from the start of that day, or from when it was written if that was later. */
export const whenLetterDelivered = (complaint: Complaint, { letter, at, on }: LetterDelivered & Stamp): Complaint => {
  const posted = on && on < dayOf(at, complaint.zone) ? startOf(on, complaint.zone) : at
  return {
    ...complaint,
    letters: complaint.letters.map(sent => {
      if (sent.key !== letter) return sent
      const since = posted > sent.at ? posted : sent.at
      return { ...sent, state: 'delivered', at: since, firstDelivered: sent.firstDelivered ?? since }
    }),
  }
}
export const whenLetterReturned = (complaint: Complaint, { letter, how, at }: LetterReturned & Stamp): Complaint =>
  inLetter(complaint, letter, how, at)
export const whenLetterResent = (complaint: Complaint, { letter, at }: LetterResent & Stamp): Complaint =>
  inLetter(complaint, letter, 'waiting', at)
