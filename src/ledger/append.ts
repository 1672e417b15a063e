import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { DB } from '#database/tables.ts'
import type { EventRow, WordsRow } from './chain.ts'
import type { LetterChanges } from './letter-rows.ts'
import type { ReadModel } from './read-model.ts'

type Row = Readonly<Record<string, unknown>>
type Part = RawBuilder<unknown>

/** The rows of one append. `before` is what the read models hold now, so that only what differs is written. */
export type Rows = {
  readonly events: readonly EventRow[]
  readonly words: readonly WordsRow[]
  readonly before?: ReadModel | undefined
  readonly after: ReadModel
  readonly letters: LetterChanges
  /** Kept with the complaint row but not known from its history. */
  readonly formKey?: string | undefined
}

const many = { promise: 'key', remedy: 'remedy', question: 'question', change: 'change' } as const

const named = (names: readonly string[]) => sql.join(names.map(name => sql.ref(name)))

const insert = (table: string, rows: readonly Row[], key?: readonly string[]): readonly Part[] => {
  const [first] = rows
  if (!first) return []
  const columns = Object.keys(first)
  const put = sql`insert into ${sql.table(table)} (${named(columns)}) select ${named(columns)}
    from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`
  if (!key) return [put]
  const others = columns.filter(column => !key.includes(column))
  const renew = others.map(column => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`)
  return [sql`${put} on conflict (${named(key)}) do update set ${sql.join(renew)}`]
}

const same = (one: Row | undefined, other: Row) => JSON.stringify(one) === JSON.stringify(other)

/** Rows that differ from before are written over; rows that are no longer there are removed. */
const renew = (table: keyof typeof many, before: readonly Row[], after: readonly Row[]): readonly Part[] => {
  const key = many[table]
  const known = new Map(before.map(row => [row[key], row]))
  const changed = after.filter(row => !same(known.get(row[key]), row))
  const gone = before.filter(row => !after.some(other => other[key] === row[key]))
  const [first] = gone
  const remove = first
    ? [
        sql`delete from ${sql.table(table)} where complaint_id = ${first['complaint_id']} and
          ${sql.ref(key)} = any(${gone.map(row => row[key])})`,
      ]
    : []
  return [...insert(table, changed, ['complaint_id', key]), ...remove]
}

const settle = (id: unknown, rows: readonly Row[]): readonly Part[] =>
  rows.length === 0
    ? []
    : [
        sql`update letter l set state = u.state, via = u.via, delivered_at = u.delivered_at,
          error = case when u.state = 'delivered' then null else coalesce(u.error, l.error) end
        from jsonb_populate_recordset(null::letter, ${JSON.stringify(rows)}::jsonb) u
        where l.complaint_id = ${id} and l.key = u.key`,
      ]

const writeAnew = (id: unknown, rows: readonly Row[]): readonly Part[] =>
  rows.length === 0
    ? []
    : [
        sql`update letter l set state = u.state, message_id = u.message_id, next_attempt_at = u.next_attempt_at, attempts = 0,
          via = null, delivered_at = null, error = null, sender = null, address = null, language = null, subject = null,
          text = null, html = null, facts = null
        from jsonb_populate_recordset(null::letter, ${JSON.stringify(rows)}::jsonb) u
        where l.complaint_id = ${id} and l.key = u.key`,
      ]

/** Writes everything that goes with new events in a single statement: all of it, or nothing. */
export const append = async (tx: Transaction<DB>, rows: Rows): Promise<void> => {
  const { events, words, before, after, letters, formKey } = rows
  const { id } = after.complaint
  const complaint = formKey === undefined ? after.complaint : { ...after.complaint, form_key: formKey }
  const parts = [
    ...insert('words', words),
    ...insert('complaint', [complaint], ['id']),
    ...(before && same(before.contact, after.contact) ? [] : insert('contact', [after.contact], ['complaint_id'])),
    ...(Object.keys(many) as (keyof typeof many)[]).flatMap(table => renew(table, before?.[table] ?? [], after[table])),
    ...insert('letter', letters.added),
    ...settle(id, letters.settled),
    ...writeAnew(id, letters.anew),
  ]
  const named = parts.map((part, n) => sql`${sql.ref(`part_${n}`)} as (${part})`)
  // The events go in first: of two writers at once, the second is told so by their key and by nothing else.
  await sql`with ${sql.join(named)} ${sql.join(insert('event', events))}`.execute(tx)
}
