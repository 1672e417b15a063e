import { wholeRoles } from '#complaint/house-role.ts'
import type { Person } from '#people/people.ts'
import type { Role } from '#policy/policy.ts'

/**
 * Whether somebody may touch what has these roles: who administers the house only in part gives nobody, themselves least of
 * all, what administrators have, and changes none of them.
 */
export const reaches = (visitor: Person, ...roles: readonly Role[]): boolean =>
  !roles.includes('administrator') || wholeRoles(visitor).includes('administrator')
