import { sql } from 'kysely'
import { type Instant, plusTime } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import { factsOf, type LetterRow, rowOf, type Written } from './letters.ts'
import { jitter } from './mail-out.ts'

/**
 * A letter in the hands of one sender. `taken` rises each time: with it nobody writes over what a later one did. `isFirst`: it was
 * never handed over before.
 */
export type Taken = LetterRow & { readonly taken: number; readonly doubts: number; readonly isFirst: boolean }

// Longer than any mail server is waited for. A letter taken by a sender that died is taken again after this.
const lease = { minutes: 10 } as const
// A letter that is refused for now holds up the ones after it to the same reader for so long, and no longer.
const inOrder = { minutes: -60 } as const
const [first, longest] = [30_000, 4 * 60 * 60_000]

/** About two days of tries of a letter that is refused for now. */
export const patience = 18
/** How often a letter that breaks on our side is tried. */
export const brokenPatience = 5

const later = (row: Taken, at: Instant) =>
  plusTime(at, { ms: Math.round(Math.min(longest, first * 2 ** row.attempts) * jitter(`${row.id} ${row.attempts}`)) })

/**
 * Where a letter waits whose turn it is; nowhere while the mail server is left alone. Which one goes before it is looked up letter
 * by letter: told by its figures that none waits, PostgreSQL would look at all that wait for each of them.
 */
const whoseTurn = (at: Instant) => sql`letter l where state = 'waiting' and next_attempt_at <= ${at}
      and not exists (select from mail_out where paused_until > ${at})
      and not exists (select from letter e where e.complaint_id = l.complaint_id and e.recipient = l.recipient
        and e.state = 'waiting' and e.id < l.id and e.created_at > ${plusTime(at, inOrder)} offset 0)`

/** Whether there is a letter to send now. */
export const isLetterDue = async (db: Database, at: Instant): Promise<boolean> => {
  const { rows } = await sql`select from ${whoseTurn(at)} limit 1`.execute(db)
  return rows.length > 0
}

/** The letter that waits longest and whose turn it is. */
export const takeLetter = async (db: Database, at: Instant): Promise<Taken | undefined> => {
  const { rows } = await sql<Record<string, unknown>>`
    update letter set attempts = attempts + 1, taken = coalesce(taken, 0) + 1, next_attempt_at = ${plusTime(at, lease)},
      -- Whoever had it before died with it in hand: nobody knows whether it left.
      doubts = coalesce(doubts, 0) + case when handed_at is null then 0 else 1 end, handed_at = null
    where id = (select id from ${whoseTurn(at)}
      order by next_attempt_at, id limit 1 for update skip locked)
    returning *`.execute(db)
  const [row] = rows
  return (
    row && {
      ...rowOf(row),
      taken: row['taken'] as number,
      doubts: row['doubts'] as number,
      isFirst: row['dated_at'] === null,
    }
  )
}

const mine = (db: Database, { id, taken }: Taken) =>
  db.updateTable('letter').where('id', '=', id).where('taken', '=', taken).where('state', '=', 'waiting')

const wordsOf = (written: Written) => ({
  sender: written.sender,
  address: written.address,
  language: written.language,
  subject: written.subject,
  text: written.text,
  html: written.html,
  ...(written.link ? { facts: JSON.stringify(factsOf(written)) } : {}),
})

/** Keeps the words of a letter with it, once: from then on they never change. */
export const keepWords = async (db: Database, { id }: LetterRow, written: Written): Promise<void> => {
  await db.updateTable('letter').set(wordsOf(written)).where('id', '=', id).where('text', 'is', null).execute()
}

/**
 * Notes that it is handed over now, and its words, which from the first time on never change. Answers with the date to put above it;
 * undefined where somebody else has it by now.
 */
export const handOver = async (
  db: Database,
  row: Taken,
  written: Written | undefined,
  at: Instant,
): Promise<Instant | undefined> => {
  const noted = await mine(db, row)
    .set(eb => ({ ...(written && wordsOf(written)), handed_at: at, dated_at: eb.fn.coalesce('dated_at', eb.val(at)) }))
    .returning('dated_at')
    .executeTakeFirst()
  return noted?.dated_at ?? undefined
}

/** It is this letter's turn again later. */
export const tryLater = async (db: Database, row: Taken, at: Instant, error: string): Promise<void> => {
  await mine(db, row)
    .set({ next_attempt_at: later(row, at), handed_at: null, error: error.slice(0, 500) })
    .execute()
}

/**
 * The mail server was at fault: that is no try of this letter, unless others left since it last held this one up, as then it may be
 * the letter after all.
 */
export const waitForServer = async (
  db: Database,
  row: Taken,
  of: { readonly at: Instant; readonly until: Instant; readonly error: string },
): Promise<void> => {
  const isServers = sql`held_at is null or not exists (select from mail_out where left_at >= held_at)`
  await mine(db, row)
    .set({
      attempts: sql<number>`attempts - case when ${isServers} then 1 else 0 end`,
      next_attempt_at: sql<Instant>`case when ${isServers} then ${of.until}::timestamptz else ${later(row, of.at)}::timestamptz end`,
      held_at: of.at,
      handed_at: null,
      error: of.error.slice(0, 500),
    })
    .execute()
}

/** Nobody knows whether it left: a second copy follows, once. */
export const copyLater = async (db: Database, row: Taken, at: Instant, error: string): Promise<void> => {
  await mine(db, row)
    .set({
      next_attempt_at: plusTime(at, { ms: Math.round(300_000 * jitter(row.id)) }),
      handed_at: null,
      doubts: row.doubts + 1,
      error: error.slice(0, 500),
    })
    .execute()
}

/** Whether this sender still has it, to be the one who says how it ended; what the mail server said is kept with it. */
export const isStillMine = async (db: Database, row: Taken, error: string): Promise<boolean> => {
  const { numUpdatedRows } = await mine(db, row)
    .set({ error: error.slice(0, 500) })
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Ends a letter that follows from no complaint; of the others the history says how they ended. */
export const endLetter = async (db: Database, row: Taken, state: 'failed' | 'unknown'): Promise<void> => {
  await mine(db, row).set({ state }).execute()
}
