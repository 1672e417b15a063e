import { sql } from 'kysely'
import type { Day, Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { Stage } from '#complaint/stage.ts'
import type { Category } from '#policy/policy.ts'
import type { Language } from '#policy/storefront.ts'
import type { Database } from '#database/connect.ts'
import { concernedIn } from './concerned.ts'
import { dueBy } from './filter.ts'
import { within } from './page.ts'
import { receivedFrom } from './received.ts'
import { inScope, type Scope } from './scope.ts'

/** What one handler has; without a handler, what nobody has. */
export type LoadRow = {
  readonly handler: PersonId | null
  readonly open: number
  readonly stages: Readonly<Partial<Record<Stage, number>>>
  readonly late: number
  readonly dueThisWeek: number
  readonly newThisWeek: number
}
/** `fresh` is the first of the days whose complaints count as new. */
export type AskWorkload = { readonly scope: Scope; readonly now: Instant; readonly fresh: Day }

/** How much work everybody has: open complaints by handler, counted as the filters of a list would. */
export const workload =
  (db: Database) =>
  async ({ scope, now, fresh }: AskWorkload): Promise<readonly LoadRow[]> => {
    const { rows } = await sql<LoadRow>`
      select handler, sum(many) as open, jsonb_object_agg(stage, many) as stages, sum(late) as late,
        sum(due) as "dueThisWeek", sum(fresh) as "newThisWeek"
      from (select c.handler, c.stage, count(*) as many,
          count(*) filter (where ${dueBy('late', now)}) as late,
          count(*) filter (where ${dueBy('week', now)}) as due,
          count(*) filter (where ${receivedFrom(fresh)}) as fresh
        from complaint c where c.on_desk and c.stage <> 'closed' and ${inScope(scope)} group by c.handler, c.stage) each
      group by handler order by handler`.execute(db)
    return rows.map(({ open, late, dueThisWeek, newThisWeek, ...row }) => ({
      ...row,
      open: Number(open),
      late: Number(late),
      dueThisWeek: Number(dueThisWeek),
      newThisWeek: Number(newThisWeek),
    }))
  }

/** An open complaint of somebody, with what choosing another handler depends on. */
export type HeldRow = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly name: string | null
  readonly summary: string | null
  readonly stage: Stage
  readonly category: Category
  readonly language: Language
  readonly dueOn: Day | null
  /** Colleagues complained about. */
  readonly concerned: readonly PersonId[]
}
export type AskHeld = { readonly scope: Scope; readonly handler: PersonId; readonly limit?: number }

/** The open complaints of one handler, soonest due first. */
export const held =
  (db: Database) =>
  async ({ scope, handler, limit }: AskHeld): Promise<readonly HeldRow[]> => {
    const { rows } = await sql<HeldRow>`
      select c.id, c.reference, c.storefront, k.name, k.summary, c.stage, c.category, c.language, c.next_due_on as "dueOn",
        ${concernedIn} as concerned
      from complaint c left join contact k on k.complaint_id = c.id
      where c.on_desk and c.stage <> 'closed' and c.handler = ${handler} and ${inScope(scope)}
      order by c.sort_at, c.id limit ${within(limit, 200)}`.execute(db)
    return rows
  }
