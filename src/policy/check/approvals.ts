import type { ApprovalRule, Policy } from '../policy.ts'
import { found, type PolicyFinding } from './finding.ts'
import type { Ground } from './ground.ts'

const kindsOf = ({ kinds }: ApprovalRule, { remedies }: Policy) => kinds ?? remedies

const limitsCover = (earlier: ApprovalRule, later: ApprovalRule): boolean => {
  if (!earlier.above) return true
  return (
    later.above?.every(({ currency, cents }) =>
      earlier.above?.some(one => one.currency === currency && one.cents <= cents),
    ) ?? false
  )
}

/** Whether an earlier rule applies wherever a later one would. */
const covers = (earlier: ApprovalRule, later: ApprovalRule, policy: Policy): boolean =>
  earlier.of === later.of &&
  (later.of === 'answer' || kindsOf(later, policy).every(kind => kindsOf(earlier, policy).includes(kind))) &&
  (earlier.when === undefined || JSON.stringify(earlier.when) === JSON.stringify(later.when)) &&
  (later.of === 'answer' || limitsCover(earlier, later))

const ofAmounts = ({ of, above = [], kinds }: ApprovalRule, at: string): readonly PolicyFinding[] => [
  ...above.flatMap(({ currency, cents }, n) => {
    if (!Number.isSafeInteger(cents) || cents < 0) return [found('amount-wrong', `${at}.above[${n}]`, { cents })]
    return above.findIndex(one => one.currency === currency) < n
      ? [found('approval-currency-twice', `${at}.above[${n}]`, { currency })]
      : []
  }),
  ...(of === 'answer' && (above.length > 0 || kinds) ? [found('limit-on-answer', at, {})] : []),
]

/** Who must agree: over remedies there are, and each rule in an order in which it can apply. */
export const approvals = ({ policy }: Ground): readonly PolicyFinding[] =>
  policy.approvals.flatMap((rule, n) => {
    const at = `approvals[${n}]`
    if (rule.of === 'remedy' && policy.remedies.length === 0) return [found('approval-without-remedies', at, {})]
    const unknown = rule.of === 'remedy' ? (rule.kinds ?? []).filter(kind => !policy.remedies.includes(kind)) : []
    const earlier = policy.approvals.slice(0, n).findIndex(before => covers(before, rule, policy))
    const isByLimit = policy.approvals[earlier]?.above !== undefined
    const places = { number: n + 1, earlier: earlier + 1 }
    return [
      ...unknown.map(remedy => found('remedy-not-offered', `${at}.kinds`, { remedy })),
      ...ofAmounts(rule, at),
      ...(earlier >= 0 && unknown.length === 0
        ? [found(isByLimit ? 'approval-limits-out-of-order' : 'approval-unreachable', at, places)]
        : []),
    ]
  })
