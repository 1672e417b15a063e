import { dayOf } from '#calendar/day.ts'
import type { CaseFacts } from '#policy/condition.ts'
import { type PromiseRule, ruleFor } from '#policy/promise-rule.ts'
import type { Complaint, Triage } from './state.ts'

const factsWith = (complaint: Complaint, triage: Triage | undefined): CaseFacts => {
  const { receivedAt, zone, category, channel, order } = complaint
  return {
    receivedOn: dayOf(receivedAt, zone),
    category,
    channel,
    ...(triage ? { severity: triage.severity, safety: triage.safety } : {}),
    ...(order?.country ? { country: order.country } : {}),
    ...(order?.products ? { products: order.products } : {}),
    ...(order?.paymentMethod ? { paymentMethod: order.paymentMethod } : {}),
    ...(order?.amount ? { amount: order.amount } : {}),
  }
}

/** What is known of a complaint that rules depend on. */
export const factsOf = (complaint: Complaint): CaseFacts => factsWith(complaint, complaint.triaged.at(-1))

/**
 * A rule as it is for this complaint; undefined where it does not apply. How serious a complaint is may be judged anew at any
 * time, but once the customer has been told a date that can only make a period start to run, never end one later: so every
 * judgement since the acknowledgement counts, and the earliest date of `rulesFor` is the promise.
 */
export const rulesFor = (complaint: Complaint, rule: PromiseRule): readonly PromiseRule[] => {
  if (!rule.when && !rule.cases) return [rule]
  const told = complaint.acknowledged?.at
  const before = complaint.triaged.findLast(({ at }) => !told || at <= told)
  const since = complaint.triaged.filter(({ at }) => told !== undefined && at > told)
  return [before, ...since].flatMap(triage => ruleFor(rule, factsWith(complaint, triage)) ?? [])
}
