import { type Kysely, sql } from 'kysely'
import type { Client } from 'pg'
import type { Instant } from '#calendar/day.ts'
import type { DB } from '#database/tables.ts'
import { canonical } from '#ledger/canonical.ts'
import { hashedTextOf } from '#ledger/chain.ts'
import type { CheckedEvent } from '#ledger/find-faults.ts'
import { eventOf, historyOf } from '#ledger/history.ts'
import { readModelOf } from '#ledger/read-model.ts'
import { eventsOf } from '#ledger/walk.ts'
import type { Rules } from '#ledger/within.ts'
import { earlier, type Form, formOf, holes, lineOf } from './form.ts'

type Row = Readonly<Record<string, unknown>>
export type Columns = Readonly<Record<string, readonly string[]>>

/** A story of the demo with all that stands beside it, its names and numbers taken out. */
export type Story = {
  readonly isOpen: boolean
  readonly events: readonly CheckedEvent[]
  /** Rows that do not follow from the history alone: letters, links, the order. */
  readonly beside: Readonly<Record<string, readonly Row[]>>
  /** What the text that is searched was taken apart into. */
  readonly document: string
}

/** One event as it goes into a copy: its hash covers the words' digest and the hash before it. */
type Told = {
  readonly line: Form
  readonly hashed: Form
  readonly digested: Form | undefined
  readonly words: Form | undefined
}
/** A story that happened so many days earlier, with holes for what is each copy's own. */
export type Telling = {
  readonly receivedAt: Instant
  readonly version: number
  readonly events: readonly Told[]
  readonly rows: readonly { readonly table: string; readonly line: Form }[]
}

/** Every text that is exactly one of these is another. */
const replaced = <T>(value: T, others: ReadonlyMap<unknown, string>): T => {
  if (typeof value === 'string') return (others.get(value) ?? value) as T
  if (Array.isArray(value)) return value.map(one => replaced(one, others)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, others)])) as T
}

const { number, surname } = holes

/** Nine customers in ten get a name of their own, and everybody an address, a number and one word that nobody else wrote. */
const withHoles = (events: readonly CheckedEvent[], { reference, order, name, email, keepsName }: Known) => {
  const renamed = name && !keepsName ? `${name.split(' ')[0]} ${surname}` : name
  const others = new Map<unknown, string>([
    [reference, `${reference}~${number}`],
    ...(order ? [[order, `${order}~${number}`] as const] : []),
    ...(name && renamed ? [[name, renamed] as const] : []),
    ...(email ? [[email, `${number}${email}`] as const] : []),
  ])
  return events.map(event => {
    const { facts, words } = replaced({ facts: event.facts, words: event.words }, others)
    const story = event.version === 1 && words ? (words as { readonly story?: string }).story : undefined
    return {
      ...event,
      facts,
      words: story === undefined ? words : { ...words, story: `${story}\n\nzeldzaam${number}` },
    }
  })
}
type Known = {
  readonly reference: string
  readonly order: string | null
  readonly name: string | null
  readonly email: string | null
  readonly keepsName: boolean
}

// What is kept as JSON or a list goes as it is; moments go through the program's reader and can be moved.
const readable = async (db: Client, table: string): Promise<string> => {
  const { rows } = await db.query<{ column_name: string; udt_name: string }>(
    `select column_name, udt_name from information_schema.columns
    where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [table],
  )
  return rows
    .map(({ column_name: name, udt_name: type }) => (/^_|json/.test(type) ? `"${name}"::text` : `"${name}"`))
    .join(', ')
}

const besides = async (db: Client, reader: Kysely<DB>, id: string, { order }: Known) => {
  const read = async (table: string, column: string, value: unknown, own: Row) => {
    const columns = sql.raw<Row>(await readable(db, table))
    const { rows } = await sql<Row>`
      select ${columns} from ${sql.table(table)} where ${sql.ref(column)} = ${value}`.execute(reader)
    return rows.map(row => ({ ...row, ...own }))
  }
  const letter = { complaint_id: holes.complaint, id: holes.fresh, message_id: `<${holes.fresh}@copies>` }
  return {
    letter: await read('letter', 'complaint_id', id, letter),
    link: await read('link', 'subject', id, { hash: holes.fresh, subject: holes.complaint }),
    shop_order: await read('shop_order', 'number', order, { number: `${order}~${number}` }),
  }
}

// A number and a name as there are in the copies, so that they are taken apart as theirs would be.
const [someNumber, someName] = ['7654321', 'Takimoro']

const documentOf = async (db: Client, said: string) => {
  const sample = said.replaceAll(number, someNumber).replaceAll(surname, someName)
  const { rows } = await db.query<{ document: string }>('select search_document($1)::text as document', [sample])
  return (rows[0]?.document ?? '').replaceAll(someNumber, number).replaceAll(someName.toLowerCase(), surname)
}

/** The demo's stories as they are kept, but for those that speak of one another. */
export const storiesIn = async (db: Client, reader: Kysely<DB>, rules: Rules): Promise<readonly Story[]> => {
  const { rows } = await db.query<Known & { id: string; isOpen: boolean }>(`
    select c.id, reference, order_number as "order", name, email, closed_at is null as "isOpen"
    from complaint c join contact t on t.complaint_id = c.id
    where reference not like '%~%' and not exists (select from complaint_link l where c.id in (l.complaint_id, l.other))
    order by received_at`)
  const events = await eventsOf(
    reader,
    rows.map(({ id }) => id),
  )
  const stories: Story[] = []
  for (const [n, { id, isOpen, ...known }] of rows.entries()) {
    const own = { ...known, keepsName: n % 10 === 0 }
    const told = withHoles(events.get(id) ?? [], own)
    const history = await historyOf(holes.complaint, told.map(eventOf), rules)
    const document = await documentOf(db, readModelOf(history).search['said'] as string)
    stories.push({ isOpen, events: told, beside: await besides(db, reader, id, own), document })
  }
  return stories
}

const hasHoles = (words: object) => Object.values(holes).some(sign => JSON.stringify(words).includes(sign))

const toldOf = (event: CheckedEvent, columns: Columns): Told => {
  const isOwn = event.words !== null && hasHoles(event.words)
  const row = {
    ...event,
    complaint_id: holes.complaint,
    words_digest: isOwn ? holes.digest : event.words_digest,
    previous_hash: holes.previous,
    hash: holes.hash,
    recorded_at: event.at,
  }
  return {
    line: formOf(lineOf(row, columns['event'] ?? [])),
    hashed: formOf(hashedTextOf(row)),
    digested: event.words && isOwn ? formOf((event.salt ?? '') + canonical(event.words)) : undefined,
    words: event.hasWords ? formOf(lineOf(row, columns['words'] ?? [])) : undefined,
  }
}

/** The story as if all of it had happened so many days earlier. Its read model is what the program makes of that history. */
export const tell = async (story: Story, days: number, columns: Columns, rules: Rules): Promise<Telling> => {
  const events = story.events.map(event => ({
    ...event,
    ...earlier({ at: event.at, by: event.by, facts: event.facts }, days),
  }))
  const history = await historyOf(holes.complaint, events.map(eventOf), rules)
  const { complaint_link: _, ...model } = readModelOf(history)
  const tables: Readonly<Record<string, readonly Row[]>> = {
    ...Object.fromEntries(Object.entries(model).map(([table, rows]) => [table, [rows].flat() as readonly Row[]])),
    ...earlier(story.beside, days),
    // A customer's own page stays open for as long as it was.
    link: story.beside['link'] ?? [],
    complaint: [{ ...model.complaint, sealed_version: events.length }],
    search: [{ ...model.search, document: story.document }],
  }
  return {
    receivedAt: history.complaint.receivedAt,
    version: events.length,
    events: events.map(event => toldOf(event, columns)),
    rows: Object.entries(tables).flatMap(([table, rows]) =>
      rows.map(row => ({ table, line: formOf(lineOf(row, columns[table] ?? [])) })),
    ),
  }
}
