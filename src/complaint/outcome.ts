import type { Day, Instant } from '#calendar/day.ts'
import type { RemedyKind, Role } from '#policy/policy.ts'
import type { Money } from '#policy/storefront.ts'
import type { ChangeId, PersonId, RemedyId } from './actor.ts'
import type { LetterKey } from './letter.ts'
import type { Said } from './said.ts'

/** `promised` dates: the first is the one approved; each failure adds another. */
export type Remedy = {
  readonly id: RemedyId
  readonly kind: RemedyKind
  readonly amount?: Money
  readonly what: Said
  /** Who must find it right; undefined where nobody had to. */
  readonly approver?: Role
  readonly approvedAt?: Instant
  /** withdrawn: promised, and fell away together with the complaint. */
  /** What whoever refused it would find right. */
  readonly instead?: { readonly kind: RemedyKind; readonly amount?: Money }
  readonly status: 'proposed' | 'approved' | 'refused' | 'carried-out' | 'withdrawn'
  readonly promised: readonly { readonly by: Day; readonly since: Instant; readonly failedAt?: Instant }[]
  /** An apology is carried out by the letter that makes it, once that is delivered. */
  readonly carriedOut?: { readonly on: Day; readonly at: Instant; readonly proof: Said; readonly letter?: LetterKey }
  readonly withdrawn?: Instant
}

export type Change = {
  readonly id: ChangeId
  readonly text: Said
  readonly owner: PersonId
  readonly by: Day
  readonly made?: { readonly at: Instant; readonly how: Said }
  readonly reviewed?: {
    readonly at: Instant
    readonly helped: Helped
    readonly before: number
    readonly after: number
  }
}

/** Whether a change helped. */
export const helpfulness = ['yes', 'partly', 'no', 'cannot-tell'] as const
export type Helped = (typeof helpfulness)[number]
