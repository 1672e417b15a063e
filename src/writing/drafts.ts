import { sql } from 'kysely'
import { type Instant, plusTime } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import { isKey } from './key.ts'
import type { DeskDrafts, Draft, Fields, Returned } from './writing.ts'

const keptAfterClosing = { hours: 30 * 24 } as const

type Row = {
  readonly id: string
  readonly complaint_id: string
  readonly act: string
  readonly subject: string
  readonly version: number
  readonly fields: unknown
  readonly author: string
  readonly saved_at: Instant
  readonly returned: unknown
}
const draftOf = ({ complaint_id, saved_at, fields, returned, ...row }: Row): Draft => ({
  ...row,
  complaintId: complaint_id,
  savedAt: saved_at,
  fields: fields as Fields,
  ...(returned ? { returned: returned as Returned } : {}),
})

export const createDeskDrafts = ({ db, now }: { readonly db: Database; readonly now: () => Instant }): DeskDrafts => {
  const byId = async (id: string) => {
    if (!isKey(id)) return undefined
    const row = await db.selectFrom('desk_draft').selectAll().where('id', '=', id).executeTakeFirst()
    return row && draftOf(row)
  }
  return {
    byId,
    save: async ({ id, complaintId, act, subject, version, fields, author }) => {
      // Whoever saves it has it from then on; a text that did not leave is dealt with once it is written in again.
      const { rows } = await sql<{ version: number }>`
        insert into desk_draft (id, complaint_id, act, subject, version, fields, author, saved_at)
        values (${id}, ${complaintId}, ${act}, ${subject}, 1, ${JSON.stringify(fields)}, ${author}, ${now()})
        on conflict (id) do update set version = desk_draft.version + 1, fields = excluded.fields, author = excluded.author,
          saved_at = excluded.saved_at, returned = null
        where desk_draft.version = ${version} and desk_draft.complaint_id = ${complaintId} and desk_draft.act = ${act}
        returning version`.execute(db)
      const saved = rows[0]
      if (saved) return saved
      const quicker = await byId(id)
      if (!quicker) throw new Error('A draft was neither saved nor found')
      return { quicker }
    },
    of: async complaintId =>
      (
        await db
          .selectFrom('desk_draft')
          .selectAll()
          .where('complaint_id', '=', complaintId)
          .orderBy('saved_at')
          .orderBy('id')
          .execute()
      ).map(draftOf),
    by: async person => {
      const { rows } = await sql<Row>`
        select * from desk_draft where author = ${person}
        order by (returned is not null) desc, saved_at desc, id limit 100`.execute(db)
      return rows.map(draftOf)
    },
    returnedTo: async person => {
      const { rows } = await sql<{ many: number }>`
        select count(*)::int as many from desk_draft where author = ${person} and returned is not null`.execute(db)
      return rows[0]?.many ?? 0
    },
    drop: async id => {
      if (isKey(id)) await db.deleteFrom('desk_draft').where('id', '=', id).execute()
    },
    takeOver: async (id, author) => {
      if (isKey(id)) await db.updateTable('desk_draft').set({ author }).where('id', '=', id).execute()
    },
    clean: async () => {
      await sql`delete from desk_draft d using complaint c
        where c.id = d.complaint_id and c.closed_at < ${plusTime(now(), { hours: -keptAfterClosing.hours })}`.execute(
        db,
      )
    },
  }
}
