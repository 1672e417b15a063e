import { type Kysely, sql } from 'kysely'
import type { DB } from '#database/tables.ts'
import type { StoredEvent } from './history.ts'

type Told = StoredEvent & { readonly complaint_id: string }

/** The events of these complaints, by complaint and in order, without what only a check of their chain needs. */
export const toldOf = async (db: Kysely<DB>, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Told[]>> => {
  const { rows } = await sql<Told>`
    select e.complaint_id, e.version, e.type, e.at, e.by, e.facts, w.words
    from event e left join words w on w.complaint_id = e.complaint_id and w.version = e.version
    where e.complaint_id = any(${ids}) order by e.complaint_id, e.version`.execute(db)
  return Map.groupBy(rows, row => row.complaint_id)
}

/** How much of a history there is: its events are only added to, and words only taken from it. */
export const extentOf = (events: readonly object[]): string =>
  `${events.length} ${events.filter(event => 'words' in event && event.words).length}`

/** How much there is of these histories now, by complaint. */
export const extentsOf = async (db: Kysely<DB>, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await sql<{ id: string; extent: string }>`
    select e.complaint_id as id, count(*) || ' ' || count(w.words) as extent
    from event e left join words w on w.complaint_id = e.complaint_id and w.version = e.version
    where e.complaint_id = any(${ids}) group by e.complaint_id`.execute(db)
  return new Map(rows.map(({ id, extent }) => [id, extent]))
}
