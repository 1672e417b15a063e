import { type RawBuilder, sql } from 'kysely'
import type { Day, Instant } from '#calendar/day.ts'
import type { Complaint } from '#complaint/state.ts'
import { lettersWithBearing, withoutBearing } from '#complaint/what-if/lived.ts'
import type { Database } from '#database/connect.ts'
import { receivedFrom, receivedUntil } from './received.ts'

/** The facts of one complaint's life that promises depend on, without a word of what anybody said. */
export type Life = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  /** A text of JSON, to be read where it is judged: a list of `Told`. */
  readonly events: string
}
/** Days are days of receipt in the storefront's own zone, both included. What happened after `now` is left out. */
export type AskLives = {
  readonly storefronts: readonly string[]
  readonly from: Day
  readonly until: Day
  readonly now: Instant
}

const batch = 500
const letters = lettersWithBearing.map(kind => `${kind}-%`)
const firstId = '00000000-0000-0000-0000-000000000000'

const asked = ({ storefronts, from, until }: AskLives): RawBuilder<boolean> =>
  sql`c.storefront = any(${storefronts}) and ${receivedFrom(from)} and ${receivedUntil(until)}`

// One row for each complaint: a million rows of events cost more on their way than the events themselves.
const read = async (db: Database, ask: AskLives, after: string): Promise<readonly Life[]> =>
  db
    .transaction()
    .setAccessMode('read only')
    .execute(async tx => {
      const { rows } = await sql<Life>`
        select c.id, c.reference, c.storefront, e.events from (
          select id, reference, storefront from complaint c
          where c.id > ${after} and ${asked(ask)} order by c.id limit ${batch}) c,
        lateral (
          select json_agg(json_build_array(e.version, e.type, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), e.by, e.facts)
            order by e.version)::text as events
          from event e where e.complaint_id = c.id and e.at <= ${ask.now}
            and e.type <> all(${withoutBearing})
            and (e.type <> 'letter-delivered' or e.facts ->> 'letter' like any(${letters}))) e
        order by c.id`.execute(tx)
      return rows
    })

/** The rules that complaints were filed under, and how many under each. */
export type FiledUnder = Pick<Complaint, 'storefront' | 'policy' | 'calendar' | 'zone'> & {
  readonly complaints: number
}

/** Under which rules the complaints of a replay were filed. */
export const filedUnder =
  (db: Database) =>
  async (ask: AskLives): Promise<readonly FiledUnder[]> => {
    const { rows } = await sql<FiledUnder>`
      select c.storefront, e.facts -> 'policy' as policy, e.facts -> 'calendar' as calendar, e.facts ->> 'zone' as zone,
        count(*) as complaints
      from complaint c join event e on e.complaint_id = c.id and e.version = 1
      where ${asked(ask)} group by 1, 2, 3, 4`.execute(db)
    return rows
  }

/**
 * The lives of all complaints that were asked for, in the order of their ids and a batch at a time; the next batch is read while
 * one is worked on. Each is read in a transaction that cannot write.
 */
export const lives = (db: Database) =>
  async function* (ask: AskLives): AsyncGenerator<readonly Life[]> {
    let coming = read(db, ask, firstId)
    for (;;) {
      const rows = await coming
      const last = rows.at(-1)
      if (!last) return
      const isLast = rows.length < batch
      if (!isLast) {
        coming = read(db, ask, last.id)
        // Whoever stops listening half-way leaves this one unread.
        coming.catch(() => undefined)
      }
      // What was filed after the moment that is judged has no life yet.
      yield rows.filter(({ events }) => events)
      if (isLast) return
    }
  }
