import { sql } from 'kysely'
import type { Database } from '#database/connect.ts'
import type { Snooze, Views } from './views.ts'

export const createSnoozes = (db: Database): Pick<Views, 'snoozed' | 'snooze' | 'wake'> => ({
  snoozed: async (person, complaint) => {
    const { rows } = await sql<Snooze>`
      select until, version, set_at as "setAt" from snooze
      where person = ${person} and complaint_id = ${complaint}`.execute(db)
    return rows[0]
  },
  snooze: async (person, complaint, { until, version, setAt }) => {
    await sql`insert into snooze (person, complaint_id, until, version, set_at)
      values (${person}, ${complaint}, ${until}, ${version}, ${setAt})
      on conflict (person, complaint_id) do update
      set until = excluded.until, version = excluded.version, set_at = excluded.set_at`.execute(db)
  },
  wake: async (person, complaint) => {
    await sql`delete from snooze where person = ${person} and complaint_id = ${complaint}`.execute(db)
  },
})
