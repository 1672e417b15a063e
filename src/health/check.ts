import { randomUUID } from 'node:crypto'
import { type Selectable, sql, type Transaction, type Updateable } from 'kysely'
import { type Instant, plusTime } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import { takeWork, whileAlive } from '#database/alive.ts'
import type { Database } from '#database/connect.ts'
import type { DB, LedgerCheck as CheckRow } from '#database/tables.ts'
import { inTransaction } from '#database/transaction.ts'
import type { Health, LedgerCheck } from './health.ts'

/** What looks through all histories, and tells how far it is. */
export type Look = (progress: (done: number, total: number) => void) => Promise<{
  readonly complaints: number
  readonly events: number
  readonly findings: readonly string[]
}>

export type Checking = {
  readonly db: Database
  readonly now: () => Instant
  readonly look: Look
  readonly wake: ((tx: Transaction<DB>) => Promise<void>) | undefined
  readonly report: (line: string, details: { readonly fault: unknown }) => void
}

const listedAtMost = 100
const showEveryMs = 500

const isNight = (at: Instant) => ['01', '02', '03', '04'].includes(at.slice(11, 13))

const checkFrom = (row: Selectable<CheckRow>): LedgerCheck => ({
  asked: { at: row.asked_at, ...(row.asked_by ? { by: row.asked_by } : {}) },
  state: row.state as LedgerCheck['state'],
  done: row.done,
  ...(row.total === null ? {} : { total: row.total }),
  ...(row.events === null ? {} : { events: row.events }),
  findings: row.findings as readonly string[],
  ...(row.finished_at ? { finishedAt: row.finished_at } : {}),
})

const lastRow = (db: Database) =>
  db.selectFrom('ledger_check').selectAll().orderBy('asked_at', 'desc').limit(1).executeTakeFirst()

type Asked = { readonly by: PersonId | undefined; readonly at: Instant }

const ask = ({ db, wake }: Checking, { by, at }: Asked) =>
  inTransaction(db, async tx => {
    const { rows } = await sql`
      insert into ledger_check (id, asked_by, asked_at, state)
      select ${randomUUID()}::uuid, ${by ?? null}::text, ${at}::timestamptz, 'waiting'
      where not exists (select from ledger_check where state in ('waiting', 'running'))
      returning id`.execute(tx)
    if (rows.length > 0) await wake?.(tx)
  })

const once = async ({ db, now, look, report }: Checking, id: string): Promise<void> => {
  let shown = performance.now()
  const set = (values: Updateable<CheckRow>) =>
    db.updateTable('ledger_check').set(values).where('id', '=', id).execute()
  const progress = (done: number, total: number) => {
    if (performance.now() - shown < showEveryMs) return
    shown = performance.now()
    void set({ done, total }).catch(() => undefined)
  }
  try {
    const { complaints, events, findings } = await look(progress)
    const state = findings.length === 0 ? 'good' : 'faults'
    const listed = JSON.stringify(findings.slice(0, listedAtMost))
    await set({ state, done: complaints, total: complaints, events, findings: listed, finished_at: now() })
  } catch (fault) {
    report('The histories could not be looked through', { fault })
    await set({ state: 'failed', finished_at: now() })
  }
}

/** Looking through all histories, asked for by somebody or once a week. */
export const checking = (parts: Checking): Pick<Health, 'askCheck' | 'lastCheck' | 'work' | 'askWeekly'> => {
  const { db, now } = parts
  const lastCheck = async () => {
    const row = await lastRow(db)
    return row && checkFrom(row)
  }
  return {
    lastCheck,
    askCheck: by => ask(parts, { by, at: now() }),
    askWeekly: async () => {
      if (!isNight(now())) return
      const last = await lastCheck()
      if (!last || last.asked.at < plusTime(now(), { hours: -7 * 24 })) await ask(parts, { by: undefined, at: now() })
    },
    work: async () => {
      const id = await takeWork(db, 'ledger_check')
      if (id) await whileAlive(db, 'ledger_check', id, () => once(parts, id))
    },
  }
}
