// Clause 1: some policies say how long after delivery customers can complain. A later complaint is taken all the same, and marked.
import { type Day, endOf, startOf } from '#calendar/day.ts'
import { count } from '#calendar/period.ts'
import type { Ground } from './decision.ts'
import type { Complaint } from './state.ts'

/** The last day on which this could be complained of, where the complaint came after it; undefined for one in time. */
export const raisedAfter = (complaint: Complaint, { policy, calendar, zone }: Ground): Day | undefined => {
  const delivered = complaint.noted.delivered ?? complaint.order?.deliveredOn
  if (!delivered || !policy.raiseWithin) return undefined
  const frame = { calendar, zone, counting: policy.counting }
  const { on } = count(startOf(delivered, zone), policy.raiseWithin, frame)
  return complaint.receivedAt >= endOf(on, zone) ? on : undefined
}
