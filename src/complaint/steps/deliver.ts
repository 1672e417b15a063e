// Clauses 2, 6 and 12: a promise counts when its letter is accepted by the mail system or posted. A bounce re-opens it, and what
// nobody knows keeps nothing until somebody does.
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
/** Why a letter on paper came back, as the post wrote on it. */
export type WhyBack = 'moved' | 'unknown' | 'refused' | 'not-collected' | 'other'
/**
 * The letter came back, the mail system refused it for good, or it was handed over twice and never acknowledged (unknown). `code`
 * is the enhanced status code (RFC 3463) where there is one, or `enough`: so many letters had left for that address by themselves
 * that this one was kept.
 */
export type ReturnLetter = {
  readonly type: 'return-letter'
  readonly letter: LetterKey
  readonly how: 'bounced' | 'failed' | 'unknown'
  readonly code?: string
  readonly why?: WhyBack
}
export type ResendLetter = {
  readonly type: 'resend-letter'
  readonly letter: LetterKey
  readonly words?: { readonly reason?: string }
}
/** Somebody heard that a letter arrived of which nobody knew. It counts from when it was handed over. */
export type ConfirmLetter = {
  readonly type: 'confirm-letter'
  readonly letter: LetterKey
  readonly words: { readonly how: string }
}

export type LetterDelivered = Omit<DeliverLetter, 'type' | 'via'> & {
  readonly type: 'letter-delivered'
  readonly via: 'smtp' | 'mailbox' | 'post'
  readonly on?: Day
  readonly confirmed?: true
  readonly words?: ConfirmLetter['words']
}
export type LetterReturned = Omit<ReturnLetter, 'type'> & { readonly type: 'letter-returned' }
/** `copy`: the same letter once more, as the first may have arrived; else it is written anew. */
export type LetterResent = Omit<ResendLetter, 'type'> & { readonly type: 'letter-resent'; readonly copy?: true }

const known = (complaint: Complaint, key: LetterKey) => complaint.letters.find(letter => letter.key === key)

export const deliverLetter = (complaint: Complaint, { letter, via }: DeliverLetter): Decision<LetterDelivered> => {
  const state = known(complaint, letter)?.state
  if (!state) return refuse('letter-unknown')
  if (state === 'delivered') return refuse('letter-already-delivered')
  // Told twice of one sending, with a bounce in between: what came back has not arrived until it is sent again.
  return state === 'waiting' || state === 'unknown' ? [{ type: 'letter-delivered', letter, via }] : []
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
  // Who learned more of it meanwhile knows better.
  const isNews = command.how === 'unknown' ? state === 'waiting' : state !== command.how
  return isNews ? [{ ...command, type: 'letter-returned' }] : []
}

export const confirmLetter = (complaint: Complaint, { letter, words }: ConfirmLetter): Decision<LetterDelivered> => {
  const state = known(complaint, letter)?.state
  if (!state) return refuse('letter-unknown')
  if (state !== 'unknown') return refuse('letter-already-delivered')
  if (words.how.trim() === '') return refuse('reason-missing')
  return [{ type: 'letter-delivered', letter, via: 'smtp', confirmed: true, words }]
}

export const resendLetter = (complaint: Complaint, command: ResendLetter): Decision<LetterResent> => {
  const state = known(complaint, command.letter)?.state
  if (!state) return refuse('letter-unknown')
  return state === 'delivered' || state === 'waiting'
    ? refuse('letter-already-delivered')
    : [{ ...command, type: 'letter-resent', ...(state === 'unknown' ? { copy: true } : {}) }]
}

const inLetter = (complaint: Complaint, key: LetterKey, state: LetterState, at: Stamp['at']): Complaint => ({
  ...complaint,
  letters: complaint.letters.map(letter => (letter.key === key ? { ...letter, state, at } : letter)),
})

/** A letter posted on an earlier day counts from the start of that day, or from when it was written if that was later. */
export const whenLetterDelivered = (
  complaint: Complaint,
  { letter, at, on, confirmed }: LetterDelivered & Stamp,
): Complaint => {
  const posted = on && on < dayOf(at, complaint.zone) ? startOf(on, complaint.zone) : at
  return {
    ...complaint,
    letters: complaint.letters.map(sent => {
      if (sent.key !== letter) return sent
      const since = confirmed || posted < sent.at ? sent.at : posted
      return { ...sent, state: 'delivered', at: since, firstDelivered: sent.firstDelivered ?? since }
    }),
  }
}
export const whenLetterReturned = (complaint: Complaint, { letter, how, at }: LetterReturned & Stamp): Complaint =>
  inLetter(complaint, letter, how, at)
export const whenLetterResent = (complaint: Complaint, { letter, at }: LetterResent & Stamp): Complaint =>
  inLetter(complaint, letter, 'waiting', at)
