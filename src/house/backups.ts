import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instant } from '#calendar/day.ts'
import { besideIn } from '#backup/beside.ts'
import { nameAt } from '#backup/folder.ts'
import { keyFrom } from '#backup/key.ts'
import { writeBackup, type Written } from '#backup/write.ts'
import { ownSecrets } from '#database/secrets.ts'
import { bucketFrom, inBucket } from '#files/in-bucket.ts'
import { onDisk } from '#files/on-disk.ts'
import type { FileStore } from '#files/files.ts'
import { writeStream } from '#files/write.ts'
import type { Config } from '#config/config.ts'
import { programVersion } from '#version.ts'

type Where = Pick<Config, 'dataDir' | 'filesUrl' | 'backup'>

export const storeOf = ({ dataDir, filesUrl }: Pick<Config, 'dataDir' | 'filesUrl'>): FileStore =>
  filesUrl === undefined ? onDisk(join(dataDir, 'files')) : inBucket(bucketFrom(filesUrl))

export const keyOf = ({ backup }: Pick<Config, 'backup'>): Promise<string> => keyFrom(backup.keyFile, backup.key)

/** Where a backup goes: into a folder, under its moment and with its files beside it, or into one file with all of it. */
export type Target = { readonly folder: string } | { readonly file: string }

/** Makes a backup of the house whose database is at `url`; answers with where it lies. */
export const makeBackup = async (
  config: Where,
  url: string,
  at: Instant,
  target: Target,
): Promise<Written & { readonly path: string }> => {
  const key = await keyOf(config)
  const store = storeOf(config)
  const house = {
    url,
    open: async (id: string) => {
      const stream = await store.open(id)
      return stream && { stream }
    },
    secrets: ownSecrets(config.dataDir),
    program: programVersion,
    at,
  }
  if ('folder' in target) await mkdir(target.folder, { recursive: true, mode: 0o700 })
  const path = 'folder' in target ? join(target.folder, nameAt(at)) : target.file
  const beside = 'folder' in target ? besideIn(target.folder, key) : undefined
  return { path, ...(await writeBackup(house, { path, key, beside })) }
}

const farTooLarge = Number.MAX_SAFE_INTEGER

/** Keeps a file that a backup brings, if it is what its name says. */
export const keepIn = (config: Pick<Config, 'dataDir' | 'filesUrl'>) => {
  const [store, arriving] = [storeOf(config), join(config.dataDir, 'files', 'arriving')]
  return async (id: string, content: AsyncIterable<Uint8Array>): Promise<void> => {
    await mkdir(arriving, { recursive: true, mode: 0o700 })
    const aside = join(arriving, `restored-${id}`)
    await rm(aside, { force: true })
    const written = await writeStream(content, aside, farTooLarge)
    return written?.id === id ? store.put(aside, id) : rm(aside, { force: true })
  }
}
