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
    received_at: `t.received_at - m.back`,
    last_at: `t.last_at - m.back`,
    deed_at: `t.deed_at - m.back`,
    closed_at: `t.closed_at - m.back`,
    acknowledged_at: `t.acknowledged_at - m.back`,
    registered_at: `t.registered_at - m.back`,
    answered_at: `t.answered_at - m.back`,
  },
  contact: { complaint_id: 'm.new', email: `m.n || t.email` },
  // One word in ten thousand that is nowhere else, as there is in what people write.
  search: { complaint_id: 'm.new', said: `t.said || ' zeldzaam' || m.n` },
  letter: { complaint_id: 'm.new', id: 'uuidv7()', message_id: `'<' || gen_random_uuid() || '@copies>'` },
}
const tables = ['complaint', 'contact', 'search', 'event', 'words', 'promise', 'remedy', 'question', 'change', 'letter']

/** Tells the stories that are there again, with other numbers, until there are `total` complaints, some 2,000 of them open. */
export const multiply = async (db: Client, total: number): Promise<number> => {
  await db.query(`set session_replication_role = replica`)
  await db.query(`create temp table m as
    with counted as (select count(*) filter (where closed_at is null) as open, count(*) filter (where closed_at is not null) as closed from complaint)
    select c.id as old, uuidv7() as new, n, case when c.closed_at is null then interval '0' else n * interval '6 hours' end as back
    from complaint c, counted,
      generate_series(1, case when c.closed_at is null then 2000 / counted.open else (${total} - 2000) / counted.closed end) n`)
  await db.query('create index on m (old)')
  for (const table of tables) {
    const columns = await columnsOf(db, table)
    const own = changed[table] ?? { complaint_id: 'm.new' }
    const values = columns.map(column => own[column] ?? `t."${column}"`)
    const key = table === 'complaint' ? 'id' : 'complaint_id'
    await db.query(
      `insert into ${table} (${columns.map(column => `"${column}"`).join(', ')}) select ${values.join(', ')} from ${table} t join m on m.old = t.${key}`,
    )
  }
  await db.query(`set session_replication_role = default`)
  await db.query('vacuum analyze')
  const { rows } = await db.query<{ many: string }>('select count(*) as many from complaint')
  return Number(rows[0]?.many)
}
