import { sql } from 'kysely'
import type { Day, Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { Helped } from '#complaint/outcome.ts'
import type { Cause } from '#policy/policy.ts'
import type { Database } from '#database/connect.ts'
import { within } from './page.ts'
import { inScope, type Scope } from './scope.ts'

/** A change promised in an answer (clause 14). */
export type ChangeRow = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly change: string
  readonly text: string | null
  readonly owner: PersonId
  readonly dueOn: Day
  readonly promisedAt: Instant
  readonly madeAt: Instant | null
  readonly causes: readonly Cause[]
  readonly helped: Helped | null
  readonly reviewedAt: Instant | null
}
/** Open ones soonest due first, made ones newest first; without `state` both, the open ones first. */
export type AskChanges = {
  readonly scope: Scope
  readonly state?: 'open' | 'made' | 'review'
  /** The last moment at which a change was made that can be looked at again by now. */
  readonly madeUntil?: Instant
  readonly limit?: number
}

const states = {
  open: { where: sql`h.made_at is null`, order: sql`h.due_on` },
  made: { where: sql`h.made_at is not null`, order: sql`h.made_at desc` },
  review: { where: sql`h.made_at is not null and h.reviewed_at is null`, order: sql`h.made_at` },
} as const

/** The register of changes (clause 14). */
export const changes =
  (db: Database) =>
  async ({ scope, state, madeUntil, limit }: AskChanges): Promise<readonly ChangeRow[]> => {
    const size = within(limit, 200)
    const read = async (which: keyof typeof states, most: number) => {
      const { where, order } = states[which]
      const { rows } = await sql<ChangeRow>`
        select c.id, c.reference, c.storefront, h.change, w.words->'changes'->>h.place as text, h.owner, h.due_on as "dueOn",
          h.promised_at as "promisedAt", h.made_at as "madeAt", c.causes, h.helped,
          h.reviewed_at as "reviewedAt"
        from change h join complaint c on c.id = h.complaint_id
        left join words w on w.complaint_id = h.complaint_id and w.version = h.version
        where ${where} ${madeUntil ? sql`and h.made_at <= ${madeUntil}` : sql``} and ${inScope(scope)}
        order by ${order}, c.id, h.change limit ${most}`.execute(db)
      return rows
    }
    if (state) return read(state, size)
    const open = await read('open', size)
    return open.length < size ? [...open, ...(await read('made', size - open.length))] : open
  }
