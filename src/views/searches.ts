import { sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { Views } from './views.ts'

const shown = 8

export const createSearches = (db: Database, now: () => Instant): Pick<Views, 'searches' | 'remember' | 'forget'> => ({
  searches: async person => {
    const { rows } = await sql<{ text: string }>`
      select text from recent_search where person = ${person} order by at desc, text limit ${shown}`.execute(db)
    return rows.map(({ text }) => text)
  },
  remember: async (person, text) => {
    // What falls off the end is taken away in the same breath.
    await sql`with kept as (
        insert into recent_search (person, text, at)
        select ${person}, ${text}, greatest(${now()}::timestamptz, max(at) + interval '1 millisecond')
        from recent_search where person = ${person}
        on conflict (person, text) do update set at = excluded.at)
      delete from recent_search where person = ${person} and text <> ${text} and text not in (
        select text from recent_search where person = ${person} and text <> ${text}
        order by at desc, text limit ${shown - 1})`.execute(db)
  },
  forget: async person => void (await sql`delete from recent_search where person = ${person}`.execute(db)),
})
