import { sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import { noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import { inTransaction } from '#database/transaction.ts'
import { factsOf, type LetterId, type LetterRow, type Letters, type Written } from './letters.ts'

export type OnPaper = {
  /**
   * Letters to be printed, with their links: from now on their words never change, and when they were printed is known. Those
   * that nobody can be written to any more are left out.
   */
  readonly print: (ids: readonly LetterId[], by: string) => Promise<readonly (LetterRow & Written)[]>
  /** Keeps the words of letters that were posted without being printed from here. */
  readonly keepPosted: () => Promise<void>
}

type Of = {
  readonly db: Database
  readonly now: () => Instant
  readonly letters: Pick<Letters, 'open' | 'byId'>
  readonly write: (row: LetterRow) => Promise<Written | undefined>
}

const present = <T>(one: T | undefined): one is T => one !== undefined

const mark = (tx: Database, id: LetterId, facts: object) =>
  sql`update letter set facts = coalesce(facts, '{}') || ${JSON.stringify(facts)}::jsonb where id = ${id}`.execute(tx)

/** Keeps the words of a letter with it, once, without the key of its link. */
const keep = async (tx: Database, id: LetterId, written: Written) => {
  const { sender, address, language, subject, text, html, link } = written
  const { numAffectedRows = 0n } = await sql`update letter set sender = ${sender}, address = ${address},
    language = ${language}, subject = ${subject}, text = ${text}, html = ${html}
    where id = ${id} and text is null`.execute(tx)
  if (numAffectedRows > 0n && link) await mark(tx, id, factsOf(written))
}

export const createOnPaper = ({ db, now, letters, write }: Of): OnPaper => {
  /** The words of a letter that has none yet. */
  const unwritten = async (id: LetterId) => {
    const row = await letters.byId(id)
    const written = row && row.text === undefined ? await write(row) : undefined
    return written && { id, written }
  }
  return {
    keepPosted: async () => {
      const { rows } = await sql<{ id: string }>`select id from letter
        where state = 'delivered' and via = 'post' and text is null order by id limit 50`.execute(db)
      for (const { id } of rows) {
        const found = await unwritten(id)
        if (found) await keep(db, id, found.written)
      }
    },
    print: async (ids, by) => {
      const found = (await Promise.all(ids.map(unwritten))).filter(present)
      const at = now()
      await inTransaction(db, async tx => {
        for (const { id, written } of found) await keep(tx, id, written)
        for (const id of ids) await mark(tx, id, { printed: at })
        await noteChange(tx, { at, by, kind: 'letters-printed', subject: 'house', after: { letters: ids.length } })
      })
      return (await Promise.all(ids.map(id => letters.open(id)))).filter(present)
    },
  }
}
