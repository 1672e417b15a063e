import { randomUUID } from 'node:crypto'
import { type Instant, plusTime } from '#calendar/day.ts'
import { takeWork, whileAlive } from '#database/alive.ts'
import type { Database } from '#database/connect.ts'

export type RunKind = 'backup' | 'drill'
/** How one went; `problem` is in words, for whoever looks after the house. */
export type RunDetail = {
  readonly of?: Instant
  readonly complaints?: number
  readonly files?: number
  readonly bytes?: number
  readonly seconds?: number
  readonly problem?: string
}
export type Run = { readonly at: Instant; readonly state: 'good' | 'failed'; readonly detail: RunDetail }
/** The last one that ended, and the last that ended well. */
export type Runs = { readonly last?: Run; readonly good?: Run }

type Keeping = {
  readonly db: Database
  readonly now: () => Instant
  /** Makes a backup of this moment; answers with what it held. */
  readonly backup: (at: Instant) => Promise<RunDetail>
  /** Puts the newest back for a try. */
  readonly drill: () => Promise<RunDetail>
  readonly report: (line: string, details: { readonly fault: unknown }) => void
}

const isNight = (at: Instant) => ['01', '02', '03', '04'].includes(at.slice(11, 13))

export const lastRuns = async (db: Database, kind: RunKind): Promise<Runs> => {
  const of = db.selectFrom('backup').selectAll().where('kind', '=', kind).orderBy('asked_at', 'desc').limit(1)
  const [last, good] = await Promise.all([
    of.where('state', 'in', ['good', 'failed']).executeTakeFirst(),
    of.where('state', '=', 'good').executeTakeFirst(),
  ])
  const run = (row: NonNullable<typeof last>): Run => ({
    at: row.finished_at ?? row.asked_at,
    state: row.state as Run['state'],
    detail: row.detail as RunDetail,
  })
  return { ...(last ? { last: run(last) } : {}), ...(good ? { good: run(good) } : {}) }
}

/** Notes one that somebody made by hand. */
export const noteRun = async (db: Database, kind: RunKind, at: Instant, detail: RunDetail): Promise<void> => {
  const done = { state: detail.problem === undefined ? 'good' : 'failed', asked_at: at, finished_at: at }
  await db
    .insertInto('backup')
    .values({ id: randomUUID(), kind, ...done, detail: JSON.stringify(detail) })
    .execute()
}

const ask = (db: Database, kind: RunKind, at: Instant) =>
  db
    .insertInto('backup')
    .values({ id: randomUUID(), kind, state: 'waiting', asked_at: at })
    .onConflict(conflict => conflict.doNothing())
    .execute()

const keptFor = { hours: -90 * 24 } as const

/** Removes how those went that were long ago. */
export const cleanRuns = async (db: Database, now: Instant): Promise<void> => {
  await db.deleteFrom('backup').where('asked_at', '<', plusTime(now, keptFor)).execute()
}

/** Every night a backup and its drill; at any hour where a night was missed. Of several programs, one does each. */
export const nightly = (keeping: Keeping) => async (): Promise<void> => {
  const { db, now, report } = keeping
  const { last } = await lastRuns(db, 'backup')
  const isDue = (hours: number) => !last || last.at < plusTime(now(), { hours: -hours })
  if (isDue(30) || (isNight(now()) && isDue(20))) await ask(db, 'backup', now())
  for (let id = await takeWork(db, 'backup'); id; id = await takeWork(db, 'backup')) {
    const row = await db.selectFrom('backup').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    const begin = performance.now()
    const work = row.kind === 'drill' ? keeping.drill : () => keeping.backup(row.asked_at)
    const detail = await whileAlive(db, 'backup', id, work).catch((fault: unknown): RunDetail => {
      report(row.kind === 'drill' ? 'A backup could not be put back' : 'A backup could not be made', { fault })
      return { problem: fault instanceof Error ? fault.message : String(fault) }
    })
    const seconds = Math.round((performance.now() - begin) / 100) / 10
    const state = detail.problem === undefined ? 'good' : 'failed'
    const ended = { state, finished_at: now(), detail: JSON.stringify({ seconds, ...detail }) }
    await db.updateTable('backup').set(ended).where('id', '=', id).execute()
    if (row.kind === 'backup' && state === 'good') await ask(db, 'drill', now())
  }
}
