// Pictures as they may be looked at. They can be drawn again at any time, so they lie on this machine's disk and may go.
import { randomUUID } from 'node:crypto'
import { createWriteStream, mkdirSync } from 'node:fs'
import { open, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Draw } from './draw.ts'
import type { OpenedFile } from './files.ts'

const kinds = { jpg: 'image/jpeg', png: 'image/png' } as const
const endingOf = (type: string) => (type === kinds.png ? 'png' : 'jpg')

// Room for some five thousand pictures; those looked at longest ago go first.
const roomBytes = 1024 ** 3

type Source = () => Promise<ReadableStream<Uint8Array> | undefined>

const openKept = async (folder: string, id: string): Promise<OpenedFile | undefined> => {
  for (const [ending, type] of Object.entries(kinds)) {
    const path = join(folder, `${id}.${ending}`)
    const handle = await open(path, 'r').catch(() => undefined)
    if (!handle) continue
    const { size } = await handle.stat()
    const now = new Date()
    await utimes(path, now, now).catch(() => undefined)
    return { stream: Readable.toWeb(handle.createReadStream()) as ReadableStream<Uint8Array>, bytes: size, type }
  }
  return undefined
}

export const createLooks = (folder: string, { draw }: Pick<Draw, 'draw'>) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const under = new Map<string, Promise<void>>()
  const make = async (id: string, source: Source) => {
    const [from, to] = [join(folder, `${randomUUID()}.from`), join(folder, `${randomUUID()}.to`)]
    try {
      const stream = await source()
      if (!stream) return
      await pipeline(stream, createWriteStream(from, { mode: 0o600 }))
      const drawn = await draw({ from, to })
      if (drawn) await rename(to, join(folder, `${id}.${endingOf(drawn.type)}`))
    } finally {
      await Promise.all([rm(from, { force: true }), rm(to, { force: true })])
    }
  }
  return {
    open: async (id: string, source: Source): Promise<OpenedFile | undefined> => {
      const kept = await openKept(folder, id)
      if (kept) return kept
      // Twenty people who open the same page have it drawn once.
      const making = under.get(id) ?? make(id, source).finally(() => under.delete(id))
      under.set(id, making)
      await making
      return openKept(folder, id)
    },
    drop: (id: string) =>
      Promise.all(Object.keys(kinds).map(ending => rm(join(folder, `${id}.${ending}`), { force: true }))),
    /** Keeps what lies here within its room. */
    clean: async (room = roomBytes) => {
      const names = await readdir(folder)
      const found = await Promise.all(
        names.map(async name => ({ name, is: await stat(join(folder, name)).catch(() => undefined) })),
      )
      let held = 0
      for (const { name, is } of found.toSorted((a, b) => (b.is?.mtimeMs ?? 0) - (a.is?.mtimeMs ?? 0))) {
        held += is?.size ?? 0
        if (held > room) await rm(join(folder, name), { force: true })
      }
    },
  }
}
