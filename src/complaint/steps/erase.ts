// Clause 14, and GDPR, articles 5(1)(e) and 17: what need no longer be kept is erased. What stays are facts about nobody.
import { dayOf } from '#calendar/day.ts'
import type { PersonId, Stamp } from '../actor.ts'
import { type Circumstances, type Decision, refuse } from '../decision.ts'
import type { WhyErased } from '../case-facts.ts'
import { promises } from '../due.ts'
import { keptUntil } from '../keeping.ts'
import { type Complaint, remedyIsOpen } from '../state.ts'

/** Whoever proposed it and whoever agreed are two people. */
type Agreed = { readonly because: WhyErased; readonly proposedBy: PersonId; readonly approvedBy: PersonId }
/** A backup brought it back: two people agreed before, in what happened after that backup and is lost. */
type Again = { readonly because: 'again' }

export type Erase = (Agreed | Again) & { readonly type: 'erase' }
/** From here on the words of this history are gone, and those of its letters and files. */
export type Erased = (Agreed | Again) & { readonly type: 'erased' }

/** A letter that has not left takes the words along that are to go. */
const hasLettersUnderWay = ({ letters }: Complaint) =>
  letters.some(({ to, state }) => state === 'waiting' && to !== 'staff')

/** What may yet be missed, or was and is not written down, would be told to somebody of whom nothing is known any more. */
const isOwed = (complaint: Complaint, at: Circumstances) =>
  promises(complaint, at).some(
    ({ strength, ended, missedAt }) => strength === 'must' && !missedAt && (!ended || ended.how === 'late'),
  )

/** Refused while the complaint is open, held for a claim, or before its time where nobody asked for it; again, only while open. */
export const erase = (complaint: Complaint, command: Erase, at: Circumstances): Decision<Erased> => {
  if (!complaint.closed) return refuse('not-closed')
  if (command.because === 'again') return [{ ...command, type: 'erased' }]
  if (complaint.held) return refuse('held-for-claim')
  if (complaint.remedies.some(remedyIsOpen)) return refuse('remedy-still-open')
  if (isOwed(complaint, at)) return refuse('still-owed')
  if (hasLettersUnderWay(complaint)) return refuse('letters-under-way')
  if (command.proposedBy === command.approvedBy) return refuse('same-person')
  if (command.because === 'time') {
    const until = keptUntil(complaint, at)
    if (!until) return refuse('kept-without-end')
    if (until > dayOf(at.now, at.zone)) return refuse('kept-longer', { until })
  }
  return [{ ...command, type: 'erased' }]
}

export const whenErased = (complaint: Complaint, { at, because }: Erased & Stamp): Complaint => ({
  ...complaint,
  name: undefined,
  erased: { at, because },
})
