import { sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { Stage } from '#complaint/stage.ts'
import type { Finding } from '#complaint/state.ts'
import type { Category } from '#policy/policy.ts'
import type { Database } from '#database/connect.ts'
import { within } from './page.ts'
import { inScope, type Scope } from './scope.ts'

export type OtherRow = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly summary: string | null
  readonly category: Category
  readonly stage: Stage
  readonly finding: Finding | null
  readonly receivedAt: Instant
  /** Why it is shown beside the other: the same e-mail address, or the same order. */
  readonly same: 'customer' | 'order'
}
/** The other complaints of the same customer or on the same order, newest first. */
export type AskOthers = {
  readonly scope: Scope
  readonly id: string
  readonly storefront: string
  readonly email?: string | undefined
  readonly orderNumber?: string | undefined
  readonly limit?: number
}

export const othersOf =
  (db: Database) =>
  async ({ scope, id, storefront, email, orderNumber, limit }: AskOthers): Promise<readonly OtherRow[]> => {
    const { rows } = await sql<OtherRow>`
      with same (id, same) as (
        select complaint_id, 'customer' from contact where lower(email) = ${email?.toLowerCase() ?? null}
        union all select id, 'order' from complaint
        where storefront = ${storefront} and order_number = ${orderNumber ?? null})
      select c.id, c.reference, c.storefront, k.summary, c.category, c.stage, c.finding, c.received_at as "receivedAt", s.same
      from (select id, min(same) as same from same where id <> ${id} group by id) s
      join complaint c on c.id = s.id left join contact k on k.complaint_id = c.id
      where ${inScope(scope)} order by c.received_at desc, c.id desc limit ${within(limit, 20)}`.execute(db)
    return rows
  }
