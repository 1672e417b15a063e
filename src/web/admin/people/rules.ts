// Clause 11 and the way in: a house without an administrator is locked, one without a reviewer breaks its promise.
import { wholeRoles } from '#complaint/house-role.ts'
import type { Person, PersonPatch } from '#people/people.ts'
import { permits } from '#complaint/permission.ts'
import type { Policy, Role } from '#policy/policy.ts'
import type { Storefront } from '#policy/storefront.ts'

// In full: whoever has the role in part could be without people, roles, or the way to give them back.
const administers = ({ active, roles, limits }: Pick<Person, 'active' | 'roles' | 'limits'>) =>
  active && roles.includes('administrator') && !limits?.administrator

/** Whether somebody could still administer the house after this change. */
export const keepsAdministrator = (
  people: readonly Person[],
  id: string,
  patch: Pick<PersonPatch, 'active' | 'roles'>,
) =>
  people.some(person =>
    administers(
      person.id === id ? { active: patch.active ?? person.active, roles: patch.roles ?? wholeRoles(person) } : person,
    ),
  )

const handles: readonly Role[] = ['agent', 'manager', 'investigator']

export type ReviewGap = { readonly shop: string; readonly role: Role; readonly onlyHandlers: readonly string[] }

/** The shops whose complaints nobody could review, each with its policy, or only people who handle complaints as well. */
export const reviewGaps = (
  people: readonly Person[],
  shops: readonly { readonly shop: Storefront; readonly policy: Policy }[],
): readonly ReviewGap[] =>
  shops.flatMap(({ shop, policy }) =>
    [...new Set(policy.reviews.map(({ by }) => by))].flatMap(role => {
      const reviewers = people.filter(
        ({ active, roles, limits, storefronts }) =>
          active &&
          roles.includes(role) &&
          permits(limits, role, 'review') &&
          (storefronts ?? [shop.id]).includes(shop.id),
      )
      // Where the policy lets a role of the desk review, handling is no hindrance by itself: another one of them can.
      const isDeskRole = handles.includes(role)
      const free = isDeskRole
        ? reviewers.length > 1
        : reviewers.some(({ roles }) => !roles.some(one => handles.includes(one)))
      return free ? [] : [{ shop: shop.name, role, onlyHandlers: reviewers.map(({ name }) => name) }]
    }),
  )
