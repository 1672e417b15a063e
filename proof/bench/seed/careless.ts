import type { Client } from 'pg'

export const columnsOf = async (db: Client, table: string): Promise<readonly string[]> => {
  const { rows } = await db.query<{ column_name: string }>(
    `select column_name from information_schema.columns where table_schema = 'public' and table_name = $1 order by ordinal_position`,
    [table],
  )
  return rows.map(row => row.column_name)
}

// Only while copies are made: they can be made again.
const settings = { max_wal_size: '16GB', full_page_writes: 'off', fsync: 'off', autovacuum: 'off' }

/** What a connection says first that writes copies: nothing guards them, and nobody waits for a disk. */
export const cheaply = 'set session_replication_role = replica; set synchronous_commit = off'

/** Has the server write without care while `work` is done, and then look at what it has. */
export const carelessly = async (db: Client, work: () => Promise<void>): Promise<void> => {
  for (const [name, value] of Object.entries(settings)) await db.query(`alter system set ${name} = '${value}'`)
  await db.query('select pg_reload_conf()')
  await db.query(`${cheaply}; set maintenance_work_mem = '1GB'`)
  await work()
  await db.query('vacuum analyze')
  for (const name of Object.keys(settings)) await db.query(`alter system reset ${name}`)
  await db.query('select pg_reload_conf()')
  // Whatever is measured next does not wait for what is still to be written.
  await db.query('checkpoint')
}

/** Fills the table that is searched with its generated column given, not worked out. */
export const asGiven = async (db: Client, work: () => Promise<void>): Promise<void> => {
  const generated = (sign: string) =>
    db.query(
      `update pg_attribute set attgenerated = '${sign}' where attrelid = 'search'::regclass and attname = 'document'`,
    )
  await generated('')
  await work()
  await generated('s')
}

/**
 * Fills the tables with no index kept meanwhile: indexes are made again when all is there. Those of letters that wait stay: the
 * program looks for one twice a second, and would go through all that is there by then.
 */
export const withoutIndexes = async (
  db: Client,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<void> => {
  const names = tables.map(table => `'${table}'::regclass`).join(', ')
  await db.query(`update pg_index set indisready = false, indisvalid = false where indrelid in (${names})
    and coalesce(pg_get_expr(indpred, indrelid), '') <> '(state = ''waiting''::text)'`)
  await work()
  for (const table of tables) await db.query(`reindex table ${table}`)
}
