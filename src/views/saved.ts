import { sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import { type AuditLine, noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import { inTransaction } from '#database/transaction.ts'
import type { SavedView, Views } from './views.ts'

type Shown = Pick<SavedView, 'name' | 'storefronts'>

/** A list that somebody keeps for themselves is nobody else's business; of a shared one, its filter may name a customer. */
const noting =
  (now: () => Instant) =>
  async (tx: Database, of: Pick<AuditLine, 'by' | 'subject'>, was: Shown | undefined, is: Shown | undefined) => {
    const shared = (view: Shown | undefined) =>
      view?.storefronts ? { name: view.name, storefronts: view.storefronts } : undefined
    const [before, after] = [shared(was), shared(is)]
    if (!before && !after) return
    const kind = after ? 'view-shared' : 'view-removed'
    await noteChange(tx, { at: now(), ...of, kind, before, ...(after ? { after } : {}) })
  }

type Kept = { readonly db: Database; readonly now: () => Instant }

const most = 50

export const createSaved = ({ db, now }: Kept): Pick<Views, 'of' | 'save' | 'change' | 'remove' | 'arrange'> => {
  const note = noting(now)
  return {
    of: async (person, storefronts) => {
      const { rows } = await sql<SavedView>`
      select id, owner, name, query, storefronts from saved_view
      where owner = ${person} or storefronts && ${storefronts}::text[]
      order by owner <> ${person}, position, created_at, id limit 200`.execute(db)
      return rows
    },
    save: ({ owner, name, query, storefronts }) =>
      inTransaction(db, async tx => {
        const { rows } = await sql<{ id: string }>`
      insert into saved_view (owner, name, query, storefronts, position, created_at)
      select ${owner}, ${name}, ${query}, ${storefronts}::text[], count(*), ${now()}::timestamptz from saved_view where owner = ${owner}
      having count(*) < ${most} returning id`.execute(tx)
        const id = rows[0]?.id
        await note(tx, { by: owner, subject: id ?? '' }, undefined, { name, storefronts })
        return id
      }),
    change: (id, { name, query, storefronts }, by) =>
      inTransaction(db, async tx => {
        const known = await tx.selectFrom('saved_view').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
        if (!known) return
        await sql`update saved_view set name = ${name}, query = ${query}, storefronts = ${storefronts}::text[]
        where id = ${id}`.execute(tx)
        await note(tx, { by, subject: id }, known, { name, storefronts })
      }),
    remove: (id, by) =>
      inTransaction(db, async tx => {
        const known = await tx.deleteFrom('saved_view').where('id', '=', id).returningAll().executeTakeFirst()
        if (known) await note(tx, { by, subject: id }, known, undefined)
      }),
    arrange: async ids => {
      await sql`update saved_view v set position = o.n from unnest(${ids}::uuid[]) with ordinality as o (id, n)
      where v.id = o.id`.execute(db)
    },
  }
}
