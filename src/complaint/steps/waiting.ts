// Clause 7: some policies stop clocks while the customer or a partner is asked something, and start them again once nobody is.
import type { Instant } from '#calendar/day.ts'
import { type Asked, isAwaited } from '../question.ts'
import type { Complaint } from '../state.ts'
import { noLongerAwaiting, restarted } from '../stops.ts'

/** A question is settled: nobody waits for the customer any more, nor for partners once none of them is waited for. */
export const noLongerAsking = (complaint: Complaint, at: Instant): Complaint => {
  const waits = (kind: Asked['kind']) =>
    complaint.questions.some(question => question.asked?.of.kind === kind && isAwaited(question))
  const customerSpoke = waits('customer') ? complaint : noLongerAwaiting(complaint, at)
  if (waits('partner')) return customerSpoke
  return { ...customerSpoke, stops: restarted(customerSpoke, 'waiting-for-partner', at) }
}
