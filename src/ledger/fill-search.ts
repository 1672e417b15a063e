import { sql } from 'kysely'
import type { Database } from '#database/connect.ts'
import { eventOf, historyOf } from './history.ts'
import { saidIn } from './said.ts'
import { eventsOf } from './walk.ts'
import type { Rules } from './within.ts'

const batch = 100

const withoutText = async (db: Database): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select c.id from complaint c where not exists (select from search s where s.complaint_id = c.id)
    order by c.id limit ${batch}`.execute(db)
  return rows.map(({ id }) => id)
}

/** Makes complaints that were here before they could be searched findable, a batch at a time; answers with how many. */
export const fillSearch = async (db: Database, rules: Rules): Promise<number> => {
  let filled = 0
  for (;;) {
    const ids = await withoutText(db)
    if (ids.length === 0) return filled
    const events = await eventsOf(db, ids)
    const rows = await Promise.all(
      ids.map(async id => ({
        complaint_id: id,
        said: saidIn(await historyOf(id, (events.get(id) ?? []).map(eventOf), rules)),
      })),
    )
    // Whoever adds to one of them meanwhile writes its text too, and a later one.
    await sql`insert into search (complaint_id, said)
      select complaint_id, said from jsonb_populate_recordset(null::search, ${JSON.stringify(rows)}::jsonb)
      on conflict do nothing`.execute(db)
    filled += rows.length
  }
}
