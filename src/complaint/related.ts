import type { Instant } from '#calendar/day.ts'
import type { By } from './actor.ts'

/** Another complaint, by its id and reference, and what it is to this one; `original` where this one is a duplicate of it. */
export type ComplaintLink = {
  readonly other: string
  readonly reference: string
  readonly as: 'related' | 'duplicate' | 'original'
  readonly at: Instant
  readonly by: By
}

/** What this complaint is to the other, where that is known the other way round. */
export const otherWay = (as: ComplaintLink['as']): ComplaintLink['as'] =>
  as === 'related' ? as : as === 'duplicate' ? 'original' : 'duplicate'
