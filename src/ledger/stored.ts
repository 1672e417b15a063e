import { type Kysely, sql } from 'kysely'
import type { DB } from '#database/tables.ts'
import { many } from './append.ts'
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

// Of letters and of what can be found, no more is read than is held against the history: the rest is most of all bytes there are.
const read: Readonly<Partial<Record<Table, string>>> = {
  letter: 'complaint_id, key, state',
  search: 'complaint_id, said',
}

const rowsOf = async (db: Kysely<DB>, table: Table, ids: readonly string[]) => {
  const owner = table === 'complaint' ? 'id' : 'complaint_id'
  const { rows } = await sql<Row>`
    select ${sql.raw(read[table] ?? '*')} from ${sql.table(table)} where ${sql.ref(owner)} = any(${ids})`.execute(db)
  return [table, Map.groupBy(rows, row => row[owner] as string)] as const
}

/** What is kept beside the histories of these complaints, in these tables. */
export const stored = async <T extends Table = Table>(
  db: Kysely<DB>,
  ids: readonly string[],
  from: readonly T[] = tables as readonly T[],
): Promise<Pick<Stored, T>> => {
  const found: [Table, ReadonlyMap<string, readonly Row[]>][] = []
  for (const table of from) found.push([...(await rowsOf(db, table, ids))])
  return Object.fromEntries(found) as Pick<Stored, T>
}

const same = (one: unknown, other: unknown): boolean =>
  one === other || canonical(one ?? null) === canonical(other ?? null)

/** Whether these are the rows, in the columns that are known from the history. */
const isKept = (table: Table, known: readonly Row[], expected: readonly Row[]): boolean => {
  if (known.length !== expected.length) return false
  const key = (many as Readonly<Partial<Record<Table, string>>>)[table]
  const byKey = key && new Map(known.map(row => [row[key], row]))
  return expected.every((row, n) => {
    const kept = byKey ? byKey.get(row[key]) : known[n]
    return kept !== undefined && Object.keys(row).every(column => same(kept[column], row[column]))
  })
}

const letterText = (rows: readonly Row[], final: ReadonlySet<unknown>) =>
  rows
    .map(row => [row['key'], final.has(row['state']) ? row['state'] : 'waiting'].join(' '))
    .sort()
    .join('\n')

/** The tables whose rows of one complaint are not what its history says. A letter that still waits may do so in its own way. */
export const differences = (stored: Stored, history: History, model = readModelOf(history)): readonly Table[] => {
  const final = new Set<unknown>(['delivered', 'bounced', 'failed'])
  return tables.filter(table => {
    const known = stored[table].get(history.id) ?? []
    if (table === 'letter') return letterText(known, final) !== letterText(history.complaint.letters, final)
    return !isKept(table, known, [model[table]].flat() as readonly Row[])
  })
}
