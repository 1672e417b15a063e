import { type RawBuilder, sql } from 'kysely'
import type { Day, Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { Event } from '#complaint/event.ts'
import type { Holder, Stage } from '#complaint/stage.ts'
import type { PromiseKind } from '#policy/policy.ts'
import type { Database } from '#database/connect.ts'
import type { Language } from '#policy/storefront.ts'
import { isAsleep } from './asleep.ts'
import { countListed, type Listed, isListed, listedFrom } from './listed.ts'
import { about, countOnDesk, isOfDesk, ofAsker } from './on-desk.ts'
import { within } from './page.ts'
import { type Spot, spotIn, spotText } from './place.ts'

export type QueueRow = {
  readonly id: string
  readonly version: number
  readonly reference: string
  readonly storefront: string
  readonly name: string | null
  readonly summary: string | null
  readonly stage: Stage
  readonly handler: PersonId | null
  readonly holder: Holder['kind']
  /** The promise that comes first; none when nothing is owed. */
  readonly next?: { readonly kind: PromiseKind; readonly key: string; readonly dueOn: Day; readonly dueAt: Instant }
  readonly missed: number
  /** The last thing a person did, and who: `customer`, `staff:<person>` or `partner:<partner>`. */
  readonly lastEvent: Event['type']
  readonly lastAt: Instant
  readonly lastBy: string
  readonly language: Language
  /** With how many others it was put together, and which of them it is a duplicate of. */
  readonly linked: number
  readonly duplicateOf: string | null
  /** Until when whoever asks put it aside; null where they did not. */
  readonly snoozedUntil: Instant | null
  readonly isAsleep: boolean
}

export const sorts = ['next', 'received', 'last', 'customer', 'closed'] as const
export type Sort = (typeof sorts)[number]

/** `after` is the `next` of the page before, `before` the `previous` of the page after. */
export type AskQueue = Listed & {
  readonly sort?: Sort
  readonly after?: string
  readonly before?: string
  readonly limit?: number
}
export type QueuePage = {
  readonly rows: readonly QueueRow[]
  readonly next?: string
  readonly previous?: string
  /** How many there are in all, counted no further than `countedTo`. */
  readonly total: number
}

/** Nobody needs to know how many more there are. */
export const countedTo = 1000

type Order = {
  readonly by: RawBuilder<unknown>
  readonly way: 'asc' | 'desc'
  readonly kind: 'moment' | 'name'
  /** What must be so for a complaint to have a place in this order. */
  readonly only?: RawBuilder<boolean>
}

const orders: Readonly<Record<Sort, Order>> = {
  next: { by: sql`c.sort_at`, way: 'asc', kind: 'moment' },
  received: { by: sql`c.received_at`, way: 'desc', kind: 'moment' },
  last: { by: sql`c.deed_at`, way: 'desc', kind: 'moment' },
  customer: { by: sql`coalesce(lower(k.name), '')`, way: 'asc', kind: 'name' },
  closed: { by: sql`c.closed_at`, way: 'desc', kind: 'moment', only: sql`c.closed_at is not null` },
}

/** What a list is in order of unless somebody asks for another order: what falls due first stands first. */
export const usualSort = (view: Listed['view']): Sort =>
  view === 'closed' ? 'closed' : view === 'everything' ? 'received' : 'next'

type Read = Omit<QueueRow, 'next'> & {
  readonly kind: PromiseKind | null
  readonly key: string
  readonly dueOn: Day
  readonly dueAt: Instant
  readonly by: string
  readonly total: number
}

const rowOf = ({ kind, key, dueOn, dueAt, by: _, total: __, ...row }: Read): QueueRow =>
  kind === null ? row : { ...row, next: { kind, key, dueOn, dueAt } }

const spotOf = (row: Read | undefined) => (row ? spotText(row) : undefined)

const beyond = ({ by, way, kind }: Order, { by: value, id }: Spot, isBack: boolean) => {
  const sign = (way === 'asc') === isBack ? sql`<` : sql`>`
  const at = kind === 'moment' ? sql`${value}::timestamptz` : sql`${value}`
  return sql`and (${by}, c.id) ${sign} (${at}, ${id}::uuid)`
}

const totalOf = (ask: AskQueue) =>
  isOfDesk(ask) ? countOnDesk(ask, ask, countedTo + 1) : countListed(ask, countedTo + 1)

const read = async (
  db: Database,
  ask: AskQueue,
  order: Order,
  spot: Spot | undefined,
  isBack: boolean,
  size: number,
) => {
  const way = (order.way === 'asc') === isBack ? sql`desc` : sql`asc`
  const { person } = ask.scope
  const { rows } = await sql<Read>`${ofAsker(ask)}
    select c.id, c.version, c.reference, c.storefront, k.name, k.summary, c.stage, c.handler, c.holder, c.missed, c.language,
      c.deed as "lastEvent", c.deed_at as "lastAt", c.deed_by as "lastBy", c.next_kind as kind, c.next_promise as key,
      c.next_due_on as "dueOn", c.next_due as "dueAt", z.until as "snoozedUntil",
      (select count(*)::int from complaint_link l where l.complaint_id = c.id and l.other <> all(${about})) as linked,
      (select min(l.reference) from complaint_link l where l.complaint_id = c.id and l.kind = 'original'
        and l.other <> all(${about})) as "duplicateOf",
      ${isAsleep(person, ask.now)} as "isAsleep", ${order.by} as by,
      ${totalOf(ask)} as total
    from ${listedFrom(ask)} ${order.kind === 'name' ? sql`join` : sql`left join`} contact k on k.complaint_id = c.id
    where ${isListed(ask, about)} ${order.only ? sql`and ${order.only}` : sql``} ${spot ? beyond(order, spot, isBack) : sql``}
    order by ${order.by} ${way}, c.id ${way} limit ${size + 1}`.execute(db)
  return rows
}

/** One list of the desk, in the order that was asked for, a page at a time in either direction. */
export const queue =
  (db: Database) =>
  async (ask: AskQueue): Promise<QueuePage> => {
    const size = within(ask.limit, 25, 200)
    const order = orders[ask.sort ?? usualSort(ask.view)]
    const [after, before] = [spotIn(ask.after, order.kind), spotIn(ask.before, order.kind)]
    const isBack = before !== undefined
    const rows = await read(db, ask, order, before ?? after, isBack, size)
    const hasMore = rows.length > size
    const shown = isBack ? rows.slice(0, size).toReversed() : rows.slice(0, size)
    const next = isBack || hasMore ? spotOf(shown.at(-1)) : undefined
    const previous = isBack ? (hasMore ? spotOf(shown[0]) : undefined) : after ? spotOf(shown[0]) : undefined
    return {
      rows: shown.map(rowOf),
      ...(next ? { next } : {}),
      ...(previous ? { previous } : {}),
      total: rows[0]?.total ?? 0,
    }
  }
