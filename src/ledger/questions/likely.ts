import { sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { Stage } from '#complaint/stage.ts'
import type { Category } from '#policy/policy.ts'
import type { Database } from '#database/connect.ts'
import { within } from './page.ts'
import { inScope, type Scope } from './scope.ts'

/** A complaint that a message may belong to, and what speaks for it. */
export type LikelyRow = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly name: string | null
  readonly category: Category
  readonly stage: Stage
  readonly receivedAt: Instant
  /** The sender is its customer, by the address. */
  readonly sender: boolean
  /** Its reference or order number stands in the message. */
  readonly number: boolean
  /** The message says that it answers a letter that went to this sender. */
  readonly answers: boolean
}
/** `numbers` are normalised; `letters` are ids of letters that the message says it answers. */
export type AskLikely = {
  readonly scope: Scope
  readonly sender: string
  readonly numbers: readonly string[]
  readonly letters: readonly string[]
  /** The complaint whose address it was sent to. */
  readonly to?: string | undefined
  readonly limit?: number
}

/**
 * Complaints that a message may belong to, the likeliest first. None of it is proof: an address is easily written, an order number
 * stands on every parcel, and a letter can be forwarded.
 */
export const likely =
  (db: Database) =>
  async ({ scope, sender, numbers, letters, to, limit }: AskLikely): Promise<readonly LikelyRow[]> => {
    const from = sender.trim().toLowerCase()
    const { rows } = await sql<LikelyRow>`
      with hit (id, sign) as (
        select complaint_id, 'sender' from contact where lower(email) = ${from} and ${from !== ''}
        union all select id, 'number' from complaint where reference = any(${[...numbers]}::text[])
        union all select id, 'number' from complaint where order_number = any(${[...numbers]}::text[])
        union all select complaint_id, 'answers' from letter
          where id = any(${[...letters]}::uuid[]) and complaint_id is not null and lower(address) = ${from}
        union all select id, 'to' from complaint where id = ${to ?? null}::uuid),
      signs as (select id, bool_or(sign = 'sender') as sender, bool_or(sign = 'number') as number,
        bool_or(sign = 'answers') as answers from hit group by id)
      select c.id, c.reference, c.storefront, k.name, c.category, c.stage, c.received_at as "receivedAt",
        s.sender, s.number, s.answers
      from signs s join complaint c on c.id = s.id left join contact k on k.complaint_id = c.id
      where ${inScope(scope)}
      order by (c.id = ${to ?? null}::uuid) is true desc, s.answers::int * 4 + s.number::int * 2 + s.sender::int desc, c.received_at desc, c.id desc
      limit ${within(limit, 5)}`.execute(db)
    return rows
  }
