import { sql } from 'kysely'
import { type Instant, plusTime } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { Present, Presence } from './presence.ts'

type Row = { readonly person: string; readonly writing: string | null }

const presentOf = ({ person, writing }: Row): Present => ({ person, ...(writing === null ? {} : { writing }) })

const others = (complaint: string, person: string, at: Instant) => sql<Row>`
  select person_id as person, writing from presence
  where complaint_id = ${complaint} and person_id <> ${person} and until > ${at} order by writing is null, person_id`

export const createPresence = (db: Database, now: () => Instant): Presence => ({
  visit: async ({ complaint, person, writing = null, seconds }) => {
    const at = now()
    // Only what others would see differently counts as a change.
    const { rows } = await sql<Row>`
      with noted as (
        insert into presence as p (complaint_id, person_id, writing, until)
        values (${complaint}, ${person}, ${writing}, ${plusTime(at, { ms: seconds * 1000 })})
        on conflict (complaint_id, person_id) do update set writing = excluded.writing, until = excluded.until,
          changed_at = case when p.writing is distinct from excluded.writing or p.until <= ${at}
            then clock_timestamp() else p.changed_at end)
      ${others(complaint, person, at)}`.execute(db)
    return rows.map(presentOf)
  },
  at: async (complaint, asking) => {
    const { rows } = await others(complaint, asking, now()).execute(db)
    return rows.map(presentOf)
  },
  leave: async (complaint, person) => {
    await sql`update presence set until = ${now()}, changed_at = clock_timestamp()
      where complaint_id = ${complaint} and person_id = ${person}`.execute(db)
  },
  writersAt: async (complaints, asking) => {
    const { rows } = await sql<{ readonly complaint: string; readonly people: readonly string[] }>`
      select complaint_id as complaint, array_agg(person_id order by person_id) as people from presence
      where complaint_id = any(${complaints}) and writing is not null and until > ${now()} and person_id <> ${asking}
      group by complaint_id`.execute(db)
    return new Map(rows.map(({ complaint, people }) => [complaint, people]))
  },
  clean: async () => {
    await db
      .deleteFrom('presence')
      .where('until', '<', plusTime(now(), { hours: -1 }))
      .execute()
  },
})
