import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '#database/connect.ts'
import type { DB } from '#database/tables.ts'
import { inTransaction } from '#database/transaction.ts'
import { many, write } from './append.ts'
import type { Progress } from './finding.ts'
import { eventOf, historyOf, mailDomainOf } from './history.ts'
import type { History } from './ledger.ts'
import { letterRow } from './letter-rows.ts'
import { type ReadModel, readModelOf } from './read-model.ts'
import { differences, stored } from './stored.ts'
import { extentOf, extentsOf, toldOf } from './told.ts'
import { type Part, walk } from './walk.ts'
import type { Rules } from './within.ts'

type Sent = History['complaint']['letters'][number]

const queueAgain = async (tx: Kysely<DB>, { id, complaint }: History, letters: readonly Sent[]) => {
  const mailDomain = await mailDomainOf(tx, id)
  const rows = letters.map(letter => letterRow(id, complaint, letter, letter, mailDomain))
  await sql`insert into letter select * from jsonb_populate_recordset(null::letter, ${JSON.stringify(rows)}::jsonb)`.execute(
    tx,
  )
}

type Letters = ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>

/** Letters that were never queued, and those of which the row does not say how they fared. */
const letterFaults = ({ id, complaint }: History, letters: Letters) => {
  const states = new Map(letters.get(id)?.map(({ key, state }) => [key, state]))
  const lost = complaint.letters.filter(({ key, state }) => state === 'waiting' && !states.has(key))
  const other = complaint.letters.filter(
    ({ key, state }) => state !== 'waiting' && states.has(key) && states.get(key) !== state,
  )
  return { lost, other }
}

/** Lost letters are queued now; of those there are, only how they fared is put right, never their words. */
const mendLetters = async (tx: Kysely<DB>, history: History, letters: Letters) => {
  const { lost, other } = letterFaults(history, letters)
  if (lost.length > 0) await queueAgain(tx, history, lost)
  for (const { key, state, at } of other)
    await tx
      .updateTable('letter')
      .set({ state, delivered_at: state === 'delivered' ? at : null })
      .where('complaint_id', '=', history.id)
      .where('key', '=', key)
      .execute()
}

/** What is read of some complaints: their histories, how much of each there was, and what stands beside them. */
const read = async (tx: Kysely<DB>, ids: readonly string[]) => ({
  events: await toldOf(tx, ids),
  beside: await stored(tx, ids),
})
type Read = Awaited<ReturnType<typeof read>>
type Compared = { readonly history: History; readonly model: ReadModel; readonly differ: ReadonlySet<string> }

/** The histories of these complaints, each with its read model and the tables that are not what it says. */
const compared = async ({ events, beside }: Read, ids: readonly string[], rules: Rules) => {
  const all: Compared[] = []
  for (const id of ids) {
    const history = await historyOf(id, (events.get(id) ?? []).map(eventOf), rules)
    const model = readModelOf(history)
    all.push({ history, model, differ: new Set(differences(beside, history, model)) })
  }
  return all
}

const several = Object.keys(many) as (keyof typeof many)[]

/** Whoever adds to one of these histories waits here, and then adds to what is rebuilt. */
const hold = (tx: Transaction<DB>, ids: readonly string[]) =>
  sql`select from complaint where id = any(${ids}) order by id for update`.execute(tx)

const mend = async (tx: Transaction<DB>, all: readonly Compared[], letters: Letters): Promise<void> => {
  const differing = (table: string) => all.filter(({ differ }) => differ.has(table))
  for (const table of several) {
    const theirs = differing(table).map(({ history }) => history.id)
    if (theirs.length > 0) await tx.deleteFrom(table).where('complaint_id', 'in', theirs).execute()
  }
  const tables = ['complaint', 'contact', 'search', ...several] as const
  await write(tx, Object.fromEntries(tables.map(table => [table, differing(table).map(({ model }) => model)])))
  for (const { history } of all) await mendLetters(tx, history, letters)
}

/** Writes what differs beside these histories anew, in a transaction that others wait for. */
export const rebuildThese = async (tx: Transaction<DB>, ids: readonly string[], rules: Rules): Promise<void> => {
  await hold(tx, ids)
  const seen = await read(tx, ids)
  await mend(tx, await compared(seen, ids, rules), seen.beside.letter)
}

/** As `rebuildThese`, of histories that were read a moment ago: only what grew or was erased since is read again. */
const mendSeen = async (tx: Transaction<DB>, all: readonly Compared[], rules: Rules): Promise<void> => {
  const ids = all.map(({ history }) => history.id)
  await hold(tx, ids)
  const now = await extentsOf(tx, ids)
  const isAsSeen = ({ history }: Compared) => now.get(history.id) === extentOf(history.events)
  const { letter } = await stored(tx, ids, ['letter'])
  await mend(tx, all.filter(isAsSeen), letter)
  const others = all.filter(one => !isAsSeen(one)).map(({ history }) => history.id)
  if (others.length > 0) await rebuildThese(tx, others, rules)
}

/** Complaints whose own row is gone while their events are there. */
const withoutRow = async (db: Database): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select distinct complaint_id as id from event e
    where not exists (select from complaint c where c.id = e.complaint_id)`.execute(db)
  return rows.map(({ id }) => id)
}

// So many complaints are kept from growing at a time.
const held = 50

const inGroups = async <T>(
  db: Database,
  all: readonly T[],
  work: (tx: Transaction<DB>, some: readonly T[]) => Promise<void>,
) => {
  for (let at = 0; at < all.length; at += held) await inTransaction(db, tx => work(tx, all.slice(at, at + held)))
}

/** Those of these complaints beside which something is not what their histories say. */
const inNeed = async (seen: Read, ids: readonly string[], rules: Rules): Promise<readonly Compared[]> => {
  const needs = ({ history, differ }: Compared) => {
    const { lost, other } = letterFaults(history, seen.beside.letter)
    return differ.size > 0 || lost.length > 0 || other.length > 0
  }
  return (await compared(seen, ids, rules)).filter(needs)
}

/** Writes anew what differs beside the histories of a part of all complaints. */
export const rebuildPart = async (
  db: Database,
  rules: Rules,
  progress?: Progress,
  part?: Part,
): Promise<{ readonly complaints: number }> => {
  let complaints = 0
  // The groups are written outside the walk's own transaction: what it sees as at one moment must be written as it is now.
  await walk(
    db,
    progress,
    async (tx, listed) =>
      read(
        tx,
        listed.map(({ id }) => id),
      ),
    async (listed, seen) => {
      const ids = listed.map(({ id }) => id)
      await inGroups(db, await inNeed(seen, ids, rules), (tx, some) => mendSeen(tx, some, rules))
      complaints += listed.length
    },
    part,
  )
  return { complaints }
}

/** Brings back complaints whose own row is gone. */
export const rebuildLost = async (db: Database, rules: Rules): Promise<void> =>
  inGroups(db, await withoutRow(db), (tx, ids) => rebuildThese(tx, ids, rules))

/**
 * Makes everything that follows from the histories anew and writes what differs; the histories themselves and the words of
 * letters stay as they are. The program may go on meanwhile.
 */
export const rebuildReadModels = async (
  db: Database,
  rules: Rules,
  progress?: Progress,
): Promise<{ readonly complaints: number }> => {
  await rebuildLost(db, rules)
  return rebuildPart(db, rules, progress)
}
