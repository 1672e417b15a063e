// Clauses 2 to 12: what happens outside and starts a clock of the policy: the goods came back, all that was asked for is in.
import { type Day, dayOf } from '#calendar/day.ts'
import type { Stamp } from '../actor.ts'
import { type Circumstances, type Decision, refuse } from '../decision.ts'
import type { Complaint, NotedMoment } from '../state.ts'

export type NoteMoment = { readonly type: 'note-moment'; readonly moment: NotedMoment; readonly on: Day }
export type MomentNoted = Omit<NoteMoment, 'type'> & { readonly type: 'moment-noted' }

export const noteMoment = (_: Complaint, command: NoteMoment, { now, zone }: Circumstances): Decision<MomentNoted> => {
  const latest = dayOf(now, zone)
  return command.on > latest ? refuse('date-in-future', { latest }) : [{ ...command, type: 'moment-noted' }]
}

export const whenMomentNoted = (complaint: Complaint, { moment, on }: MomentNoted & Stamp): Complaint => ({
  ...complaint,
  noted: { ...complaint.noted, [moment]: on },
})
