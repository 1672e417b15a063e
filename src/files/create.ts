import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { Scanner } from './clamd.ts'
import { drawing } from './draw.ts'
import type { FileProblem, Files, FileStore, StoredFile } from './files.ts'
import { kindOf } from './kind.ts'
import { createLooks } from './looks.ts'
import { cleanName } from './name.ts'
import { onDisk } from './on-disk.ts'
import { forgetFiles, removeOrphans } from './orphans.ts'
import { scanning, scanOf } from './scan.ts'
import { unreadFiles } from './unread.ts'
import { proveStore } from './whole.ts'
import { isFull, remove, writeStream } from './write.ts'

const anHour = 3_600_000
const gibi = 1024 ** 3

const freeOf = async (folder: string) => {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

const isId = (id: unknown): id is string => typeof id === 'string' && /^[0-9a-f]{64}$/.test(id)

/** What can be drawn; of other pictures only the file itself can be had. */
const drawable = ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/avif', 'image/tiff']

const makeFolders = (folder: string) => {
  const arriving = join(folder, 'arriving')
  mkdirSync(arriving, { recursive: true, mode: 0o700 })
  // What a program that was killed had not yet finished: nobody was told that it was stored.
  for (const path of readdirSync(arriving).map(name => join(arriving, name)))
    if ((statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) < Date.now() - anHour) rmSync(path, { force: true })
  return arriving
}

type Of = {
  readonly db: Database
  readonly now: () => Instant
  /** Where files arrive, and stay where no other store is given. */
  readonly folder: string
  readonly store?: FileStore | undefined
  /** Bytes of its disk that files leave free: a full one would stop everything else. */
  readonly leaveFree?: number
  readonly scanner?: Scanner | undefined
  /** Told that something new is there to be scanned. */
  readonly arrived?: () => void
  readonly report: (line: string, details: Readonly<Record<string, unknown>>) => void
}

/** Files by the hash of their content; each is a row too, which says its type. */
export const createFiles = ({
  db,
  now,
  folder,
  store = onDisk(folder),
  leaveFree = gibi / 2,
  scanner,
  arrived,
  report,
}: Of): Files => {
  const arriving = makeFolders(folder)
  const drawn = drawing()
  const looks = createLooks(join(folder, 'looks'), drawn)
  const scans = scanning({ db, store, scanner, report })

  const put = async (path: string, id: string): Promise<boolean> => {
    try {
      await store.put(path, id)
      return true
    } catch (fault) {
      report('A file could not be kept', { file: id, fault })
      return false
    }
  }

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
    if ((await freeOf(folder)) < leaveFree) return { problem: 'no-space' }
    const touched_at = now()
    // The row first: what tidies up removes row and content together, and from now on finds it too young.
    await db
      .insertInto('file')
      .values({ id, bytes, type, stored_at: touched_at, touched_at })
      .onConflict(conflict => conflict.column('id').doUpdateSet({ touched_at }))
      .execute()
    if (!(await put(path, id))) return { problem: 'no-space' }
    if (scanner) arrived?.()
    return { id, bytes, type, name: cleanName(name) }
  }

  const rowOf = async (id: string) =>
    isId(id)
      ? db.selectFrom('file').select(['bytes', 'type', 'scan', 'unread_at']).where('id', '=', id).executeTakeFirst()
      : undefined

  const unread = unreadFiles({ db, now, store, report })

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
      const row = await rowOf(id)
      const stream = row && (await unread.open(id, row.unread_at))
      return (
        stream && { stream, bytes: Number(row.bytes), type: row.type, ...(scanner ? { scan: scanOf(row.scan) } : {}) }
      )
    },
    look: async id => {
      const row = await rowOf(id)
      if (!row || !drawable.includes(row.type) || row.scan?.startsWith('virus ')) return undefined
      return looks.open(id, () => unread.open(id, row.unread_at))
    },
    scanWaiting: scans.scanWaiting,
    state: async () => ({ ...(await scans.state()), unread: await unread.many() }),
    prove: () => proveStore(store, arriving),
    forget: () => forgetFiles({ db, now, store, drop: looks.drop }),
    clean: async () => {
      const many = await removeOrphans({ db, now, store, drop: looks.drop })
      await looks.clean()
      return many
    },
    close: drawn.close,
  }
}
