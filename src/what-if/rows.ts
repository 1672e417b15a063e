import { type Selectable, sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { WhatIfRun } from '#database/tables.ts'
import type { Policy } from '#policy/policy.ts'
import type { Changed, Failure, Result, Run, RunState, SupposedCalendar, Supposition } from './what-if.ts'

export type RunRow = Selectable<WhatIfRun>

export const runFrom = (row: RunRow): Run => ({
  id: row.id,
  policy: row.policy as unknown as Policy,
  source: row.source as unknown as Supposition['source'],
  calendars: row.calendars as unknown as Readonly<Record<string, SupposedCalendar>>,
  storefronts: row.storefronts,
  from: row.received_from,
  until: row.received_until,
  started: { by: row.started_by, at: row.started_at },
  state: row.state as RunState,
  progress: row.progress,
  ...(row.total === null ? {} : { total: row.total }),
  ...(row.result === null ? {} : { result: row.result as unknown as Result }),
  ...(row.failure === null ? {} : { failure: row.failure as Failure }),
})

/** One attempt at a replay. What it writes is refused once the replay was cancelled, or somebody else has taken it over. */
export type Attempt = { readonly run: Run; readonly attempt: number; readonly now: Instant }

// Nothing was heard of it for longer than any batch takes.
const silence = '30 seconds'
const attemptsAtMost = 3

/** Gives up what was begun too often, and never came to its end. */
const giveUp = (db: Database, now: Instant) =>
  sql`
  update what_if_run set state = 'failed', failure = 'cut-off', finished_at = ${now}
  where state = 'running' and attempt >= ${attemptsAtMost} and seen_at < clock_timestamp() - ${silence}::interval`.execute(
    db,
  )

/** Takes the oldest replay that waits or was cut off; from its beginning, which is a matter of seconds. */
export const takeNext = async (db: Database, now: Instant): Promise<Attempt | undefined> => {
  await giveUp(db, now)
  const { rows } = await sql<RunRow>`
    update what_if_run set state = 'running', attempt = attempt + 1, seen_at = clock_timestamp(), progress = 0
    where id = (
      select id from what_if_run
      where state = 'waiting' or (state = 'running' and seen_at < clock_timestamp() - ${silence}::interval)
      order by id limit 1 for update skip locked)
    returning *`.execute(db)
  const [row] = rows
  if (!row) return undefined
  await db.deleteFrom('what_if_change').where('run', '=', row.id).execute()
  return { run: runFrom(row), attempt: row.attempt, now: row.judged_at }
}

const mine = ({ run, attempt }: Attempt) => sql`id = ${run.id} and attempt = ${attempt} and state = 'running'`

/** Says how far it is; false when nobody waits for it any more. */
export const showProgress = async (db: Database, attempt: Attempt, progress: number, total: number) => {
  const { rows } = await sql`
    update what_if_run set progress = ${progress}, total = ${total}, seen_at = clock_timestamp() where ${mine(attempt)}
    returning id`.execute(db)
  return rows.length > 0
}

export const writeChanges = async (db: Database, { run }: Attempt, changes: readonly Changed[]) => {
  if (changes.length === 0) return
  const rows = changes.map(({ number, complaint, ...detail }) => ({ number, complaint, detail }))
  await sql`
    insert into what_if_change (run, number, complaint_id, detail)
    select ${run.id}::uuid, number, complaint, detail
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as c (number int, complaint uuid, detail jsonb)`.execute(db)
}

export const finish = (db: Database, attempt: Attempt, result: Result, at: Instant) =>
  sql`
  update what_if_run set state = 'done', result = ${JSON.stringify(result)}::jsonb, progress = ${result.complaints},
    total = ${result.complaints}, finished_at = ${at}
  where ${mine(attempt)}`.execute(db)

export const fail = (db: Database, attempt: Attempt, at: Instant) =>
  sql`
  update what_if_run set state = 'failed', failure = 'broken', finished_at = ${at} where ${mine(attempt)}`.execute(db)
