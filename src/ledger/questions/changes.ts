import { type RawBuilder, sql } from 'kysely'
import type { Day, Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { Helped } from '#complaint/outcome.ts'
import type { Cause } from '#policy/policy.ts'
import type { Database } from '#database/connect.ts'
import { type Page, pageOf, within } from './page.ts'
import { type By, spotIn } from './place.ts'
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
/** Open ones soonest due first, made ones newest first, those to look at again longest made first. */
export type AskChanges = {
  readonly scope: Scope
  readonly state: 'open' | 'made' | 'review'
  /** The last moment at which a change was made that can be looked at again by now. */
  readonly madeUntil?: Instant
  /** The days on which it was made, both included, in the zone of the complaint. */
  readonly made?: { readonly from: Day; readonly until: Day }
  readonly after?: string
  readonly limit?: number
}

type Order = {
  readonly where: RawBuilder<boolean>
  readonly by: RawBuilder<unknown>
  readonly kind: By
  readonly way: 'asc' | 'desc'
}
const orders: Readonly<Record<AskChanges['state'], Order>> = {
  open: { where: sql`h.made_at is null`, by: sql`h.due_on`, kind: 'day', way: 'asc' },
  made: { where: sql`h.made_at is not null`, by: sql`h.made_at`, kind: 'moment', way: 'desc' },
  review: {
    where: sql`h.made_at is not null and h.reviewed_at is null`,
    by: sql`h.made_at`,
    kind: 'moment',
    way: 'asc',
  },
}

const spotOf = ({ dueOn, madeAt, id, change: of }: ChangeRow) => ({ by: madeAt ?? dueOn, id, of })

/** The register of changes (clause 14), a page at a time. */
export const changes =
  (db: Database) =>
  async ({ scope, state, madeUntil, made, after, limit }: AskChanges): Promise<Page<ChangeRow>> => {
    const { where, by, kind, way } = orders[state]
    const [size, spot] = [within(limit, 50), spotIn(after, kind)]
    const [beyond, to] = way === 'asc' ? [sql`>`, sql`asc`] : [sql`<`, sql`desc`]
    const { rows } = await sql<ChangeRow>`
      select c.id, c.reference, c.storefront, h.change, w.words->'changes'->>h.place as text, h.owner, h.due_on as "dueOn",
        h.promised_at as "promisedAt", h.made_at as "madeAt", c.causes, h.helped,
        h.reviewed_at as "reviewedAt"
      from change h join complaint c on c.id = h.complaint_id
      left join words w on w.complaint_id = h.complaint_id and w.version = h.version
      where ${where} and ${inScope(scope)} ${madeUntil ? sql`and h.made_at <= ${madeUntil}` : sql``}
        ${made ? sql`and (h.made_at at time zone c.zone)::date between ${made.from} and ${made.until}` : sql``}
        ${spot ? sql`and (${by}, h.complaint_id, h.change) ${beyond} (${spot.by}, ${spot.id}, ${spot.of})` : sql``}
      order by ${by} ${to}, h.complaint_id ${to}, h.change ${to} limit ${size + 1}`.execute(db)
    return pageOf(rows, size, spotOf)
  }
