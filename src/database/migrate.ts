import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import { connect, type Database } from './connect.ts'
import { guardTables, histories } from './guard.ts'
import { Halt } from './halt.ts'
import { eachHost } from './hosts.ts'
import { migrateJobs } from './jobs.ts'
import type { Addresses } from './provision.ts'
import type { DB } from './tables.ts'
import { keepAsTheyAre, lost, stateAgain, stateOf } from './unchanged.ts'

type Say = (line: string) => void
type Way = { readonly say: Say; readonly patience: number; readonly pause: number }
type Step = { readonly name: string; readonly text: string; readonly removes: readonly string[] }

const kept = [...histories, 'words']

// Whoever only reads is not kept waiting behind a change that itself waits; after that long it lets go and tries again.
const patienceMs = 5000
const tries = 12
const pauseMs = 5000

const fromFile = (folder: string, file: string): Step => {
  const text = readFileSync(join(folder, file), 'utf8')
  const removes = [...text.matchAll(/^-- Removes rows of: ([\w, ]+)$/gm)].flatMap(([, names = '']) =>
    names.split(/, */),
  )
  return { name: file.replace(/\.sql$/, ''), text, removes }
}

const readFolder = (folder: string): readonly Step[] =>
  readdirSync(folder)
    .filter(name => /^\d{4}-.*\.sql$/.test(name))
    .toSorted()
    .map(file => fromFile(folder, file))

/** The migrations that this program knows, in their order. */
export const knownMigrations = (folder: string): readonly string[] => readFolder(folder).map(({ name }) => name)

const done = async (db: Kysely<DB>): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}

const refuseNewer = async (owner: Kysely<DB>, known: readonly Step[]) => {
  const unknown = (await done(owner)).filter(name => !known.some(step => step.name === name))
  if (unknown.length > 0)
    throw new Halt(
      `The database is newer than this program: it has ${unknown.join(', ')}. Start the newer version of Verhaal, or restore a backup from before it.`,
    )
}

const userOf = (url: string) => decodeURIComponent(new URL(eachHost(url)[0] ?? url).username)

const counted = (rows: number, one: string) => `${rows} ${one}${rows === 1 ? '' : 's'}`

// Its name and columns are those of the library that wrote it first.
const makeList = sql`create table if not exists kysely_migration (name varchar(255) primary key, timestamp varchar(255) not null)`

const written = sql`to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const runAll = async (tx: Kysely<DB>, steps: readonly Step[]) => {
  for (const { name, text } of steps) {
    await sql.raw(text).execute(tx)
    await sql`insert into kysely_migration (name, timestamp) values (${name}, ${written})`.execute(tx)
  }
}

/** All that is missing, in one transaction: whoever is cut off in it has changed nothing. */
const stepUp = async (tx: Kysely<DB>, known: readonly Step[], { say, patience }: Way): Promise<readonly string[]> => {
  // Whoever comes second waits here, and finds nothing missing.
  await sql`select pg_advisory_xact_lock(7205759403792793)`.execute(tx)
  await makeList.execute(tx)
  await refuseNewer(tx, known)
  const had = new Set(await done(tx))
  const missing = known.filter(({ name }) => !had.has(name))
  if (missing.length === 0) return []
  await sql`select set_config('lock_timeout', ${`${patience}ms`}, true)`.execute(tx)
  await keepAsTheyAre(tx)
  const { tables, state } = await stateOf(tx, kept)
  await runAll(tx, missing)
  const problems = lost(
    state,
    await stateAgain(tx, kept, tables),
    missing.flatMap(({ removes }) => removes),
  )
  if (problems.length > 0)
    throw new Halt(
      `The database was left as it was, because a migration would have changed more than it may: ${problems.join('; ')}.`,
    )
  const [complaints, events] = [state.get('complaint')?.rows ?? 0, state.get('event')?.rows ?? 0]
  if (tables.length > 0)
    say(
      `Before and after: ${counted(complaints, 'complaint')}, ${counted(events, 'event')}, sum of all histories ${state.get('event')?.sum ?? 'none'}, every table with all its rows.`,
    )
  return missing.map(({ name }) => name)
}

// Held for too long; or each holds what the other waits for, and it was we who let go.
const isHeld = (fault: unknown) => ['55P03', '40P01'].includes((fault as { code?: string }).code ?? '')

const stepUpInTime = async (owner: Database, steps: readonly Step[], way: Way) => {
  for (let n = 1; ; n += 1)
    try {
      return await owner.transaction().execute(tx => stepUp(tx, steps, way))
    } catch (fault) {
      if (!isHeld(fault)) throw fault
      if (n === tries)
        throw new Halt(
          'The database could not be migrated: something else holds a table for minutes. End what runs there for so long (see pg_stat_activity) and start again. Nothing was changed.',
        )
      way.say('The database is waited for: something else holds a table that is to be changed.')
      await wait(way.pause)
    }
}

export type Migrating = {
  readonly say?: Say
  /** The names of those that are wanted; all where nothing is said. The guards and the queue come with all. */
  readonly only?: readonly string[]
  readonly patienceMs?: number
  readonly pauseMs?: number
}

/**
 * Brings the database to what this program needs: the .sql files of `folder` in the order of their numbers, each once, all or
 * nothing; then the job queue's tables, the guards and the rights. Any number of programs may do this at the same time.
 * Answers with the names of the files that were new. A database that is newer than the program is refused with a Halt, and so is
 * a migration after which histories differ or rows are gone that it does not name (`-- Removes rows of: draft`).
 */
export const migrate = async (
  { owner: ownerUrl, app }: Addresses,
  folder: string,
  { say = () => {}, only, ...given }: Migrating = {},
): Promise<readonly string[]> => {
  const owner = connect(ownerUrl, undefined, 2)
  try {
    const known = readFolder(folder).filter(({ name }) => !only || only.includes(name))
    const names = await stepUpInTime(owner, known, {
      say,
      patience: given.patienceMs ?? patienceMs,
      pause: given.pauseMs ?? pauseMs,
    })
    if (only) return names
    await migrateJobs(ownerUrl)
    await guardTables(owner, userOf(app))
    return names
  } finally {
    await owner.destroy()
  }
}
