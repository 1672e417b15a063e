import { sql } from 'kysely'
import type { Day } from '#calendar/day.ts'
import type { Cause } from '#policy/policy.ts'
import type { Database } from '#database/connect.ts'
import { inScope, type Scope } from './scope.ts'

/** What complaints can be counted by. */
export const groupings = ['cause', 'category', 'product', 'courier', 'partner'] as const
export type Grouping = (typeof groupings)[number]

/** How many complaints of a month had something in common. `month` is 'yyyy-mm', in the zone of the complaint. */
export type CauseCount = { readonly what: string; readonly month: string; readonly many: number }
export type AskCauses = {
  readonly scope: Scope
  readonly by: Grouping
  readonly from: Day
  readonly until: Day
}

const joined = {
  cause: sql`cross join lateral (values (c.causes)) as g(what)`,
  category: sql`cross join lateral (values (c.category)) as g(what)`,
  product: sql`join shop_order o on o.storefront = c.storefront and o.number = c.order_number
    cross join lateral (select distinct l->>'name' as what from jsonb_array_elements(o.lines) l) g`,
  courier: sql`join shop_order o on o.storefront = c.storefront and o.number = c.order_number
    cross join lateral (values (o.courier)) as g(what)`,
  partner: sql`cross join lateral (select distinct q.asked_of as what from question q
    where q.complaint_id = c.id and q.asked_kind = 'partner') g`,
} as const satisfies Readonly<Record<Grouping, unknown>>

/** Complaints received on these days, both included, by what they have in common and by month. One complaint may count under several. */
export const causes =
  (db: Database) =>
  async ({ scope, by, from, until }: AskCauses): Promise<readonly CauseCount[]> => {
    // When each month began and ended in each zone is worked out once, not for each complaint: then an index alone is read.
    const { rows } = await sql<CauseCount>`
      with recursive zones (zone) as ((select zone from complaint order by zone limit 1)
          union all select (select n.zone from complaint n where n.zone > z.zone order by n.zone limit 1)
            from zones z where z.zone is not null),
        months as (select zone, month, greatest(month, ${from}::timestamp) at time zone zone as begins,
            least(month + interval '1 month', ${until}::timestamp + interval '1 day') at time zone zone as ends
          from zones, generate_series(date_trunc('month', ${from}::timestamp), ${until}::timestamp, '1 month') month
          where zone is not null)
      select each.what, to_char(m.month, 'YYYY-MM') as month, sum(of.many)::bigint as many from months m cross join lateral (
        select g.what, count(*) as many from complaint c ${joined[by]}
        where g.what is not null and c.zone = m.zone and c.received_at >= m.begins and c.received_at < m.ends
          and ${inScope(scope)} group by g.what) of
      cross join lateral ${by === 'cause' ? sql`unnest(of.what)` : sql`(values (of.what))`} as each (what)
      group by 1, 2 order by 1, 2`.execute(db)
    return rows
  }

/** Complaints with one of these causes, received in so many days before a day, and in as many from that day on. */
export type AskAround = {
  readonly scope: Scope
  readonly causes: readonly Cause[]
  readonly on: Day
  readonly days: number
}

export const causesAround =
  (db: Database) =>
  async ({ scope, causes: of, on, days }: AskAround): Promise<{ readonly before: number; readonly after: number }> => {
    const received = sql`(c.received_at at time zone c.zone)::date`
    const { rows } = await sql<{ before: number; after: number }>`
      select count(*) filter (where ${received} < ${on}::date) as before, count(*) filter (where ${received} >= ${on}::date) as after
      from complaint c where c.causes && ${of}::text[] and ${received} >= ${on}::date - ${days}::int
        and ${received} < ${on}::date + ${days}::int
        and c.received_at >= (${on}::date - ${days}::int - 1)::timestamp at time zone 'UTC'
        and c.received_at < (${on}::date + ${days}::int + 2)::timestamp at time zone 'UTC' and ${inScope(scope)}`.execute(
      db,
    )
    return rows[0] ?? { before: 0, after: 0 }
  }
