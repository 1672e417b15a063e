import { type Day, dayOf, type Instant, startOf } from '#calendar/day.ts'
import { count } from '#calendar/period.ts'
import { holds } from '#policy/condition.ts'
import { frameOf } from '#policy/due-of.ts'
import type { RetentionRule } from '#policy/policy.ts'
import type { Ground } from './decision.ts'
import { factsOf } from './facts.ts'
import type { Complaint } from './state.ts'

const delivered = ({ noted, order, zone }: Complaint): Instant | undefined => {
  const on = noted.delivered ?? order?.deliveredOn
  return on && startOf(on, zone)
}

const lastRemedy = ({ remedies }: Complaint): Instant | undefined =>
  remedies
    .flatMap(({ carriedOut }) => carriedOut?.at ?? [])
    .toSorted()
    .at(-1)

/** When keeping begins to count; where what a rule names never came, it is the closing. */
const keptFrom = (complaint: Complaint, rule: RetentionRule, closedAt: Instant): Instant => {
  switch (rule.from) {
    case 'closed':
      return closedAt
    case 'delivered':
      return delivered(complaint) ?? closedAt
    case 'last-remedy':
      return lastRemedy(complaint) ?? closedAt
  }
}

/** A day too far for any calendar counts as the last there is. */
const lastDay = '9999-12-31' as Day

/**
 * The first day on which the personal words of a complaint need no longer be kept, by the first rule of its policy that applies:
 * never before it is closed. Undefined while it is open, once it is erased, and where no rule applies. A hold does not move it, it only bars erasing.
 */
export const keptUntil = (complaint: Complaint, ground: Ground): Day | undefined => {
  const { closed, erased } = complaint
  const rule = ground.policy.retention.find(({ when }) => holds(when, factsOf(complaint)))
  if (!closed || erased || !rule) return undefined
  const closedOn = dayOf(closed.at, ground.zone)
  try {
    const { on } = count(keptFrom(complaint, rule, closed.at), rule.keep, frameOf({}, ground))
    return on > closedOn ? on : closedOn
  } catch {
    return lastDay
  }
}
