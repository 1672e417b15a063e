import { dirname } from 'node:path'
import { counting } from './archive.ts'
import { isBeside, openBeside } from './beside.ts'
import type { About, KeptFile } from './contents.ts'
import { type Loading, loadInto } from './load.ts'
import { type ReadThrough, readBackup } from './read.ts'

type Bytes = AsyncIterable<Uint8Array>

export type Restoring = {
  readonly path: string
  readonly key: string
  /** Makes the empty database as the backup had it, once it is known that there is one; answers with its owner's address. */
  readonly database: (about: About) => Promise<string>
  readonly secrets?: (secrets: Readonly<Record<string, string>>) => Promise<void>
  /** Keeps a file; where nothing is said, or not for this one, it is only looked whether it is there. */
  readonly keep?: (id: string, content: Bytes) => Promise<void>
  readonly isWanted?: (file: KeptFile) => boolean
}
export type Restored = ReadThrough & {
  /** Files that lie beside the backup and are not there, or not as they were. */
  readonly lost: readonly string[]
}

const nothing = async (content: Bytes) => {
  for await (const _ of content);
}

/** Whether a file beside the backup is as it was; it is kept on the way. */
const fetched = async ({ path, key, keep }: Restoring, { id, beside = '' }: KeptFile): Promise<boolean> => {
  try {
    const { content, result } = counting(openBeside(dirname(path), beside, key))
    await (keep ? keep(id, content) : nothing(content))
    return result().sha256 === id
  } catch {
    return false
  }
}

/** Puts a backup back: the database all or nothing, and every file that is still whole. */
export const restoreBackup = async (restoring: Restoring): Promise<Restored> => {
  const { path, key, database, secrets, keep, isWanted = () => true } = restoring
  const lost: string[] = []
  let loading: Loading | undefined
  try {
    const read = await readBackup(path, key, {
      about: async about => {
        loading = await loadInto(await database(about), about)
      },
      ...(secrets ? { secrets } : {}),
      rows: async (table, content) => (await loading?.rows(table, content)) ?? 0,
      ...(keep ? { file: keep } : {}),
      beside: async files => {
        for (const file of files) {
          const isThere = isWanted(file)
            ? await fetched(restoring, file)
            : await isBeside(dirname(path), file.beside ?? '')
          if (!isThere) lost.push(file.id)
        }
      },
    })
    await loading?.commit()
    return { ...read, lost }
  } finally {
    await loading?.end()
  }
}
