import { CompiledQuery, type Kysely, type Transaction } from 'kysely'
import type { DB } from '#database/tables.ts'
import type { EventRow, WordsRow } from './chain.ts'
import type { LetterChanges } from './letter-rows.ts'
import type { ReadModel } from './read-model.ts'

type Row = Readonly<Record<string, unknown>>
/** Takes a value along and answers with its place in the statement. */
type Put = (value: unknown) => string

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

/** The tables that hold several rows of one complaint, and what tells them apart. */
export const many = {
  promise: 'key',
  remedy: 'remedy',
  question: 'question',
  change: 'change',
  complaint_link: 'other',
} as const

const insert = (put: Put, table: string, rows: readonly Row[], key?: readonly string[]): readonly string[] => {
  const [first] = rows
  if (!first) return []
  const names = Object.keys(first)
  const columns = names.map(name => `"${name}"`).join(', ')
  const values = put(JSON.stringify(rows))
  const text = `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, ${values}::jsonb)`
  if (!key) return [text]
  const renew = names.filter(name => !key.includes(name)).map(name => `"${name}" = excluded."${name}"`)
  return [`${text} on conflict (${key.join(', ')}) do update set ${renew.join(', ')}`]
}

/** A row that is there is changed in place: one that is inserted first is taken apart into words twice, which costs most of all. */
const say = (put: Put, rows: readonly Row[]): readonly string[] => {
  if (rows.length === 0) return []
  const said = `jsonb_populate_recordset(null::search, ${put(JSON.stringify(rows))}::jsonb)`
  return [
    `update search s set said = u.said from ${said} u where s.complaint_id = u.complaint_id`,
    `insert into search (complaint_id, said) select u.complaint_id, u.said from ${said} u
      where not exists (select from search s where s.complaint_id = u.complaint_id)
      on conflict (complaint_id) do update set said = excluded.said`,
  ]
}

const same = (one: Row | undefined, other: Row) => JSON.stringify(one) === JSON.stringify(other)

/** Rows that differ from before are written over; rows that are no longer there are removed. */
const renew = (
  put: Put,
  table: keyof typeof many,
  before: readonly Row[],
  after: readonly Row[],
): readonly string[] => {
  const key = many[table]
  const known = new Map(before.map(row => [row[key], row]))
  const changed = after.filter(row => !same(known.get(row[key]), row))
  const gone = before.filter(row => !after.some(other => other[key] === row[key]))
  const [first] = gone
  const remove = first
    ? [
        `delete from ${table} where complaint_id = ${put(first['complaint_id'])} and ${key} = any(${put(gone.map(row => row[key]))})`,
      ]
    : []
  return [...insert(put, table, changed, ['complaint_id', key]), ...remove]
}

const settled = `state = u.state, via = u.via, delivered_at = u.delivered_at,
  error = case when u.state = 'delivered' then null else coalesce(u.error, l.error) end`
const writtenAnew = `state = u.state, message_id = u.message_id, next_attempt_at = u.next_attempt_at, attempts = 0, via = null,
  delivered_at = null, error = null, sender = null, address = null, language = null, subject = null, text = null, html = null,
  facts = null, handed_at = null, doubts = null, dated_at = null, held_at = null`
const asItWas = `state = u.state, next_attempt_at = u.next_attempt_at, attempts = 0, error = null, handed_at = null,
  doubts = null, held_at = null`

const setLetters = (put: Put, id: unknown, set: string, rows: readonly Row[]): readonly string[] =>
  rows.length === 0
    ? []
    : [
        `update letter l set ${set} from jsonb_populate_recordset(null::letter, ${put(JSON.stringify(rows))}::jsonb) u
          where l.complaint_id = ${put(id)} and l.key = u.key`,
      ]

/** What stands beside a history that begins here: nothing can be there yet, so nothing is looked for. */
const firstModel = (put: Put, after: ReadModel, formKey?: string): readonly string[] => {
  const complaint = formKey === undefined ? after.complaint : { ...after.complaint, form_key: formKey }
  return [
    ...insert(put, 'complaint', [complaint]),
    ...insert(put, 'contact', [after.contact]),
    ...insert(put, 'search', [after.search]),
    ...(Object.keys(many) as (keyof typeof many)[]).flatMap(table => insert(put, table, after[table])),
  ]
}

/** Of what stands beside a history only that which is not as it was before. */
const renewedModel = (put: Put, before: ReadModel, after: ReadModel): readonly string[] => [
  ...insert(put, 'complaint', [after.complaint], ['id']),
  ...(same(before.contact, after.contact) ? [] : insert(put, 'contact', [after.contact], ['complaint_id'])),
  ...(same(before.search, after.search) ? [] : say(put, [after.search])),
  ...(Object.keys(many) as (keyof typeof many)[]).flatMap(table => renew(put, table, before[table], after[table])),
]

const beside = (parts: readonly string[]) => `with ${parts.map((part, n) => `part_${n} as (${part})`).join(', ')}`

/** Writes everything that goes with new events in a single statement: all of it, or nothing. */
export const append = async (db: Kysely<DB>, rows: Rows): Promise<void> => {
  const { events, words, before, after, letters, formKey } = rows
  const { id } = after.complaint
  const values: unknown[] = []
  const put: Put = value => `$${values.push(value)}`
  const parts = [
    ...insert(put, 'words', words),
    ...(before ? renewedModel(put, before, after) : firstModel(put, after, formKey)),
    ...insert(put, 'letter', letters.added),
    ...setLetters(put, id, settled, letters.settled),
    ...setLetters(put, id, writtenAnew, letters.anew),
    ...setLetters(put, id, asItWas, letters.copied),
  ]
  // The events go in first: of two writers at once, the second is told so by their key and by nothing else.
  const text = `${beside(parts)} ${insert(put, 'event', events).join('')}`
  await db.executeQuery(CompiledQuery.raw(text, values))
}

const single = { complaint: 'id', contact: 'complaint_id' } as const

/** Writes these tables of these read models, each where none of its rows is there yet but of those there is one of. */
export const write = async (
  tx: Transaction<DB>,
  models: Readonly<Partial<Record<keyof ReadModel, readonly ReadModel[]>>>,
): Promise<void> => {
  const values: unknown[] = []
  const put: Put = value => `$${values.push(value)}`
  const rows = (table: keyof ReadModel) =>
    (models[table] ?? []).flatMap((model): readonly Row[] => [model[table]].flat() as readonly Row[])
  const parts = [
    ...(Object.keys(single) as (keyof typeof single)[]).flatMap(table =>
      insert(put, table, rows(table), [single[table]]),
    ),
    ...say(put, rows('search')),
    ...(Object.keys(many) as (keyof typeof many)[]).flatMap(table => insert(put, table, rows(table))),
  ]
  if (parts.length > 0) await tx.executeQuery(CompiledQuery.raw(`${beside(parts)} select`, values))
}
