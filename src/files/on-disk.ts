import { opendir, open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { FileStore } from './files.ts'
import { moveInPlace, remove } from './write.ts'

const isGone = (fault: unknown) => (fault as { code?: string }).code === 'ENOENT'

const orGone = <T>(fault: unknown): T | undefined => {
  if (isGone(fault)) return undefined
  throw fault
}

async function* namesIn(folder: string) {
  const entries = await opendir(folder).catch(orGone<never>)
  if (entries) for await (const { name } of entries) yield name
}

/** Files in a folder of this machine, spread over 256 folders. */
export const onDisk = (folder: string): FileStore => {
  const placeOf = (id: string) => join(folder, id.slice(0, 2), id.slice(2))
  return {
    put: (path, id) => moveInPlace(path, placeOf(id)),
    open: async id => {
      const handle = await open(placeOf(id), 'r').catch(orGone<never>)
      return handle && (Readable.toWeb(handle.createReadStream()) as ReadableStream<Uint8Array>)
    },
    remove: id => remove(placeOf(id)),
    all: async function* () {
      for await (const start of namesIn(folder)) {
        if (!/^[0-9a-f]{2}$/.test(start)) continue
        for await (const rest of namesIn(join(folder, start))) {
          const found = await stat(join(folder, start, rest)).catch(orGone<never>)
          if (found && /^[0-9a-f]{62}$/.test(rest)) yield { id: start + rest, at: found.mtimeMs }
        }
      }
    },
  }
}
