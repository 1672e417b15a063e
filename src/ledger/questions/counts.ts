import { type RawBuilder, sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import { besideSnooze } from './asleep.ts'
import { atRisk, type AtRiskBy, atRiskIn } from './at-risk.ts'
import { isOfRow } from './filter.ts'
import { isOnList, type Listed } from './listed.ts'
import { countListed } from './queue.ts'
import { inScope, type Scope } from './scope.ts'
import { type DeskView, isOnDesk, views } from './view.ts'

export type AskedList = Pick<Listed, 'view' | 'filter'>
export type AskCounts = {
  readonly scope: Scope
  readonly now: Instant
  /** Lists of somebody's own to be counted in the same look, each no further than `savedCountedTo`. */
  readonly saved?: readonly AskedList[]
}
export type Counted = Readonly<Record<DeskView, number>> & {
  readonly saved: readonly number[]
  /** Questions put to whoever asks that wait for their answer. */
  readonly questions: number
  /** Letters that do not leave, and what falls due with them. */
  readonly atRisk?: AtRiskBy
}

/** A number beside somebody's own list says no more than that there are over 99. */
export const savedCountedTo = 100

const ofRows = (scope: Scope, now: Instant, { view, filter = {} }: AskedList): RawBuilder<number> =>
  isOnDesk(view) && isOfRow(filter)
    ? sql`count(*) filter (where ${isOnList({ scope, now, view, filter })})`
    : countListed({ scope, now, view, filter }, savedCountedTo)

const askedOf = ({ person, shops }: Scope): RawBuilder<number> => sql`(select count(*)::int from question q
  join complaint o on o.id = q.complaint_id where q.asked_of = ${person} and q.asked_kind = 'person'
  and q.status = 'asked' and o.stage <> 'closed' and o.storefront = any(${shops}))`

const deskViews = views.filter(isOnDesk)

/** How many complaints each list of the desk holds, in one look at those that whoever asks may read. */
export const counts =
  (db: Database) =>
  async ({ scope, now, saved = [] }: AskCounts): Promise<Counted> => {
    const each = deskViews.map(
      view => sql`count(*) filter (where ${isOnList({ scope, view, now })}) as ${sql.ref(view)}`,
    )
    const lists = saved.map((list, n) => sql`${ofRows(scope, now, list)} as ${sql.ref(`saved ${n}`)}`)
    const { rows } = await sql<Record<string, number> & { readonly 'at risk': unknown }>`
      select ${sql.join([...each, ...lists])}, ${askedOf(scope)} as "asked of me", ${atRisk(scope, now)} as "at risk"
      from complaint c ${besideSnooze(scope.person)} where c.on_desk and ${inScope(scope)}`.execute(db)
    const [counted = {}] = rows as readonly Record<string, number>[]
    const risk = atRiskIn(rows[0]?.['at risk'])
    const numbers = Object.fromEntries(deskViews.map(view => [view, counted[view] ?? 0])) as Record<DeskView, number>
    const questions = counted['asked of me'] ?? 0
    const own = saved.map((_, n) => Math.min(counted[`saved ${n}`] ?? 0, savedCountedTo))
    return { ...numbers, questions, ...(risk ? { atRisk: risk } : {}), saved: own }
  }
