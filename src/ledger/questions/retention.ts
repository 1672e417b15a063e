import { sql } from 'kysely'
import type { Day, Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { Category } from '#policy/policy.ts'
import type { Database } from '#database/connect.ts'
import { type Page, pageOf, within } from './page.ts'
import { spotIn } from './place.ts'
import { isOfOthers } from './scope.ts'

/** How many complaints of a shop and category have their time end when. None of this is about a person. */
export type RetentionCount = {
  readonly storefront: string
  readonly category: Category
  /** over: by that day; the first day of a month; later: after a year; open: not closed; erased: its words are gone; never: no rule ends it. */
  readonly ends: 'over' | Day | 'later' | 'open' | 'erased' | 'never'
  readonly many: number
  readonly held: number
}
/** One complaint whose time is over, by its reference only. */
export type RetentionRow = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly category: Category
  readonly closedAt: Instant
  readonly eraseOn: Day
  readonly held: boolean
}
/** `person` is whoever asks: a complaint about themselves is not among those named. */
export type AskRetention = {
  readonly shops: readonly string[]
  readonly person: PersonId
  readonly on: Day
  readonly after?: string
  readonly limit?: number
}

/** How many complaints have their time of keeping end when, by their own policies. */
export const retention =
  (db: Database) =>
  async ({ shops, person, on }: Omit<AskRetention, 'after' | 'limit'>): Promise<readonly RetentionCount[]> => {
    const { rows } = await sql<RetentionCount>`
      select storefront, category, case
          when erased_at is not null then 'erased'
          when erase_on is null then case when closed_at is null then 'open' else 'never' end
          when erase_on <= ${on}::date then 'over'
          when erase_on >= date_trunc('month', ${on}::date) + interval '13 months' then 'later'
          else to_char(erase_on, 'YYYY-MM-01') end as ends,
        count(*)::int as many, count(*) filter (where held)::int as held
      from complaint where storefront = any(${shops}) and ${isOfOthers(sql`id`, person)}
      group by 1, 2, 3 order by 1, 3, 2`.execute(db)
    return rows
  }

/** Those whose time is over on a day, longest ago first. */
export const retentionOver =
  (db: Database) =>
  async ({ shops, person, on, after, limit }: AskRetention): Promise<Page<RetentionRow>> => {
    const size = within(limit, 50, 500)
    const spot = spotIn(after, 'day')
    const { rows } = await sql<RetentionRow>`
      select id, reference, storefront, category, closed_at as "closedAt", erase_on as "eraseOn", held
      from complaint where erase_on <= ${on} and storefront = any(${shops}) and ${isOfOthers(sql`id`, person)}
        ${spot ? sql`and (erase_on, id) > (${spot.by}::date, ${spot.id}::uuid)` : sql``}
      order by erase_on, id limit ${size + 1}`.execute(db)
    return pageOf(rows, size, ({ eraseOn, id }) => ({ by: eraseOn, id }))
  }
