import { setTimeout as wait } from 'node:timers/promises'
import type { Transaction } from 'kysely'
import type { Database } from './connect.ts'
import type { DB } from './tables.ts'

// Serialization failure and deadlock: nobody is at fault, and the same work done again succeeds.
const isPassing = (fault: unknown) => ['40001', '40P01'].includes((fault as { code?: string }).code ?? '')

/** Does a statement that is a transaction by itself; one that lost a race against another is done again. */
export const orAgain = async <T>(work: () => Promise<T>, attempts = 5): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (fault) {
      if (attempt === attempts || !isPassing(fault)) throw fault
      await wait(Math.random() * 10 * 2 ** attempt)
    }
  }
}

/**
 * Does the work in one transaction; work that lost a race against another is done again from its beginning, so it must change
 * nothing outside the database.
 */
export const inTransaction = <T>(
  database: Database,
  work: (transaction: Transaction<DB>) => Promise<T>,
  attempts?: number,
): Promise<T> => orAgain(() => database.transaction().execute(work), attempts)
