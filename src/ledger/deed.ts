import type { By } from '#complaint/actor.ts'
import type { Event } from '#complaint/event.ts'
import { surprises } from '#complaint/surprise.ts'
import type { Versioned } from './ledger.ts'

/** Who did something, as one text: `customer`, `staff:<person>` or `partner:<partner>`. */
export const doerOf = (by: By): string => {
  switch (by.kind) {
    case 'staff':
      return `staff:${by.person}`
    case 'partner':
      return `partner:${by.partner}`
    default:
      return by.kind
  }
}

/** The last thing a person did, as columns of the complaint's row. */
export const deedOf = (events: readonly Versioned[]) => {
  const last = events.findLast(surprises) ?? events[0]
  return {
    deed: last?.type as Event['type'],
    deed_at: last?.at,
    deed_by: last ? doerOf(last.by) : 'customer',
    deed_version: last?.version,
  }
}

/** How many files came with these events. */
export const filesOf = (events: readonly Versioned[]): number =>
  events.reduce((sum, event) => sum + ('files' in event ? (event.files ?? []).length : 0), 0)
