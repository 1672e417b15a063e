import { type RawBuilder, sql } from 'kysely'
import type { Day, Instant } from '#calendar/day.ts'
import type { PartnerId, PersonId } from '#complaint/actor.ts'
import type { Stage } from '#complaint/stage.ts'
import type { Finding, Remedy } from '#complaint/state.ts'
import type { Category, Cause, Channel, RemedyKind } from '#policy/policy.ts'
import type { Currency } from '#policy/storefront.ts'
import type { Database } from '#database/connect.ts'
import { handledBy } from './filter.ts'
import { type Page, pageOf, within } from './page.ts'
import { spotIn } from './place.ts'
import { receivedFrom, receivedUntil } from './received.ts'
import { inScope, type Scope } from './scope.ts'

export type LoggedRemedy = {
  readonly kind: RemedyKind
  readonly status: Remedy['status']
  readonly currency: Currency | null
  readonly cents: number | null
}
/** One line of the complaints log (clause 4). `cost` is what the remedies that were granted cost, in cents. */
export type LogRow = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly receivedAt: Instant
  readonly channel: Channel
  readonly name: string | null
  readonly orderNumber: string | null
  readonly category: Category
  readonly stage: Stage
  readonly handler: PersonId | null
  readonly acknowledgedAt: Instant | null
  readonly registeredAt: Instant | null
  readonly answeredAt: Instant | null
  readonly finding: Finding | null
  readonly causes: readonly Cause[]
  readonly remedies: readonly LoggedRemedy[]
  readonly cost: number
  readonly changes: number
  readonly escalatedAt: Instant | null
  readonly repliedAt: Instant | null
  readonly closedAt: Instant | null
  readonly missed: number
}
/**
 * What of the log is asked for: everything that is named must hold, and where several values are named, one of them must. What
 * is not named is not asked.
 */
export type LogFilter = {
  readonly category?: readonly Category[]
  readonly cause?: readonly Cause[]
  readonly finding?: readonly Finding[]
  readonly channel?: readonly Channel[]
  /** `nobody` for those that nobody handles. */
  readonly handler?: readonly PersonId[]
  /** By the names in the order. */
  readonly product?: readonly string[]
  readonly courier?: readonly string[]
  /** Partners that were asked something. */
  readonly partner?: readonly PartnerId[]
  /** What was granted. */
  readonly remedy?: readonly RemedyKind[]
  /** Days on which it was closed, in the complaint's own zone, both included. */
  readonly closedFrom?: Day
  readonly closedUntil?: Day
  /** Entered in the log by the manager, or not yet. */
  readonly signed?: boolean
  /** With a promise that was missed, or without any. */
  readonly late?: boolean
  readonly escalated?: boolean
  readonly answered?: boolean
  readonly acknowledged?: boolean
  readonly closed?: boolean
  /** With a change that was promised, or without any. */
  readonly changed?: boolean
}
/** Newest first. Days are days of receipt in the storefront's own zone, both included. */
export type AskLog = {
  readonly scope: Scope
  readonly from?: Day
  readonly until?: Day
  readonly filter?: LogFilter
  readonly after?: string
  readonly limit?: number
}

const granted = sql`r.status in ('approved', 'carried-out')`
const closedOn = sql`(c.closed_at at time zone c.zone)::date`
const ofOrder = (condition: RawBuilder<boolean>) => sql<boolean>`exists (select from shop_order o
  where o.storefront = c.storefront and o.number = c.order_number and ${condition})`

const so =
  (yes: RawBuilder<boolean>) =>
  (wanted: boolean): RawBuilder<boolean> =>
    wanted ? yes : sql`not (${yes})`

const conditions: { readonly [F in keyof LogFilter]-?: (value: NonNullable<LogFilter[F]>) => RawBuilder<boolean> } = {
  category: category => sql`c.category = any(${category})`,
  cause: cause => sql`c.causes && ${cause}::text[]`,
  finding: finding => sql`c.finding = any(${finding})`,
  channel: channel => sql`c.channel = any(${channel})`,
  handler: handledBy,
  product: product => ofOrder(sql`jsonb_path_query_array(o.lines, '$[*].name') ?| ${product}::text[]`),
  courier: courier => ofOrder(sql`o.courier = any(${courier})`),
  partner: partner => sql`exists (select from question q
    where q.complaint_id = c.id and q.asked_kind = 'partner' and q.asked_of = any(${partner}))`,
  remedy: remedy =>
    sql`exists (select from remedy r where r.complaint_id = c.id and r.kind = any(${remedy}) and ${granted})`,
  closedFrom:
    day => sql`(c.stage = 'closed' and c.closed_at >= ${day}::date::timestamp at time zone 'UTC' - interval '15 hours'
    and ${closedOn} >= ${day}::date)`,
  closedUntil:
    day => sql`(c.stage = 'closed' and c.closed_at < ${day}::date::timestamp at time zone 'UTC' + interval '39 hours'
    and ${closedOn} <= ${day}::date)`,
  signed: so(sql`c.registered_at is not null`),
  late: so(sql`c.missed > 0`),
  escalated: so(sql`c.escalated_at is not null`),
  answered: so(sql`c.answered_at is not null`),
  acknowledged: so(sql`c.acknowledged_at is not null`),
  closed: so(sql`c.closed_at is not null`),
  changed: so(sql`exists (select from change h where h.complaint_id = c.id)`),
}

/** Complaints, as `c`, that a filter lets through; to be put after another condition. */
export const logged = (filter: LogFilter): RawBuilder<unknown> => {
  const all = (Object.keys(filter) as (keyof LogFilter)[]).flatMap(name => {
    const value = filter[name]
    // The compiler cannot follow that a name and its value belong together.
    const condition = conditions[name] as (value: unknown) => RawBuilder<boolean>
    return value === undefined ? [] : [sql`and ${condition(value)}`]
  })
  return all.length === 0 ? sql`` : sql.join(all, sql` `)
}

/** The complaints log of clause 4. */
export const log =
  (db: Database) =>
  async (ask: AskLog): Promise<Page<LogRow>> => {
    const size = within(ask.limit, 50)
    const spot = spotIn(ask.after, 'moment')
    const { rows } = await sql<LogRow>`
      select c.id, c.reference, c.storefront, c.received_at as "receivedAt", c.channel, k.name,
        c.order_number as "orderNumber", c.category, c.stage, c.handler, c.acknowledged_at as "acknowledgedAt",
        c.registered_at as "registeredAt", c.answered_at as "answeredAt", c.finding, c.causes,
        coalesce(r.remedies, '[]') as remedies, coalesce(r.cost, 0) as cost,
        (select count(*) from change h where h.complaint_id = c.id) as changes,
        c.escalated_at as "escalatedAt", c.replied_at as "repliedAt", c.closed_at as "closedAt", c.missed
      from complaint c left join contact k on k.complaint_id = c.id
      left join lateral (
        select jsonb_agg(jsonb_build_object('kind', r.kind, 'status', r.status, 'currency', r.currency, 'cents', r.cents)
          order by r.offered_at, r.remedy) as remedies, (sum(r.cents) filter (where ${granted}))::bigint as cost
        from remedy r where r.complaint_id = c.id) r on true
      where ${inScope(ask.scope)}
        ${spot ? sql`and (c.received_at, c.id) < (${spot.by}, ${spot.id})` : sql``}
        ${ask.from ? sql`and ${receivedFrom(ask.from)}` : sql``} ${ask.until ? sql`and ${receivedUntil(ask.until)}` : sql``}
        ${ask.filter ? logged(ask.filter) : sql``}
      order by c.received_at desc, c.id desc limit ${size + 1}`.execute(db)
    return pageOf(rows, size, ({ receivedAt, id }) => ({ by: receivedAt, id }))
  }
