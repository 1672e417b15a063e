import { sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { Batch, Views } from './views.ts'

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

export const createBatches = (
  db: Database,
  now: () => Instant,
): Pick<Views, 'begin' | 'record' | 'claimUndo' | 'batch'> => ({
  begin: async ({ id, person, act }) => {
    const { rows } = await sql`insert into batch (id, person, act, started_at)
      values (${id}, ${person}, ${act}, ${now()}) on conflict do nothing returning id`.execute(db)
    return rows.length > 0
  },
  record: async (id, outcomes) => {
    await sql`update batch set outcomes = ${JSON.stringify(outcomes)}::jsonb where id = ${id}`.execute(db)
  },
  claimUndo: async id => {
    const { rows } = await sql`update batch set undone_at = ${now()} where id = ${id} and undone_at is null
      returning id`.execute(db)
    return rows.length > 0
  },
  batch: async (id, person) => {
    if (!isId(id)) return undefined
    const { rows } = await sql<Batch>`
      select id, person, act, started_at as "startedAt", outcomes, undone_at as "undoneAt" from batch
      where id = ${id} and person = ${person}`.execute(db)
    return rows[0]
  },
})
