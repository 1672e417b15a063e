import { permits } from '#complaint/permission.ts'
import type { Person } from '#people/people.ts'
import type { Role } from '#policy/policy.ts'

/** The page to go on to after signing in, if it is one of this site; an address from outside is never followed. */
export const ownPath = (asked: string | undefined): string | undefined => {
  if (!asked || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(asked)) return undefined
  const here = 'https://this.site'
  if (!URL.canParse(asked, here)) return undefined
  const { origin, pathname, search } = new URL(asked, here)
  return origin === here && !pathname.startsWith('//') ? `${pathname}${search}` : undefined
}

const works: readonly Role[] = ['agent', 'manager', 'investigator']

/** Where somebody's own work is. */
export const homeOf = ({ roles, limits }: Pick<Person, 'roles' | 'limits'>): string => {
  if (roles.some(role => works.includes(role))) return '/desk'
  if (roles.includes('board')) return '/board'
  return permits(limits, 'administrator', 'people') ? '/desk/people' : '/desk/account'
}
