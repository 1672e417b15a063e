import type { Day, Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { Stage } from '#complaint/stage.ts'
import type { Finding, Remedy } from '#complaint/state.ts'
import type { Category, Cause, Channel, RemedyKind } from '#policy/policy.ts'
import type { Currency } from '#policy/storefront.ts'
import type { Scope } from './scope.ts'

export type LoggedRemedy = {
  readonly kind: RemedyKind
  readonly status: Remedy['status']
  readonly currency: Currency | null
  readonly cents: number | null
}
/** One line of the complaints log (clause 4). `cost` is what the remedies that were granted cost, in cents. */
export type LogRow = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly receivedAt: Instant
  readonly channel: Channel
  readonly name: string | null
  readonly orderNumber: string | null
  readonly category: Category
  readonly stage: Stage
  readonly handler: PersonId | null
  readonly acknowledgedAt: Instant | null
  readonly registeredAt: Instant | null
  readonly answeredAt: Instant | null
  readonly finding: Finding | null
  readonly causes: readonly Cause[]
  readonly remedies: readonly LoggedRemedy[]
  readonly cost: number
  readonly changes: number
  readonly escalatedAt: Instant | null
  readonly repliedAt: Instant | null
  readonly closedAt: Instant | null
  readonly missed: number
}
/** Newest first. Days are days of receipt in the storefront's own zone, both included. */
export type AskLog = {
  readonly scope: Scope
  readonly from?: Day
  readonly until?: Day
  readonly after?: string
  readonly limit?: number
}
