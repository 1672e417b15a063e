import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { connect, type Database } from './connect.ts'
import { guardTables } from './guard.ts'
import { Halt } from './halt.ts'
import { migrateJobs } from './jobs.ts'
import type { Addresses } from './provision.ts'

const fromFile = (file: string): Migration => ({
  up: async database => {
    await sql.raw(readFileSync(file, 'utf8')).execute(database)
  },
})

const readFolder = (folder: string): Record<string, Migration> => {
  const files = readdirSync(folder).filter(name => /^\d{4}-.*\.sql$/.test(name))
  return Object.fromEntries(files.map(name => [name.replace(/\.sql$/, ''), fromFile(join(folder, name))]))
}

const refuseNewer = async (owner: Database, known: Record<string, Migration>) => {
  const tables = await owner.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(table => table.name === 'kysely_migration')) return
  const done = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(owner)
  const unknown = done.rows.filter(row => !(row.name in known)).map(row => row.name)
  if (unknown.length > 0)
    throw new Halt(
      `The database is newer than this program: it has ${unknown.join(', ')}. Start the newer version of Verhaal, or restore a backup from before it.`,
    )
}

const userOf = (url: string) => decodeURIComponent(new URL(url).username)

/**
 * Brings the database to what this program needs: the .sql files of `folder` in the order of their numbers, each once, all or
 * nothing; then the job queue's tables, the guards and the rights. Any number of programs may do this at the same time.
 * Answers with the names of the files that were new. A database that is newer than the program is refused with a Halt.
 */
export const migrate = async ({ owner: ownerUrl, app }: Addresses, folder: string): Promise<readonly string[]> => {
  const owner = connect(ownerUrl, undefined, 2)
  try {
    const known = readFolder(folder)
    await refuseNewer(owner, known)
    const migrator = new Migrator({ db: owner, provider: { getMigrations: () => Promise.resolve(known) } })
    const { error, results = [] } = await migrator.migrateToLatest()
    if (error) throw error
    await migrateJobs(ownerUrl)
    await guardTables(owner, userOf(app))
    return results.map(result => result.migrationName)
  } finally {
    await owner.destroy()
  }
}
