import { momentsIn } from '../promise-rule.ts'
import { found, type PolicyFinding } from './finding.ts'
import { clockOf, type Ground } from './ground.ts'
import { isLater } from './later.ts'
import { named, variantsOf } from './variants.ts'

const fromReceipt = ['received', 'sent', 'first-raised']

/** A fast lane cancels what would be owed: so it names promises there are, and ends before they are due. */
export const fastLane = (ground: Ground): readonly PolicyFinding[] => {
  const { policy } = ground
  const lane = policy.fastLane
  if (!lane) return []
  const { clause, within, cancels } = lane
  const isCancelled = (name: string) => policy.promises.some(({ promise, id }) => promise === name || id === name)
  const clock = clockOf(ground, within)
  return [
    ...(cancels.length === 0 ? [found('fast-lane-cancels-nothing', 'fastLane.cancels', {}, { clause })] : []),
    ...cancels.flatMap((name, n) =>
      isCancelled(name) ? [] : [found('fast-lane-cancels-unknown', `fastLane.cancels[${n}]`, { name }, { clause })],
    ),
    ...variantsOf(policy).flatMap(({ rule, said }) => {
      const isHeld = cancels.includes(rule.promise) || (rule.id !== undefined && cancels.includes(rule.id))
      const isCounted =
        said('within') && rule.strength === 'must' && momentsIn(rule.starts).some(one => fromReceipt.includes(one))
      const other = clockOf(ground, rule.within, rule)
      if (!isHeld || !isCounted || !clock || !other || !rule.within) return []
      const { howOften, on } = isLater(clock, other, ground)
      return on && howOften !== 'sometimes'
        ? [
            found(
              'fast-lane-too-late',
              'fastLane.within',
              { ...on, within, other: named(rule), otherWithin: rule.within },
              { clause },
            ),
          ]
        : []
    }),
  ]
}
