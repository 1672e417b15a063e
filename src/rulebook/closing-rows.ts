import { sql } from 'kysely'
import type { ClosingDays } from '#calendar/closing-days.ts'
import type { Day } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'

export type ClosingRow = {
  readonly edition: number
  readonly closed: ClosingDays['closed']
  readonly open: readonly Day[]
}

export const closingDaysOf = ({ edition, closed, open }: ClosingRow): ClosingDays => ({ edition, closed, open })

/** One edition of a storefront's closing days; undefined for one that never was. */
export const editionIn = async (
  db: Database,
  storefront: string,
  edition: number,
): Promise<ClosingDays | undefined> => {
  const { rows } = await sql<ClosingRow>`
    select edition, closed, open from closing_days
    where storefront = ${storefront} and edition = ${edition}`.execute(db)
  return rows[0] && closingDaysOf(rows[0])
}

/** The newest edition of every storefront that has one. */
export const newestClosingDays = async (db: Database): Promise<ReadonlyMap<string, ClosingDays>> => {
  const { rows } = await sql<ClosingRow & { readonly storefront: string }>`
    select distinct on (storefront) storefront, edition, closed, open from closing_days
    order by storefront, edition desc`.execute(db)
  return new Map(rows.map(row => [row.storefront, closingDaysOf(row)]))
}
