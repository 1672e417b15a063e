import type { Transaction } from 'kysely'
import type { DB } from '#database/tables.ts'
import { rebuildThese } from './rebuild.ts'
import type { Rules } from './within.ts'

/**
 * Takes the words out of a history, with all that was made of them. Their salted digests stay in the chain, which is whole without
 * them; without the salt nobody can find words that fit.
 */
export const forgetWords = async (tx: Transaction<DB>, complaint: string, rules: Rules): Promise<number> => {
  const { numUpdatedRows } = await tx
    .updateTable('words')
    .set({ words: null, salt: null })
    .where('complaint_id', '=', complaint)
    .where('words', 'is not', null)
    .executeTakeFirst()
  await rebuildThese(tx, [complaint], rules)
  return Number(numUpdatedRows)
}
