import { sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { SavedView, Views } from './views.ts'

type Kept = { readonly db: Database; readonly now: () => Instant }

const most = 50

export const createSaved = ({ db, now }: Kept): Pick<Views, 'of' | 'save' | 'change' | 'remove' | 'arrange'> => ({
  of: async (person, storefronts) => {
    const { rows } = await sql<SavedView>`
      select id, owner, name, query, storefronts from saved_view
      where owner = ${person} or storefronts && ${storefronts}::text[]
      order by owner <> ${person}, position, created_at, id limit 200`.execute(db)
    return rows
  },
  save: async ({ owner, name, query, storefronts }) => {
    const { rows } = await sql<{ id: string }>`
      insert into saved_view (owner, name, query, storefronts, position, created_at)
      select ${owner}, ${name}, ${query}, ${storefronts}::text[], count(*), ${now()}::timestamptz from saved_view where owner = ${owner}
      having count(*) < ${most} returning id`.execute(db)
    return rows[0]?.id
  },
  change: async (id, { name, query, storefronts }) => {
    await sql`update saved_view set name = ${name}, query = ${query}, storefronts = ${storefronts}::text[]
      where id = ${id}`.execute(db)
  },
  remove: async id => void (await sql`delete from saved_view where id = ${id}`.execute(db)),
  arrange: async ids => {
    await sql`update saved_view v set position = o.n from unnest(${ids}::uuid[]) with ordinality as o (id, n)
      where v.id = o.id`.execute(db)
  },
})
