import { sql } from 'kysely'
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
const mostHits = 2000

/** Finds complaints as somebody on the telephone would name them. A reference or order number that fits whole stands first. */
export const find =
  (db: Database) =>
  async ({ scope, text, limit }: AskFind): Promise<readonly FoundRow[]> => {
    const number = normaliseOrderNumber(text)
    const part = text.trim().toLowerCase().slice(0, 100)
    if (part === '') return []
    const start = `${escaped(number)}%`
    const byNumber = sql`select id from complaint where reference like ${start} union
      select id from complaint where order_number like ${start} union`
    const byName = sql`union (select complaint_id from contact where lower(name) like ${`%${escaped(part)}%`} limit ${mostHits})`
    const { rows } = await sql<FoundRow>`
      select c.id, c.reference, c.storefront, c.order_number as "orderNumber", k.name, k.email, k.summary, c.stage, c.handler,
        c.received_at as "receivedAt"
      from complaint c left join contact k on k.complaint_id = c.id
      where c.id in (${number === '' ? sql`` : byNumber}
          (select complaint_id from contact where lower(email) like ${`${escaped(part)}%`} limit ${mostHits})
          ${part.length < shortestPart ? sql`` : byName})
        and ${inScope(scope)}
      order by (c.reference = ${number} or c.order_number = ${number}) is true desc, c.received_at desc, c.id desc
      limit ${within(limit, 50, 50)}`.execute(db)
    return rows
  }
