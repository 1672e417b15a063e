import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { eachHost } from './hosts.ts'

const patienceMs = 2000
export const lookForMs = 10_000
export const againMs = 250

// A primary that was cut off and another that took its place may both answer for a while: the later line of history wins.
const question = `select case when pg_is_in_recovery() or current_setting('transaction_read_only') = 'on' then ''
  else substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8) end as line`

const ask = async (address: string) => {
  const client = new Client({
    connectionString: address,
    connectionTimeoutMillis: patienceMs,
    query_timeout: patienceMs,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ line: string }>(question)
    return { address, line: rows[0]?.line ?? '' }
  } catch {
    return { address, line: '' }
  } finally {
    // One that hangs would hang on for a quarter of an hour.
    sever(client)
  }
}

/** Ends a connection at once, without waiting for a server that may not be there any more. */
export const sever = (client: object): void =>
  (client as { connection?: { stream: { destroy: () => void } } }).connection?.stream.destroy()

/** Which of these servers takes writes now; undefined where none says so within two seconds. */
export const findWritable = async (addresses: readonly string[]): Promise<string | undefined> => {
  const all = await Promise.all(addresses.map(ask))
  const [first] = all.filter(({ line }) => line !== '').toSorted((a, b) => (a.line < b.line ? 1 : -1))
  return first?.address
}

/** As PostgreSQL says that nobody could be reached (connection_exception). */
export const noneWrites = (): Error =>
  Object.assign(new Error('No server of the database takes writes'), { code: '08001' })

/**
 * The address of one server, for who keeps a single connection to it: where `url` names several, of the one that takes writes,
 * waited for ten seconds as a pool does.
 */
export const writableOf = async (url: string): Promise<string> => {
  const addresses = eachHost(url)
  if (addresses.length < 2) return url
  for (const end = Date.now() + lookForMs; ; await wait(againMs)) {
    const found = await findWritable(addresses)
    if (found !== undefined) return found
    if (Date.now() > end) throw noneWrites()
  }
}
