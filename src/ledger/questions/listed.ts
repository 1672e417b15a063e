import { type RawBuilder, sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import { besideSnooze, isAsleep } from './asleep.ts'
import { type Filter, inFilter } from './filter.ts'
import { inScope, type Scope } from './scope.ts'
import { hidesSnoozed, inView, isOnDesk, type View } from './view.ts'

/** A list of the desk, narrowed down. */
export type Listed = { readonly scope: Scope; readonly view: View; readonly filter?: Filter; readonly now: Instant }

/** Where the complaints of a list, as `c`, come from. */
export const listedFrom = ({ scope }: Pick<Listed, 'scope'>): RawBuilder<unknown> =>
  sql`complaint c ${besideSnooze(scope.person)}`

/** Whether a complaint that is in sight, and on the desk where the list is of the desk, is in the list. */
export const isOnList = ({ scope, view, filter = {}, now }: Listed): RawBuilder<boolean> =>
  sql`(${inView(view, scope, now)} and ${inFilter(filter, scope.person, now)}
    ${hidesSnoozed(view) ? sql`and not ${isAsleep(scope.person, now)}` : sql``})`

/** Whether a complaint is in the list; `about` as `inScope` has it. */
export const isListed = (listed: Listed, about?: RawBuilder<readonly string[]>): RawBuilder<boolean> =>
  sql`(${isOnDesk(listed.view) ? sql`c.on_desk` : sql`true`} and ${inScope(listed.scope, about)} and ${isOnList(listed)})`

/** How many complaints a list holds, counted no further than `most`. */
export const countListed = (listed: Listed, most: number): RawBuilder<number> =>
  sql`(select count(*) from (select from ${listedFrom(listed)} where ${isListed(listed)} limit ${sql.lit(most)}) counted)`
