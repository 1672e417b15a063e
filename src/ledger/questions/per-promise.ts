import { sql } from 'kysely'
import type { Day, Instant } from '#calendar/day.ts'
import type { Clause, PromiseKind } from '#policy/policy.ts'
import type { Database } from '#database/connect.ts'
import { ofScope, type Scope } from './scope.ts'

/** How one kind of promise was kept. `late` was kept after its time, `missed` not at all or not before it fell away. */
export type PromiseCount = {
  readonly kind: PromiseKind
  readonly clause: Clause
  readonly strength: 'must' | 'aim'
  readonly kept: number
  readonly late: number
  readonly missed: number
  readonly open: number
  readonly excused: number
  /** Of those open, what falls due up to `soonUntil`. */
  readonly soon: number
  /** Days past their date, of all that were late or are still missing: the middle one and the most. */
  readonly daysMedian: number | null
  readonly daysWorst: number | null
}
/** Promises that fell or fall due on these days, both included. */
export type AskPerPromise = {
  readonly scope: Scope
  readonly from: Day
  readonly until: Day
  /** The last day that counts as soon; without it, none does. */
  readonly soonUntil?: Day
  readonly now: Instant
}

/** How the promises were kept that fell due in a period, by kind. One that fell away after it was missed was missed. */
export const perPromise =
  (db: Database) =>
  async ({ scope, from, until, soonUntil, now }: AskPerPromise): Promise<readonly PromiseCount[]> => {
    const daysPast = sql`ceil(extract(epoch from coalesce(p.ended_at, ${now}) - p.due_at) / 86400)`
    // Sorted into a few groups first, and those added up: half the work of five sums over every row. Only an open one has a time ahead.
    const ahead = sql`p.ended is null and p.due_at > ${now}`
    const { rows } = await sql<PromiseCount>`
      with groups as (
        select p.kind, p.ended, p.missed_at is not null as was_missed, count(*) as many, count(*) filter (where ${ahead}) as ahead,
          ${soonUntil ? sql`count(*) filter (where ${ahead} and p.due_on <= ${soonUntil})` : sql`0`} as soon
        from promise p where p.due_on between ${from} and ${until} and ${ofScope(scope)} group by 1, 2, 3),
      past as (
        select p.kind, percentile_disc(0.5) within group (order by ${daysPast})::int as median, max(${daysPast})::int as worst
        from promise p where (p.missed_at is not null or p.ended = 'late') and p.due_on between ${from} and ${until}
          and p.due_at <= ${now} and ${ofScope(scope)} group by p.kind)
      select g.kind, n.clause, n.strength,
        coalesce(sum(many) filter (where ended = 'kept'), 0)::int as kept,
        coalesce(sum(many) filter (where ended = 'late'), 0)::int as late,
        coalesce(sum(many - ahead) filter (where ended is null or (ended = 'excused' and was_missed)), 0)::int as missed,
        sum(ahead)::int as open,
        coalesce(sum(many) filter (where ended = 'excused' and not was_missed), 0)::int as excused,
        sum(soon)::int as soon, min(past.median) as "daysMedian", min(past.worst) as "daysWorst"
      from groups g left join past on past.kind = g.kind
      cross join lateral (select p.clause, p.strength from promise p where p.kind = g.kind order by p.due_at desc limit 1) n
      group by g.kind, n.clause, n.strength
      order by substring(n.clause from '\\d+')::int, n.clause, g.kind`.execute(db)
    return rows
  }
