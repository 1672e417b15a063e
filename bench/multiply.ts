import type { Client } from 'pg'

const columnsOf = async (db: Client, table: string) => {
  const { rows } = await db.query<{ column_name: string }>(
    `select column_name from information_schema.columns where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
    [table],
  )
  return rows.map(row => row.column_name)
}

// What must differ between copies, and how. Older copies lie further back; what is open stays as it is.
const changed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  complaint: {
    id: 'm.new',
    reference: `t.reference || '~' || m.n`,
    order_number: `t.order_number || '~' || m.n`,
    form_key: 'null',
    // Time does not go on for copies: their histories know the number of the story they were made of.
    wake_at: 'null',
    received_at: `t.received_at - m.back`,
    last_at: `t.last_at - m.back`,
    deed_at: `t.deed_at - m.back`,
    closed_at: `t.closed_at - m.back`,
    acknowledged_at: `t.acknowledged_at - m.back`,
    registered_at: `t.registered_at - m.back`,
    answered_at: `t.answered_at - m.back`,
    escalated_at: `t.escalated_at - m.back`,
    reviewed_at: `t.reviewed_at - m.back`,
    replied_at: `t.replied_at - m.back`,
    erase_on: `(t.erase_on - m.back)::date`,
  },
  promise: {
    complaint_id: 'm.new',
    since: `t.since - m.back`,
    due_on: `(t.due_on - m.back)::date`,
    due_at: `t.due_at - m.back`,
    ended_at: `t.ended_at - m.back`,
    missed_at: `t.missed_at - m.back`,
  },
  contact: { complaint_id: 'm.new', email: `m.n || t.email` },
  // One word in ten thousand that is nowhere else, as there is in what people write. To take 100,000 texts apart would take
  // minutes: what the copied one was taken apart into is joined with the word.
  search: {
    complaint_id: 'm.new',
    said: `t.said || ' zeldzaam' || m.n`,
    document: `t.document || search_document('zeldzaam' || m.n)`,
  },
  letter: { complaint_id: 'm.new', id: 'uuidv7()', message_id: `'<' || gen_random_uuid() || '@copies>'` },
}
const tables = ['complaint', 'contact', 'search', 'event', 'words', 'promise', 'remedy', 'question', 'change', 'letter']

// Only while the copies are made: they can be made again.
const careless = { max_wal_size: '8GB', full_page_writes: 'off', fsync: 'off' }

/** Has the server write without care while `work` is done. */
const carelessly = async (db: Client, work: () => Promise<void>) => {
  for (const [name, value] of Object.entries(careless)) await db.query(`alter system set ${name} = '${value}'`)
  await db.query('select pg_reload_conf()')
  await db.query(`set synchronous_commit = off; set maintenance_work_mem = '1GB'; set work_mem = '256MB'`)
  await work()
  for (const name of Object.keys(careless)) await db.query(`alter system reset ${name}`)
  await db.query('select pg_reload_conf()')
}

/** Fills the tables with no index kept meanwhile, nor the generated column worked out: indexes are made again when all is there. */
const withoutIndexes = async (db: Client, work: () => Promise<void>) => {
  const names = tables.map(table => `'${table}'::regclass`).join(', ')
  const generated = (sign: string) =>
    db.query(
      `update pg_attribute set attgenerated = '${sign}' where attrelid = 'search'::regclass and attname = 'document'`,
    )
  await db.query(`update pg_index set indisready = false, indisvalid = false where indrelid in (${names})`)
  await generated('')
  await work()
  await generated('s')
  for (const table of tables) await db.query(`reindex table ${table}`)
}

const copy = async (db: Client, table: string) => {
  const columns = await columnsOf(db, table)
  const own = changed[table] ?? { complaint_id: 'm.new' }
  const values = columns.map(column => own[column] ?? `t."${column}"`)
  const key = table === 'complaint' ? 'id' : 'complaint_id'
  await db.query(
    `insert into ${table} (${columns.map(column => `"${column}"`).join(', ')})
    select ${values.join(', ')} from m join ${table} t on m.old = t.${key}`,
  )
}

/** Tells the stories that are there again, with other numbers, until there are `total` complaints, some 2,000 of them open. */
export const multiply = async (db: Client, total: number): Promise<number> => {
  await db.query(`set session_replication_role = replica`)
  await db.query(`create temp table m as
    with counted as (select count(*) filter (where closed_at is null) as open, count(*) filter (where closed_at is not null) as closed from complaint)
    select c.id as old, uuidv7() as new, n, case when c.closed_at is null then interval '0' else n * interval '6 hours' end as back
    from complaint c, counted,
      generate_series(1, case when c.closed_at is null then 2000 / counted.open else (${total} - 2000) / counted.closed end) n`)
  await carelessly(db, () =>
    withoutIndexes(db, async () => {
      for (const table of tables) await copy(db, table)
    }),
  )
  await db.query(`set session_replication_role = default`)
  await db.query('vacuum analyze')
  // Whatever is measured next does not wait for what is still to be written.
  await db.query('checkpoint')
  const { rows } = await db.query<{ many: string }>('select count(*) as many from complaint')
  return Number(rows[0]?.many)
}
