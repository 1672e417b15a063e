import { type RawBuilder, sql } from 'kysely'
import type { Day, Instant } from '#calendar/day.ts'
import type { Complaint } from '#complaint/state.ts'
import { lettersWithBearing } from '#complaint/what-if/lived.ts'
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
  /** The types of what may be left out, as none of the rules looks at it. */
  readonly without: readonly string[]
}

const batch = 500
const letters = lettersWithBearing.map(kind => `${kind}-%`)
const firstId = '00000000-0000-0000-0000-000000000000'
const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
// Batches are read by several connections while those who judge are busy with what came before.
const ahead = 3

const asked = ({ storefronts, from, until }: Omit<AskLives, 'without'>): RawBuilder<boolean> =>
  sql`c.storefront = any(${storefronts}) and ${receivedFrom(from)} and ${receivedUntil(until)}`

/** The complaints after one id, up to and with another; the last batch has no end. */
type Batch = { readonly after: string; readonly upTo?: string }

const batchesOf = async (db: Database, ask: AskLives): Promise<readonly Batch[]> => {
  const { rows } = await sql<{ id: string }>`
    select id from (
      select c.id, row_number() over (order by c.id) as n from complaint c where ${asked(ask)}) numbered
    where n % ${batch} = 0 order by id`.execute(db)
  const ends = rows.map(({ id }) => id)
  return [firstId, ...ends].map((after, n) => ({ after, ...(ends[n] ? { upTo: ends[n] } : {}) }))
}

// One row for each complaint: a million rows of events cost more on their way than the events themselves.
const read = async (db: Database, ask: AskLives, { after, upTo = lastId }: Batch): Promise<readonly Life[]> =>
  db
    .transaction()
    .setAccessMode('read only')
    .execute(async tx => {
      const { rows } = await sql<Life>`
        select c.id, c.reference, c.storefront, e.events from complaint c,
        lateral (
          select json_agg(json_build_array(e.version, e.type, e.at at time zone 'UTC', e.by, e.facts)
            order by e.version)::text as events
          from event e where e.complaint_id = c.id and e.at <= ${ask.now}
            and e.type <> all(${ask.without})
            and (e.type <> 'letter-delivered' or e.facts ->> 'letter' like any(${letters}))) e
        where c.id > ${after} and c.id <= ${upTo} and ${asked(ask)}
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
  async (ask: Omit<AskLives, 'without'>): Promise<readonly FiledUnder[]> => {
    const { rows } = await sql<FiledUnder>`
      select c.storefront, e.facts -> 'policy' as policy, e.facts -> 'calendar' as calendar, e.facts ->> 'zone' as zone,
        count(*) as complaints
      from complaint c join event e on e.complaint_id = c.id and e.version = 1
      where ${asked(ask)} group by 1, 2, 3, 4`.execute(db)
    return rows
  }

/**
 * The lives of all complaints that were asked for, in the order of their ids and a batch at a time; the next batches are read
 * while one is worked on. Each is read in a transaction that cannot write.
 */
export const lives = (db: Database) =>
  async function* (ask: AskLives): AsyncGenerator<readonly Life[]> {
    const batches = await batchesOf(db, ask)
    const coming: Promise<readonly Life[]>[] = []
    for (let n = 0; n < batches.length; n += 1) {
      while (coming.length <= ahead && n + coming.length < batches.length) {
        const next = read(db, ask, batches[n + coming.length] ?? { after: lastId })
        // Whoever stops listening half-way leaves this one unread.
        next.catch(() => undefined)
        coming.push(next)
      }
      // What was filed after the moment that is judged has no life yet.
      const some = (await coming.shift())?.filter(({ events }) => events) ?? []
      if (some.length > 0) yield some
    }
  }
