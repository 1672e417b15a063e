import { statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { addErased, erasedName, readErased } from '#backup/erased.ts'
import { backupsIn } from '#backup/folder.ts'
import { Halt } from '#database/halt.ts'
import { type Around, counted, toldOf } from './backup.ts'
import { keyOf } from '#house/backups.ts'
import { verify } from './check-ledger.ts'
import type { Config } from '#config/config.ts'
import { eraseAgain, erasedLists } from '#house/erase-again.ts'
import { putBack } from '#house/restore.ts'

const usage = `npm start -- restore <backup, or the folder of backups> [an empty data folder]
A database elsewhere is named by DATABASE_URL, in the environment and not here: it holds a password.`

const newestIn = async (path: string): Promise<string> => {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) throw new Halt(`There is no ${path}.\n${usage}`)
  if (found.isFile()) return path
  const [newest] = await backupsIn(path)
  if (!newest) throw new Halt(`There is no backup in ${path}.`)
  return newest.path
}

/** Puts a backup back where no house is. True when all of it is there, and every history holds. */
export const restoreCommand = async (
  args: readonly string[],
  given: Config,
  migrations: string,
  { folder, say, now }: Around,
): Promise<boolean> => {
  const [named, into, ...more] = args
  if (named === undefined || more.length > 0 || named.startsWith('-')) throw new Halt(usage)
  if (into && URL.canParse(into) && into.startsWith('postgres')) throw new Halt(usage)
  const config = into === undefined ? given : { ...given, dataDir: resolve(folder, into), databaseUrl: undefined }
  const path = await newestIn(resolve(folder, named))
  const key = await keyOf(config)
  const begin = performance.now()
  const { about, manifest, lost, database } = await putBack({ path, key, where: config, migrations, say })
  try {
    say(`The house of ${about.at}, made by Verhaal ${about.program}:`)
    for (const line of toldOf({ about, manifest })) say(line)
    for (const id of lost) say(`  The file ${id} is not in the backup as it was. Another backup may have it.`)
    const erased = await readErased([join(dirname(path), erasedName), ...erasedLists(config)])
    const again = await eraseAgain(database, config, erased, now)
    if (erased.length > 0)
      say(
        `${counted(again, 'complaint or message', 'complaints and messages')} erased once more, by the list of what was erased.`,
      )
    await addErased(join(config.dataDir, erasedName), erased)
    const holds = await verify(database, say, about.seal ? [about.seal] : [])
    say(
      `Restored in ${((performance.now() - begin) / 1000).toFixed(1)} s into ${config.databaseUrl ? 'the database of DATABASE_URL and ' : ''}${config.dataDir}`,
    )
    return holds && lost.length === 0
  } finally {
    await database.stop()
  }
}
