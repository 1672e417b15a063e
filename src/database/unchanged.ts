import { type Kysely, sql } from 'kysely'
import type { DB } from './tables.ts'

/** What a table holds: how many rows, and for what is never to change a sum over all of it. */
type Held = { readonly rows: number; readonly sum?: string }
export type State = ReadonlyMap<string, Held>

type Columns = { readonly name: string; readonly columns: readonly string[] }

const tablesOf = async (db: Kysely<DB>): Promise<readonly Columns[]> => {
  const { rows } = await sql<Columns>`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely_migration%'
    group by c.relname order by c.relname`.execute(db)
  return rows
}

/**
 * From now on, until the transaction ends, nobody else adds, changes or removes a row: the program before this one may still be at
 * work, and waits. Whoever only reads does not.
 */
export const keepAsTheyAre = async (tx: Kysely<DB>): Promise<void> => {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' and tableowner = current_user
      and tablename not like 'kysely_migration%' order by tablename`.execute(tx)
  if (rows.length === 0) return
  await sql`lock table ${sql.join(rows.map(({ name }) => sql.table(name)))} in share mode`.execute(tx)
}

const hold = async (db: Kysely<DB>, { name, columns }: Columns, isKept: boolean): Promise<Held> => {
  const all = sql.join(columns.map(column => sql.ref(column)))
  const sum = isKept ? sql`sum(hashtextextended(row(${all})::text, 0)::numeric)::text` : sql`null`
  const { rows } = await sql<{ rows: number; sum: string | null }>`
    select count(*)::int as rows, ${sum} as sum from ${sql.table(name)}`.execute(db)
  const [row] = rows
  return { rows: row?.rows ?? 0, ...(row?.sum ? { sum: row.sum } : {}) }
}

/** What the database holds now, and the columns that were looked at: what is added later is not held against it. */
export const stateOf = async (db: Kysely<DB>, kept: readonly string[], as?: readonly Columns[]) => {
  const tables = as ?? (await tablesOf(db))
  const state = new Map<string, Held>()
  for (const table of tables) state.set(table.name, await hold(db, table, kept.includes(table.name)))
  return { tables, state }
}

/** The same tables as before, as far as they are still there. */
export const stateAgain = async (
  db: Kysely<DB>,
  kept: readonly string[],
  before: readonly Columns[],
): Promise<State> => {
  const now = new Set((await tablesOf(db)).map(({ name }) => name))
  return (
    await stateOf(
      db,
      kept,
      before.filter(({ name }) => now.has(name)),
    )
  ).state
}

/** What is not as a migration must leave it: of what is kept nothing changed, of the rest no row gone unless that was said. */
export const lost = (before: State, after: State, removing: readonly string[]): readonly string[] =>
  [...before].flatMap(([name, was]) => {
    const is = after.get(name)
    if (is?.sum !== was.sum && was.sum !== undefined) return [`${name} is not as it was`]
    if (removing.includes(name) || (is && is.rows >= was.rows)) return []
    return [is ? `${name} had ${was.rows} rows and has ${is.rows}` : `${name} is gone, with ${was.rows} rows`]
  })
