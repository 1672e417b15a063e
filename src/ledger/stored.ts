import { type Kysely, sql } from 'kysely'
import type { DB } from '#database/tables.ts'
import { canonical } from './canonical.ts'
import type { History } from './ledger.ts'
import { type ReadModel, readModelOf } from './read-model.ts'

type Row = Readonly<Record<string, unknown>>
type Table = keyof ReadModel | 'letter'

const tables: readonly Table[] = [
  'complaint',
  'contact',
  'search',
  'promise',
  'remedy',
  'question',
  'change',
  'complaint_link',
  'letter',
]

/** What is kept beside the histories of these complaints, by table. */
export type Stored = Readonly<Record<Table, ReadonlyMap<string, readonly Row[]>>>

const rowsOf = async (db: Kysely<DB>, table: Table, ids: readonly string[]) => {
  const owner = table === 'complaint' ? 'id' : 'complaint_id'
  const { rows } = await sql<Row>`select * from ${sql.table(table)} where ${sql.ref(owner)} = any(${ids})`.execute(db)
  return [table, Map.groupBy(rows, row => row[owner] as string)] as const
}

export const stored = async (db: Kysely<DB>, ids: readonly string[]): Promise<Stored> => {
  const found: [Table, ReadonlyMap<string, readonly Row[]>][] = []
  for (const table of tables) found.push([...(await rowsOf(db, table, ids))])
  return Object.fromEntries(found) as Stored
}

/** Rows as one text, of the columns that are known from the history, whatever order they came in. */
const textOf = (rows: readonly Row[], columns: readonly string[]) =>
  rows
    .map(row => canonical(Object.fromEntries(columns.map(column => [column, row[column] ?? null]))))
    .sort()
    .join('\n')

const letterText = (rows: readonly Row[], final: ReadonlySet<unknown>) =>
  rows
    .map(row => [row['key'], final.has(row['state']) ? row['state'] : 'waiting'].join(' '))
    .sort()
    .join('\n')

/** The tables whose rows of one complaint are not what its history says. A letter that still waits may do so in its own way. */
export const differences = (stored: Stored, history: History): readonly Table[] => {
  const model = readModelOf(history)
  const final = new Set<unknown>(['delivered', 'bounced', 'failed'])
  return tables.filter(table => {
    const known = stored[table].get(history.id) ?? []
    if (table === 'letter') return letterText(known, final) !== letterText(history.complaint.letters, final)
    const expected = [model[table]].flat() as readonly Row[]
    const columns = Object.keys(expected[0] ?? {})
    if (known.length !== expected.length) return true
    return textOf(known, columns) !== textOf(expected, columns)
  })
}
