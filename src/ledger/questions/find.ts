import { type RawBuilder, sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { Stage } from '#complaint/stage.ts'
import { normaliseOrderNumber } from '#complaint/reference.ts'
import type { Database } from '#database/connect.ts'
import { within } from './page.ts'
import { inScope, type Scope } from './scope.ts'

export type FoundRow = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly orderNumber: string | null
  readonly name: string | null
  readonly email: string | null
  readonly summary: string | null
  readonly stage: Stage
  readonly handler: PersonId | null
  readonly receivedAt: Instant
}
/** `text` is the beginning of a reference or order number, or part of a name or e-mail address; at most 50 come back. */
export type AskFind = { readonly scope: Scope; readonly text: string; readonly limit?: number }

const escaped = (text: string) => text.replace(/[\\%_]/g, '\\$&')
// Part of a name is found by its groups of three letters.
const shortestPart = 3

/** Ids of some of the complaints in scope for which a condition holds, on the complaint `c` or its contact `k`. */
const some = (scope: Scope, from: RawBuilder<unknown>, condition: RawBuilder<unknown>) =>
  sql`(select c.id from ${from} where ${condition} and ${inScope(scope)} limit 200)`

const complaints = sql`complaint c`
const contacts = sql`contact k join complaint c on c.id = k.complaint_id`

/** Finds complaints as somebody on the telephone would name them. A reference or order number that fits whole stands first. */
export const find =
  (db: Database) =>
  async ({ scope, text, limit }: AskFind): Promise<readonly FoundRow[]> => {
    const number = normaliseOrderNumber(text)
    const part = escaped(text.trim().toLowerCase().slice(0, 100))
    const conditions = [
      ...(number === ''
        ? []
        : [
            some(scope, complaints, sql`c.reference = ${number}`),
            some(scope, complaints, sql`c.order_number = ${number}`),
            some(scope, complaints, sql`c.reference like ${`${escaped(number)}%`}`),
            some(scope, complaints, sql`c.order_number like ${`${escaped(number)}%`}`),
          ]),
      ...(part === '' ? [] : [some(scope, contacts, sql`lower(k.email) like ${`${part}%`}`)]),
      ...(part.length < shortestPart ? [] : [some(scope, contacts, sql`lower(k.name) like ${`%${part}%`}`)]),
    ]
    if (conditions.length === 0) return []
    const { rows } = await sql<FoundRow>`
      select c.id, c.reference, c.storefront, c.order_number as "orderNumber", k.name, k.email, k.summary, c.stage, c.handler,
        c.received_at as "receivedAt"
      from (${sql.join(conditions, sql` union `)}) hit
      join complaint c on c.id = hit.id left join contact k on k.complaint_id = c.id
      order by (c.reference = ${number} or c.order_number = ${number}) is true desc, c.received_at desc, c.id desc
      limit ${within(limit, 50, 50)}`.execute(db)
    return rows
  }
