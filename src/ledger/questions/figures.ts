import { sql } from 'kysely'
import type { Day } from '#calendar/day.ts'
import type { Finding } from '#complaint/state.ts'
import type { Category, Cause, Channel, RemedyKind } from '#policy/policy.ts'
import type { Currency } from '#policy/storefront.ts'
import type { Database } from '#database/connect.ts'
import { logged, type LogFilter } from './log.ts'
import { receivedFrom, receivedUntil } from './received.ts'
import { inScope, type Scope } from './scope.ts'

type Counted<Code extends string> = Readonly<Partial<Record<Code, number>>>

/** The figures of the log for a period: the same rows, counted. */
export type Figures = {
  readonly received: number
  readonly registered: number
  readonly acknowledged: number
  readonly answered: number
  readonly closed: number
  readonly escalated: number
  readonly withMissed: number
  /** Complaints with a change that was promised. */
  readonly changed: number
  readonly channels: Counted<Channel>
  readonly categories: Counted<Category>
  readonly findings: Counted<Finding>
  readonly causes: Counted<Cause>
  /** What was granted: of each kind in how many complaints, and what it cost. */
  readonly remedies: readonly {
    readonly kind: RemedyKind
    readonly many: number
    readonly costs: readonly { readonly currency: Currency; readonly cents: number }[]
  }[]
  /** Days from receipt to answer, of what was answered: the middle one and the longest. */
  readonly daysMedian: number | null
  readonly daysWorst: number | null
}
export type AskFigures = { readonly scope: Scope; readonly from: Day; readonly until: Day; readonly filter?: LogFilter }

const countedBy = (what: string) =>
  sql`(select coalesce(jsonb_object_agg(what, many), '{}') from (select ${sql.raw(what)} as what, count(*) as many
    from rows group by 1) g where what is not null)`

/** What the log of a period adds up to. */
export const figures =
  (db: Database) =>
  async ({ scope, from, until, filter }: AskFigures): Promise<Figures> => {
    const { rows } = await sql<Figures>`
      with rows as materialized (select c.* from complaint c
          where ${inScope(scope)} and ${receivedFrom(from)} and ${receivedUntil(until)} ${filter ? logged(filter) : sql``}),
        days as (select (answered_at at time zone zone)::date - (received_at at time zone zone)::date as many
          from rows where answered_at is not null),
        granted as (select m.* from remedy m join rows r on r.id = m.complaint_id where m.status in ('approved', 'carried-out'))
      select count(*) as received, count(registered_at) as registered, count(acknowledged_at) as acknowledged,
        count(answered_at) as answered, count(closed_at) as closed, count(escalated_at) as escalated,
        count(*) filter (where missed > 0) as "withMissed",
        (select count(distinct h.complaint_id) from change h join rows r on r.id = h.complaint_id) as changed,
        ${countedBy('channel')} as channels, ${countedBy('category')} as categories, ${countedBy('finding')} as findings,
        ${countedBy('unnest(causes)')} as causes,
        (select coalesce(jsonb_agg(to_jsonb(g) order by g.kind), '[]') from (select kind, count(distinct complaint_id) as many,
          (select coalesce(jsonb_agg(to_jsonb(s) order by s.currency), '[]') from (select o.currency, sum(o.cents) as cents
            from granted o where o.kind = granted.kind and o.cents > 0 group by o.currency) s) as costs
          from granted group by kind) g) as remedies,
        (select percentile_disc(0.5) within group (order by many) from days) as "daysMedian",
        (select max(many) from days) as "daysWorst"
      from rows`.execute(db)
    const [found] = rows
    if (!found) throw new Error('A count gave no row')
    return found
  }
