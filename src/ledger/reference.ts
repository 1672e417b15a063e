import { type Kysely, sql } from 'kysely'
import { dayOf } from '#calendar/day.ts'
import { normaliseOrderNumber, referenceFor, referenceWithoutOrder } from '#complaint/reference.ts'
import type { DB } from '#database/tables.ts'
import type { Storefront } from '#policy/storefront.ts'
import type { ToFile } from './ledger.ts'

/** The order number in its one form; undefined where there is none in what was typed. */
export const orderNumberOf = ({ orderNumber }: ToFile): string | undefined =>
  normaliseOrderNumber(orderNumber ?? '') || undefined

/** Counts in a statement of its own, so that no complaint waits for another; a number may be skipped, never given twice. */
const nextWithoutOrder = async (db: Kysely<DB>, { id, referencePrefix, zone }: Storefront, command: ToFile) => {
  const year = Number(dayOf(command.receivedAt, zone).slice(0, 4))
  const { rows } = await sql<{ last: number }>`
    insert into reference_counter (storefront, year, last) values (${id}, ${year}, 1)
    on conflict (storefront, year) do update set last = reference_counter.last + 1 returning last`.execute(db)
  return referenceWithoutOrder(referencePrefix, year, rows[0]?.last ?? 1)
}

const suffix = (reference: string, base: string) => Number(/^-(\d+)$/.exec(reference.slice(base.length))?.[1] ?? 1)

const nextOnOrder = async (db: Kysely<DB>, storefront: string, base: string, tried: string) => {
  const { rows } = await sql<{ reference: string }>`
    select reference from complaint where storefront = ${storefront} and order_number = ${base}`.execute(db)
  const taken = [...rows.map(row => row.reference), tried].filter(reference => reference.startsWith(base))
  return referenceFor(base, Math.max(...taken.map(reference => suffix(reference, base))) + 1)
}

/**
 * The reference to try next (clause 3). At first the order number itself; when `tried` turned out to be taken, the order number
 * and the next suffix that is free. Without an order number the storefront's own numbers of the year of receipt.
 */
export const nextReference = (
  db: Kysely<DB>,
  storefront: Storefront,
  command: ToFile,
  tried: string | undefined,
): Promise<string> => {
  const { orderNumber } = command
  if (!orderNumber) return nextWithoutOrder(db, storefront, command)
  return tried === undefined ? Promise.resolve(orderNumber) : nextOnOrder(db, storefront.id, orderNumber, tried)
}
