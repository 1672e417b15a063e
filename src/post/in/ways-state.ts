import { sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { OpenWay, Quiet, WaysState, WayState } from './mail-in.ts'
import type { WhyRefused } from './mail-in.ts'

type Came = { readonly many: number; readonly longest: number | null; readonly silent: number | null }

const fewest = 20
const shortest = 6

/**
 * Whether it is quiet for longer than it ever was in four weeks, in hours; undefined where it is not, or where too little came
 * in to know. Half as long again counts, and never less than six hours.
 */
export const quietFor = ({ many, longest, silent }: Came): Quiet | undefined => {
  if (many < fewest || longest === null || silent === null) return undefined
  const usual = Math.max(1, Math.ceil(longest))
  return silent > Math.max(shortest, longest * 1.5) ? { hours: Math.floor(silent), usual } : undefined
}

type Of = { readonly db: Database; readonly now: () => Instant; readonly open: readonly OpenWay[] }

const cameIn = async ({ db, now }: Of): Promise<Came> => {
  const { rows } = await sql<Came>`
    with came as (
      select stored_at, stored_at - lag(stored_at) over (order by stored_at) as gap from mail_in
      where stored_at > ${now()}::timestamptz - interval '28 days' and way <> 'import')
    select count(*)::integer as many, (extract(epoch from max(gap)) / 3600)::float8 as longest,
      (extract(epoch from ${now()}::timestamptz - max(stored_at)) / 3600)::float8 as silent from came`.execute(db)
  return rows[0] ?? { many: 0, longest: null, silent: null }
}

type Row = {
  readonly way: WayState['way']
  readonly lastAt: Instant | null
  readonly backlog: number
  readonly since: Instant | null
  readonly refused: Readonly<Record<string, number>> | null
}

const rowsOf = async ({ db, now }: Of, ways: readonly string[]): Promise<readonly Row[]> => {
  const { rows } = await sql<Row>`
    select w.way, (select stored_at from mail_in m where m.way = w.way order by stored_at desc limit 1) as "lastAt",
      coalesce(n.many, 0) as backlog, n.since,
      (select jsonb_object_agg(why, many) from mail_refusal r
        where r.way = w.way and r.day = ${now()}::timestamptz::date) as refused
    from unnest(${[...ways]}::text[]) as w (way)
    left join (select way, count(*)::integer as many, min(stored_at) as since from mail_in where state = 'new' group by way) n
      on n.way = w.way`.execute(db)
  return rows
}

/** How each way in that is set does: what came last, what is to be sorted, and what was not taken in today. */
export const waysState = (of: Of) => async (): Promise<WaysState> => {
  const [rows, came] = await Promise.all([rowsOf(of, [...of.open.map(({ way }) => way), 'import']), cameIn(of)])
  const quiet = quietFor(came)
  const known = rows.filter(({ way, lastAt }) => way !== 'import' || lastAt !== null)
  return {
    ways: known.map(({ way, lastAt, backlog, since, refused }) => ({
      way,
      name: of.open.find(one => one.way === way)?.name,
      lastAt: lastAt ?? undefined,
      backlog,
      backlogSince: since ?? undefined,
      refused: Object.entries(refused ?? {}).map(([why, many]) => ({ why: why as WhyRefused, many })),
    })),
    ...(quiet ? { quiet } : {}),
  }
}
