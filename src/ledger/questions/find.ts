import type { Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { Stage } from '#complaint/stage.ts'
import type { Scope } from './scope.ts'

export type FoundRow = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly orderNumber: string | null
  readonly name: string | null
  readonly email: string | null
  readonly summary: string | null
  readonly stage: Stage
  readonly handler: PersonId | null
  readonly receivedAt: Instant
}
/** `text` is the beginning of a reference or order number, or part of a name or e-mail address; at most 50 come back. */
export type AskFind = { readonly scope: Scope; readonly text: string; readonly limit?: number }
