import { sql } from 'kysely'
import type { Day, Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { Event } from '#complaint/event.ts'
import type { Holder, Stage } from '#complaint/stage.ts'
import type { PromiseKind } from '#policy/policy.ts'
import type { Database } from '#database/connect.ts'
import type { Language } from '#policy/storefront.ts'
import { type Page, pageOf, placeIn, within } from './page.ts'
import { inScope, type Scope } from './scope.ts'
import { inView, type View } from './view.ts'

export type QueueRow = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly name: string | null
  readonly summary: string | null
  readonly stage: Stage
  readonly handler: PersonId | null
  readonly holder: Holder['kind']
  /** The promise that comes first; none when nothing is owed. */
  readonly next?: { readonly kind: PromiseKind; readonly key: string; readonly dueOn: Day; readonly dueAt: Instant }
  readonly missed: number
  readonly lastEvent: Event['type']
  readonly lastAt: Instant
  readonly language: Language
}
/** `after` is the `next` of the page before. */
export type AskQueue = {
  readonly scope: Scope
  readonly view: View
  readonly now: Instant
  readonly after?: string
  readonly limit?: number
}

type Read = Omit<QueueRow, 'next'> & {
  readonly kind: PromiseKind | null
  readonly key: string
  readonly dueOn: Day
  readonly dueAt: Instant
  readonly at: Instant
}

const rowOf = ({ kind, key, dueOn, dueAt, at: _, ...row }: Read): QueueRow =>
  kind === null ? row : { ...row, next: { kind, key, dueOn, dueAt } }

/** One list of the desk: what falls due first stands first, and late before that. Closed ones the other way: newest first. */
export const queue =
  (db: Database) =>
  async ({ scope, view, now, after, limit }: AskQueue): Promise<Page<QueueRow>> => {
    const size = within(limit, 25, 200)
    const place = placeIn(after)
    const isClosed = view === 'closed'
    const beyond = place
      ? isClosed
        ? sql`and (c.closed_at, c.id) < (${place.at}, ${place.id})`
        : sql`and (c.sort_at, c.id) > (${place.at}, ${place.id})`
      : sql``
    const order = isClosed ? sql`c.closed_at desc, c.id desc` : sql`c.sort_at, c.id`
    const { rows } = await sql<Read>`
      select c.id, c.reference, c.storefront, k.name, k.summary, c.stage, c.handler, c.holder, c.missed, c.language,
        c.last_event as "lastEvent", c.last_at as "lastAt", c.next_kind as kind, c.next_promise as key,
        c.next_due_on as "dueOn", c.next_due as "dueAt", ${isClosed ? sql`c.closed_at` : sql`c.sort_at`} as at
      from complaint c left join contact k on k.complaint_id = c.id
      where ${isClosed ? sql`true` : sql`c.on_desk`} and ${inView(view, scope.person, now)} and ${inScope(scope)} ${beyond}
      order by ${order} limit ${size + 1}`.execute(db)
    const { next, rows: shown } = pageOf(rows, size, row => row)
    return { rows: shown.map(rowOf), ...(next ? { next } : {}) }
  }
