import { sql } from 'kysely'
import type { Day, Instant } from '#calendar/day.ts'
import type { PartnerId, PersonId } from '#complaint/actor.ts'
import type { Source } from '#policy/policy.ts'
import type { Database } from '#database/connect.ts'
import { within } from './page.ts'
import { inScope, type Scope } from './scope.ts'

/** A question that a partner has not answered yet (clause 7). */
export type PartnerQuestionRow = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly handler: PersonId | null
  readonly question: string
  readonly text: string | null
  readonly source: Source
  readonly partner: PartnerId
  readonly askedAt: Instant
  readonly dueOn: Day
}
export type AskPartnerQuestions = { readonly scope: Scope; readonly partner?: PartnerId; readonly limit?: number }

/** What partners were asked and have not answered, soonest due first. */
export const partnerQuestions =
  (db: Database) =>
  async ({ scope, partner, limit }: AskPartnerQuestions): Promise<readonly PartnerQuestionRow[]> => {
    const { rows } = await sql<PartnerQuestionRow>`
      select c.id, c.reference, c.storefront, c.handler, a.question, w.words->>'text' as text, a.source,
        a.asked_of as partner, a.asked_at as "askedAt", a.due_on as "dueOn"
      from question a join complaint c on c.id = a.complaint_id
      left join words w on w.complaint_id = a.complaint_id and w.version = a.version
      where a.status = 'asked' and a.asked_kind = 'partner' and ${inScope(scope)}
        ${partner === undefined ? sql`` : sql`and a.asked_of = ${partner}`}
      order by a.due_on, a.asked_at, c.id, a.question limit ${within(limit, 200)}`.execute(db)
    return rows
  }
