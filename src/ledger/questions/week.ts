import { sql } from 'kysely'
import type { Day, Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { Stage } from '#complaint/stage.ts'
import type { Category, Channel } from '#policy/policy.ts'
import type { Language } from '#policy/storefront.ts'
import type { Database } from '#database/connect.ts'
import { concernedIn } from './concerned.ts'
import { within } from './page.ts'
import { inScope, type Scope } from './scope.ts'

/** A complaint that must still be entered in the log, or assigned, within its week (clauses 4 and 5). */
export type WeekRow = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly name: string | null
  readonly summary: string | null
  readonly category: Category
  readonly channel: Channel
  readonly receivedAt: Instant
  readonly stage: Stage
  readonly handler: PersonId | null
  readonly language: Language
  /** Colleagues complained about. */
  readonly concerned: readonly PersonId[]
  readonly dueOn: Day
  readonly dueAt: Instant
  readonly missedAt: Instant | null
}
export type AskWeek = { readonly scope: Scope; readonly limit?: number }

const owed =
  (db: Database, kind: 'register' | 'assign') =>
  async ({ scope, limit }: AskWeek): Promise<readonly WeekRow[]> => {
    const { rows } = await sql<WeekRow>`
      select c.id, c.reference, c.storefront, k.name, k.summary, c.category, c.channel, c.received_at as "receivedAt",
        c.stage, c.handler, c.language, ${concernedIn} as concerned, p.due_on as "dueOn", p.due_at as "dueAt", p.missed_at as "missedAt"
      from promise p join complaint c on c.id = p.complaint_id
      left join contact k on k.complaint_id = c.id
      where p.kind = ${kind} and p.ended is null and ${inScope(scope)}
      order by p.due_at, p.complaint_id limit ${within(limit, 100)}`.execute(db)
    return rows
  }

/** Clause 4: what the manager has yet to enter in the log, soonest due first. */
export const toRegister = (db: Database) => owed(db, 'register')
/** Clause 5: what is not resolved and not yet assigned to anybody, soonest due first. */
export const toAssign = (db: Database) => owed(db, 'assign')
