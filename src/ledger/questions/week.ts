import type { Day, Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { Stage } from '#complaint/stage.ts'
import type { Category, Channel } from '#policy/policy.ts'
import type { Scope } from './scope.ts'

/** A complaint that must still be entered in the log, or assigned, within its week (clauses 4 and 5). */
export type WeekRow = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly name: string | null
  readonly summary: string | null
  readonly category: Category
  readonly channel: Channel
  readonly receivedAt: Instant
  readonly stage: Stage
  readonly handler: PersonId | null
  readonly dueOn: Day
  readonly dueAt: Instant
  readonly missedAt: Instant | null
}
export type AskWeek = { readonly scope: Scope; readonly limit?: number }
