import { sql } from 'kysely'
import type { Day, Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { Cause } from '#policy/policy.ts'
import type { Database } from '#database/connect.ts'
import { within } from './page.ts'
import { inScope, type Scope } from './scope.ts'

/** A change promised in an answer (clause 14). */
export type ChangeRow = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly change: string
  readonly text: string | null
  readonly owner: PersonId
  readonly dueOn: Day
  readonly promisedAt: Instant
  readonly madeAt: Instant | null
  readonly causes: readonly Cause[]
}
/** Open ones soonest due first, made ones newest first; without `state` both, the open ones first. */
export type AskChanges = { readonly scope: Scope; readonly state?: 'open' | 'made'; readonly limit?: number }

const states = { open: sql`h.made_at is null`, made: sql`h.made_at is not null` } as const
const orders = { open: sql`h.due_on`, made: sql`h.made_at desc` } as const

/** The register of changes (clause 14). */
export const changes =
  (db: Database) =>
  async ({ scope, state, limit }: AskChanges): Promise<readonly ChangeRow[]> => {
    const order = state ? orders[state] : sql`h.made_at desc nulls first, h.due_on`
    const { rows } = await sql<ChangeRow>`
      select c.id, c.reference, c.storefront, h.change, w.words->'changes'->>h.place as text, h.owner, h.due_on as "dueOn",
        h.promised_at as "promisedAt", h.made_at as "madeAt", c.causes
      from change h join complaint c on c.id = h.complaint_id
      left join words w on w.complaint_id = h.complaint_id and w.version = h.version
      where ${state ? states[state] : sql`true`} and ${inScope(scope)}
      order by ${order}, c.id, h.change limit ${within(limit, 200)}`.execute(db)
    return rows
  }
