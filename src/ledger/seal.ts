import { type Kysely, sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { DB } from '#database/tables.ts'
import { canonical } from './canonical.ts'
import { sha256, start } from './chain.ts'
import { violated } from './conflict.ts'

/** The head of one complaint's history at the moment of sealing. */
export type SealEntry = { readonly complaint_id: string; readonly version: number; readonly hash: string }
export type Seal = {
  readonly number: number
  readonly sealed_at: Instant
  readonly previous_hash: string
  readonly hash: string
}

export const sealHash = (seal: Omit<Seal, 'hash'>, entries: readonly SealEntry[]): string =>
  sha256(
    canonical({
      number: seal.number,
      sealed_at: seal.sealed_at,
      previous_hash: seal.previous_hash,
      entries: entries
        .toSorted((a, b) => (a.complaint_id < b.complaint_id ? -1 : 1))
        .map(({ complaint_id, version, hash }) => [complaint_id, version, hash]),
    }),
  )

/** The newest seal: its number and hash, written down elsewhere, anchor all histories before it. */
export const newestSeal = async (db: Kysely<DB>): Promise<Seal | undefined> => {
  const { rows } =
    await sql<Seal>`select number, sealed_at, previous_hash, hash from seal order by number desc limit 1`.execute(db)
  return rows[0]
}

// Looked up one by one: how few they are is not known beforehand, and the heads of all histories are many.
const changedSince = async (tx: Kysely<DB>, limit: number): Promise<readonly SealEntry[]> => {
  const { rows } = await sql<SealEntry>`
    select c.id as complaint_id, c.version, e.hash from complaint c
    cross join lateral (select hash from event where complaint_id = c.id and version = c.version offset 0) e
    where c.version > c.sealed_version order by c.id limit ${limit}`.execute(tx)
  return rows
}

const write = async (tx: Kysely<DB>, seal: Seal, entries: readonly SealEntry[]) => {
  await tx.insertInto('seal').values(seal).execute()
  const rows = JSON.stringify(entries.map(entry => ({ ...entry, number: seal.number })))
  await sql`
    with entries as (select * from jsonb_populate_recordset(null::seal_entry, ${rows}::jsonb)),
      kept as (insert into seal_entry (number, complaint_id, version, hash)
        select number, complaint_id, version, hash from entries)
    update complaint c set sealed_version = e.version from entries e where c.id = e.complaint_id`.execute(tx)
}

/** Seals up to `limit` complaints; answers with how many. Two at once are no harm: one of them finds its number taken. */
const sealSome = (db: Database, at: Instant, limit: number): Promise<number> =>
  db.transaction().execute(async tx => {
    const entries = await changedSince(tx, limit)
    if (entries.length === 0) return 0
    const last = await newestSeal(tx)
    const unsealed = { number: (last?.number ?? 0) + 1, sealed_at: at, previous_hash: last?.hash ?? start.hash }
    await write(tx, { ...unsealed, hash: sealHash(unsealed, entries) }, entries)
    return entries.length
  })

/**
 * Names the head of every history that grew since the last seal, so that one that is cut short or removed is missed. Answers
 * with how many complaints were sealed.
 */
export const seal = async (db: Database, at: Instant, limit = 2000): Promise<number> => {
  let sealed = 0
  for (;;) {
    try {
      const some = await sealSome(db, at, limit)
      sealed += some
      if (some < limit) return sealed
    } catch (fault) {
      if (violated(fault) !== 'seal_pkey') throw fault
      return sealed
    }
  }
}
