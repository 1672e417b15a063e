import type { Role } from '#policy/policy.ts'
import { type Limits, type Permission, rolesWith } from './permission.ts'

/** A role of a house's own: some permissions, and which of the policy's roles it counts as where a policy names one. */
export type HouseRole = {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly permissions: readonly Permission[]
  readonly as: readonly Role[]
}

const order: readonly Role[] = ['agent', 'manager', 'investigator', 'board', 'administrator']

const hasAny = (role: Role, permissions: readonly Permission[]) =>
  permissions.some(permission => rolesWith(permission).includes(role))

/** The roles of the policy that hold at least one of these permissions of themselves. */
export const fittingRoles = (permissions: readonly Permission[]): readonly Role[] =>
  order.filter(role => hasAny(role, permissions))

/** The fewest roles that together hold all these permissions: what `as` most likely means. */
export const proposedRoles = (permissions: readonly Permission[]): readonly Role[] => {
  const chosen: Role[] = []
  for (let left = permissions; ; ) {
    const held = (role: Role) => left.filter(permission => rolesWith(permission).includes(role)).length
    const best = order.toSorted((one, other) => held(other) - held(one))[0]
    if (!best || held(best) === 0) return order.filter(role => chosen.includes(role))
    chosen.push(best)
    left = left.filter(permission => !rolesWith(permission).includes(best))
  }
}

/** What is left of a house role's permissions: those that one of the roles it counts as holds. */
export const permissionsOf = ({ permissions, as }: Pick<HouseRole, 'permissions' | 'as'>): readonly Permission[] =>
  permissions.filter(permission => rolesWith(permission).some(role => as.includes(role)))

/**
 * The policy's roles that somebody has, by those given whole and by roles of the house's own, and what is left of the ones that
 * are theirs only in part. A role given whole stays whole.
 */
export const expandRoles = (
  whole: readonly Role[],
  houseRoles: readonly Pick<HouseRole, 'permissions' | 'as'>[],
): { readonly roles: readonly Role[]; readonly limits?: Limits } => {
  const limits: Partial<Record<Role, readonly Permission[]>> = {}
  for (const houseRole of houseRoles)
    for (const role of houseRole.as.filter(role => !whole.includes(role)))
      limits[role] = [...new Set([...(limits[role] ?? []), ...permissionsOf(houseRole)])]
  const partly = order.filter(role => role in limits)
  return partly.length === 0 ? { roles: whole } : { roles: [...whole, ...partly], limits }
}

/** The roles that somebody has whole. */
export const wholeRoles = ({
  roles,
  limits,
}: {
  readonly roles: readonly Role[]
  readonly limits?: Limits
}): readonly Role[] => roles.filter(role => !limits?.[role])
