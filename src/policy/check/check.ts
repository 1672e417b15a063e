import type { Policy } from '../policy.ts'
import { approvals } from './approvals.ts'
import { clauses } from './clauses.ts'
import { conditions } from './conditions.ts'
import { contradictions } from './contradictions.ts'
import { countings } from './counting.ts'
import { daysOff } from './days-off.ts'
import { extensions } from './extensions.ts'
import { fastLane } from './fast-lane.ts'
import type { PolicyFinding } from './finding.ts'
import { type CheckContext, groundOf } from './ground.ts'
import { keys } from './keys.ts'
import { notices } from './law/notices.ts'
import { legalPeriods } from './law/periods.ts'
import { windows } from './law/windows.ts'
import { offers } from './offers.ts'
import { order } from './order.ts'
import { outside } from './outside.ts'
import { people } from './people.ts'
import { periods } from './periods.ts'
import { promises } from './promises.ts'
import { retention } from './retention.ts'
import { reviews } from './reviews.ts'
import { versions } from './versions.ts'
import { words } from './words.ts'

export { findingCodes, type FindingCode, type FindingDetails, type Level, type PolicyFinding } from './finding.ts'
export type { CheckContext } from './ground.ts'

const checks = [
  versions,
  countings,
  clauses,
  words,
  keys,
  periods,
  promises,
  order,
  contradictions,
  extensions,
  conditions,
  fastLane,
  daysOff,
  people,
  reviews,
  retention,
  approvals,
  offers,
  outside,
  notices,
  windows,
  legalPeriods,
]

/**
 * All that is wrong with a policy: what it contradicts or makes impossible is refused; what is unwise, vague or shorter than
 * the law is a warning. Dates are compared over the year from `today`, by the calendar that each promise counts with. The
 * findings stand in the order of these subjects, and the refused first.
 */
export const checkPolicy = (policy: Policy, context: CheckContext): readonly PolicyFinding[] => {
  const ground = groundOf(policy, context)
  return checks
    .flatMap(check => check(ground))
    .toSorted((a, b) => Number(a.level === 'warning') - Number(b.level === 'warning'))
}
