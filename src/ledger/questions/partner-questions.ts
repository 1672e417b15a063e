import type { Day, Instant } from '#calendar/day.ts'
import type { PartnerId, PersonId } from '#complaint/actor.ts'
import type { Source } from '#policy/policy.ts'
import type { Scope } from './scope.ts'

/** A question that a partner has not answered yet (clause 7). */
export type PartnerQuestionRow = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly handler: PersonId | null
  readonly question: string
  readonly text: string | null
  readonly source: Source
  readonly partner: PartnerId
  readonly askedAt: Instant
  readonly dueOn: Day
}
export type AskPartnerQuestions = { readonly scope: Scope; readonly partner?: PartnerId; readonly limit?: number }
