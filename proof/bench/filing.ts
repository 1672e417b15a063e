import { Client } from 'pg'
import { client } from './http.ts'
import { type Running, start } from './program.ts'
import { atLeast, plain, type Result } from '../result.ts'

const story =
  'The guitar arrived on Tuesday with a crack along the lower bout, about eight centimetres long. The box had no padding at the corners. I would like another one, or my money back.'

/** Begins a house in a folder, and does what the last of the first steps does: from the next start on customers can complain. */
export const openShop = async (dataDir: string, databaseOf: (dataDir: string) => string): Promise<Running> => {
  const first = await start(dataDir, 'serve')
  const db = new Client({ connectionString: databaseOf(dataDir) })
  await db.connect()
  await db.query("update storefront set settings = settings - 'notYetOpen'")
  await db.end()
  await first.stop()
  return first
}

let filed = 0
export const form = () => {
  filed += 1
  return {
    order: String(100_000 + filed),
    category: 'damaged',
    story: `${story} (${filed})`,
    name: `Customer Number ${filed}`,
    email: `customer${filed}@customers.example`,
  }
}

const many = async (clients: number, seconds: number, once: (n: number) => Promise<void>): Promise<number> => {
  const end = performance.now() + seconds * 1000
  const begin = performance.now()
  let done = 0
  const run = async (n: number) => {
    while (performance.now() < end) {
      await once(n)
      done += 1
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, n) => run(n)))
  return done / ((performance.now() - begin) / 1000)
}

const overHttp = async (url: string, clients: number, seconds: number) => {
  const all = Array.from({ length: clients }, () => client(url))
  const rate = await many(clients, seconds, async n => {
    const { status, body } = (await all[n]?.send('POST', '/complain/short', form())) ?? { status: 0, body: '' }
    if (status !== 303) throw new Error(`A complaint was answered with ${status}: ${body.slice(0, 500)}`)
  })
  for (const one of all) one.close()
  return rate
}

/** Files so many complaints, four at a time. */
export const fileMany = async (url: string, howMany: number): Promise<void> => {
  let left = howMany
  const one = async () => {
    const { send, close } = client(url)
    while ((left -= 1) >= 0) {
      const { status } = await send('POST', '/complain/short', form())
      if (status !== 303) throw new Error(`A complaint was answered with ${status}`)
    }
    close()
  }
  await Promise.all([1, 2, 3, 4].map(one))
}

type Table = {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly Record<string, unknown>[]
}

const tables = ['complaint', 'contact', 'search', 'event', 'words', 'promise', 'letter'] as const

/** The rows of the complaint filed last, table by table. */
const rowsOfOne = async (db: Client): Promise<readonly Table[]> => {
  const { rows: last } = await db.query<{ id: string }>('select id from complaint order by id desc limit 1')
  const id = last[0]?.id
  const read = async (name: string, where: string, values: unknown[] = []): Promise<Table> => {
    const { rows, fields } = await db.query<Record<string, unknown>>(`select * from ${name} where ${where}`, values)
    const { rows: generated } = await db.query<{ column_name: string }>(
      `select column_name from information_schema.columns where is_generated = 'ALWAYS' and table_schema = 'public' and table_name = $1`,
      [name],
    )
    const skip = new Set(generated.map(row => row.column_name))
    return { name, columns: fields.map(field => field.name).filter(column => !skip.has(column)), rows }
  }
  const own: Table[] = []
  for (const name of tables) own.push(await read(name, name === 'complaint' ? 'id = $1' : 'complaint_id = $1', [id]))
  return own
}

let copies = 0
const fresh = (row: Record<string, unknown>, { name }: Table, id: string): Record<string, unknown> => {
  const letter = crypto.randomUUID()
  copies += 1
  const own: Record<string, Record<string, unknown>> = {
    complaint: { id, reference: `RAW-${copies}-${id.slice(0, 8)}`, form_key: id },
    letter: { id: letter, complaint_id: id, message_id: `<${letter}@raw>` },
  }
  return { ...row, ...(own[name] ?? { complaint_id: id }) }
}

const value = (given: unknown) =>
  given !== null && typeof given === 'object' && !(given instanceof Date) && !Array.isArray(given)
    ? JSON.stringify(given)
    : given

const insertRaw = async (db: Client, example: readonly Table[]) => {
  const id = crypto.randomUUID()
  await db.query('begin')
  for (const table of example) {
    if (table.rows.length === 0) continue
    const rows = table.rows.map(row => fresh(row, table, id))
    const values = rows.flatMap(row => table.columns.map(column => value(row[column])))
    const places = rows.map(
      (_, r) => `(${table.columns.map((__, c) => `$${r * table.columns.length + c + 1}`).join(',')})`,
    )
    const text = `insert into ${table.name} (${table.columns.map(column => `"${column}"`).join(',')}) values ${places.join(',')}`
    await db.query({ name: `raw ${table.name} ${rows.length}`, text, values })
  }
  await db.query('commit')
}

const asRaw = async (address: string, clients: number, seconds: number) => {
  const all = await Promise.all(
    Array.from({ length: clients }, async () => {
      const db = new Client({ connectionString: address })
      await db.connect()
      return db
    }),
  )
  const [first] = all
  if (!first) throw new Error('no client')
  const example = await rowsOfOne(first)
  const rate = await many(clients, seconds, async n => insertRaw(all[n] ?? first, example))
  await Promise.all(all.map(db => db.end()))
  return rate
}

/** Letters wait until tomorrow: those of what was just filed are not to be sent while something else is measured. */
const putOffLetters = async (address: string) => {
  const db = new Client({ connectionString: address })
  await db.connect()
  await db.query(`update letter set next_attempt_at = now() + interval '1 day' where state = 'waiting'`)
  await db.end()
}

/** Complaints filed per second over HTTP, beside raw SQL that inserts the same rows in one transaction, in turns. */
export const benchFiling = async (url: string, database: string, seconds: number): Promise<readonly Result[]> => {
  await overHttp(url, 2, 2)
  const results: Result[] = []
  for (const clients of [1, 8]) {
    const filing = await overHttp(url, clients, seconds)
    await putOffLetters(database)
    const raw = await asRaw(database, clients, seconds)
    const who = `${clients} client${clients === 1 ? '' : 's'}`
    results.push(
      plain(`filing over HTTP, ${who}`, filing, 'complaints/s'),
      plain(`raw SQL for the same rows, ${who}`, raw, 'complaints/s'),
      atLeast(`filing beside raw SQL, ${who}`, filing / raw, 'x', 0.5),
    )
  }
  return results
}
