import type { Day, Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { Cause } from '#policy/policy.ts'
import type { Scope } from './scope.ts'

/** A change promised in an answer (clause 14). */
export type ChangeRow = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly change: string
  readonly text: string | null
  readonly owner: PersonId
  readonly dueOn: Day
  readonly promisedAt: Instant
  readonly madeAt: Instant | null
  readonly causes: readonly Cause[]
}
/** Open ones soonest due first, made ones newest first; without `state` both, the open ones first. */
export type AskChanges = { readonly scope: Scope; readonly state?: 'open' | 'made'; readonly limit?: number }
