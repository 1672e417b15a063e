// A backup is tar in gzip in age: `age -d one.age | tar tz` lists it without this program.
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { extract, pack } from 'tar-stream'
import { Halt } from '#database/halt.ts'
import { syncFolder } from '#database/sync-folder.ts'
import { sealed, unsealed } from './sealed.ts'

type Bytes = AsyncIterable<Uint8Array>
export type Entry =
  | { readonly name: string; readonly body: Buffer }
  | { readonly name: string; readonly content: Bytes; readonly bytes: number }
export type Found = { readonly name: string; readonly content: Bytes }

const settle = async (path: string) => {
  // Windows syncs only what it may write.
  const handle = await open(path, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Where something lies until all of it is on the disk. */
export const asideOf = (path: string): string => `${path}.part`

/** Writes bytes aside and moves them to their place when they are on the disk: what has that name is whole. */
export const writeWhole = async (path: string, source: Bytes): Promise<void> => {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const aside = asideOf(path)
  try {
    await pipeline(Readable.from(source), createWriteStream(aside, { mode: 0o600 }))
    await settle(aside)
    await rename(aside, path)
    await syncFolder(dirname(path))
  } catch (fault) {
    await rm(aside, { force: true })
    throw fault
  }
}

/** Puts entries one after another in an archive of its own at `path`. */
export const writeArchive = async (path: string, entries: AsyncIterable<Entry>, key: string): Promise<void> => {
  const tar = pack()
  const add = (entry: Entry) => {
    if ('content' in entry) return pipeline(entry.content, tar.entry({ name: entry.name, size: entry.bytes }))
    return new Promise<void>((resolve, reject) => {
      const { name, body } = entry
      const sink = tar.entry({ name, size: body.length }, body, fault => (fault ? reject(fault) : resolve()))
      // It says so by both; what nobody hears would end the program.
      sink.on('error', reject)
    })
  }
  const fill = async () => {
    try {
      for await (const entry of entries) await add(entry)
      tar.finalize()
    } catch (fault) {
      tar.destroy(fault as Error)
      throw fault
    }
  }
  const gzip = createGzip()
  // All of it has ended when this has, whichever broke first: what writes knows why, the others only that they were left.
  const ends = await Promise.allSettled([
    writeWhole(path, sealed(gzip, key)),
    pipeline(tar as unknown as Readable, gzip),
    fill(),
  ])
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

const isDamage = (fault: unknown) =>
  fault instanceof Error &&
  ((fault as { code?: string }).code?.startsWith('Z_') || /tar|header|checksum/i.test(fault.message))

/** Hands over the entries of an archive in their order; each is read to its end before the next. */
export const readArchive = async (path: string, key: string, take: (found: Found) => Promise<void>): Promise<void> => {
  const tar = extract()
  let broken: unknown
  const source = unsealed(createReadStream(path), key, path)
  const flow = pipeline(source, createGunzip(), tar as NodeJS.WritableStream).catch(
    (fault: unknown) => void (broken = fault),
  )
  try {
    for await (const entry of tar) {
      await take({ name: entry.header.name, content: entry as Bytes })
      entry.resume()
    }
    await flow
    if (broken !== undefined) throw broken
  } catch (fault) {
    tar.destroy()
    await flow
    // Whoever was given half an entry only knows that it ended; why, the stream before it knows.
    if (broken instanceof Halt) throw broken
    if (isDamage(broken)) throw new Halt(`${path} is damaged: ${(broken as Error).message}. Take another one.`)
    throw fault
  }
}

/** The same bytes, and what they add up to once they have gone by. */
export const counting = (source: Bytes) => {
  const hash = createHash('sha256')
  let bytes = 0
  const content = async function* () {
    for await (const some of source) {
      hash.update(some)
      bytes += some.length
      yield some
    }
  }
  return { content: content(), result: () => ({ bytes, sha256: hash.digest('hex') }) }
}

export const textOf = async (content: Bytes): Promise<string> => {
  const held: Uint8Array[] = []
  for await (const some of content) held.push(some)
  return Buffer.concat(held).toString('utf8')
}
