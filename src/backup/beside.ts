// Files lie beside the backups of a folder, each once and sealed by itself: a file never changes, so tomorrow's backup adds only what is new.
import { createHmac } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { opendir, readdir, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from './archive.ts'
import { sealed, unsealed } from './sealed.ts'

type Bytes = AsyncIterable<Uint8Array>

export type Beside = {
  /** Under which name a file lies here, if it does; that it is still needed is noted by its time. */
  readonly find: (id: string) => Promise<string | undefined>
  readonly add: (id: string, content: Bytes) => Promise<string>
}

const placeOf = (folder: string, name: string) => join(folder, 'files', name.slice(0, 2), `${name.slice(2)}.age`)

export const besideIn = (folder: string, key: string): Beside => {
  const naming = createHmac('sha256', key).update('names').digest()
  // Not the hash of the content: that would tell who has the same file that it is here.
  const nameOf = (id: string) => createHmac('sha256', naming).update(id).digest('hex')
  return {
    find: async id => {
      const name = nameOf(id)
      const now = new Date()
      return utimes(placeOf(folder, name), now, now).then(
        () => name,
        () => undefined,
      )
    },
    add: async (id, content) => {
      const name = nameOf(id)
      await writeWhole(placeOf(folder, name), sealed(content, key))
      return name
    },
  }
}

/** Whether a file lies there at all, in bytes as it is sealed. */
export const isBeside = async (folder: string, name: string): Promise<boolean> =>
  ((await stat(placeOf(folder, name)).catch(() => undefined))?.size ?? 0) > 0

export const openBeside = (folder: string, name: string, key: string): Bytes => {
  const path = placeOf(folder, name)
  return unsealed(createReadStream(path), key, path)
}

/** What lies in a folder; nothing where nobody made it yet. */
export const namesIn = (folder: string): Promise<readonly string[]> =>
  readdir(folder).catch((fault: { readonly code?: string }) => {
    if (fault.code === 'ENOENT') return []
    throw fault
  })

/** Removes what no backup since that moment has named. */
export const tidyBeside = async (folder: string, before: number): Promise<void> => {
  const files = join(folder, 'files')
  for (const start of await namesIn(files)) {
    if (!/^[0-9a-f]{2}$/.test(start)) continue
    for await (const { name } of await opendir(join(files, start))) {
      const path = join(files, start, name)
      if ((await stat(path)).mtimeMs < before) await rm(path, { force: true })
    }
  }
}
