import { sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { Database } from './connect.ts'

/** Seconds: how far the database's clock is ahead of this machine's, and how far that may be out because asking took its time. */
export const clockAhead = async (db: Database): Promise<{ readonly ahead: number; readonly unsure: number }> => {
  const before = Date.now()
  const { rows } = await sql<{ readonly at: Instant }>`select clock_timestamp() as at`.execute(db)
  const unsure = (Date.now() - before) / 2
  const at = Date.parse(rows[0]?.at ?? '')
  // Half of the way there and back has passed when the database looks at its clock.
  return { ahead: (at - (before + unsure)) / 1000, unsure: Math.abs(unsure) / 1000 }
}
