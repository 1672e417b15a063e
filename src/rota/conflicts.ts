import { sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import { complaintsAbout } from '#database/concerned.ts'
import { noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import type { ConflictNote, Rota } from './rota.ts'

type Row = Omit<ConflictNote, 'complaint' | 'email'> & {
  readonly complaintId: string | null
  readonly reference: string
  readonly storefront: string
  readonly email: string | null
}

const noteOf = ({ complaintId, reference, storefront, email, ...note }: Row): ConflictNote => ({
  ...note,
  ...(complaintId ? { complaint: { id: complaintId, reference, storefront } } : {}),
  ...(email ? { email } : {}),
})

/** Who is to keep out of what. */
export const createConflicts = (
  db: Database,
  now: () => Instant,
): Pick<Rota, 'conflicts' | 'noteConflict' | 'removeConflict'> => ({
  conflicts: async (shops, reader) => {
    const { rows } = await sql<Row>`
      select x.id, x.person, x.complaint_id as "complaintId", c.reference, c.storefront, x.email, x.note,
        x.noted_by as by, x.noted_at as at
      from conflict x left join complaint c on c.id = x.complaint_id
      where x.complaint_id is null or (c.storefront = any(${shops}) and c.id <> all(${complaintsAbout(reader)}))
      order by x.noted_at desc, x.id limit 200`.execute(db)
    return rows.map(noteOf)
  },
  noteConflict: async ({ person, note, by, ...about }) => {
    const of = 'complaint' in about ? { complaint_id: about.complaint } : { email: about.email.trim().toLowerCase() }
    await db.transaction().execute(async tx => {
      await tx
        .insertInto('conflict')
        .values({ person, note, noted_by: by, noted_at: now(), ...of })
        .execute()
      // Of whom it is, and why, is nothing for the record of the house: who asks for that looks at the note.
      const after = 'complaint' in about ? { complaint: about.complaint } : { about: 'customer' }
      await noteChange(tx, { at: now(), by, kind: 'conflict-noted', subject: person, after })
    })
  },
  removeConflict: (id, by) =>
    db.transaction().execute(async tx => {
      const row = await tx
        .deleteFrom('conflict')
        .where('id', '=', id)
        .returning(['person', 'complaint_id'])
        .executeTakeFirst()
      if (!row) return
      const before = row.complaint_id ? { complaint: row.complaint_id } : { about: 'customer' }
      await noteChange(tx, { at: now(), by, kind: 'conflict-removed', subject: row.person, before })
    }),
})

/** For each of these complaints, who is to keep out of it: by a note about it, or about its customer. */
export const keepingOut = async (
  db: Database,
  complaints: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<PersonId>>> => {
  const { rows } = await sql<{ id: string; person: string }>`
    select x.complaint_id as id, x.person from conflict x where x.complaint_id = any(${complaints})
    union select k.complaint_id, x.person from conflict x join contact k on lower(k.email) = lower(x.email)
    where k.complaint_id = any(${complaints})`.execute(db)
  const byComplaint = Map.groupBy(rows, ({ id }) => id)
  return new Map([...byComplaint].map(([id, of]) => [id, new Set(of.map(({ person }) => person))]))
}
