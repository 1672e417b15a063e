import type { Day, Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { Event } from '#complaint/event.ts'
import type { Holder, Stage } from '#complaint/stage.ts'
import type { PromiseKind } from '#policy/policy.ts'
import type { Language } from '#policy/storefront.ts'
import type { Scope } from './scope.ts'
import type { View } from './view.ts'

export type QueueRow = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly name: string | null
  readonly summary: string | null
  readonly stage: Stage
  readonly handler: PersonId | null
  readonly holder: Holder['kind']
  /** The promise that comes first; none when nothing is owed. */
  readonly next?: { readonly kind: PromiseKind; readonly key: string; readonly dueOn: Day; readonly dueAt: Instant }
  readonly missed: number
  readonly lastEvent: Event['type']
  readonly lastAt: Instant
  readonly language: Language
}
/** `after` is the `next` of the page before. */
export type AskQueue = {
  readonly scope: Scope
  readonly view: View
  readonly now: Instant
  readonly after?: string
  readonly limit?: number
}
