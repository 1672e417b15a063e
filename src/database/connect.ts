import { Kysely, PostgresDialect } from 'kysely'
import { Pool, types } from 'pg'
import type { Day, Instant } from '#calendar/day.ts'
import { planningOnce } from './often.ts'
import type { DB } from './tables.ts'

export type Database = Kysely<DB>

type Reader = (text: string) => unknown

const readNumber: Reader = text => {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError(`Too large for a number: ${text}`)
  return number
}
const readDay = (text: string): Day => text as Day
const readInstant = (text: string): Instant => {
  const zone = /[+-]\d\d$/.test(text) ? `${text}:00` : text
  return new Date(zone.replace(' ', 'T')).toISOString() as Instant
}

// Neither a number nor a date nor a time holds a comma or a brace.
const eachOf = (read: Reader): Reader => {
  const item = (text: string) => (text === 'NULL' ? null : read(text.replaceAll('"', '')))
  return text => (text === '{}' ? [] : text.slice(1, -1).split(',').map(item))
}

// By their numbers in pg_type, and those of arrays of them.
const readers: Readonly<Record<number, Reader>> = {
  20: readNumber,
  1016: eachOf(readNumber),
  1082: readDay,
  1182: eachOf(readDay),
  1184: readInstant,
  1185: eachOf(readInstant),
}

const getTypeParser: typeof types.getTypeParser = (number, format) =>
  readers[number] ?? types.getTypeParser(number, format)

/**
 * Opens a pool of connections. Times come back as Instant, dates as Day, big integers as number. `onFault` hears of connections
 * that break while nobody uses them; the pool replaces those by itself.
 */
export const connect = (url: string, onFault: (fault: Error) => void = () => {}, max = 10): Database => {
  const pool = new Pool({ connectionString: url, max, types: { getTypeParser }, connectionTimeoutMillis: 10_000 })
  pool.on('error', onFault)
  // One that is lent out may break while nothing is asked of it: whoever has it is told by what they ask next.
  pool.on('connect', client => void client.on('error', () => {}))
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool: planningOnce(pool) }) })
}
