import type { Day, Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { Scope } from './scope.ts'

/** A complaint before the board (clauses 10-12). `independent`: whoever asks had no hand in it and may review it. */
export type ReviewRow = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly name: string | null
  readonly summary: string | null
  readonly handler: PersonId | null
  readonly escalatedAt: Instant
  readonly reviewedAt: Instant | null
  readonly repliedAt: Instant | null
  readonly dueOn: Day | null
  readonly dueAt: Instant | null
  readonly missed: number
  readonly independent: boolean
}
/** Those that wait for a reply, soonest due first; or those that were replied to, newest first. */
export type AskReviews = { readonly scope: Scope; readonly replied?: boolean; readonly limit?: number }
