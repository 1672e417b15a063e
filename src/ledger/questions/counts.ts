import { type RawBuilder, sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import { atRisk, type AtRiskBy, atRiskIn } from './at-risk.ts'
import { besideSnooze } from './asleep.ts'
import { inFilter, isOfRow } from './filter.ts'
import { isOnList, type Listed } from './listed.ts'
import { countListed } from './queue.ts'
import { inScope, type Scope, scopeLike } from './scope.ts'
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

const countOf = (listed: Listed, most: number): RawBuilder<number> =>
  isOnDesk(listed.view) && listed.filter !== undefined && isOfRow(listed.filter)
    ? sql`(select count(*) from (select from ${onDesk(listed)} where ${isOnList(listed)} limit ${most}) counted)`
    : countListed(listed, most)

const askedOf = ({ person, shops }: Scope): RawBuilder<number> => sql`(select count(*)::int from question q
  join complaint o on o.id = q.complaint_id where q.asked_of = ${person} and q.asked_kind = 'person'
  and q.status = 'asked' and o.stage <> 'closed' and o.storefront = any(${shops}))`

const deskViews = views.filter(isOnDesk)

type Ask = Required<AskCounts>
type Each = (list: AskedList, most: number) => RawBuilder<number>

// One look at all that is on the desk is soon planned, but goes past each of them.
const inOneLook =
  ({ scope, now }: Ask): Each =>
  (list, most) =>
    isOnDesk(list.view) && isOfRow(list.filter ?? {})
      ? sql`least(${most}, count(*) filter (where ${isOnList({ scope, now, ...list })}))`
      : countListed({ scope, now, ...list }, most)

// Each list by itself takes longer to plan, and goes no further than anybody looks.
const oneByOne =
  ({ scope, now }: Ask): Each =>
  (list, most) =>
    countOf({ scope, now, ...list }, most)

const select = ({ scope, now, saved }: Ask, each: Each) => sql`
  select ${sql.join([
    ...deskViews.map(view => sql`${each({ view }, viewCountedTo)} as ${sql.ref(view)}`),
    ...saved.map((list, n) => sql`${each(list, savedCountedTo)} as ${sql.ref(`saved ${n}`)}`),
  ])}, ${askedOf(scope)} as "asked of me", ${atRisk(scope, now)} as "at risk"`

/**
 * How many complaints each list of the desk holds, counted no further than anybody looks. Where there were `large` or more of them
 * in sight at the last look, the lists are counted one by one, so that it costs as much in any larger house.
 */
export const counts = (db: Database, large = 10_000) => {
  const isLarge = new Set<string>()
  return async ({ scope, now, saved = [] }: AskCounts): Promise<Counted> => {
    const [ask, whose] = [{ scope, now, saved }, scopeLike(scope)]
    const asked = isLarge.has(whose)
      ? sql`${select(ask, oneByOne(ask))}, null as seen`
      : sql`${select(ask, inOneLook(ask))}, count(*) as seen
        from complaint c ${besideSnooze(scope.person)} where c.on_desk and ${inScope(scope)}`
    const { rows } = await sql<Record<string, number> & { readonly 'at risk': unknown }>`${asked}`.execute(db)
    const [counted = {}] = rows as readonly Record<string, number>[]
    if ((counted['seen'] ?? 0) >= large) isLarge.add(whose)
    else if ((counted['all-open'] ?? 0) < viewCountedTo) isLarge.delete(whose)
    const risk = atRiskIn(rows[0]?.['at risk'])
    const numbers = Object.fromEntries(deskViews.map(view => [view, counted[view] ?? 0])) as Record<DeskView, number>
    const questions = counted['asked of me'] ?? 0
    const own = saved.map((_, n) => counted[`saved ${n}`] ?? 0)
    return { ...numbers, questions, ...(risk ? { atRisk: risk } : {}), saved: own }
  }
}
