import { sql } from 'kysely'
import { type Instant, plusTime } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import { type ImportAsked, type ImportCounts, importMail } from './import.ts'

/** One time that somebody brought in mail out of files. */
export type Imported = {
  readonly id: string
  readonly at: Instant
  /** Undefined where it was the command. */
  readonly by: string | undefined
  readonly name: string
  /** Why its messages count as received on their own dates; undefined where they count as received when they were brought. */
  readonly ownDatesWhy: string | undefined
  readonly state: 'running' | 'done' | 'broke-off'
  readonly kept: number
  readonly known: number
  /** Of those kept: with headers alone, not readable, and still to be looked at. */
  readonly tooLarge: number
  readonly unreadable: number
  readonly toSort: number
}

export type MailImports = {
  readonly bring: (asked: Pick<ImportAsked, 'files' | 'ownDates'> & { readonly by: string }) => Promise<ImportCounts>
  /** Newest first. */
  readonly recent: (limit: number) => Promise<readonly Imported[]>
}

type Row = Omit<Imported, 'by' | 'ownDatesWhy' | 'state'> & {
  readonly by: string | null
  readonly why: string | null
  readonly problem: string | null
  readonly finished: Instant | null
}

// Nobody keeps a page open for longer than that; what has no end by then was cut off.
const longest = { hours: 2 } as const

/** What was brought in out of files, and a way to bring more. `brought` hears when there is something to sort. */
export const createImports = (of: {
  readonly db: Database
  readonly now: () => Instant
  readonly brought: () => void
}): MailImports => {
  const { db, now, brought } = of
  const stateOf = ({ problem, finished, at }: Row): Imported['state'] => {
    if (problem !== null) return 'broke-off'
    return finished !== null ? 'done' : at > plusTime(now(), { hours: -longest.hours }) ? 'running' : 'broke-off'
  }
  return {
    bring: async asked => {
      try {
        return await importMail({ db, now }, asked)
      } finally {
        brought()
      }
    },
    recent: async limit => {
      const { rows } = await sql<Row>`
        select i.id, i.started_at as at, i.started_by as by, i.name, i.why, i.problem, i.finished_at as finished, i.kept, i.known,
          coalesce(m.large, 0) as "tooLarge", coalesce(m.unreadable, 0) as unreadable, coalesce(m.fresh, 0) as "toSort"
        from (select * from mail_import order by started_at desc, id desc limit ${limit}) i
        left join lateral (
          select count(*) filter (where reason = 'too-large')::integer as large,
            count(*) filter (where reason in ('unreadable', 'too-slow', 'too-many-parts'))::integer as unreadable,
            count(*) filter (where state = 'new')::integer as fresh
          from mail_in where import_id = i.id) m on true
        order by i.started_at desc, i.id desc`.execute(db)
      return rows.map(row => {
        const { by, why, problem: _, finished: __, ...rest } = row
        return { ...rest, by: by ?? undefined, ownDatesWhy: why ?? undefined, state: stateOf(row) }
      })
    },
  }
}
