import { type Kysely, sql } from 'kysely'
import { inTransaction } from '#database/transaction.ts'
import type { Database } from '#database/connect.ts'
import type { DB } from '#database/tables.ts'
import { write } from './append.ts'
import type { Progress } from './finding.ts'
import { type Loaded, load } from './history.ts'
import { letterRow } from './letter-rows.ts'
import { readModelOf } from './read-model.ts'
import { walk } from './walk.ts'

const beside = ['promise', 'remedy', 'question', 'change'] as const

/** Letters that were never queued are queued now; of those there are, only how they fared is put right, never their words. */
const mendLetters = async (tx: Kysely<DB>, { history: { id, complaint }, mailDomain }: Loaded) => {
  const rows = await tx.selectFrom('letter').select(['key', 'state']).where('complaint_id', '=', id).execute()
  const known = new Map(rows.map(({ key, state }) => [key, state]))
  for (const letter of complaint.letters) {
    const { key, state, at } = letter
    if (!known.has(key) && state === 'waiting')
      await sql`insert into letter select * from jsonb_populate_record(null::letter,
        ${JSON.stringify(letterRow(id, complaint, letter, { at }, mailDomain))}::jsonb)`.execute(tx)
    if (known.has(key) && state !== 'waiting' && known.get(key) !== state)
      await tx
        .updateTable('letter')
        .set({ state, delivered_at: state === 'delivered' ? at : null })
        .where('complaint_id', '=', id)
        .where('key', '=', key)
        .execute()
  }
}

const rebuildOne = (db: Database, id: string): Promise<void> =>
  inTransaction(db, async tx => {
    // Whoever adds to this history waits here, and then adds to what is rebuilt.
    await sql`select from complaint where id = ${id} for update`.execute(tx)
    const loaded = await load(tx, id)
    if (!loaded) throw new Error(`There is no event of complaint ${id}`)
    for (const table of beside) await tx.deleteFrom(table).where('complaint_id', '=', id).execute()
    await write(tx, readModelOf(loaded.history))
    await mendLetters(tx, loaded)
  })

/** Complaints whose own row is gone while their events are there. */
const lost = async (db: Database): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select distinct complaint_id as id from event e
    where not exists (select from complaint c where c.id = e.complaint_id)`.execute(db)
  return rows.map(({ id }) => id)
}

/**
 * Writes everything that follows from the histories anew; the histories themselves and the words of letters stay as they are.
 * The program may go on meanwhile.
 */
export const rebuildReadModels = async (
  db: Database,
  progress?: Progress,
): Promise<{ readonly complaints: number }> => {
  for (const id of await lost(db)) await rebuildOne(db, id)
  let complaints = 0
  await walk(
    db,
    progress,
    // Each on a connection of its own: what is read here as at one moment must be written as it is now.
    async (_, listed) => {
      for (const { id } of listed) await rebuildOne(db, id)
      complaints += listed.length
    },
  )
  return { complaints }
}
