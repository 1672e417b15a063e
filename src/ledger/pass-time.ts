import { sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import { wakesAt } from '#complaint/steps/pass-time.ts'
import type { Database } from '#database/connect.ts'
import { isConflict, isRefusal, type Ledger } from './ledger.ts'

export type PassingTime = {
  readonly db: Database
  readonly ledger: Ledger
  readonly now: () => Instant
  /** Hears of a complaint that could not be given its time; it is tried again the next time round. */
  readonly report: (line: string, details: { readonly complaint: string; readonly fault: unknown }) => void
}

type Due = { readonly id: string; readonly wake_at: Instant }

const beginning: Due = { id: '00000000-0000-0000-0000-000000000000', wake_at: '0001-01-01T00:00:00.000Z' as Instant }

const dueAfter = async ({ db }: PassingTime, last: Due, until: Instant, limit: number): Promise<readonly Due[]> => {
  const { rows } = await sql<Due>`
    select id, wake_at from complaint where wake_at <= ${until} and (wake_at, id) > (${last.wake_at}, ${last.id})
    order by wake_at, id limit ${limit}`.execute(db)
  return rows
}

const pass = async ({ db, ledger }: PassingTime, { id }: Due): Promise<void> => {
  const outcome = await ledger.handle(id, { type: 'pass-time' }, { kind: 'clock' })
  if (isRefusal(outcome) || isConflict(outcome)) throw new Error(`Time was refused: ${JSON.stringify(outcome)}`)
  if (outcome.events.length > 0) return
  // Time had nothing to say, so the row was wrong about when it would: without this it would be asked forever.
  const history = await ledger.read(id)
  if (history)
    await db
      .updateTable('complaint')
      .set({ wake_at: wakesAt(history.complaint, history.ground) ?? null })
      .where('id', '=', id)
      .where('version', '=', history.complaint.version)
      .execute()
}

const passOrReport = async (passing: PassingTime, due: Due): Promise<boolean> => {
  try {
    await pass(passing, due)
    return true
  } catch (fault) {
    passing.report('Time could not pass for a complaint', { complaint: due.id, fault })
    return false
  }
}

const sideBySide = 4

/**
 * Lets time act on every complaint for which something falls due, oldest first, `batch` at a time; answers with how many. It may
 * be done at any moment by any number of processes: what was written once is not written again. One complaint that fails is
 * reported and does not hold up the others.
 */
export const passTime = async (passing: PassingTime, batch = 200): Promise<number> => {
  const until = passing.now()
  let passed = 0
  let last = beginning
  for (;;) {
    const due = await dueAfter(passing, last, until, batch)
    for (let at = 0; at < due.length; at += sideBySide)
      passed += (await Promise.all(due.slice(at, at + sideBySide).map(one => passOrReport(passing, one)))).filter(
        Boolean,
      ).length
    last = due.at(-1) ?? last
    if (due.length < batch) return passed
  }
}
