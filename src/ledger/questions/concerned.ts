import { sql } from 'kysely'

/** The colleagues that a complaint, as `c`, is about. */
export const concernedIn = sql`array(select e.facts->>'person' from event e where e.complaint_id = c.id and e.type = 'staff-named')`
