import { sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { Cursor } from './live.ts'

/** `mark` differs for each change of the same thing. */
export type Change = {
  readonly of: 'complaint' | 'presence'
  readonly id: string
  readonly storefront: string
  readonly mark: number
  /** Whose presence it is; nobody's where a history grew. */
  readonly person: string | null
  /** The colleagues that the complaint is about: to them it did not happen. */
  readonly concerned: readonly string[]
}
export type Changes = { readonly changes: readonly Change[]; readonly cursor: Cursor }

/** Whose stay ended between these two moments went without a word. */
export type Lapsed = { readonly from: Instant; readonly to: Instant }

// What was written by then may be seen a little later, when its transaction ends: each look reaches back so far.
const overlap = sql`interval '3 seconds'`

/** What was recorded since a moment, of every process of the house, with the moment to go on from. */
export const changesSince = async (db: Database, since: Cursor | undefined, { from, to }: Lapsed): Promise<Changes> => {
  const cursor = sql`clock_timestamp()::text as cursor`
  if (since === undefined) {
    const { rows } = await sql<{ cursor: Cursor }>`select ${cursor}`.execute(db)
    return { changes: [], cursor: rows[0]?.cursor ?? '' }
  }
  const { rows } = await sql<Partial<Change> & { readonly cursor: Cursor }>`
    with moved as (
      select 'complaint' as of, complaint_id as id, max(version)::bigint as mark, null as person from event
        where recorded_at > ${since}::timestamptz - ${overlap} group by complaint_id
      union all
      select 'presence', complaint_id,
        (extract(epoch from case when until > ${from} and until <= ${to} then until else changed_at end) * 1e6)::bigint, person_id
        from presence
        where changed_at > ${since}::timestamptz - ${overlap} or (until > ${from} and until <= ${to})
      union all
      -- A draft that somebody began, a letter that is about to leave or came back: whoever reads the complaint sees it.
      select 'presence', complaint_id, (extract(epoch from begun_at) * 1e6)::bigint, null
        from (select complaint_id, begun_at from desk_draft union all select complaint_id, begun_at from held_letter) w
        where begun_at > ${since}::timestamptz - ${overlap})
    select at.cursor, m.of, m.id, m.mark, m.person, c.storefront, c.concerned from (select ${cursor}) at
      left join (moved m join complaint c on c.id = m.id) on true`.execute(db)
  const changes = rows.flatMap(({ of, id, storefront, mark, person = null, concerned }) =>
    of && id && storefront && mark && concerned ? [{ of, id, storefront, mark, person, concerned }] : [],
  )
  return { changes, cursor: rows[0]?.cursor ?? since }
}
