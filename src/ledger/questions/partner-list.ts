import { sql } from 'kysely'
import type { Day, Instant } from '#calendar/day.ts'
import type { PartnerId, QuestionId } from '#complaint/actor.ts'
import type { Database } from '#database/connect.ts'

/** A question that a partner has to answer, or answered and may still correct (clause 7). Nothing of the customer is in it. */
export type ListedQuestion = {
  readonly id: string
  readonly question: QuestionId
  readonly reference: string
  readonly text: string | null
  readonly dueOn: Day
  readonly status: 'asked' | 'answered'
}
export type AskPartnerList = { readonly partner: PartnerId; readonly storefront: string; readonly today: Day }

/** All that one partner was asked about complaints of one shop and that still takes an answer, soonest due first. */
export const partnerList =
  (db: Database) =>
  async ({ partner, storefront, today }: AskPartnerList): Promise<readonly ListedQuestion[]> => {
    const { rows } = await sql<ListedQuestion>`
      select c.id, a.question, c.reference, w.words->>'text' as text, a.due_on as "dueOn", a.status
      from question a join complaint c on c.id = a.complaint_id
      left join words w on w.complaint_id = a.complaint_id and w.version = a.version
      where a.asked_kind = 'partner' and a.asked_of = ${partner} and c.storefront = ${storefront} and c.stage <> 'closed'
        and (a.status = 'asked' or (a.status = 'answered' and a.due_on >= ${today}))
      order by a.status, a.due_on, a.asked_at, c.id, a.question limit 500`.execute(db)
    return rows
  }

export type AskListsToSend = { readonly storefront: string; readonly before: Instant }

/** The partners who were asked something in their daily list before a moment, and have not answered it. */
export const listsToSend =
  (db: Database) =>
  async ({ storefront, before }: AskListsToSend): Promise<readonly PartnerId[]> => {
    const { rows } = await sql<{ partner: PartnerId }>`
      select distinct a.asked_of as partner from question a join complaint c on c.id = a.complaint_id
      where a.status = 'asked' and a.in_list and a.asked_at < ${before} and c.storefront = ${storefront}
        and c.stage <> 'closed' order by 1`.execute(db)
    return rows.map(({ partner }) => partner)
  }
