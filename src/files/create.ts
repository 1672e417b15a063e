import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { FileProblem, Files, StoredFile } from './files.ts'
import { kindOf } from './kind.ts'
import { cleanName } from './name.ts'
import { isFull, moveInPlace, remove, writeStream } from './write.ts'

const anHour = 3_600_000

const isId = (id: unknown): id is string => typeof id === 'string' && /^[0-9a-f]{64}$/.test(id)

const makeFolders = (folder: string) => {
  const arriving = join(folder, 'arriving')
  mkdirSync(arriving, { recursive: true, mode: 0o700 })
  // What a program that was killed had not yet finished: nobody was told that it was stored.
  for (const path of readdirSync(arriving).map(name => join(arriving, name)))
    if ((statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) < Date.now() - anHour) rmSync(path, { force: true })
  return arriving
}

/** Files under `folder`, by the hash of their content; each is a row too, which says its type. */
export const createFiles = ({
  db,
  now,
  folder,
}: {
  readonly db: Database
  readonly now: () => Instant
  readonly folder: string
}): Files => {
  const arriving = makeFolders(folder)
  const placeOf = (id: string) => join(folder, id.slice(0, 2), id.slice(2))

  const take = async (
    stream: AsyncIterable<Uint8Array>,
    path: string,
    { name, maxBytes }: { readonly name: string; readonly maxBytes: number },
  ): Promise<StoredFile | FileProblem> => {
    const written = await writeStream(stream, path, maxBytes)
    if (!written) return { problem: 'file-too-large' }
    const { id, bytes, isPlainText } = written
    const type = await kindOf(path, isPlainText)
    if (type === undefined) return { problem: 'file-type' }
    await moveInPlace(path, placeOf(id))
    await db
      .insertInto('file')
      .values({ id, bytes, type, stored_at: now() })
      .onConflict(conflict => conflict.doNothing())
      .execute()
    return { id, bytes, type, name: cleanName(name) }
  }

  return {
    store: async (stream, options) => {
      const path = join(arriving, randomUUID())
      try {
        return await take(stream, path, options)
      } catch (fault) {
        if (isFull(fault)) return { problem: 'no-space' }
        throw fault
      } finally {
        await remove(path)
      }
    },
    open: async id => {
      if (!isId(id)) return undefined
      const row = await db.selectFrom('file').select(['bytes', 'type']).where('id', '=', id).executeTakeFirst()
      if (!row) return undefined
      const handle = await open(placeOf(id), 'r')
      const stream = Readable.toWeb(handle.createReadStream()) as ReadableStream<Uint8Array>
      return { stream, bytes: Number(row.bytes), type: row.type }
    },
  }
}
