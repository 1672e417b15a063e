import { Kysely, PostgresDialect } from 'kysely'
import { types } from 'pg'
import type { Day, Instant } from '#calendar/day.ts'
import { planningOnce } from './often.ts'
import { openPool } from './pool.ts'
import type { DB } from './tables.ts'

export type Database = Kysely<DB>

type Reader = (text: string) => unknown

const readNumber: Reader = text => {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError(`Too large for a number: ${text}`)
  return number
}
const readDay = (text: string): Day => text as Day
// As the server writes a moment when it counts in UTC, which costs a tenth of a date in JavaScript.
const inUtc = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/
const readInstant = (text: string): Instant => {
  if (inUtc.test(text))
    return `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).padEnd(3, '0').slice(0, 3)}Z` as Instant
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
 * Opens a pool of connections (see `openPool`). Times come back as Instant, dates as Day, big integers as number. A commit that
 * may not have reached a second server, where one was asked for, is a fault and never an answer.
 */
export const connect = (url: string, onFault: (fault: Error) => void = () => {}, max = 10): Database =>
  new Kysely<DB>({
    dialect: new PostgresDialect({ pool: planningOnce(openPool({ url, onFault, max, types: { getTypeParser } })) }),
  })
