import { type Kysely, sql } from 'kysely'
import type { Database } from '#database/connect.ts'
import type { DB } from '#database/tables.ts'
import type { CheckedEvent } from './find-faults.ts'
import type { Progress } from './finding.ts'

export type Listed = { readonly id: string; readonly reference: string; readonly version: number }

const batch = 100
const firstId = '00000000-0000-0000-0000-000000000000'

export const eventsOf = async (db: Kysely<DB>, ids: readonly string[]): Promise<Map<string, CheckedEvent[]>> => {
  const { rows } = await sql<CheckedEvent>`
    select e.complaint_id, e.version, e.type, e.at, e.by, e.facts, e.words_digest, e.previous_hash, e.hash,
      w.salt, w.words, w.version is not null as "hasWords"
    from event e left join words w on w.complaint_id = e.complaint_id and w.version = e.version
    where e.complaint_id = any(${ids}) order by e.complaint_id, e.version`.execute(db)
  return Map.groupBy(rows, row => row.complaint_id)
}

const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** The complaints after one id, up to and with another. */
export type Part = { readonly after: string; readonly upTo: string }
const all: Part = { after: firstId, upTo: lastId }

/** All complaints in so many parts of the same size, so that as many can go past them at once. */
export const partsOf = async (db: Kysely<DB>, many: number): Promise<readonly Part[]> => {
  const { rows } = await sql<{ end: string }>`
    select max(id::text) as end from (select id, ntile(${many}) over (order by id) as part from complaint) numbered
    group by part order by part`.execute(db)
  const ends = rows.slice(0, -1).map(({ end }) => end)
  return [firstId, ...ends].map((after, n) => ({ after, upTo: ends[n] ?? lastId }))
}

const count = async (db: Kysely<DB>, { after, upTo }: Part) => {
  const { n } = await db
    .selectFrom('complaint')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('id', '>', after)
    .where('id', '<=', upTo)
    .executeTakeFirstOrThrow()
  return n
}

type Batch<T> = { readonly listed: readonly Listed[]; readonly seen: T }

const batchAfter = <T>(db: Database, { after, upTo }: Part, look: Look<T>): Promise<Batch<T>> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async tx => {
      const listed = await tx
        .selectFrom('complaint')
        .select(['id', 'reference', 'version'])
        .where('id', '>', after)
        .where('id', '<=', upTo)
        .orderBy('id')
        .limit(batch)
        .execute()
      return { listed, seen: await look(tx, listed) }
    })

/** What is read of a batch of complaints, all of it as at one moment. */
type Look<T> = (tx: Kysely<DB>, listed: readonly Listed[]) => Promise<T>

/**
 * Goes past all complaints, or a part of them, in the order of their ids, a batch at a time, each batch seen as at one moment.
 * While something is done with one, the next is read.
 */
export const walk = async <T>(
  db: Database,
  progress: Progress | undefined,
  look: Look<T>,
  visit: (listed: readonly Listed[], seen: T) => Promise<void>,
  part = all,
): Promise<void> => {
  const total = await count(db, part)
  let done = 0
  let coming = batchAfter(db, part, look)
  for (;;) {
    const { listed, seen } = await coming
    const last = listed.at(-1)?.id
    const isEnd = listed.length < batch || last === undefined
    if (!isEnd) {
      coming = batchAfter(db, { ...part, after: last }, look)
      // Heard when it is asked for: until then a fault is nobody's.
      coming.catch(() => undefined)
    }
    await visit(listed, seen)
    done += listed.length
    progress?.(done, Math.max(done, total))
    if (isEnd) return
  }
}
