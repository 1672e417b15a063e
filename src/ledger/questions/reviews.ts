import { sql } from 'kysely'
import type { Day, Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { Verdict } from '#complaint/state.ts'
import type { Database } from '#database/connect.ts'
import { within } from './page.ts'
import { inScope, type Scope } from './scope.ts'

/** A complaint before the board (clauses 10-12). `independent`: whoever asks had no hand in it and may review it. */
export type ReviewRow = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly name: string | null
  readonly summary: string | null
  readonly handler: PersonId | null
  readonly escalatedAt: Instant
  readonly reviewedAt: Instant | null
  readonly repliedAt: Instant | null
  readonly dueOn: Day | null
  readonly dueAt: Instant | null
  readonly missed: number
  readonly independent: boolean
  /** How many must vote, where the policy lets more than one decide. */
  readonly quorum: number | null
  readonly voted: readonly PersonId[]
  readonly recused: readonly PersonId[]
  readonly verdict: Verdict | null
}
/** Those that wait for a reply, soonest due first; or those that were replied to, newest first, on these days or ever. */
export type AskReviews = {
  readonly scope: Scope
  readonly replied?: boolean
  readonly from?: Day
  readonly until?: Day
  readonly limit?: number
}

const repliedOn = sql`(c.replied_at at time zone c.zone)::date`

/** What is before the board, or was. */
export const reviews =
  (db: Database) =>
  async ({ scope, replied = false, from, until, limit }: AskReviews): Promise<readonly ReviewRow[]> => {
    const { rows } = await sql<ReviewRow>`
      select c.id, c.reference, c.storefront, k.name, k.summary, c.handler, c.escalated_at as "escalatedAt",
        c.reviewed_at as "reviewedAt", c.replied_at as "repliedAt", p.due_on as "dueOn", p.due_at as "dueAt", c.missed,
        not (c.handled_by || c.recused) @> array[${scope.person}] as independent,
        c.quorum, c.voted, c.recused, c.verdict
      from complaint c left join contact k on k.complaint_id = c.id
      left join lateral (select due_on, due_at from promise p
        where p.complaint_id = c.id and p.kind = 'board-reply' order by p.due_at desc limit 1) p on true
      where c.escalated_at is not null and c.replied_at is ${replied ? sql`not null` : sql`null`} and ${inScope(scope)}
        ${from ? sql`and ${repliedOn} >= ${from}` : sql``} ${until ? sql`and ${repliedOn} <= ${until}` : sql``}
      order by ${replied ? sql`c.replied_at desc` : sql`p.due_at`}, c.id limit ${within(limit, 100)}`.execute(db)
    return rows
  }
