import { sql } from 'kysely'
import type { Day } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { Category, PromiseKind } from '#policy/policy.ts'
import type { Database } from '#database/connect.ts'
import { type Page, pageOf, within } from './page.ts'
import { spotIn } from './place.ts'
import { inScope, type Scope } from './scope.ts'

/** A complaint that is being looked into, and how far that is (clause 7). */
export type InvestigationRow = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly category: Category
  readonly name: string | null
  readonly summary: string | null
  readonly handler: PersonId | null
  readonly nextKind: PromiseKind | null
  readonly nextDueOn: Day | null
  readonly planned: number
  readonly waiting: number
  readonly answered: number
  readonly unanswered: number
  /** The earliest day by which an answer is waited for. */
  readonly answerDueOn: Day | null
  readonly findings: number | null
}
/** `whose` narrows it to what the asker handles. */
export type AskInvestigations = {
  readonly scope: Scope
  readonly whose: 'mine' | 'all'
  readonly after?: string
  readonly limit?: number
}

type Read = InvestigationRow & { readonly by: Day }

// Where nothing falls due any more comes last.
const soonest = sql`coalesce(least(w.due, c.next_due_on), date '9999-12-31')`

/** What is under investigation, in the order in which something falls due, a page at a time. */
export const investigations =
  (db: Database) =>
  async ({ scope, whose, after, limit }: AskInvestigations): Promise<Page<InvestigationRow>> => {
    const [size, spot] = [within(limit, 50), spotIn(after, 'day')]
    // What stands on the page is found from an index of the desk and the questions that wait; all else is read for those alone.
    const { rows } = await sql<Read>`
      with waited as (select q.complaint_id, min(q.due_on) as due from question q where q.status = 'asked' group by q.complaint_id),
      shown as materialized (
        select c.id, w.due, ${soonest} as by from complaint c left join waited w on w.complaint_id = c.id
        where c.on_desk and c.stage = 'under-investigation' and ${inScope(scope)}
          ${whose === 'mine' ? sql`and c.handler = ${scope.person}` : sql``}
          ${spot ? sql`and (${soonest}, c.id) > (${spot.by}, ${spot.id})` : sql``}
        order by ${soonest}, c.id limit ${size + 1})
      select c.id, c.reference, c.storefront, c.category, n.name, n.summary, c.handler,
        c.next_kind as "nextKind", c.next_due_on as "nextDueOn", c.findings_version as findings, a.*,
        shown.due as "answerDueOn", shown.by
      from shown join complaint c on c.id = shown.id left join contact n on n.complaint_id = c.id
      cross join lateral (
        select count(*) filter (where q.status = 'planned')::int as planned,
          count(*) filter (where q.status = 'asked')::int as waiting,
          count(*) filter (where q.status = 'answered')::int as answered,
          count(*) filter (where q.status = 'given-up')::int as unanswered
        from question q where q.complaint_id = c.id) a
      order by shown.by, c.id`.execute(db)
    const { rows: shown, ...rest } = pageOf(rows, size, ({ by, id }) => ({ by, id }))
    return { rows: shown.map(({ by: _, ...row }) => row), ...rest }
  }
