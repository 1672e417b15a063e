import { type RawBuilder, sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'

/**
 * The lists of the desk. `today` is what falls due today or is late already, also on a closed complaint; `undelivered` has a
 * letter that came back; the others but `closed` hold open complaints.
 */
export const views = [
  'today',
  'mine',
  'unassigned',
  'to-acknowledge',
  'waiting-for-customer',
  'waiting-for-partner',
  'undelivered',
  'closed',
  'all-open',
] as const
export type View = (typeof views)[number]

// Today differs by zone. No zone's day ends later than this after now, and the bound lets an index be used.
const longestDay = '27 hours'

/** Whether a complaint, as `c`, is in a view for this person now; but for `closed`, of those on the desk. */
export const inView = (view: View, person: PersonId, now: Instant): RawBuilder<boolean> => {
  switch (view) {
    case 'today':
      return sql`(c.sort_at <= ${now}::timestamptz + ${longestDay}::interval
        and c.next_due_on <= (${now}::timestamptz at time zone c.zone)::date)`
    case 'mine':
      return sql`(c.handler = ${person} and c.stage <> 'closed')`
    case 'unassigned':
      return sql`(c.handler is null and c.stage <> 'closed')`
    case 'to-acknowledge':
      return sql`(c.acknowledged_at is null and c.stage <> 'closed')`
    case 'waiting-for-customer':
      return sql`c.holder = 'customer'`
    case 'waiting-for-partner':
      return sql`c.holder = 'partner'`
    case 'undelivered':
      return sql`c.undelivered > 0`
    case 'closed':
      return sql`c.stage = 'closed'`
    case 'all-open':
      return sql`c.stage <> 'closed'`
  }
}
