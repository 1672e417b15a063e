// Clause 5: what is not resolved within a week is assigned to a suitable person, to investigate and act.
import type { PersonId, Stamp } from '../actor.ts'
import { type Decision, isBlank, refuse } from '../decision.ts'
import { type Complaint, handledAlsoBy } from '../state.ts'

/** `reason` is for colleagues; the customer's hand-over letter names the new handler and keeps the answer date. */
export type Assign = { readonly type: 'assign'; readonly to: PersonId; readonly words?: { readonly reason?: string } }
export type Assigned = Omit<Assign, 'type'> & { readonly type: 'assigned'; readonly handOver: boolean }

export const assign = (complaint: Complaint, command: Assign): Decision<Assigned> => {
  if (isBlank(command.to)) return refuse('handler-missing')
  if (complaint.concerned.some(({ person }) => person === command.to)) return refuse('handler-complained-about')
  if (complaint.assigned?.to === command.to && complaint.handler === command.to)
    return refuse('already-assigned-to-them')
  const handOver = complaint.acknowledged !== undefined && complaint.handler !== command.to
  return [{ ...command, type: 'assigned', handOver }]
}

export const whenAssigned = (complaint: Complaint, { to, at }: Assigned & Stamp): Complaint => ({
  ...complaint,
  handler: to,
  assigned: { at: complaint.assigned?.at ?? at, to },
  handledBy: handledAlsoBy(complaint, to),
})
