import { type RawBuilder, sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import { onePlan } from '#database/often.ts'
import { atRisk, type AtRiskBy, atRiskIn } from './at-risk.ts'
import { countListed } from './listed.ts'
import { type AskedList, countOnDesk, isOfDesk, ofAsker, whoAsks } from './on-desk.ts'
import type { Scope } from './scope.ts'
import { type DeskView, isOnDesk, views } from './view.ts'

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

const countOf = (ask: Ask, list: AskedList): RawBuilder<number> =>
  isOfDesk(list) ? countOnDesk(ask, list, railCountedTo) : countListed({ ...ask, ...list }, railCountedTo)

const askedOf = ({ shops }: Scope): RawBuilder<number> => sql`(select count(*)::int from question q
  join complaint o on o.id = q.complaint_id where q.asked_of = ${whoAsks} and q.asked_kind = 'person'
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
