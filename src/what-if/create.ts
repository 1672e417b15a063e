import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import { complaintsAbout } from '#database/concerned.ts'
import type { DB } from '#database/tables.ts'
import { nextId } from '#database/next-id.ts'
import { inTransaction } from '#database/transaction.ts'
import { runFrom } from './rows.ts'
import type { Changed, WhatIf } from './what-if.ts'
import { working, type Working } from './work.ts'

type Parts = Working & {
  /** Puts the job of doing replays in the queue, within the transaction. */
  readonly wake?: ((tx: Transaction<DB>) => Promise<unknown>) | undefined
}

const kept = 50
const isId = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)

/** Replays of the history under rules that are only supposed. They read the history and never write to it. */
export const createWhatIf = (parts: Parts): WhatIf => {
  const { db, now, wake } = parts
  return {
    start: ({ policy, source, calendars, storefronts, from, until }, by) =>
      inTransaction(db, async tx => {
        const { id } = await tx
          .insertInto('what_if_run')
          .values({
            id: nextId(),
            policy: JSON.stringify(policy),
            source: JSON.stringify(source),
            calendars: JSON.stringify(calendars),
            storefronts: [...storefronts],
            received_from: from,
            received_until: until,
            judged_at: now(),
            started_by: by,
            started_at: now(),
            state: 'waiting',
          })
          .returning('id')
          .executeTakeFirstOrThrow()
        await wake?.(tx)
        return id
      }),
    runs: async () => {
      const rows = await db.selectFrom('what_if_run').selectAll().orderBy('id', 'desc').limit(kept).execute()
      return rows.map(row => runFrom({ ...row, result: null }))
    },
    run: async id => {
      if (!isId(id)) return undefined
      const row = await db.selectFrom('what_if_run').selectAll().where('id', '=', id).executeTakeFirst()
      return row && runFrom(row)
    },
    changed: async (id, { reader, after, limit }) => {
      const rows = await db
        .selectFrom('what_if_change')
        .select(['number', 'complaint_id', 'detail'])
        .where('run', '=', id)
        .where('number', '>', after)
        .where(sql<boolean>`complaint_id <> all(${complaintsAbout(reader)})`)
        .orderBy('number')
        .limit(limit + 1)
        .execute()
      return rows.map(({ number, complaint_id: complaint, detail }) => ({
        ...(detail as unknown as Omit<Changed, 'number' | 'complaint'>),
        number,
        complaint,
      }))
    },
    cancel: async id => {
      await db
        .updateTable('what_if_run')
        .set({ state: 'cancelled', finished_at: now() })
        .where('id', '=', id)
        .where('state', 'in', ['waiting', 'running'])
        .execute()
    },
    work: working(parts),
    clean: async () => {
      await sql`
        delete from what_if_run where state not in ('waiting', 'running')
        and id not in (select id from what_if_run order by id desc limit ${kept})`.execute(db)
    },
  }
}
