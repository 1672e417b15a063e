import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '#database/connect.ts'
import type { DB } from '#database/tables.ts'
import { inTransaction } from '#database/transaction.ts'
import { write } from './append.ts'
import type { Progress } from './finding.ts'
import { eventOf, historyOf, mailDomainOf } from './history.ts'
import type { History } from './ledger.ts'
import { letterRow } from './letter-rows.ts'
import { readModelOf } from './read-model.ts'
import { eventsOf, walk } from './walk.ts'
import type { Rules } from './within.ts'

type Sent = History['complaint']['letters'][number]

const queueAgain = async (tx: Kysely<DB>, { id, complaint }: History, letters: readonly Sent[]) => {
  const mailDomain = await mailDomainOf(tx, id)
  const rows = letters.map(letter => letterRow(id, complaint, letter, letter, mailDomain))
  await sql`insert into letter select * from jsonb_populate_recordset(null::letter, ${JSON.stringify(rows)}::jsonb)`.execute(
    tx,
  )
}

/** Letters that were never queued are queued now; of those there are, only how they fared is put right, never their words. */
const mendLetters = async (tx: Kysely<DB>, histories: readonly History[]) => {
  const ids = histories.map(({ id }) => id)
  const rows = await tx
    .selectFrom('letter')
    .select(['complaint_id', 'key', 'state'])
    .where('complaint_id', 'in', ids)
    .execute()
  const known = new Map(rows.map(({ complaint_id, key, state }) => [`${complaint_id} ${key}`, state]))
  for (const history of histories) {
    const { id, complaint } = history
    const stateOf = ({ key }: Sent): string | undefined => known.get(`${id} ${key}`)
    const lost = complaint.letters.filter(letter => letter.state === 'waiting' && stateOf(letter) === undefined)
    if (lost.length > 0) await queueAgain(tx, history, lost)
    for (const letter of complaint.letters) {
      const { key, state, at } = letter
      const now = stateOf(letter)
      if (state === 'waiting' || now === undefined || now === state) continue
      await tx
        .updateTable('letter')
        .set({ state, delivered_at: state === 'delivered' ? at : null })
        .where('complaint_id', '=', id)
        .where('key', '=', key)
        .execute()
    }
  }
}

const rebuildThese = async (tx: Transaction<DB>, ids: readonly string[], rules: Rules): Promise<void> => {
  // Whoever adds to one of these histories waits here, and then adds to what is rebuilt.
  await sql`select from complaint where id = any(${ids}) order by id for update`.execute(tx)
  const events = await eventsOf(tx, ids)
  const histories = await Promise.all(ids.map(id => historyOf(id, (events.get(id) ?? []).map(eventOf), rules)))
  for (const table of ['promise', 'remedy', 'question', 'change', 'complaint_link'] as const)
    await tx.deleteFrom(table).where('complaint_id', 'in', ids).execute()
  await write(tx, histories.map(readModelOf))
  await mendLetters(tx, histories)
}

/** Complaints whose own row is gone while their events are there. */
const lost = async (db: Database): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select distinct complaint_id as id from event e
    where not exists (select from complaint c where c.id = e.complaint_id)`.execute(db)
  return rows.map(({ id }) => id)
}

// So many complaints are kept from growing at a time.
const held = 20

const inGroups = async (db: Database, ids: readonly string[], rules: Rules) => {
  for (let at = 0; at < ids.length; at += held)
    await inTransaction(db, tx => rebuildThese(tx, ids.slice(at, at + held), rules))
}

/**
 * Writes everything that follows from the histories anew; the histories themselves and the words of letters stay as they are.
 * The program may go on meanwhile.
 */
export const rebuildReadModels = async (
  db: Database,
  rules: Rules,
  progress?: Progress,
): Promise<{ readonly complaints: number }> => {
  await inGroups(db, await lost(db), rules)
  let complaints = 0
  // The groups are written outside the walk's own transaction: what it sees as at one moment must be written as it is now.
  await walk(db, progress, async (_, listed) => {
    await inGroups(
      db,
      listed.map(({ id }) => id),
      rules,
    )
    complaints += listed.length
  })
  return { complaints }
}
