import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { Halt } from './halt.ts'
import { databaseUser, type User } from './user.ts'

const major = '18'

// The built-in provider sorts by code point and knows the letter case of all languages, the same on every machine and in every
// later version: an index never goes bad with an update of the system. Sorting for readers asks for its collation in the query.
const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']

const initialise = (folder: string, binaries: Binaries, user: User, password: string) => {
  const passwordFile = join(folder, 'password')
  const cluster = join(folder, 'cluster')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  user.own(passwordFile)
  const options = ['-D', cluster, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, ...locale]
  const [file, args, as] = user.command(binaries.initdb, options)
  const result = spawnSync(file, args, { ...as, cwd: '/', encoding: 'utf8' })
  if (result.status === 0) return cluster
  const words = `${result.stderr ?? ''}${result.error?.message ?? ''}`.trim()
  throw new Halt(
    `PostgreSQL could not make its data folder ${folder}:\n${words}\n` +
      'Check the disk and the rights on DATA_DIR, or set DATABASE_URL to a PostgreSQL that runs elsewhere.',
  )
}

/** The folder with all data under `dataDir`, made at the first start; and the user to run PostgreSQL as. */
export const openCluster = (dataDir: string, binaries: Binaries, password: string) => {
  const cluster = join(dataDir, 'postgres')
  const version = join(cluster, 'PG_VERSION')
  if (!existsSync(version)) {
    // Made aside and moved when whole: a start that was cut off leaves nothing that looks like data.
    const aside = join(dataDir, 'postgres.new')
    rmSync(aside, { recursive: true, force: true })
    mkdirSync(aside, { mode: 0o700 })
    const user = databaseUser(aside, binaries.postgres)
    renameSync(initialise(aside, binaries, user, password), cluster)
    rmSync(aside, { recursive: true, force: true })
    return { cluster, user }
  }
  const found = readFileSync(version, 'utf8').trim()
  if (found !== major)
    throw new Halt(
      `${cluster} was made by PostgreSQL ${found} and this is ${major}. Move the data with pg_dump and pg_restore, or go back to the version of Verhaal that made it.`,
    )
  return { cluster, user: databaseUser(cluster, binaries.postgres) }
}
