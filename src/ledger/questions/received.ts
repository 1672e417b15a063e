import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#calendar/day.ts'

// The day of receipt differs by zone; these bounds hold for every zone, and let the index be used.

/** Complaints, as `c`, that were received on this day in their own zone or later. */
export const receivedFrom = (day: Day): RawBuilder<boolean> =>
  sql`(c.received_at >= ${day}::date::timestamp at time zone 'UTC' - interval '15 hours'
    and (c.received_at at time zone c.zone)::date >= ${day}::date)`

/** Complaints, as `c`, that were received on this day in their own zone or earlier. */
export const receivedUntil = (day: Day): RawBuilder<boolean> =>
  sql`(c.received_at < ${day}::date::timestamp at time zone 'UTC' + interval '39 hours'
    and (c.received_at at time zone c.zone)::date <= ${day}::date)`
