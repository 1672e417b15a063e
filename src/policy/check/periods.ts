import { found, type PolicyFinding } from './finding.ts'
import type { Ground } from './ground.ts'
import { periodsOf } from './places.ts'
import { amountOf, isSound, isWhole, longestOf, unitOf } from './sound.ts'

/** Every period is a whole number from 1 up, and not longer than anybody can look ahead. */
export const periods = ({ policy }: Ground): readonly PolicyFinding[] => [
  ...periodsOf(policy).flatMap(({ at, it, ...more }) => {
    const detail = { unit: unitOf(it), amount: amountOf(it) }
    if (!isWhole(it)) return [found('period-not-whole', at, detail, more)]
    return isSound(it) ? [] : [found('period-too-long', at, { ...detail, atMost: longestOf(it) }, more)]
  }),
  ...(Number.isSafeInteger(policy.warnDaysBefore) && policy.warnDaysBefore >= 0
    ? []
    : [found('warning-days-wrong', 'warnDaysBefore', { days: policy.warnDaysBefore })]),
]
