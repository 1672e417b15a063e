import type { Day, Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { Stage } from '#complaint/stage.ts'
import type { RemedyKind } from '#policy/policy.ts'
import type { Currency } from '#policy/storefront.ts'
import type { Scope } from './scope.ts'

/** A remedy that waits for the manager (clause 9). */
export type ApprovalRow = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly name: string | null
  readonly summary: string | null
  readonly stage: Stage
  readonly handler: PersonId | null
  readonly remedy: string
  readonly kind: RemedyKind
  readonly what: string | null
  readonly currency: Currency | null
  readonly cents: number | null
  readonly dueOn: Day
  readonly offeredAt: Instant
}
export type AskApprovals = { readonly scope: Scope; readonly limit?: number }
