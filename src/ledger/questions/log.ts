import { type RawBuilder, sql } from 'kysely'
import type { Day, Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { Stage } from '#complaint/stage.ts'
import type { Finding, Remedy } from '#complaint/state.ts'
import type { Category, Cause, Channel, RemedyKind } from '#policy/policy.ts'
import type { Currency } from '#policy/storefront.ts'
import type { Database } from '#database/connect.ts'
import { type Page, pageOf, placeIn, within } from './page.ts'
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
/** What of the log is asked for; what is not named is not asked. */
export type LogFilter = {
  readonly category?: Category
  readonly cause?: Cause
  readonly finding?: Finding
  readonly channel?: Channel
  /** '' for those that nobody handles. */
  readonly handler?: PersonId
  /** Entered in the log by the manager, or not yet. */
  readonly signed?: boolean
  /** With a promise that was missed, or without any. */
  readonly late?: boolean
  readonly escalated?: boolean
  readonly answered?: boolean
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

const isSo = (so: boolean | undefined, yes: RawBuilder<boolean>) =>
  so === undefined ? [] : [so ? yes : sql<boolean>`not (${yes})`]

/** Complaints, as `c`, that a filter lets through; to be put after another condition. */
export const logged = (filter: LogFilter): RawBuilder<unknown> => {
  const { category, cause, finding, channel, handler, signed, late, escalated, answered } = filter
  const conditions = [
    ...(category ? [sql<boolean>`c.category = ${category}`] : []),
    ...(cause ? [sql<boolean>`${cause} = any(c.causes)`] : []),
    ...(finding ? [sql<boolean>`c.finding = ${finding}`] : []),
    ...(channel ? [sql<boolean>`c.channel = ${channel}`] : []),
    ...(handler === undefined
      ? []
      : [handler ? sql<boolean>`c.handler = ${handler}` : sql<boolean>`c.handler is null`]),
    ...isSo(signed, sql`c.registered_at is not null`),
    ...isSo(late, sql`c.missed > 0`),
    ...isSo(escalated, sql`c.escalated_at is not null`),
    ...isSo(answered, sql`c.answered_at is not null`),
  ]
  return sql.join(
    conditions.map(condition => sql`and ${condition}`),
    sql` `,
  )
}

const granted = sql`r.status in ('approved', 'carried-out')`

/** The complaints log of clause 4. */
export const log =
  (db: Database) =>
  async (ask: AskLog): Promise<Page<LogRow>> => {
    const size = within(ask.limit, 50)
    const place = placeIn(ask.after)
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
        ${place ? sql`and (c.received_at, c.id) < (${place.at}, ${place.id})` : sql``}
        ${ask.from ? sql`and ${receivedFrom(ask.from)}` : sql``} ${ask.until ? sql`and ${receivedUntil(ask.until)}` : sql``}
        ${ask.filter ? logged(ask.filter) : sql``}
      order by c.received_at desc, c.id desc limit ${size + 1}`.execute(db)
    return pageOf(rows, size, ({ receivedAt, id }) => ({ at: receivedAt, id }))
  }
