import { filing } from './file.ts'
import { handling } from './handle.ts'
import { isId, load } from './history.ts'
import type { Ledger } from './ledger.ts'
import type { Within } from './within.ts'

/** `db` is reached with the rights of the program, which can add to the history but not change it. */
export const createLedger = (within: Within): Ledger => ({
  file: filing(within),
  handle: handling(within),
  read: async id => (await load(within.db, id, within.rules))?.history,
  head: async id => {
    if (!isId(id)) return undefined
    return within.db
      .selectFrom('event')
      .select(['version', 'hash'])
      .where('complaint_id', '=', id)
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst()
  },
})
