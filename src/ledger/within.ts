import type { Transaction } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { DB } from '#database/tables.ts'

/** Puts a job in the queue within the same transaction, so that there is neither a job without its letters nor the reverse. */
export type Wake = (tx: Transaction<DB>, job: 'send-letters') => Promise<unknown>

/** What the ledger works with. */
export type Within = { readonly db: Database; readonly now: () => Instant; readonly wake?: Wake | undefined }
