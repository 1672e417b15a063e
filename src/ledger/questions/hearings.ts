import { sql } from 'kysely'
import type { PersonId } from '#complaint/actor.ts'
import type { Database } from '#database/connect.ts'

/** A complaint about whoever asks: its reference, and what they are waited for; nothing else of it. */
export type HearingRow = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly closed: boolean
  /** They gave their own account, or chose to give none. */
  readonly heard: boolean
  /** Questions put to them without an answer yet, and changes of theirs that are not made yet. */
  readonly questions: number
  readonly changes: number
}
export type AskHearings = { readonly person: PersonId }

/** The complaints that are about whoever asks, newest first. */
export const hearings =
  (db: Database) =>
  async ({ person }: AskHearings): Promise<readonly HearingRow[]> => {
    const { rows } = await sql<HearingRow>`
      select c.id, c.reference, c.storefront, c.stage = 'closed' as closed,
        exists (select from event e where e.complaint_id = c.id and e.type = 'staff-heard'
          and e.facts ->> 'person' = ${person}) as heard,
        (select count(*)::int from question q where q.complaint_id = c.id and q.asked_of = ${person}
          and q.asked_kind = 'person' and q.status = 'asked') as questions,
        (select count(*)::int from change h where h.complaint_id = c.id and h.owner = ${person}
          and h.made_at is null) as changes
      from complaint c where c.concerned <> '{}' and c.concerned @> array[${person}]::text[]
      order by c.received_at desc, c.id limit 200`.execute(db)
    return rows
  }

/** Whether something of theirs is waited for. */
export const waitsForThem = ({ closed, heard, questions, changes }: HearingRow): boolean =>
  changes > 0 || (!closed && (!heard || questions > 0))
