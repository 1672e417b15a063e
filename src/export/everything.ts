import { type Kysely, type RawBuilder, sql } from 'kysely'
import { complaintsAbout } from '#database/concerned.ts'
import type { DB } from '#database/tables.ts'
import type { Entry } from './archive.ts'
import { readme } from './readme.ts'
import { type Copied, copied } from './tables.ts'

// So much text is one file of the archive, and in memory at once.
const chunk = 4_000_000
const rows = 500
const fewRows = 4

/** Lines in files of a size that is easily held, each with a number in its name. */
async function* inParts(name: string, lines: AsyncIterable<string>): AsyncIterable<Entry> {
  let [part, held, size] = [1, [] as string[], 0]
  const entry = (): Entry => ({
    name: `${name}-${String(part).padStart(4, '0')}.jsonl`,
    text: held.map(line => `${line}\n`).join(''),
  })
  for await (const line of lines) {
    held.push(line)
    size += line.length
    if (size < chunk) continue
    yield entry()
    ;[part, held, size] = [part + 1, [], 0]
  }
  if (held.length > 0 || part === 1) yield entry()
}

/** The rows of a query, a few hundred at a time. */
async function* linesOf(
  tx: Kysely<DB>,
  cursor: string,
  query: ReturnType<typeof sql>,
  atOnce = rows,
): AsyncIterable<string> {
  const name = sql.id(cursor)
  await sql`declare ${name} no scroll cursor for ${query}`.execute(tx)
  for (;;) {
    const found = await sql<{ line: string }>`fetch ${sql.raw(String(atOnce))} from ${name}`.execute(tx)
    for (const { line } of found.rows) yield line
    if (found.rows.length < atOnce) break
  }
  await sql`close ${name}`.execute(tx)
}

const histories = (tx: Kysely<DB>, reader: string) =>
  linesOf(
    tx,
    'histories',
    sql`select json_build_object('id', c.id, 'storefront', c.storefront, 'reference', c.reference, 'events',
        (select json_agg(json_build_object('version', e.version, 'type', e.type, 'at', e.at, 'by', e.by, 'facts', e.facts,
          'words', w.words, 'salt', w.salt, 'wordsDigest', e.words_digest, 'previousHash', e.previous_hash, 'hash', e.hash)
          order by e.version)
        from event e left join words w on w.complaint_id = e.complaint_id and w.version = e.version
        where e.complaint_id = c.id))::text as line
      from complaint c where c.id <> all(${complaintsAbout(reader)}) order by c.id`,
  )

/** The columns by which each table knows its rows, for an order that is the same each time. */
const keys = async (tx: Kysely<DB>): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await sql<{ name: string; key: string }>`
    select c.relname as name, string_agg(quote_ident(a.attname), ', ' order by k.place) as key
    from pg_index i join pg_class c on c.oid = i.indrelid
    cross join lateral unnest(i.indkey) with ordinality k (attnum, place)
    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
    where i.indisprimary and c.relnamespace = 'public'::regnamespace group by c.relname`.execute(tx)
  return new Map(rows.map(({ name, key }) => [name, key]))
}

/** Which rows of a table are of complaints that may go along with this copy. */
const goesAlong = ({ of }: Copied, reader: string): RawBuilder<unknown> => {
  const about = complaintsAbout(reader)
  switch (of) {
    case 'complaint':
      return sql`where t.complaint_id is null or t.complaint_id <> all(${about})`
    case 'two':
      return sql`where t.complaint_id <> all(${about}) and t.other <> all(${about})`
    case 'mail':
      return sql`where not exists (select from mail_in m where m.id = t.mail_id and m.complaint_id = any(${about}))`
    case 'file':
      return sql`where t.id <> all(${filesOf(reader)})`
    default:
      return sql``
  }
}

/** What was sent along with the complaints about somebody, in whatever event or message it came. */
const filesOf = (reader: string) => sql`array(
  select f #>> '{}' from event e, jsonb_path_query(e.facts, '$.**.files[*].id') f
    where e.complaint_id = any(${complaintsAbout(reader)})
  union select a ->> 'file' from mail_in m, jsonb_array_elements(m.attachments) a
    where m.complaint_id = any(${complaintsAbout(reader)}) and a ? 'file')`

const table = (tx: Kysely<DB>, one: Copied, key: string, reader: string) => {
  const { table: name, large, without = [] } = one
  return linesOf(
    tx,
    `all_${name}`,
    sql`select (to_jsonb(t) - ${[...without]}::text[])::text as line from ${sql.table(name)} t ${goesAlong(one, reader)}
      order by ${sql.raw(key)}`,
    large ? fewRows : rows,
  )
}

export type OpenFile = (id: string) => Promise<{ readonly stream: AsyncIterable<Uint8Array> } | undefined>

async function* files(tx: Kysely<DB>, open: OpenFile, reader: string): AsyncIterable<Entry> {
  for await (const line of linesOf(
    tx,
    'files',
    sql`select json_build_object('id', id, 'bytes', bytes)::text as line from file t ${goesAlong({ table: 'file', of: 'file' }, reader)} order by id`,
  )) {
    const { id, bytes } = JSON.parse(line) as { id: string; bytes: number }
    const opened = await open(id)
    if (opened) yield { name: `files/${id}`, content: opened.stream, bytes }
    else
      yield {
        name: `files/${id}.missing.txt`,
        text: `This file could not be read when the copy was made. It had ${bytes} bytes; its SHA-256 is ${id}.\n`,
      }
  }
}

/**
 * Everything the house holds, as it was at one moment, but for complaints about whoever asks for it; `told` hears how many
 * histories were written.
 */
export async function* everything(
  tx: Kysely<DB>,
  open: OpenFile,
  reader: string,
  told: (histories: number) => void,
): AsyncIterable<Entry> {
  yield { name: 'README.txt', text: readme }
  let many = 0
  const counted = async function* () {
    for await (const line of histories(tx, reader)) {
      many += 1
      if (many % rows === 0) told(many)
      yield line
    }
    told(many)
  }
  yield* inParts('complaints', counted())
  const keyOf = await keys(tx)
  for (const one of copied) yield* inParts(one.table, table(tx, one, keyOf.get(one.table) ?? '1', reader))
  yield* files(tx, open, reader)
}
