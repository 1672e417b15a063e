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
  /** Why it is shown beside the other: the same e-mail address, telephone number, or order. */
  readonly same: 'customer' | 'phone' | 'order'
}
/** The other complaints of the same customer or on the same order, newest first. */
export type AskOthers = {
  readonly scope: Scope
  readonly id: string
  readonly storefront: string
  readonly email?: string | undefined
  readonly phone?: string | undefined
  readonly orderNumber?: string | undefined
  readonly limit?: number
}

// However a number is typed, with or without its country, its last nine digits are the same.
const lastDigits = (phone: string | undefined) => {
  const digits = phone?.replace(/\D/g, '') ?? ''
  return digits.length < 9 ? null : digits.slice(-9)
}

export const othersOf =
  (db: Database) =>
  async ({ scope, id, storefront, email, phone, orderNumber, limit }: AskOthers): Promise<readonly OtherRow[]> => {
    const { rows } = await sql<OtherRow>`
      with same (id, same) as (
        select complaint_id, 'customer' from contact where lower(email) = ${email?.toLowerCase() ?? null}
        union all select complaint_id, 'phone' from contact
        where phone is not null and right(regexp_replace(phone, '\\D', '', 'g'), 9) = ${lastDigits(phone)}
        union all select id, 'order' from complaint
        where storefront = ${storefront} and order_number = ${orderNumber ?? null})
      select c.id, c.reference, c.storefront, k.summary, c.category, c.stage, c.finding, c.received_at as "receivedAt", s.same
      from (select id, min(same) as same from same where id <> ${id} group by id) s
      join complaint c on c.id = s.id left join contact k on k.complaint_id = c.id
      where ${inScope(scope)} order by c.received_at desc, c.id desc limit ${within(limit, 20)}`.execute(db)
    return rows
  }
