import type { Period } from '#calendar/period.ts'
import { bodyIn } from '../outside.ts'
import { found, type PolicyFinding } from './finding.ts'
import { clockOf, type Ground } from './ground.ts'
import { isLater } from './later.ts'

/** What is erased while a customer can still ask for a review or go outside is missing when it is needed most. */
export const retention = (ground: Ground): readonly PolicyFinding[] => {
  const { policy } = ground
  const windows: readonly Period[] = [
    ...policy.reviews.flatMap(({ window }) => window ?? []),
    ...policy.outside.flatMap(({ body }) => bodyIn(policy, body)?.window?.within ?? []),
  ]
  return policy.retention.flatMap(({ keep, from }, n) => {
    // What is kept from the delivery on began to run long before any window did, and compares with none.
    const kept = from === 'delivered' ? undefined : clockOf(ground, keep)
    const window = windows.find(one => {
      const clock = clockOf(ground, one)
      return kept && clock && isLater(clock, kept, ground).howOften !== 'never'
    })
    return window ? [found('kept-too-short', `retention[${n}].keep`, { keep, window })] : []
  })
}
