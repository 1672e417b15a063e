// What was sent and then not kept: a form that was never finished, a photo taken out again, an upload cut off by a crash.
import { sql } from 'kysely'
import { type Instant, plusTime } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { FileStore } from './files.ts'

type Tidying = {
  readonly db: Database
  readonly now: () => Instant
  readonly store: FileStore
  readonly drop: (id: string) => Promise<unknown>
}

// A page that is left open names its files nowhere but in itself.
const young = { hours: 7 * 24 } as const
const atOnce = 500

const ids = (text: ReturnType<typeof sql>) => sql`regexp_matches((${text})::text, '\\m[0-9a-f]{64}\\M', 'g')`

/** Marks every file that something lasting names: of histories only what was recorded since the first of those not marked came. */
const markUsed = async (db: Database) => {
  await sql`
    with named (id) as (
      select m[1] from event, ${ids(sql`facts`)} m
        where recorded_at >= (select min(arrived_at) from file where not used)
      union select m[1] from mail_in, ${ids(sql`attachments`)} m
      union select m[1] from audit, ${ids(sql`jsonb_build_array(before, after)`)} m)
    update file set used = true from named where file.id = named.id and not used`.execute(db)
}

/** Files that are named by what comes and goes: drafts, letters that are held, what a shop looks like now. */
const inHand = sql`
  select m[1] from draft, ${ids(sql`to_jsonb(draft)`)} m
  union select m[1] from desk_draft, ${ids(sql`to_jsonb(desk_draft)`)} m
  union select m[1] from held_letter, ${ids(sql`to_jsonb(held_letter)`)} m
  union select m[1] from policy_draft, ${ids(sql`to_jsonb(policy_draft)`)} m
  union select m[1] from storefront, ${ids(sql`to_jsonb(storefront)`)} m`

/** Removes rows that nothing names with their content; whoever sends such a file anew at this moment waits for that. */
const removeUnnamed = async ({ db, store, drop }: Tidying, before: Instant): Promise<number> => {
  const { rows } = await sql<{ id: string }>`
    select id from file where not used and coalesce(touched_at, stored_at) < ${before} and id not in (${inHand})`.execute(
    db,
  )
  for (const { id } of rows)
    await db.transaction().execute(async tx => {
      const { rows: gone } = await sql`
        delete from file where id = ${id} and not used and coalesce(touched_at, stored_at) < ${before} returning id`.execute(
        tx,
      )
      if (gone.length === 0) return
      await drop(id)
      await store.remove(id)
    })
  return rows.length
}

const withoutRow = async ({ db, store }: Tidying, found: readonly string[]): Promise<number> => {
  const rows = await db
    .selectFrom('file')
    .select('id')
    .where('id', 'in', [...found])
    .execute()
  const known = new Set(rows.map(({ id }) => id))
  const unknown = found.filter(id => !known.has(id))
  for (const id of unknown) await store.remove(id)
  return unknown.length
}

/** Removes content that no row knows: a program was killed between the two. */
const removeUnknown = async (tidying: Tidying, before: Instant): Promise<number> => {
  let [removed, found] = [0, [] as string[]]
  for await (const { id, at } of tidying.store.all()) {
    if (at >= Date.parse(before)) continue
    found.push(id)
    if (found.length < atOnce) continue
    removed += await withoutRow(tidying, found)
    found = []
  }
  return found.length === 0 ? removed : removed + (await withoutRow(tidying, found))
}

/** Removes what nothing names, a week after it came; answers with how many. */
export const removeOrphans = async (tidying: Tidying): Promise<number> => {
  const before = plusTime(tidying.now(), { hours: -young.hours })
  await markUsed(tidying.db)
  return (await removeUnnamed(tidying, before)) + (await removeUnknown(tidying, before))
}

/** Whether a file is named by anything that was not erased: one photograph can be sent along with two complaints. */
const stillNamed = sql`
  select m[1] from event e, ${ids(sql`e.facts`)} m
    where e.facts::text ~ '[0-9a-f]{64}' and not exists (select from erased x where x.kind = 'complaint' and x.subject = e.complaint_id)
      and m[1] in (select id from erased_file)
  union select m[1] from mail_in, ${ids(sql`attachments`)} m
  union select m[1] from audit, ${ids(sql`jsonb_build_array(before, after)`)} m
  union ${inHand}`

/** Removes content of what was erased at once, with what was drawn of it; what something else names too is left where it is. */
export const forgetFiles = async ({ db, now, store, drop }: Tidying): Promise<number> => {
  if ((await db.selectFrom('erased_file').select('id').limit(1).execute()).length === 0) return 0
  await sql`delete from erased_file f where not exists (select from file where file.id = f.id)
    or f.id in (${stillNamed})`.execute(db)
  // Somebody may have the same file before them in a page that is still open: then it waits for the week in which it was sent.
  const before = plusTime(now(), { hours: -young.hours })
  const { rows } = await sql<{ id: string }>`
    select f.id from erased_file f join file on file.id = f.id where coalesce(touched_at, stored_at) < ${before}`.execute(
    db,
  )
  for (const { id } of rows)
    await db.transaction().execute(async tx => {
      await tx.deleteFrom('file').where('id', '=', id).execute()
      await drop(id)
      await store.remove(id)
      await tx.deleteFrom('erased_file').where('id', '=', id).execute()
    })
  return rows.length
}
