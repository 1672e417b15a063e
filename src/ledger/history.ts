import { type Kysely, sql } from 'kysely'
import { calendarOf } from '#calendar/calendar.ts'
import type { Instant } from '#calendar/day.ts'
import type { By } from '#complaint/actor.ts'
import { evolve } from '#complaint/complaint.ts'
import type { Ground } from '#complaint/decision.ts'
import { promises } from '#complaint/due.ts'
import type { Recorded } from '#complaint/event.ts'
import type { Complaint } from '#complaint/state.ts'
import type { DB } from '#database/tables.ts'
import { policyOf } from '#policy/shipped/policies.ts'
import type { Head } from './chain.ts'
import { contactOf } from './contact.ts'
import type { History, Versioned } from './ledger.ts'

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

/** The rules a complaint was filed under, which it keeps for life. */
export const groundOf = ({ policy, calendar, zone }: Complaint): Ground => ({
  policy: policyOf(policy.id, policy.version),
  calendar: calendarOf(calendar.id, calendar.version),
  zone,
})

export const historyOf = (id: string, events: readonly Versioned[]): History => {
  const complaint = events.reduce<Complaint | undefined>(evolve, undefined)
  if (!complaint) throw new Error(`There is no event of complaint ${id}`)
  const ground = groundOf(complaint)
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

export const load = async (db: Kysely<DB>, id: string): Promise<Loaded | undefined> => {
  if (!isId(id)) return undefined
  const { rows } = await sql<StoredEvent & { readonly hash: string; readonly mailDomain: string | null }>`
    select e.version, e.type, e.at, e.by, e.facts, w.words, e.hash,
      (select split_part(s.settings->>'email', '@', 2) from complaint c join storefront s on s.id = c.storefront
        where c.id = ${id}) as "mailDomain"
    from event e left join words w on w.complaint_id = e.complaint_id and w.version = e.version
    where e.complaint_id = ${id} order by e.version`.execute(db)
  const last = rows.at(-1)
  if (!last) return undefined
  const history = historyOf(id, rows.map(eventOf))
  return { history, head: { version: last.version, hash: last.hash }, mailDomain: last.mailDomain || 'localhost' }
}
