import { type RawBuilder, sql } from 'kysely'
import type { PersonId } from '#complaint/actor.ts'
import { complaintsAbout } from '#database/concerned.ts'
import type { Role } from '#policy/policy.ts'

/** Who asks: `shops` are the storefronts they serve, all of them by name. */
export type Scope = { readonly shops: readonly string[]; readonly person: PersonId; readonly roles: readonly Role[] }

const concerns = (role: Role, person: PersonId): readonly RawBuilder<boolean>[] => {
  switch (role) {
    case 'board':
      return [
        sql`(c.escalated_at is not null or c.answer_approver = 'board' or exists (select from remedy r
          where r.complaint_id = c.id and r.status = 'proposed' and r.approver = 'board'))`,
      ]
    case 'investigator':
      return [
        sql`(c.handler = ${person} or exists (select from question q
          where q.asked_of = ${person} and q.asked_kind = 'person' and q.complaint_id = c.id))`,
      ]
    default:
      return []
  }
}

/** Whether whoever asks may read whatever their shops have, as far as it is not about them. */
export const readsAll = ({ roles }: Scope): boolean => roles.includes('agent') || roles.includes('manager')

/** The same text for readers who may read the same complaints, as far as none of these is about one of them. */
export const scopeLike = (scope: Scope): string => JSON.stringify(readsAll(scope) ? { shops: scope.shops } : scope)

/** Whether what is known by the id of its complaint is about somebody else than whoever asks. */
export const isOfOthers = (complaint: RawBuilder<unknown>, person: PersonId): RawBuilder<boolean> =>
  sql`${complaint} <> all(${complaintsAbout(person)})`

/**
 * The complaints, as `c`, that whoever asks may read: of the storefronts they serve, those that one of their roles concerns, and
 * none that is about themselves, which a question of many parts looks up once for all of them as `about`. The same rule as
 * `mayRead` of the heart, for many at once; no question is asked without it.
 */
export const inScope = (scope: Scope, about = complaintsAbout(scope.person)): RawBuilder<boolean> => {
  const { shops, person, roles } = scope
  const ofShops = sql<boolean>`(c.storefront = any(${shops}) and c.id <> all(${about}))`
  if (readsAll(scope)) return ofShops
  const any = roles.flatMap(role => concerns(role, person))
  if (any.length === 0) return sql`false`
  const ownsChange = sql`exists (select from change h where h.complaint_id = c.id and h.owner = ${person})`
  return sql`(${ofShops} and (${sql.join([...any, ownsChange], sql` or `)}))`
}

/** Whether a promise, as `p` of complaint `c`, is for whoever asks to keep: their own, of what they handle, or the manager's. */
export const isOwedBy = ({ person, roles }: Scope): RawBuilder<boolean> =>
  sql`(p.debtor = ${person} or (c.handler = ${person} and p.owed_by = any(${roles}))
    or (p.owed_by = 'manager' and 'manager' = any(${roles})))`

/** What can be told of it from the promise alone, so that for most that others owe the complaint need not be looked up. */
export const mayBeOwedBy = ({ person, roles }: Scope): RawBuilder<boolean> =>
  sql`(p.debtor = ${person} or p.owed_by = any(${roles}))`

/** `inScope` for promises, as `p`, which know their storefront themselves. */
export const ofScope = (scope: Scope): RawBuilder<boolean> =>
  readsAll(scope)
    ? sql`(p.storefront = any(${scope.shops}) and ${isOfOthers(sql`p.complaint_id`, scope.person)})`
    : sql`exists (select from complaint c where c.id = p.complaint_id and ${inScope(scope)})`
