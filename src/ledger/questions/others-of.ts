import type { Instant } from '#calendar/day.ts'
import type { Stage } from '#complaint/stage.ts'
import type { Finding } from '#complaint/state.ts'
import type { Category } from '#policy/policy.ts'
import type { Scope } from './scope.ts'

export type OtherRow = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly summary: string | null
  readonly category: Category
  readonly stage: Stage
  readonly finding: Finding | null
  readonly receivedAt: Instant
  /** Why it is shown beside the other: the same e-mail address, or the same order. */
  readonly same: 'customer' | 'order'
}
/** The other complaints of the same customer or on the same order, newest first. */
export type AskOthers = {
  readonly scope: Scope
  readonly id: string
  readonly storefront: string
  readonly email?: string | undefined
  readonly orderNumber?: string | undefined
  readonly limit?: number
}
