import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { pack } from 'tar-stream'

/** One file of the archive: whole, or as it is read. */
export type Entry =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly content: AsyncIterable<Uint8Array>; readonly bytes: number }

export type Packed = { readonly bytes: number; readonly sha256: string }

const hashing = () => {
  const hash = createHash('sha256')
  const seen = { bytes: 0 }
  const pass = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk)
      seen.bytes += chunk.length
      done(null, chunk)
    },
  })
  return { pass, result: (): Packed => ({ bytes: seen.bytes, sha256: hash.digest('hex') }) }
}

type Manifest = { name: string; bytes: number; sha256: string }[]

/** Puts entries one after another in a tar archive, compressed, at `path`; memory holds one entry of text at a time. */
export const writeArchive = async (path: string, entries: AsyncIterable<Entry>): Promise<Packed> => {
  const archive = pack()
  const manifest: Manifest = []
  const whole = hashing()
  const add = async (entry: Entry) => {
    if ('text' in entry) {
      const body = Buffer.from(entry.text)
      manifest.push({ name: entry.name, bytes: body.length, sha256: createHash('sha256').update(body).digest('hex') })
      await new Promise<void>((resolve, reject) => {
        const { name } = entry
        const sink = archive.entry({ name, size: body.length }, body, fault => (fault ? reject(fault) : resolve()))
        // It says so by both; what nobody hears would end the program.
        sink.on('error', reject)
      })
      return
    }
    const { pass, result } = hashing()
    const target = archive.entry({ name: entry.name, size: entry.bytes })
    await pipeline(entry.content, pass, target)
    manifest.push({ name: entry.name, ...result() })
  }
  const fill = async () => {
    try {
      for await (const entry of entries) await add(entry)
      await add({ name: 'manifest.json', text: `${JSON.stringify(manifest, null, 1)}\n` })
      archive.finalize()
    } catch (fault) {
      archive.destroy(fault as Error)
      throw fault
    }
  }
  try {
    await Promise.all([fill(), pipeline(archive, createGzip(), whole.pass, createWriteStream(path, { mode: 0o600 }))])
    const handle = await open(path, 'r+')
    await handle.sync()
    await handle.close()
    return whole.result()
  } catch (fault) {
    await rm(path, { force: true })
    throw fault
  }
}
