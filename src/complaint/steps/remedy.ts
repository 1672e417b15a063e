// Clause 9: where the manager finds it right, a refund, an exchange, a repair or an apology; each a promise with a date and a proof.
import { type Day, dayOf, type Instant } from '#calendar/day.ts'
import { approverOf } from '#policy/approval.ts'
import type { RemedyKind, Role } from '#policy/policy.ts'
import type { RemedyId, Stamp } from '../actor.ts'
import { type Circumstances, type Decision, isBlank, refuse } from '../decision.ts'
import { factsOf } from '../facts.ts'
import { runningReview } from '../reviewing.ts'
import type { LetterKey } from '../letter.ts'
import type { Complaint, Money, Remedy } from '../state.ts'

export type OfferRemedy = {
  readonly type: 'offer-remedy'
  readonly kind: RemedyKind
  readonly amount?: Money
  readonly by: Day
  readonly words: { readonly what: string }
}
export type ApproveRemedy = { readonly type: 'approve-remedy'; readonly remedy: RemedyId }
/** `instead` is what would be found right in its place: its handler can put that forward. */
export type RefuseRemedy = {
  readonly type: 'refuse-remedy'
  readonly remedy: RemedyId
  readonly instead?: { readonly kind: RemedyKind; readonly amount?: Money }
  readonly words: { readonly reason: string }
}
export type CarryOutRemedy = {
  readonly type: 'carry-out-remedy'
  readonly remedy: RemedyId
  readonly on: Day
  readonly words: { readonly proof: string }
}
/** It could not be done by its date: why, and the new date the customer gets. */
export type FailRemedy = {
  readonly type: 'fail-remedy'
  readonly remedy: RemedyId
  readonly by: Day
  readonly words: { readonly reason: string }
}

export type RemedyOffered = Omit<OfferRemedy, 'type' | 'by' | 'words'> & {
  readonly type: 'remedy-offered'
  readonly remedy: RemedyId
  readonly due: Day
  /** Who must find it right; nobody where it is missing and its approval follows at once. */
  readonly approver?: Role
  readonly words?: OfferRemedy['words']
}
export type RemedyApproved = { readonly type: 'remedy-approved'; readonly remedy: RemedyId }
export type RemedyRefused = {
  readonly type: 'remedy-refused'
  readonly remedy: RemedyId
  readonly instead?: RefuseRemedy['instead']
  readonly words?: RefuseRemedy['words']
}
export type RemedyCarriedOut = {
  readonly type: 'remedy-carried-out'
  readonly remedy: RemedyId
  readonly on: Day
  readonly words?: CarryOutRemedy['words']
}
export type RemedyFailed = {
  readonly type: 'remedy-failed'
  readonly remedy: RemedyId
  readonly due: Day
  readonly words?: FailRemedy['words']
}

/** A refund has an amount; an amount is more than nothing. */
const isAmountRight = (kind: RemedyKind, amount: Money | undefined): boolean =>
  amount ? Number.isSafeInteger(amount.cents) && amount.cents > 0 : kind !== 'refund'

export const offerRemedy = (
  complaint: Complaint,
  command: OfferRemedy,
  at: Circumstances,
): Decision<RemedyOffered | RemedyApproved> => {
  const { kind, amount, by: due, words } = command
  if (!at.policy.remedies.includes(kind)) return refuse('remedy-not-in-policy')
  if (!isAmountRight(kind, amount)) return refuse('amount-missing')
  if (kind !== 'refund' && isBlank(words.what)) return refuse('nothing-said')
  const earliest = dayOf(at.now, at.zone)
  if (due < earliest) return refuse('remedy-date-in-past', { earliest })
  const remedy = `r${complaint.remedies.length + 1}`
  const approver = approverOf(at.policy, 'remedy', factsOf(complaint), { kind, ...(amount ? { amount } : {}) })
  const offered = { type: 'remedy-offered', remedy, kind, due, words, ...(amount ? { amount } : {}) } as const
  return approver ? [{ ...offered, approver }] : [offered, { type: 'remedy-approved', remedy }]
}

const remedyIn = (complaint: Complaint, id: RemedyId) => complaint.remedies.find(remedy => remedy.id === id)

/** While a review decides, whoever reviews may find a remedy right too. */
const mayApprove = (complaint: Complaint, { approver }: Remedy, { by, policy }: Circumstances): boolean => {
  if (by.kind !== 'staff' || !approver) return true
  const reviewer = complaint.escalated && runningReview(complaint, policy)?.by
  return by.roles.some(role => role === approver || role === reviewer)
}

const ifStatus = <Event>(
  complaint: Complaint,
  id: RemedyId,
  status: Remedy['status'],
  then: () => Decision<Event>,
): Decision<Event> => {
  const remedy = remedyIn(complaint, id)
  if (!remedy) return refuse('remedy-unknown')
  return remedy.status === status ? then() : refuse('remedy-not-open')
}

export const approveRemedy = (
  complaint: Complaint,
  { remedy }: ApproveRemedy,
  at: Circumstances,
): Decision<RemedyApproved> =>
  ifStatus(complaint, remedy, 'proposed', () => {
    const known = remedyIn(complaint, remedy)
    if (known && !mayApprove(complaint, known, at)) return refuse('not-allowed')
    const earliest = dayOf(at.now, at.zone)
    const late = known?.promised.at(-1)?.by
    return late && late < earliest ? refuse('remedy-date-in-past', { earliest }) : [{ type: 'remedy-approved', remedy }]
  })

export const refuseRemedy = (
  complaint: Complaint,
  command: RefuseRemedy,
  { policy }: Circumstances,
): Decision<RemedyRefused> =>
  ifStatus(complaint, command.remedy, 'proposed', () => {
    const { words, instead } = command
    if (isBlank(words.reason)) return refuse('reason-missing')
    if (instead && !policy.remedies.includes(instead.kind)) return refuse('remedy-not-in-policy')
    if (instead && !isAmountRight(instead.kind, instead.amount)) return refuse('amount-missing')
    return [{ ...command, type: 'remedy-refused' }]
  })

export const carryOutRemedy = (
  complaint: Complaint,
  command: CarryOutRemedy,
  at: Circumstances,
): Decision<RemedyCarriedOut> =>
  ifStatus(complaint, command.remedy, 'approved', () => {
    const earliest = dayOf(complaint.receivedAt, at.zone)
    const latest = dayOf(at.now, at.zone)
    if (command.on < earliest) return refuse('remedy-date-in-past', { earliest })
    if (command.on > latest) return refuse('date-in-future', { latest })
    return isBlank(command.words.proof) ? refuse('proof-missing') : [{ ...command, type: 'remedy-carried-out' }]
  })

export const failRemedy = (complaint: Complaint, command: FailRemedy, at: Circumstances): Decision<RemedyFailed> =>
  ifStatus(complaint, command.remedy, 'approved', () => {
    const { remedy, by: due, words } = command
    if (isBlank(words.reason)) return refuse('reason-missing')
    const earliest = dayOf(at.now, at.zone)
    return due < earliest
      ? refuse('remedy-date-in-past', { earliest })
      : [{ type: 'remedy-failed', remedy, due, words }]
  })

const inRemedy = (complaint: Complaint, id: RemedyId, change: (remedy: Remedy) => Remedy): Complaint => ({
  ...complaint,
  remedies: complaint.remedies.map(remedy => (remedy.id === id ? change(remedy) : remedy)),
})

export const whenRemedyOffered = (complaint: Complaint, event: RemedyOffered & Stamp): Complaint => {
  const { remedy: id, kind, amount, due, approver, words, at } = event
  const offered: Remedy = {
    id,
    kind,
    ...(amount ? { amount } : {}),
    ...(approver ? { approver } : {}),
    what: words?.what,
    status: 'proposed',
    promised: [{ by: due, since: at }],
  }
  return { ...complaint, remedies: [...complaint.remedies, offered] }
}
export const whenRemedyApproved = (complaint: Complaint, { remedy, at }: RemedyApproved & Stamp): Complaint =>
  inRemedy(complaint, remedy, known => ({
    ...known,
    status: 'approved',
    approvedAt: at,
    promised: known.promised.map(promise => ({ ...promise, since: at })),
  }))
export const whenRemedyRefused = (complaint: Complaint, { remedy, instead }: RemedyRefused): Complaint =>
  inRemedy(complaint, remedy, known => ({ ...known, status: 'refused', ...(instead ? { instead } : {}) }))
export const whenRemedyCarriedOut = (
  complaint: Complaint,
  { remedy, on, words, at }: RemedyCarriedOut & Stamp,
): Complaint =>
  inRemedy(complaint, remedy, known => ({
    ...known,
    status: 'carried-out',
    carriedOut: { on, at, proof: words?.proof },
  }))
export const whenRemedyFailed = (complaint: Complaint, { remedy, due, at }: RemedyFailed & Stamp): Complaint =>
  inRemedy(complaint, remedy, known => ({
    ...known,
    promised: [
      ...known.promised.map((promise, n) => (n === known.promised.length - 1 ? { ...promise, failedAt: at } : promise)),
      { by: due, since: at },
    ],
  }))

/** An apology is carried out by the letter that makes it: its promise is kept when that letter is delivered. */
export const apologiesCarriedOut = (complaint: Complaint, letter: LetterKey, at: Instant): readonly Remedy[] =>
  complaint.remedies.map(remedy =>
    remedy.kind === 'apology' && remedy.status === 'approved'
      ? {
          ...remedy,
          status: 'carried-out',
          carriedOut: { on: dayOf(at, complaint.zone), at, proof: undefined, letter },
        }
      : remedy,
  )
