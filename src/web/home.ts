import { permits } from '#complaint/permission.ts'
import type { Person } from '#people/people.ts'
import type { Role } from '#policy/policy.ts'

/** The address that everybody is told: it means one's own work, also of those who have no lists there. */
export const frontDoor = '/desk'

const works: readonly Role[] = ['agent', 'manager', 'investigator']

/** Where somebody's own work is. */
export const homeOf = ({ roles, limits }: Pick<Person, 'roles' | 'limits'>): string => {
  if (roles.some(role => works.includes(role))) return frontDoor
  if (roles.includes('board')) return '/board'
  return permits(limits, 'administrator', 'people') ? '/desk/people' : '/desk/account'
}
