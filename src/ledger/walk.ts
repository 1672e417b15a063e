import { type Kysely, sql } from 'kysely'
import type { Database } from '#database/connect.ts'
import type { DB } from '#database/tables.ts'
import type { CheckedEvent } from './find-faults.ts'
import type { Progress } from './finding.ts'

export type Listed = { readonly id: string; readonly reference: string; readonly version: number }

const batch = 200
const firstId = '00000000-0000-0000-0000-000000000000'

export const eventsOf = async (db: Kysely<DB>, ids: readonly string[]): Promise<Map<string, CheckedEvent[]>> => {
  const { rows } = await sql<CheckedEvent>`
    select e.complaint_id, e.version, e.type, e.at, e.by, e.facts, e.words_digest, e.previous_hash, e.hash,
      w.salt, w.words, w.version is not null as "hasWords"
    from event e left join words w on w.complaint_id = e.complaint_id and w.version = e.version
    where e.complaint_id = any(${ids}) order by e.complaint_id, e.version`.execute(db)
  return Map.groupBy(rows, row => row.complaint_id)
}

const count = async (db: Kysely<DB>) => {
  const { n } = await db
    .selectFrom('complaint')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}

/** Goes past all complaints in the order of their ids, a batch at a time, each batch seen as at one moment. */
export const walk = async (
  db: Database,
  progress: Progress | undefined,
  visit: (tx: Kysely<DB>, listed: readonly Listed[]) => Promise<void>,
): Promise<void> => {
  const total = await count(db)
  let done = 0
  for (let last = firstId; ; ) {
    const listed = await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async tx => {
        const some = await tx
          .selectFrom('complaint')
          .select(['id', 'reference', 'version'])
          .where('id', '>', last)
          .orderBy('id')
          .limit(batch)
          .execute()
        await visit(tx, some)
        return some
      })
    done += listed.length
    progress?.(done, Math.max(done, total))
    last = listed.at(-1)?.id ?? last
    if (listed.length < batch) return
  }
}
