import { type RawBuilder, sql } from 'kysely'
import type { PersonId } from '#complaint/actor.ts'
import type { Role } from '#policy/policy.ts'

/** Who asks: `shops` are the storefronts they serve, all of them by name. */
export type Scope = { readonly shops: readonly string[]; readonly person: PersonId; readonly roles: readonly Role[] }

const concerns = (role: Role, person: PersonId): readonly RawBuilder<boolean>[] => {
  switch (role) {
    case 'agent':
    case 'manager':
      return [sql`true`]
    case 'board':
      return [sql`c.escalated_at is not null`]
    case 'investigator':
      return [
        sql`(c.handler = ${person} or exists (select from question q
          where q.asked_of = ${person} and q.asked_kind = 'person' and q.complaint_id = c.id))`,
      ]
    case 'administrator':
      return []
  }
}

/**
 * The complaints, as `c`, that whoever asks may read: of the storefronts they serve, those that one of their roles concerns. The
 * same rule as `mayRead` of the heart, for many at once; no question is asked without it.
 */
export const inScope = ({ shops, person, roles }: Scope): RawBuilder<boolean> => {
  const any = roles.includes('agent') || roles.includes('manager') ? [] : roles.flatMap(role => concerns(role, person))
  if (any.length > 0) return sql`(c.storefront = any(${shops}) and (${sql.join(any, sql` or `)}))`
  return roles.includes('agent') || roles.includes('manager') ? sql`c.storefront = any(${shops})` : sql`false`
}
