import { existsSync, readdirSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { About, KeptFile } from '#backup/contents.ts'
import { restoreBackup, type Restored } from '#backup/restore.ts'
import { connect } from '#database/connect.ts'
import { startEmbedded } from '#database/embedded.ts'
import { Halt } from '#database/halt.ts'
import { jobSchema } from '#database/jobs.ts'
import { knownMigrations, migrate } from '#database/migrate.ts'
import type { Opened } from '#database/open.ts'
import { takeSecrets } from '#database/secrets.ts'
import { keepIn } from './backups.ts'
import type { Config } from '#config/config.ts'

type Say = (line: string) => void
type Where = Pick<Config, 'dataDir' | 'databaseUrl' | 'databaseOwnerUrl' | 'filesUrl'>

export type Back = {
  readonly path: string
  readonly key: string
  readonly where: Where
  readonly migrations: string
  readonly say: Say
  /** Whether the content of a file is read; all of it is kept, but in a drill. */
  readonly isWanted?: (file: KeptFile) => boolean
  readonly isDrill?: boolean
}

const refuseUnknown = (about: About, migrations: string) => {
  const known = knownMigrations(migrations)
  const unknown = about.migrations.filter(name => !known.includes(name))
  if (unknown.length > 0)
    throw new Halt(
      `The backup is of a newer Verhaal (${about.program}): it has ${unknown.join(', ')}. Put it back with that version or a later one.`,
    )
}

const tablesAt = async (url: string): Promise<readonly string[]> => {
  const db = connect(url, undefined, 1)
  try {
    const { rows } = await sql<{ name: string }>`
      select schemaname || '.' || tablename as name from pg_tables where schemaname in ('public', ${jobSchema})`.execute(
      db,
    )
    return rows.map(({ name }) => name)
  } finally {
    await db.destroy()
  }
}

const emptyAgain = async (url: string) => {
  const db = connect(url, undefined, 1)
  try {
    for (const name of await tablesAt(url)) await sql`drop table if exists ${sql.table(name)} cascade`.execute(db)
  } finally {
    await db.destroy()
  }
}

/** Refuses, before anything is made, a place where something is. */
const refuseFull = async ({ dataDir, databaseUrl, databaseOwnerUrl = databaseUrl }: Where) => {
  if (databaseOwnerUrl) {
    if ((await tablesAt(databaseOwnerUrl)).length > 0)
      throw new Halt('The database of DATABASE_URL holds something already: give an empty one. Nothing was changed.')
    return
  }
  const files = join(dataDir, 'files')
  if (
    existsSync(join(dataDir, 'postgres')) ||
    (existsSync(files) && readdirSync(files).some(name => /^[0-9a-f]{2}$/.test(name)))
  )
    throw new Halt(
      `${dataDir} holds a house already: name an empty folder, or move that one away first. Nothing was changed.`,
    )
}

const opened = async ({ dataDir, databaseUrl, databaseOwnerUrl = databaseUrl }: Where, say: Say): Promise<Opened> =>
  databaseUrl && databaseOwnerUrl
    ? { app: databaseUrl, owner: databaseOwnerUrl, stop: () => Promise.resolve() }
    : startEmbedded(dataDir, say)

const undo = async (
  { dataDir, databaseUrl, databaseOwnerUrl = databaseUrl }: Where,
  database: Opened | undefined,
  isNew: boolean,
) => {
  if (databaseOwnerUrl) return database && emptyAgain(databaseOwnerUrl)
  await database?.stop()
  if (isNew) return rm(dataDir, { recursive: true, force: true })
  if (database)
    for (const name of ['postgres', 'files']) await rm(join(dataDir, name), { recursive: true, force: true })
}

/**
 * Makes the house of a backup at a place where there is none: its database as it was, brought to what this program needs, its
 * files and its secrets. What was begun is taken away again where it cannot be finished.
 */
export const putBack = async (back: Back): Promise<Restored & { readonly database: Opened }> => {
  const { path, key, where, migrations, say, isWanted, isDrill = false } = back
  let database: Opened | undefined
  await refuseFull(where)
  const isNew = !existsSync(where.dataDir)
  try {
    const restored = await restoreBackup({
      path,
      key,
      database: async about => {
        refuseUnknown(about, migrations)
        await mkdir(where.dataDir, { recursive: true })
        database = await opened(where, say)
        await migrate(database, migrations, { only: about.migrations })
        return database.owner
      },
      ...(isDrill ? {} : { keep: keepIn(where), secrets: async secrets => takeSecrets(where.dataDir, secrets) }),
      ...(isWanted ? { isWanted } : {}),
    })
    if (!database) throw new Error('The backup said nothing of its database')
    await migrate(database, migrations, { say })
    return { ...restored, database }
  } catch (fault) {
    await undo(where, database, isNew)
    throw fault
  }
}
