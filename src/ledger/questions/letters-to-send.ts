import { sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { LetterKey, LetterKind } from '#complaint/letter.ts'
import type { Database } from '#database/connect.ts'
import { within } from './page.ts'
import { inScope, type Scope } from './scope.ts'

/** A letter that somebody must see to: it did not arrive, or it must go on paper. */
export type LetterToSend = {
  /** Of the complaint. */
  readonly id: string
  readonly letter: string
  readonly reference: string
  readonly storefront: string
  readonly name: string | null
  readonly key: LetterKey
  readonly kind: LetterKind
  readonly recipient: 'customer' | 'partner'
  readonly state: 'to-post' | 'bounced' | 'failed' | 'unknown'
  readonly address: string | null
  /** The mail system's code (RFC 3463), where it gave one. */
  readonly code: string | null
  readonly createdAt: Instant
  /** When it was last printed to be posted. */
  readonly printedAt: Instant | null
}
export type AskLettersToSend = { readonly scope: Scope; readonly limit?: number }

/** Letters that did not arrive or must be posted, oldest first. */
export const lettersToSend =
  (db: Database) =>
  async ({ scope, limit }: AskLettersToSend): Promise<readonly LetterToSend[]> => {
    const { rows } = await sql<LetterToSend>`
      select c.id, l.id as letter, c.reference, c.storefront, k.name, l.key, l.kind, l.recipient, l.state, l.address,
        substring(l.error from 'enough|[245]\\.\\d{1,3}\\.\\d{1,3}') as code, l.created_at as "createdAt",
        l.facts ->> 'printed' as "printedAt"
      from letter l join complaint c on c.id = l.complaint_id
      left join contact k on k.complaint_id = c.id
      where l.state in ('to-post', 'bounced', 'failed', 'unknown') and l.recipient <> 'staff' and ${inScope(scope)}
      order by l.created_at, l.id limit ${within(limit, 100)}`.execute(db)
    return rows
  }
