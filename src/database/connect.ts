import { Kysely, PostgresDialect } from 'kysely'
import { Pool, types } from 'pg'
import type { Day, Instant } from '#calendar/day.ts'
import type { DB } from './tables.ts'

export type Database = Kysely<DB>

// By their numbers in pg_type.
const int8 = 20
const date = 1082
const timestamptz = 1184

const readers: Readonly<Record<number, (text: string) => unknown>> = {
  [int8]: text => {
    const number = Number(text)
    if (!Number.isSafeInteger(number)) throw new RangeError(`Too large for a number: ${text}`)
    return number
  },
  [date]: (text): Day => text as Day,
  [timestamptz]: (text): Instant => {
    const zone = /[+-]\d\d$/.test(text) ? `${text}:00` : text
    return new Date(zone.replace(' ', 'T')).toISOString() as Instant
  },
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
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
}
