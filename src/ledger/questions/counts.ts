import { type RawBuilder, sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import { complaintsAbout } from '#database/concerned.ts'
import type { Database } from '#database/connect.ts'
import { onePlan } from '#database/often.ts'
import { atRisk, type AtRiskBy, atRiskIn } from './at-risk.ts'
import { isAsleep } from './asleep.ts'
import { inFilter, isOfRow } from './filter.ts'
import type { Listed } from './listed.ts'
import { countListed } from './queue.ts'
import { inScope, readsAll, type Scope } from './scope.ts'
import { type DeskView, hidesSnoozed, inView, isOnDesk, views } from './view.ts'

export type AskedList = Pick<Listed, 'view' | 'filter'>
export type AskCounts = {
  readonly scope: Scope
  readonly now: Instant
  /** Lists of somebody's own to be counted besides, each no further than `railCountedTo`. */
  readonly saved?: readonly AskedList[]
}
export type Counted = Readonly<Record<DeskView, number>> & {
  readonly saved: readonly number[]
  /** Questions put to whoever asks that wait for their answer. */
  readonly questions: number
  /** Letters that do not leave, and what falls due with them. */
  readonly atRisk?: AtRiskBy
}

/** A number beside a list says no more than that there are over 99; the list itself says more. */
export const railCountedTo = 100

type Ask = Pick<AskCounts, 'scope' | 'now'>
const [about, asleep] = [sql<readonly string[]>`(select about from own)::uuid[]`, sql`(select asleep from own)::uuid[]`]
// Unknown to the planner: told what is late just now, it would think that a plan for any time costs more.
const nowOf = sql<Instant>`(select now from own)`

/**
 * Of whoever asks, looked up once for all lists: which complaints are about them, what they put aside, and, of those who may read
 * only some of what is on the desk, which these are.
 */
const ofAsker = ({
  scope,
  now,
}: Ask) => sql`with own as materialized (select ${complaintsAbout(scope.person)} as about, ${now}::timestamptz as now,
    array(select c.id from complaint c join snooze z on z.complaint_id = c.id and z.person = ${scope.person}
      where c.on_desk and ${isAsleep(scope.person, now)}) as asleep)
  ${readsAll(scope) ? sql`` : sql`, sight as materialized (select c.* from complaint c where c.on_desk and ${inScope(scope, about)})`}`

const inSight = ({ scope }: Ask) =>
  readsAll(scope) ? sql`complaint c where c.on_desk and ${inScope(scope, about)}` : sql`sight c where true`

// What a list is narrowed down by, besides what an index of the desk begins with.
const ofRow =
  sql.raw(`c.storefront, c.stage, c.category, c.severity, c.channel, c.language, c.received_at, c.zone, c.finding, c.files,
  c.reference, c.order_number`)

/** A list that can be told from the complaints' own rows, and which is planned the sooner for reading nothing else. */
const onDesk = (ask: Ask, { view, filter = {} }: AskedList): RawBuilder<unknown> => {
  const { scope } = ask
  const { handler, holder, due, ...rest } = filter
  const led = { ...(handler ? { handler } : {}), ...(holder ? { holder } : {}), ...(due ? { due } : {}) }
  const isInView = view === 'snoozed' ? sql`c.id = any(${asleep})` : inView(view, scope, nowOf)
  const listed = sql`${inSight(ask)} and ${inFilter(led, scope.person, nowOf)} and ${isInView}
    ${hidesSnoozed(view) ? sql`and c.id <> all(${asleep})` : sql``}`
  // Of what is on the desk only: an index of all complaints, by what the list is narrowed to, would be read from end to end.
  return Object.keys(rest).length === 0
    ? listed
    : sql`(select ${ofRow} from ${listed} offset 0) c where ${inFilter(rest, scope.person, nowOf)}`
}

const isOfDesk = ({ view, filter = {} }: AskedList) => isOnDesk(view) && isOfRow(filter)

const countOf = (ask: Ask, list: AskedList): RawBuilder<number> =>
  isOfDesk(list)
    ? sql`(select count(*) from (select from ${onDesk(ask, list)} limit ${sql.lit(railCountedTo)}) counted)`
    : countListed({ ...ask, ...list }, railCountedTo)

const askedOf = ({ person, shops }: Scope): RawBuilder<number> => sql`(select count(*)::int from question q
  join complaint o on o.id = q.complaint_id where q.asked_of = ${person} and q.asked_kind = 'person'
  and q.status = 'asked' and o.stage <> 'closed' and o.storefront = any(${shops}))`

const deskViews = views.filter(isOnDesk)

const countHouse = async (db: Database, ask: Ask) => {
  const { rows } = await sql<
    Record<string, number> & { readonly 'at risk': unknown }
  >`${onePlan} ${ofAsker(ask)} select ${sql.join(
    deskViews.map(view => sql`${countOf(ask, { view })} as ${sql.ref(view)}`),
  )}, ${askedOf(ask.scope)} as "asked of me", ${atRisk(ask.scope, ask.now)} as "at risk"`.execute(db)
  const [counted = {}] = rows as readonly Record<string, number>[]
  const numbers = Object.fromEntries(deskViews.map(view => [view, counted[view] ?? 0])) as Record<DeskView, number>
  return { ...numbers, questions: counted['asked of me'] ?? 0, risk: atRiskIn(rows[0]?.['at risk']) }
}

// How a list beyond the desk's own rows is best read depends on what is asked of it.
const countSaved = async (db: Database, ask: Ask, saved: readonly AskedList[]): Promise<readonly number[]> => {
  if (saved.length === 0) return []
  // Colleagues keep and share the same list under names of their own: it is counted once.
  const once = new Map(saved.map(list => [JSON.stringify(list), list]))
  const [keys, lists] = [[...once.keys()], [...once.values()]]
  const { rows } = await sql<{ many: readonly number[] }>`${lists.every(isOfDesk) ? onePlan : sql``} ${ofAsker(ask)}
    select array[${sql.join(lists.map(list => countOf(ask, list)))}] as many`.execute(db)
  return saved.map(list => rows[0]?.many[keys.indexOf(JSON.stringify(list))] ?? 0)
}

/**
 * How many complaints each list of the desk holds, each by itself and no further than anybody looks, so that it costs as much in
 * any larger house. What the house has is the same statement for all who may read the same, and planned once; what is
 * somebody's own is another.
 */
export const counts =
  (db: Database) =>
  async ({ scope, now, saved = [] }: AskCounts): Promise<Counted> => {
    const ask = { scope, now }
    const [{ risk, ...house }, own] = await Promise.all([countHouse(db, ask), countSaved(db, ask, saved)])
    return { ...house, ...(risk ? { atRisk: risk } : {}), saved: own }
  }
