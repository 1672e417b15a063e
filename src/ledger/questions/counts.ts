import { type RawBuilder, sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import { besideSnooze } from './asleep.ts'
import { isOfRow } from './filter.ts'
import { isListed, type Listed } from './listed.ts'
import { countListed } from './queue.ts'
import { inScope, type Scope } from './scope.ts'
import { isOnDesk, type View, views } from './view.ts'

export type AskedList = Pick<Listed, 'view' | 'filter'>
export type AskCounts = {
  readonly scope: Scope
  readonly now: Instant
  /** Lists of somebody's own to be counted in the same look, each no further than `savedCountedTo`. */
  readonly saved?: readonly AskedList[]
}
export type Counted = Readonly<Record<View, number>> & {
  readonly saved: readonly number[]
  /** Questions put to whoever asks that wait for their answer. */
  readonly questions: number
}

/** As far as the closed complaints are counted; nobody needs to know how many more there are. */
export const closedCountedTo = 1000
/** A number beside somebody's own list says no more than that there are over 99. */
export const savedCountedTo = 100

const ofRows = (scope: Scope, now: Instant, { view, filter = {} }: AskedList): RawBuilder<number> =>
  isOnDesk(view) && isOfRow(filter)
    ? sql`count(*) filter (where ${isListed({ scope, now, view, filter })})`
    : countListed({ scope, now, view, filter }, savedCountedTo)

const askedOf = ({ person, shops }: Scope): RawBuilder<number> => sql`(select count(*)::int from question q
  join complaint o on o.id = q.complaint_id where q.asked_of = ${person} and q.asked_kind = 'person'
  and q.status = 'asked' and o.stage <> 'closed' and o.storefront = any(${shops}))`

/** How many complaints each list holds, in one look at those on the desk; of those that are closed, bounded ones. */
export const counts =
  (db: Database) =>
  async ({ scope, now, saved = [] }: AskCounts): Promise<Counted> => {
    const each = views
      .filter(isOnDesk)
      .map(view => sql`count(*) filter (where ${isListed({ scope, view, now })}) as ${sql.ref(view)}`)
    const own = saved.map((list, n) => sql`${ofRows(scope, now, list)} as ${sql.ref(`saved ${n}`)}`)
    const bounded = views
      .filter(view => !isOnDesk(view))
      .map(view => sql`${countListed({ scope, view, now }, closedCountedTo)} as ${sql.ref(view)}`)
    const { rows } = await sql<Record<string, number>>`
      select ${sql.join([...each, ...own, ...bounded])}, ${askedOf(scope)} as "asked of me"
      from complaint c ${besideSnooze(scope.person)} where c.on_desk and ${inScope(scope)}`.execute(db)
    const counted = rows[0] ?? {}
    const numbers = Object.fromEntries(views.map(view => [view, counted[view] ?? 0])) as Record<View, number>
    const questions = counted['asked of me'] ?? 0
    return { ...numbers, questions, saved: saved.map((_, n) => Math.min(counted[`saved ${n}`] ?? 0, savedCountedTo)) }
  }
