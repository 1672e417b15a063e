import { type RawBuilder, sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import { complaintsAbout } from '#database/concerned.ts'
import type { Database } from '#database/connect.ts'
import { atRisk, type AtRiskBy, atRiskIn } from './at-risk.ts'
import { besideSnooze, isAsleep } from './asleep.ts'
import { inFilter, isOfRow } from './filter.ts'
import { isOnList, type Listed } from './listed.ts'
import { countListed } from './queue.ts'
import { inScope, type Scope, scopeLike } from './scope.ts'
import { type DeskView, hidesSnoozed, inView, isOnDesk, views } from './view.ts'

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

/** Of whoever asks, looked up once for all lists: which complaints are about them, and what they put aside. */
const ofAsker = ({ scope, now }: Ask) => sql`with own as materialized (select ${complaintsAbout(scope.person)} as about,
  array(select c.id from complaint c join snooze z on z.complaint_id = c.id and z.person = ${scope.person}
    where c.on_desk and ${isAsleep(scope.person, now)}) as asleep)`
const [about, asleep] = [sql<readonly string[]>`(select about from own)::uuid[]`, sql`(select asleep from own)::uuid[]`]

/** A list that can be told from the complaints' own rows, and which is planned the sooner for reading nothing else. */
const onDesk = ({ scope, now }: Ask, { view, filter = {} }: AskedList): RawBuilder<unknown> => {
  const { handler, holder, due, ...rest } = filter
  const led = { ...(handler ? { handler } : {}), ...(holder ? { holder } : {}), ...(due ? { due } : {}) }
  const isInView = view === 'snoozed' ? sql`c.id = any(${asleep})` : inView(view, scope, now)
  const listed = sql`complaint c where c.on_desk and ${inScope(scope, about)} and ${inFilter(led, scope.person, now)} and ${isInView}
    ${hidesSnoozed(view) ? sql`and c.id <> all(${asleep})` : sql``}`
  // Of what is on the desk only: an index of all complaints, by what the list is narrowed to, would be read from end to end.
  return Object.keys(rest).length === 0
    ? listed
    : sql`(select c.* from ${listed} offset 0) c where ${inFilter(rest, scope.person, now)}`
}

const countOf = (ask: Ask, list: AskedList, most: number): RawBuilder<number> =>
  isOnDesk(list.view) && isOfRow(list.filter ?? {})
    ? sql`(select count(*) from (select from ${onDesk(ask, list)} limit ${most}) counted)`
    : countListed({ ...ask, ...list }, most)

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
  (ask: Ask): Each =>
  (list, most) =>
    countOf(ask, list, most)

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
      ? sql`${ofAsker(ask)} ${select(ask, oneByOne(ask))}, null as seen`
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
