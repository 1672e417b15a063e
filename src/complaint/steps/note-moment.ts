// Clauses 2 to 12: what happens outside and starts a clock of the policy: the goods came back, all that was asked for is in.
import { type Day, dayOf } from '#calendar/day.ts'
import type { Policy } from '#policy/policy.ts'
import { momentsIn } from '#policy/promise-rule.ts'
import type { Stamp } from '../actor.ts'
import { type Circumstances, type Decision, refuse } from '../decision.ts'
import type { Complaint, NotedMoment } from '../state.ts'

export type NoteMoment = { readonly type: 'note-moment'; readonly moment: NotedMoment; readonly on: Day }
export type MomentNoted = Omit<NoteMoment, 'type'> & { readonly type: 'moment-noted' }

const outside: readonly NotedMoment[] = [
  'sent',
  'first-raised',
  'ordered',
  'delivered',
  'information-complete',
  'goods-returned',
]

/** The moments outside this system that a clock of the policy starts from. */
export const momentsToNote = ({ promises }: Policy): readonly NotedMoment[] => {
  const starts = promises.flatMap(({ starts, cases = [] }) => [starts, ...cases.flatMap(one => one.starts ?? [])])
  const named = starts.flatMap(momentsIn)
  return outside.filter(moment => named.includes(moment))
}

export const noteMoment = (
  _: Complaint,
  command: NoteMoment,
  { now, zone, policy }: Circumstances,
): Decision<MomentNoted> => {
  if (!momentsToNote(policy).includes(command.moment)) return refuse('moment-not-awaited')
  const latest = dayOf(now, zone)
  return command.on > latest ? refuse('date-in-future', { latest }) : [{ ...command, type: 'moment-noted' }]
}

export const whenMomentNoted = (complaint: Complaint, { moment, on }: MomentNoted & Stamp): Complaint => ({
  ...complaint,
  noted: { ...complaint.noted, [moment]: on },
})
