import type { Instant } from '#calendar/day.ts'
import type { Role } from '#policy/policy.ts'
import type { Limits } from './limits.ts'

export type PersonId = string
export type PartnerId = string
export type QuestionId = string
export type RemedyId = string
export type HeadId = string
export type ChangeId = string

/** Who acts. `clock` is time itself; `post` is the mail system reporting on a letter. */
export type Actor =
  | { readonly kind: 'customer' }
  | {
      readonly kind: 'staff'
      readonly person: PersonId
      readonly roles: readonly Role[]
      /** What is left of roles that were given in part. */
      readonly limits?: Limits
    }
  | { readonly kind: 'partner'; readonly partner: PartnerId; readonly question: QuestionId }
  | { readonly kind: 'clock' }
  | { readonly kind: 'post' }

/** Who acted, as the history keeps it: roles change, deeds do not. */
export type By =
  | { readonly kind: 'customer' }
  | { readonly kind: 'staff'; readonly person: PersonId }
  | { readonly kind: 'partner'; readonly partner: PartnerId }
  | { readonly kind: 'clock' }
  | { readonly kind: 'post' }

/** When it happened and who did it: every event carries both. */
export type Stamp = { readonly at: Instant; readonly by: By }

export const by = (actor: Actor): By => {
  switch (actor.kind) {
    case 'staff':
      return { kind: 'staff', person: actor.person }
    case 'partner':
      return { kind: 'partner', partner: actor.partner }
    default:
      return { kind: actor.kind }
  }
}

export const personOf = (actor: Actor): PersonId | undefined => (actor.kind === 'staff' ? actor.person : undefined)
