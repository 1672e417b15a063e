import { type RawBuilder, sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import { atRisk, type AtRiskBy, atRiskIn } from './at-risk.ts'
import { besideSnooze } from './asleep.ts'
import { inFilter, isOfRow } from './filter.ts'
import { isOnList, type Listed } from './listed.ts'
import { countListed } from './queue.ts'
import { inScope, type Scope } from './scope.ts'
import { type DeskView, inView, isOnDesk, views } from './view.ts'

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
/** A number beside a list of the house says no more than that there are over 499. */
export const viewCountedTo = 500

/** Of what is on the desk only: an index of all complaints, by what the list is narrowed to, would be read from end to end. */
const onDesk = ({ scope, view, filter = {}, now }: Listed): RawBuilder<unknown> => {
  const { handler, holder, due } = filter
  const led = { ...(handler ? { handler } : {}), ...(holder ? { holder } : {}), ...(due ? { due } : {}) }
  return sql`(select c.* from complaint c where c.on_desk and ${inScope(scope)} and ${inFilter(led, scope.person, now)}
    ${view === 'snoozed' ? sql`` : sql`and ${inView(view, scope, now)}`} offset 0) c ${besideSnooze(scope.person)}`
}

const countSaved = (listed: Listed): RawBuilder<number> =>
  isOnDesk(listed.view) && isOfRow(listed.filter ?? {})
    ? sql`(select count(*) from (select from ${onDesk(listed)} where ${isOnList(listed)} limit ${savedCountedTo}) counted)`
    : countListed(listed, savedCountedTo)

const askedOf = ({ person, shops }: Scope): RawBuilder<number> => sql`(select count(*)::int from question q
  join complaint o on o.id = q.complaint_id where q.asked_of = ${person} and q.asked_kind = 'person'
  and q.status = 'asked' and o.stage <> 'closed' and o.storefront = any(${shops}))`

const deskViews = views.filter(isOnDesk)

/** How many complaints each list of the desk holds, counted no further than anybody looks: it costs as much in any house. */
export const counts =
  (db: Database) =>
  async ({ scope, now, saved = [] }: AskCounts): Promise<Counted> => {
    const each = deskViews.map(view => sql`${countListed({ scope, view, now }, viewCountedTo)} as ${sql.ref(view)}`)
    const lists = saved.map((list, n) => sql`${countSaved({ scope, now, ...list })} as ${sql.ref(`saved ${n}`)}`)
    const { rows } = await sql<Record<string, number> & { readonly 'at risk': unknown }>`
      select ${sql.join([...each, ...lists])}, ${askedOf(scope)} as "asked of me", ${atRisk(scope, now)} as "at risk"`.execute(
      db,
    )
    const [counted = {}] = rows as readonly Record<string, number>[]
    const risk = atRiskIn(rows[0]?.['at risk'])
    const numbers = Object.fromEntries(deskViews.map(view => [view, counted[view] ?? 0])) as Record<DeskView, number>
    const questions = counted['asked of me'] ?? 0
    const own = saved.map((_, n) => counted[`saved ${n}`] ?? 0)
    return { ...numbers, questions, ...(risk ? { atRisk: risk } : {}), saved: own }
  }
