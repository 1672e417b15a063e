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
}
/** Promises that fell or fall due on these days, both included. */
export type AskPerPromise = { readonly scope: Scope; readonly from: Day; readonly until: Day; readonly now: Instant }

/** How the promises were kept that fell due in a period, by kind. One that fell away after it was missed was missed. */
export const perPromise =
  (db: Database) =>
  async ({ scope, from, until, now }: AskPerPromise): Promise<readonly PromiseCount[]> => {
    const { rows } = await sql<PromiseCount>`
      select p.kind, any_value(p.clause) as clause, any_value(p.strength) as strength,
        count(*) filter (where p.ended = 'kept') as kept,
        count(*) filter (where p.ended = 'late') as late,
        count(*) filter (where (p.ended is null and p.due_at <= ${now})
          or (p.ended = 'excused' and p.missed_at is not null)) as missed,
        count(*) filter (where p.ended is null and p.due_at > ${now}) as open,
        count(*) filter (where p.ended = 'excused' and p.missed_at is null) as excused
      from promise p where p.due_on between ${from} and ${until} and ${ofScope(scope)}
      group by p.kind order by clause, p.kind`.execute(db)
    return rows
  }
