import { sql } from 'kysely'
import type { Day, Instant } from '#calendar/day.ts'
import { noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import type { Absence, Rota } from './rota.ts'

// Another process may save one; a page says that somebody is in no longer than this.
const remembered = 10_000

type Row = { id: string; person: string; from_day: Day; until_day: Day; stand_in: string | null }
const absenceOf = ({ id, person, from_day, until_day, stand_in }: Row): Absence => ({
  id,
  person,
  from: from_day,
  until: until_day,
  ...(stand_in ? { standIn: stand_in } : {}),
})

/** Who is away, and when. */
export const createAbsences = (
  db: Database,
  now: () => Instant,
): Pick<Rota, 'away' | 'absences' | 'saveAbsence' | 'removeAbsence'> => {
  let known: { readonly all: readonly Absence[]; readonly since: Day; readonly until: number } | undefined
  const read = async (on: Day) => {
    const rows = await db
      .selectFrom('absence')
      .select(['id', 'person', 'from_day', 'until_day', 'stand_in'])
      .where('until_day', '>=', on)
      .orderBy('from_day')
      .orderBy('person')
      .execute()
    return rows.map(absenceOf)
  }
  const absences = async (on: Day) => {
    if (!known || known.until < performance.now() || on < known.since)
      known = { all: await read(on), since: on, until: performance.now() + remembered }
    return known.all.filter(({ until }) => until >= on)
  }
  return {
    absences,
    away: async on =>
      new Map((await absences(on)).filter(({ from }) => from <= on).map(absence => [absence.person, absence])),
    saveAbsence: async ({ person, from, until, standIn }, by) => {
      // Two browsers at once: the second sees what the first saved, as both wait for the person's row.
      const saved = await db.transaction().execute(async tx => {
        await sql`select from person where id = ${person} for update`.execute(tx)
        const { rows } = await sql`
          insert into absence (person, from_day, until_day, stand_in, saved_by, saved_at)
          select ${person}, ${from}::date, ${until}::date, ${standIn ?? null}, ${by}, ${now()}::timestamptz
          where not exists (select from absence where person = ${person} and from_day <= ${until}::date and until_day >= ${from}::date)
          returning id`.execute(tx)
        if (rows.length > 0)
          await noteChange(tx, {
            at: now(),
            by,
            kind: 'absence-saved',
            subject: person,
            after: { from, until, standIn },
          })
        return rows.length > 0
      })
      known = undefined
      return saved ? undefined : { problem: 'overlaps' }
    },
    removeAbsence: async (id, by) => {
      await db.transaction().execute(async tx => {
        const row = await tx
          .deleteFrom('absence')
          .where('id', '=', id)
          .returning(['person', 'from_day', 'until_day'])
          .executeTakeFirst()
        if (!row) return
        const before = { from: row.from_day, until: row.until_day }
        await noteChange(tx, { at: now(), by, kind: 'absence-saved', subject: row.person, before, after: {} })
      })
      known = undefined
    },
  }
}
