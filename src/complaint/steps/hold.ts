// Clause 14, and GDPR, art. 17(3)(e): what may still be needed for a legal claim is not erased, however long it has been kept.
import type { Stamp } from '../actor.ts'
import { type Decision, isBlank, refuse } from '../decision.ts'
import type { Complaint } from '../state.ts'

export type PlaceHold = { readonly type: 'place-hold'; readonly words: { readonly reason: string } }
export type LiftHold = { readonly type: 'lift-hold'; readonly words: { readonly reason: string } }
export type HoldPlaced = { readonly type: 'hold-placed'; readonly words?: { readonly reason: string } }
export type HoldLifted = { readonly type: 'hold-lifted'; readonly words?: { readonly reason: string } }

export const placeHold = (complaint: Complaint, { words }: PlaceHold): Decision<HoldPlaced> => {
  if (complaint.held) return refuse('already-held')
  return isBlank(words.reason) ? refuse('hold-reason-missing') : [{ type: 'hold-placed', words }]
}

export const liftHold = (complaint: Complaint, { words }: LiftHold): Decision<HoldLifted> => {
  if (!complaint.held) return refuse('not-held')
  return isBlank(words.reason) ? refuse('hold-reason-missing') : [{ type: 'hold-lifted', words }]
}

export const whenHoldPlaced = (complaint: Complaint, { at, by, words }: HoldPlaced & Stamp): Complaint => ({
  ...complaint,
  held: { at, by, reason: words?.reason },
})
export const whenHoldLifted = ({ held: _, ...complaint }: Complaint): Complaint => complaint
