import { type CaseFacts, holds } from './condition.ts'
import type { ApprovalRule, Policy, RemedyKind, Role } from './policy.ts'
import type { Money } from './storefront.ts'

type Proposed = { readonly kind?: RemedyKind; readonly amount?: Money }

const isAbove = ({ above }: ApprovalRule, amount: Money | undefined): boolean =>
  above === undefined ||
  (amount !== undefined && above.some(({ currency, cents }) => currency === amount.currency && amount.cents > cents))

/** Who must agree before this remedy is promised, or this answer sent; undefined where nobody has to. */
export const approverOf = (
  { approvals }: Pick<Policy, 'approvals'>,
  of: ApprovalRule['of'],
  facts: CaseFacts,
  { kind, amount }: Proposed = {},
): Role | undefined =>
  approvals.find(
    rule =>
      rule.of === of &&
      (!rule.kinds || (kind !== undefined && rule.kinds.includes(kind))) &&
      isAbove(rule, amount) &&
      holds(rule.when, facts),
  )?.by

/** Everybody who may have to agree to something. */
export const approversOf = ({ approvals }: Pick<Policy, 'approvals'>, of: ApprovalRule['of']): readonly Role[] => [
  ...new Set(approvals.filter(rule => rule.of === of).map(({ by }) => by)),
]
