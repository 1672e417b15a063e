import { sql } from 'kysely'
import { type Instant, plusTime } from '#calendar/day.ts'
import type { ComplaintLink } from '#complaint/related.ts'
import type { Database } from '#database/connect.ts'

/** A complaint that names another, which does not name it the other way round. */
export type HalfLink = {
  readonly id: string
  readonly other: string
  readonly reference: string
  readonly as: ComplaintLink['as']
  readonly at: Instant
  readonly by: string
}

// So long both histories are given to be written.
const patience = 60_000

export const halfLinks = async (db: Database, now: Instant): Promise<readonly HalfLink[]> => {
  const { rows } = await sql<HalfLink>`
    select l.complaint_id as id, l.other, c.reference, l.kind as "as", l.linked_at as at, l.linked_by as by
    from complaint_link l join complaint c on c.id = l.complaint_id
    where l.linked_at < ${plusTime(now, { ms: -patience })} and not exists
      (select from complaint_link b where b.complaint_id = l.other and b.other = l.complaint_id)
    order by l.linked_at limit 100`.execute(db)
  return rows
}
