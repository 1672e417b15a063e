import { sql } from 'kysely'
import type { Database } from './connect.ts'

type Worked = 'backup' | 'export' | 'ledger_check'

// Nothing was heard of it for longer than any step takes: whoever did it has died.
const silence = '60 seconds'
const everyMs = 10_000

/** Takes work that waits, or that somebody who died left undone; of several processes at once, one gets it. */
export const takeWork = async (db: Database, table: Worked): Promise<string | undefined> => {
  const { rows } = await sql<{ id: string }>`
    update ${sql.table(table)} set state = 'running', seen_at = clock_timestamp()
    where id = (select id from ${sql.table(table)}
      where state = 'waiting' or (state = 'running' and seen_at < clock_timestamp() - ${silence}::interval)
      order by asked_at limit 1 for update skip locked)
    returning id`.execute(db)
  return rows[0]?.id
}

/** Says every few seconds, as long as the work lasts, that whoever does it is alive. */
export const whileAlive = async <T>(db: Database, table: Worked, id: string, work: () => Promise<T>): Promise<T> => {
  const say = () =>
    void sql`update ${sql.table(table)} set seen_at = clock_timestamp() where id = ${id}::uuid`
      .execute(db)
      .catch(() => undefined)
  const timer = setInterval(say, everyMs)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}
