import type { Counting, Period } from '#calendar/period.ts'
import type { Clause } from '../policy.ts'
import { found, type PolicyFinding } from './finding.ts'
import type { Ground } from './ground.ts'
import { unitOf } from './sound.ts'
import { caseAt, promiseAt, variantsOf } from './variants.ts'

type Said = { readonly at: string; readonly counting: Partial<Counting>; readonly clause?: Clause | undefined }

const form = ({ at, counting: { cutOff, minimumWorkingDays: days }, ...more }: Said): readonly PolicyFinding[] => [
  ...(cutOff === undefined || /^([01]\d|2[0-3]):[0-5]\d$/.test(cutOff)
    ? []
    : [found('cut-off-form', `${at}.cutOff`, { cutOff }, more)]),
  ...(days === undefined || (Number.isSafeInteger(days) && days >= 0)
    ? []
    : [found('minimum-working-days-wrong', `${at}.minimumWorkingDays`, { days }, more)]),
]

const withUnit = (at: string, within: Period, counting: Counting, clause: Clause): readonly PolicyFinding[] => {
  if (unitOf(within) === 'workingDays' && counting.workingWeek === 'every-day')
    return [found('every-day-works', at, {}, { clause })]
  return unitOf(within) === 'hours' && counting.rollOver !== 'none'
    ? [found('hours-do-not-roll', at, {}, { clause })]
    : []
}

/** How it is counted: in a form that can be, and so that each part of it does something. */
export const countings = ({ policy }: Ground): readonly PolicyFinding[] => {
  const said: readonly Said[] = [
    { at: 'counting', counting: policy.counting },
    ...policy.promises.flatMap(({ counting, cases = [], clause }, n) => [
      ...(counting ? [{ at: `${promiseAt(n)}.counting`, counting, clause }] : []),
      ...cases.flatMap((one, c) =>
        one.counting ? [{ at: `${caseAt(n, c)}.counting`, counting: one.counting, clause }] : [],
      ),
    ]),
  ]
  return [
    ...said.flatMap(form),
    ...variantsOf(policy).flatMap(({ at, rule, said: says }) =>
      rule.within && (says('within') || says('counting'))
        ? withUnit(`${at}.within`, rule.within, { ...policy.counting, ...rule.counting }, rule.clause)
        : [],
    ),
  ]
}
