import { sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import { inScope, type Scope } from './scope.ts'
import { inView, type View, views } from './view.ts'

export type AskCounts = { readonly scope: Scope; readonly now: Instant }

/** How many complaints each view holds, in one look at those on the desk; the closed ones are counted by their index alone. */
export const counts =
  (db: Database) =>
  async ({ scope, now }: AskCounts): Promise<Readonly<Record<View, number>>> => {
    const each = views
      .filter(view => view !== 'closed')
      .map(view => sql`count(*) filter (where ${inView(view, scope.person, now)}) as ${sql.ref(view)}`)
    const { rows } = await sql<Record<View, number>>`
      select ${sql.join(each)}, (select count(*) from complaint c where c.stage = 'closed' and ${inScope(scope)}) as closed
      from complaint c where c.on_desk and ${inScope(scope)}`.execute(db)
    return rows[0] ?? (Object.fromEntries(views.map(view => [view, 0])) as Record<View, number>)
  }
