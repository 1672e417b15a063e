import { sql } from 'kysely'
import type { Day, Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { Stage } from '#complaint/stage.ts'
import type { Finding } from '#complaint/state.ts'
import type { Category, RemedyKind, Role } from '#policy/policy.ts'
import type { Currency } from '#policy/storefront.ts'
import type { Database } from '#database/connect.ts'
import type { Line } from './line.ts'
import { within } from './page.ts'
import { isOfOthers, type Scope } from './scope.ts'

type Waiting = Line & {
  readonly stage: Stage
  readonly handler: PersonId | null
}
/** A remedy that waits for somebody to find it right (clause 9). */
export type ApprovalRow = Waiting & {
  readonly remedy: string
  readonly kind: RemedyKind
  readonly what: string | null
  readonly currency: Currency | null
  readonly cents: number | null
  readonly dueOn: Day
  readonly offeredAt: Instant
  readonly receivedAt: Instant
  readonly category: Category
  readonly finding: Finding | null
  readonly approver: Role
  /** What the same customer had before: other complaints, and refunds that were granted, in this currency. */
  readonly others: number
  readonly refunds: number
  readonly refunded: number
}
/** An answer that waits for somebody to agree to it (clause 8). */
export type AnswerToApprove = Waiting & { readonly submittedAt: Instant }
export type AskApprovals = { readonly scope: Scope; readonly limit?: number }

// Whoever may approve may read what waits for them, whatever else their role concerns.
const mine = ({ shops, person }: Scope) => sql`c.storefront = any(${shops}) and ${isOfOthers(sql`c.id`, person)}`

/** Remedies that wait for the word of one of the roles of whoever asks, soonest promised first. */
export const approvals =
  (db: Database) =>
  async ({ scope, limit }: AskApprovals): Promise<readonly ApprovalRow[]> => {
    // What was offered before a policy could name somebody else was for the manager.
    const { rows } = await sql<ApprovalRow>`
      select c.id, c.reference, c.storefront, k.name, k.summary, c.stage, c.handler, r.remedy, r.kind,
        w.words->>'what' as what, r.currency, r.cents, r.due_on as "dueOn", r.offered_at as "offeredAt",
        c.received_at as "receivedAt", c.category, c.finding, coalesce(r.approver, 'manager') as approver,
        before.others, before.refunds, before.refunded
      from remedy r join complaint c on c.id = r.complaint_id
      left join contact k on k.complaint_id = c.id
      left join words w on w.complaint_id = r.complaint_id and w.version = r.version
      left join lateral (
        select count(distinct o.complaint_id) as others, count(m.remedy) as refunds, coalesce(sum(m.cents), 0)::bigint as refunded
        from contact o join complaint d on d.id = o.complaint_id
        left join remedy m on m.complaint_id = o.complaint_id and m.kind = 'refund'
          and m.status in ('approved', 'carried-out') and m.currency = coalesce(r.currency, m.currency)
        where lower(o.email) = lower(k.email) and o.complaint_id <> c.id and d.storefront = any(${scope.shops})
          and ${isOfOthers(sql`d.id`, scope.person)}) before on true
      where r.status = 'proposed' and coalesce(r.approver, 'manager') = any(${scope.roles}) and ${mine(scope)}
      order by r.due_on, r.offered_at, c.id, r.remedy limit ${within(limit, 100)}`.execute(db)
    return rows
  }

/** Answers that wait for the agreement of one of the roles of whoever asks, those that wait longest first. */
export const answersToApprove =
  (db: Database) =>
  async ({ scope, limit }: AskApprovals): Promise<readonly AnswerToApprove[]> => {
    const { rows } = await sql<AnswerToApprove>`
      select c.id, c.reference, c.storefront, k.name, k.summary, c.stage, c.handler,
        c.answer_submitted_at as "submittedAt"
      from complaint c left join contact k on k.complaint_id = c.id
      where c.answer_approver = any(${scope.roles}) and ${mine(scope)}
      order by c.answer_submitted_at, c.id limit ${within(limit, 100)}`.execute(db)
    return rows
  }
