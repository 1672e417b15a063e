// `npm start -- backup` and `restore`: everything the house holds, sealed, elsewhere, and back again.
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Instant } from '#calendar/day.ts'
import { newKey } from '#backup/key.ts'
import { readBackup } from '#backup/read.ts'
import type { Written } from '#backup/write.ts'
import { noteRun } from '#backup/runs.ts'
import { connect } from '#database/connect.ts'
import { Halt } from '#database/halt.ts'
import type { Opened } from '#database/open.ts'
import { orUnreachable } from '#database/unreachable.ts'
import { keyOf, makeBackup, type Target } from '#house/backups.ts'
import type { Config } from '#config/config.ts'

type Say = (line: string) => void
export type Around = { readonly folder: string; readonly say: Say; readonly now: () => Instant }

export const counted = (many: number, one: string, more = `${one}s`): string =>
  `${many.toLocaleString('en')} ${many === 1 ? one : more}`
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`

const usage = `npm start -- backup [folder, or file.age]     into BACKUP_TO where nothing is named
npm start -- backup --new-key FILE             makes a key; keep a copy of it apart from the backups`

const makeKey = async (path: string, say: Say) => {
  const key = await newKey()
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    writeFileSync(path, `${key}\n`, { flag: 'wx', mode: 0o600 })
  } catch (fault) {
    throw new Halt(
      (fault as { code?: string }).code === 'EEXIST'
        ? `${path} is there already, and backups may need it: name another file.`
        : `${path} cannot be written: ${(fault as Error).message}`,
    )
  }
  say(`Made a key in ${path}. Without it no backup opens: keep a copy of it elsewhere, apart from the backups.`)
  say(`Set BACKUP_KEY_FILE=${path}`)
}

const targetFrom = (named: string | undefined, { backup }: Config, folder: string): Target => {
  if (named === undefined) {
    if (backup.folder) return { folder: backup.folder }
    throw new Halt(`Where to? Name a folder or a file, or set BACKUP_TO.\n${usage}`)
  }
  const path = resolve(folder, named)
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isDirectory() && path.endsWith('.age')) {
    if (found) throw new Halt(`${path} is there already: name another file.`)
    return { file: path }
  }
  if (found?.isFile()) throw new Halt(`${path} is a file: name a folder, or a new file that ends in .age.`)
  return { folder: path }
}

/** What a backup holds, in lines. */
export const toldOf = ({
  manifest: { rows, files },
  about,
}: Pick<Written, 'about' | 'manifest'>): readonly string[] => [
  `  ${counted(about.tables.length, 'table')}, ${counted(rows['complaint'] ?? 0, 'complaint')}, ${counted(rows['event'] ?? 0, 'event')}, ${counted(files, 'file')}`,
  about.seal ? `  Histories up to seal ${about.seal.number}, ${about.seal.hash}` : '  No seal yet.',
]

/** For the page of health; a database that does not know of it yet is left as it is. */
const noted = async (url: string, { about, manifest, bytes }: Written) => {
  const db = connect(url, undefined, 1)
  const detail = { of: about.at, complaints: manifest.rows['complaint'] ?? 0, files: manifest.files, bytes }
  await noteRun(db, 'backup', about.at, detail).catch(() => undefined)
  await db.destroy()
}

/** Makes a backup and reads it back. True when it is whole, with every file. */
export const backupCommand = async (
  args: readonly string[],
  config: Config,
  open: () => Promise<Opened>,
  { folder, say, now }: Around,
): Promise<boolean> => {
  const [first, second, ...more] = args
  if (first === '--new-key') {
    if (second === undefined || more.length > 0) throw new Halt(`Which file?\n${usage}`)
    await makeKey(resolve(folder, second), say)
    return true
  }
  if (second !== undefined || first?.startsWith('-')) throw new Halt(usage)
  const target = targetFrom(first, config, folder)
  const key = await keyOf(config)
  const begin = performance.now()
  const database = await open()
  try {
    const written = await orUnreachable('DATABASE_URL', () => makeBackup(config, database.app, now(), target))
    await readBackup(written.path, key, {})
    await noted(database.app, written)
    for (const line of toldOf(written)) say(line)
    const { missing } = written.manifest
    for (const id of missing) say(`  The file ${id} is named by the database and lies nowhere.`)
    const seconds = ((performance.now() - begin) / 1000).toFixed(1)
    say(`Backup made and read back in ${seconds} s: ${written.path} (${megabytes(written.bytes)})`)
    return missing.length === 0
  } finally {
    await database.stop()
  }
}
