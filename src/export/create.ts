import { randomUUID } from 'node:crypto'
import { createReadStream, mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { type RawBuilder, type Selectable, sql, type Transaction, type Updateable } from 'kysely'
import { type Instant, plusTime } from '#calendar/day.ts'
import { takeWork, whileAlive } from '#database/alive.ts'
import { noteChange } from '#database/audit.ts'
import { complaintsAbout } from '#database/concerned.ts'
import type { Database } from '#database/connect.ts'
import type { DB, Export as ExportRow } from '#database/tables.ts'
import { inTransaction } from '#database/transaction.ts'
import { writeArchive } from './archive.ts'
import { everything, type OpenFile } from './everything.ts'
import type { Copy, Export } from './export.ts'

export type Exporting = {
  readonly db: Database
  readonly now: () => Instant
  /** Opens a file that was sent along. */
  readonly open: OpenFile
  /** Where the archives are put. */
  readonly folder: string
  readonly wake: ((tx: Transaction<DB>) => Promise<void>) | undefined
  readonly report: (line: string, details: { readonly fault: unknown }) => void
}

const keptFor = { hours: 7 * 24 }
const showEveryMs = 500

const isId = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
const isFull = (fault: unknown) => ['ENOSPC', 'EDQUOT'].includes((fault as { code?: string }).code ?? '')

const copyFrom = (row: Selectable<ExportRow>): Copy => ({
  id: row.id,
  asked: { by: row.asked_by, at: row.asked_at },
  state: row.state as Copy['state'],
  progress: row.progress,
  expiresAt: row.expires_at,
  ...(row.total === null ? {} : { total: row.total }),
  ...(row.bytes === null ? {} : { bytes: Number(row.bytes) }),
  ...(row.sha256 ? { sha256: row.sha256 } : {}),
  ...(row.failure ? { failure: row.failure as 'broken' } : {}),
  ...(row.finished_at ? { finishedAt: row.finished_at } : {}),
})

/** Copies of everything the house holds, each in one archive. */
export const createExport = (parts: Exporting): Export => {
  const { db, now, open, folder, wake, report } = parts
  const placeOf = (id: string) => join(folder, `${id}.tar.gz`)
  const set = (id: string, values: Updateable<ExportRow>) =>
    db.updateTable('export').set(values).where('id', '=', id).execute()
  const copy = async (id: string) => {
    if (!isId(id)) return undefined
    const row = await db.selectFrom('export').selectAll().where('id', '=', id).executeTakeFirst()
    return row && copyFrom(row)
  }

  const make = async (id: string, reader: string) => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    let shown = performance.now()
    const told = (progress: number) => {
      if (performance.now() - shown < showEveryMs) return
      shown = performance.now()
      void set(id, { progress }).catch(() => undefined)
    }
    // One moment for all of it: what happens meanwhile is in the next copy.
    const { packed, total } = await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async tx => {
        // A large file may keep this transaction waiting for longer than the program otherwise allows itself.
        await sql`set local idle_in_transaction_session_timeout = 0`.execute(tx)
        const { rows } = await sql<{ total: number }>`
          select count(*)::int as total from complaint where id <> all(${complaintsAbout(reader)})`.execute(tx)
        const complaints = rows[0]?.total ?? 0
        await set(id, { total: complaints })
        return { packed: await writeArchive(placeOf(id), everything(tx, open, reader, told)), total: complaints }
      })
    const { bytes, sha256 } = packed
    await set(id, { state: 'ready', progress: total, bytes, sha256, finished_at: now() })
  }

  /** A complaint was found to be about them after the copy was made: it may hold that one. */
  const isAboutNow = async (reader: string, { asked }: Copy) => {
    const { rows } = await sql`select from event e where e.complaint_id = any(${complaintsAbout(reader)})
      and e.type = 'staff-named' and e.facts ->> 'person' = ${reader} and e.at >= ${asked.at} limit 1`.execute(db)
    return rows.length > 0
  }

  const removeReady = async (which: RawBuilder<boolean>) => {
    const over = await db
      .updateTable('export')
      .set({ state: 'gone' })
      .where('state', '=', 'ready')
      .where(which)
      .returning('id')
      .execute()
    await Promise.all(over.map(({ id }) => rm(placeOf(id), { force: true })))
  }

  return {
    copies: async () => {
      const rows = await db.selectFrom('export').selectAll().orderBy('asked_at', 'desc').limit(30).execute()
      return rows.map(copyFrom)
    },
    copy,
    ask: by =>
      inTransaction(db, async tx => {
        await sql`select pg_advisory_xact_lock(hashtextextended('export', 0))`.execute(tx)
        const busy = await tx
          .selectFrom('export')
          .selectAll()
          .where('state', 'in', ['waiting', 'running'])
          .executeTakeFirst()
        if (busy) return copyFrom(busy)
        const at = now()
        const row = await tx
          .insertInto('export')
          .values({ id: randomUUID(), asked_by: by, asked_at: at, state: 'waiting', expires_at: plusTime(at, keptFor) })
          .returningAll()
          .executeTakeFirstOrThrow()
        await noteChange(tx, { at, by, kind: 'export-asked', subject: row.id })
        await wake?.(tx)
        return copyFrom(row)
      }),
    take: async (id, by) => {
      const known = await copy(id)
      if (known?.state !== 'ready' || known.expiresAt <= now() || (await isAboutNow(by, known))) return undefined
      await noteChange(db, { at: now(), by, kind: 'export-taken', subject: id })
      return Readable.toWeb(createReadStream(placeOf(id))) as ReadableStream<Uint8Array>
    },
    work: async () => {
      for (;;) {
        const id = await takeWork(db, 'export')
        if (!id) return
        try {
          await whileAlive(db, 'export', id, async () => make(id, (await copy(id))?.asked.by ?? ''))
        } catch (fault) {
          report('A copy of everything could not be made', { fault })
          const failure = isFull(fault) ? 'no-space' : 'broken'
          await set(id, { state: 'failed', failure, finished_at: now() })
        }
      }
    },
    forget: () => removeReady(sql<boolean>`true`),
    clean: () => removeReady(sql<boolean>`expires_at <= ${now()}`),
  }
}
