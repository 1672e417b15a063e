import { type RawBuilder, sql } from 'kysely'
import type { Day, Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { PromiseKind, Role } from '#policy/policy.ts'
import type { Database } from '#database/connect.ts'
import type { Line } from './line.ts'
import { type Page, pageOf, within } from './page.ts'
import { spotIn } from './place.ts'
import { ofScope, type Scope } from './scope.ts'

/** How a promise stands: the cells of the board of promises. */
export const promiseStates = ['kept', 'late', 'missed', 'open', 'soon', 'excused'] as const
export type PromiseStanding = (typeof promiseStates)[number]

export type PromiseRow = Line & {
  readonly handler: PersonId | null
  readonly key: string
  readonly kind: PromiseKind
  readonly owedBy: Role
  readonly debtor: PersonId | null
  readonly dueOn: Day
  readonly dueAt: Instant
  readonly endedAt: Instant | null
  readonly ended: 'kept' | 'late' | 'excused' | null
}
/** Promises that fall due on these days, both included; `soonUntil` is the last day that counts as soon. */
export type AskPromiseRows = {
  readonly scope: Scope
  readonly kind?: PromiseKind
  readonly standing: PromiseStanding
  readonly from: Day
  readonly until: Day
  readonly soonUntil: Day
  readonly now: Instant
  readonly after?: string
  readonly limit?: number
}

// As an index has it: few of all promises there ever were.
const isOutstanding = sql`(p.ended is null or (p.ended = 'excused' and p.missed_at is not null))`

/** The same words for a promise, as `p`, as the counts use. */
export const stands = (standing: PromiseStanding, now: Instant, soonUntil: Day): RawBuilder<boolean> => {
  switch (standing) {
    case 'kept':
      return sql`p.ended = 'kept'`
    case 'late':
      return sql`p.ended = 'late'`
    case 'missed':
      return sql`(${isOutstanding} and (p.ended is not null or p.due_at <= ${now}))`
    case 'open':
      return sql`(p.ended is null and p.due_at > ${now})`
    case 'soon':
      return sql`(p.ended is null and p.due_at > ${now} and p.due_on <= ${soonUntil})`
    case 'excused':
      return sql`(p.ended = 'excused' and p.missed_at is null)`
  }
}

// Days begin and end at other moments in other zones, but never a day earlier or later: so the index by moment is used.
const dueAround = (from: Day, until: Day) => sql`p.due_at between ${from}::date - 1 and ${until}::date + 2`

/** The promises behind one figure of the board, oldest due first, all of them, page by page. */
export const promiseRows =
  (db: Database) =>
  async (ask: AskPromiseRows): Promise<Page<PromiseRow>> => {
    const { scope, kind, standing, from, until, soonUntil, now } = ask
    const [size, spot] = [within(ask.limit, 50), spotIn(ask.after, 'moment')]
    const { rows } = await sql<PromiseRow>`
      select c.id, c.reference, c.storefront, k.name, k.summary, c.handler, p.key, p.kind, p.owed_by as "owedBy", p.debtor,
        p.due_on as "dueOn", p.due_at as "dueAt", p.ended_at as "endedAt", p.ended
      from promise p join complaint c on c.id = p.complaint_id left join contact k on k.complaint_id = c.id
      where ${kind ? sql`p.kind = ${kind} and` : sql``} p.due_on between ${from} and ${until} and ${dueAround(from, standing === 'soon' ? soonUntil : until)}
        and ${stands(standing, now, soonUntil)} and ${ofScope(scope)}
        ${spot ? sql`and (p.due_at, p.complaint_id, p.key) > (${spot.by}, ${spot.id}, ${spot.of})` : sql``}
      order by p.due_at, p.complaint_id, p.key limit ${size + 1}`.execute(db)
    return pageOf(rows, size, ({ dueAt, id, key }) => ({ by: dueAt, id, of: key }))
  }
