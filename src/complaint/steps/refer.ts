// Clause 13: still not satisfied, the customer turns to an outside body; the file goes along.
import type { BodyId } from '#policy/bodies.ts'
import type { Stamp } from '../actor.ts'
import { type Decision, isBlank, refuse } from '../decision.ts'
import { type Complaint, without } from '../state.ts'

export type Refer = { readonly type: 'refer'; readonly body: BodyId; readonly words?: { readonly remark?: string } }
export type Referred = Omit<Refer, 'type'> & { readonly type: 'referred' }

export const refer = (complaint: Complaint, command: Refer): Decision<Referred> => {
  if (!complaint.boardReply) return refuse('board-has-not-replied')
  if (complaint.withdrawn) return refuse('closed')
  if (isBlank(command.body)) return refuse('body-missing')
  return [{ ...command, type: 'referred' }]
}

export const whenReferred = (complaint: Complaint, { body, at }: Referred & Stamp): Complaint => ({
  ...without(complaint, 'closed', 'accepted'),
  referred: { at, body },
})
