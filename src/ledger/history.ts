import { type Kysely, sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { By } from '#complaint/actor.ts'
import { evolve } from '#complaint/complaint.ts'
import { promises } from '#complaint/due.ts'
import type { Recorded } from '#complaint/event.ts'
import type { Complaint } from '#complaint/state.ts'
import type { DB } from '#database/tables.ts'
import type { Head } from './chain.ts'
import { contactOf } from './contact.ts'
import type { History, Versioned } from './ledger.ts'
import type { Rules } from './within.ts'

/** An event with its words, as it comes from the database. */
export type StoredEvent = {
  readonly version: number
  readonly type: string
  readonly at: Instant
  readonly by: By
  readonly facts: object
  readonly words: object | null
}

export const eventOf = ({ version, type, at, by, facts, words }: StoredEvent): Versioned =>
  ({ ...facts, type, at, by, version, ...(words ? { words } : {}) }) as unknown as Versioned

export const historyOf = async (id: string, events: readonly Versioned[], rules: Rules): Promise<History> => {
  const complaint = events.reduce<Complaint | undefined>(evolve, undefined)
  if (!complaint) throw new Error(`There is no event of complaint ${id}`)
  const ground = await rules.ground(complaint)
  return { id, complaint, events, ground, promises: promises(complaint, ground), contact: contactOf(events) }
}

/** The history with what more has happened since. */
export const continued = (history: History, recorded: readonly Recorded[]): History => {
  const { id, ground, events } = history
  const complaint = recorded.reduce<Complaint>(evolve, history.complaint)
  const all = [...events, ...recorded.map((event, n) => ({ ...event, version: events.length + n + 1 }))]
  return { id, complaint, events: all, ground, promises: promises(complaint, ground), contact: contactOf(all) }
}

/** A history with what is needed to add to it: its head, and the domain that letters of its storefront are sent from. */
export type Loaded = { readonly history: History; readonly head: Head; readonly mailDomain: string }

export const isId = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)

const mailDomain = (id: string) => sql`
  (select split_part(s.settings->>'email', '@', 2) from complaint c join storefront s on s.id = c.storefront where c.id = ${id})`

type Sender = { readonly mailDomain: string | null }

/** The domain that letters of a complaint's storefront are sent from. */
export const mailDomainOf = async (db: Kysely<DB>, id: string): Promise<string> => {
  const { rows } = await sql<Sender>`select ${mailDomain(id)} as "mailDomain"`.execute(db)
  return rows[0]?.mailDomain || 'localhost'
}

export const load = async (db: Kysely<DB>, id: string, rules: Rules): Promise<Loaded | undefined> => {
  if (!isId(id)) return undefined
  const { rows } = await sql<StoredEvent & Sender & { readonly hash: string }>`
    select e.version, e.type, e.at, e.by, e.facts, w.words, e.hash, ${mailDomain(id)} as "mailDomain"
    from event e left join words w on w.complaint_id = e.complaint_id and w.version = e.version
    where e.complaint_id = ${id} order by e.version`.execute(db)
  const last = rows.at(-1)
  if (!last) return undefined
  const history = await historyOf(id, rows.map(eventOf), rules)
  return { history, head: { version: last.version, hash: last.hash }, mailDomain: last.mailDomain || 'localhost' }
}
