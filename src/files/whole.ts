import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { FileStore } from './files.ts'
import { remove, writeStream } from './write.ts'

type Told = (line: string, details: Readonly<Record<string, unknown>>) => void

/** What lies under an id, as long as its bytes are those that gave it its id; else it is as good as gone, and the log names it. */
export const openWhole = async (
  store: Pick<FileStore, 'open'>,
  id: string,
  report: Told,
): Promise<ReadableStream<Uint8Array> | undefined> => {
  const stream = await store.open(id)
  if (!stream) return undefined
  const hash = createHash('sha256')
  for await (const piece of stream) hash.update(piece)
  if (hash.digest('hex') === id) return store.open(id)
  report('A file is not what it was when it came: put it back from a backup', { file: id })
  return undefined
}

async function* nobodys() {
  yield randomBytes(64)
}

/** Keeps some bytes as a file is kept, reads them back and takes them away; a fault says what did not work. */
export const proveStore = async (store: FileStore, arriving: string): Promise<void> => {
  const path = join(arriving, randomUUID())
  try {
    const written = await writeStream(nobodys(), path, 1024)
    const { id = '' } = written ?? {}
    await store.put(path, id)
    const found = await openWhole(store, id, () => undefined)
    // To its end: to break off makes a fault, and to tell of that all of the source map is read, which takes fifty megabytes.
    for await (const _ of found ?? []);
    await store.remove(id)
    if (!found) throw new Error('What was kept as a file does not lie there')
  } finally {
    await remove(path)
  }
}
