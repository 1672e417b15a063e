import { type RawBuilder, sql } from 'kysely'
import type { Day, Instant } from '#calendar/day.ts'
import type { By } from '#complaint/actor.ts'
import { lettersWithBearing, withoutBearing } from '#complaint/what-if/lived.ts'
import type { Database } from '#database/connect.ts'
import type { Versioned } from '../ledger.ts'
import { receivedFrom, receivedUntil } from './received.ts'

/** The facts of one complaint's life that promises depend on, without a word of what anybody said. */
export type Life = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly events: readonly Versioned[]
}
/** Days are days of receipt in the storefront's own zone, both included. What happened after `now` is left out. */
export type AskLives = {
  readonly storefronts: readonly string[]
  readonly from: Day
  readonly until: Day
  readonly now: Instant
}

type Row = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly events: readonly (readonly [version: number, type: string, at: string, by: By, facts: object])[]
}

const batch = 250
const letters = lettersWithBearing.map(kind => `${kind}-%`)
const firstId = '00000000-0000-0000-0000-000000000000'

const asked = ({ storefronts, from, until }: AskLives): RawBuilder<boolean> =>
  sql`c.storefront = any(${storefronts}) and ${receivedFrom(from)} and ${receivedUntil(until)}`

// One row for each complaint: a million rows of events cost more on their way than the events themselves.
const read = async (db: Database, ask: AskLives, after: string): Promise<readonly Row[]> =>
  db
    .transaction()
    .setAccessMode('read only')
    .execute(async tx => {
      const { rows } = await sql<Row>`
        select c.id, c.reference, c.storefront, e.events from (
          select id, reference, storefront from complaint c
          where c.id > ${after} and ${asked(ask)} order by c.id limit ${batch}) c,
        lateral (
          select json_agg(json_build_array(e.version, e.type, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), e.by, e.facts)
            order by e.version) as events
          from event e where e.complaint_id = c.id and e.at <= ${ask.now}
            and e.type <> all(${withoutBearing})
            and (e.type <> 'letter-delivered' or e.facts ->> 'letter' like any(${letters}))) e
        order by c.id`.execute(tx)
      return rows
    })

const lifeOf = ({ events, ...row }: Row): Life => ({
  ...row,
  events: events.map(
    ([version, type, at, by, facts]) => Object.assign(facts, { type, at, by, version }) as unknown as Versioned,
  ),
})

/** How many complaints a replay has to go past. */
export const countLives =
  (db: Database) =>
  async (ask: AskLives): Promise<number> => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from complaint c where ${asked(ask)}`.execute(db)
    return rows[0]?.n ?? 0
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
      yield rows.flatMap(row => (row.events ? lifeOf(row) : []))
      if (isLast) return
    }
  }
