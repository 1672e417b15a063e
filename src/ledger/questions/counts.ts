import { sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import { inScope, type Scope } from './scope.ts'
import { inView, type View, views } from './view.ts'

export type AskCounts = { readonly scope: Scope; readonly now: Instant }

/** As far as the closed complaints are counted; nobody needs to know how many more there are. */
export const closedCountedTo = 1000

/** How many complaints each view holds, in one look at those on the desk, and a bounded one at those that are closed. */
export const counts =
  (db: Database) =>
  async ({ scope, now }: AskCounts): Promise<Readonly<Record<View, number>>> => {
    const each = views
      .filter(view => view !== 'closed')
      .map(view => sql`count(*) filter (where ${inView(view, scope.person, now)}) as ${sql.ref(view)}`)
    const { rows } = await sql<Record<View, number>>`
      select ${sql.join(each)}, (select count(*) from (select from complaint c
        where c.stage = 'closed' and ${inScope(scope)} limit ${closedCountedTo}) counted) as closed
      from complaint c where c.on_desk and ${inScope(scope)}`.execute(db)
    return rows[0] ?? (Object.fromEntries(views.map(view => [view, 0])) as Record<View, number>)
  }
