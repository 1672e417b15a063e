import type { Client } from 'pg'
import { copyOut } from '#database/copy.ts'
import { Halt } from '#database/halt.ts'
import type { Entry } from './archive.ts'
import { counting } from './archive.ts'
import { notKept, type Head, type Table } from './contents.ts'

// So much of a table is one entry, and in memory at once.
const chunk = 4_000_000

const begin = `begin isolation level repeatable read read only;
  set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0; set local lock_timeout = '60s';
  set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC'; set local bytea_output = 'hex'`

const byName = `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely_migration%'
  group by c.relname order by c.relname`
const references = `select distinct conrelid::regclass::text as from, confrelid::regclass::text as to
  from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conrelid <> confrelid`

/** Each table after those that it refers to. */
const inOrder = (tables: readonly Table[], edges: readonly { readonly from: string; readonly to: string }[]) => {
  const sorted: Table[] = []
  const visit = (table: Table, above: readonly string[]) => {
    if (sorted.includes(table)) return
    if (above.includes(table.name)) throw new Error(`${table.name} refers to itself by way of others`)
    for (const { from, to } of edges) {
      const next = from === table.name ? tables.find(({ name }) => name === to) : undefined
      if (next) visit(next, [...above, table.name])
    }
    sorted.push(table)
  }
  for (const table of tables) visit(table, [])
  return sorted
}

export type Snapshot = {
  readonly migrations: readonly string[]
  readonly tables: readonly Table[]
  readonly sequences: readonly { readonly name: string; readonly last: string }[]
  readonly seal: Head | undefined
}

/** From here on this connection sees the database as it is now, whatever happens to it. */
export const takeSnapshot = async (client: Client): Promise<Snapshot> => {
  await client.query(begin)
  const rows = async <Row>(text: string) => (await client.query(text)).rows as readonly Row[]
  const tables = inOrder(await rows<Table>(byName), await rows(references))
  if (!tables.some(({ name }) => name === 'event'))
    throw new Halt('There is no house in this database. Name the right one by DATABASE_URL, or its folder by DATA_DIR.')
  const [seal] = await rows<{ number: string; hash: string }>(
    'select number, hash from seal order by number desc limit 1',
  )
  return {
    migrations: (await rows<{ name: string }>('select name from kysely_migration order by name')).map(
      ({ name }) => name,
    ),
    tables: tables.filter(({ name }) => !notKept.includes(name)),
    sequences: await rows(
      `select sequencename as name, last_value::text as last from pg_sequences where schemaname = 'public' and last_value is not null`,
    ),
    seal: seal && { number: Number(seal.number), hash: seal.hash },
  }
}

export type Dumped = { readonly rows: Record<string, number>; readonly sha256: Record<string, string> }

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
export const columnsOf = ({ columns }: Table): string => columns.map(quoted).join(', ')

/** A table's rows in entries of a size that is easily held; `dumped` hears what they add up to. */
export async function* dump(client: Client, table: Table, dumped: Dumped): AsyncIterable<Entry> {
  const { name } = table
  const { bytes, rows } = copyOut(client, `copy ${quoted(name)} (${columnsOf(table)}) to stdout`)
  const { content, result } = counting(bytes)
  let [part, held, size] = [1, [] as Uint8Array[], 0]
  const entry = (): Entry => ({
    name: `tables/${name}-${String(part).padStart(5, '0')}.copy`,
    body: Buffer.concat(held),
  })
  for await (const some of content) {
    held.push(some)
    size += some.length
    if (size < chunk) continue
    yield entry()
    ;[part, held, size] = [part + 1, [], 0]
  }
  if (size > 0 || part === 1) yield entry()
  dumped.rows[name] = rows()
  dumped.sha256[name] = result().sha256
}
