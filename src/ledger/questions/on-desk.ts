import { type RawBuilder, sql } from 'kysely'
import type { PersonId } from '#complaint/actor.ts'
import type { Instant } from '#calendar/day.ts'
import { complaintsAbout } from '#database/concerned.ts'
import { isAsleep } from './asleep.ts'
import { inFilter, isOfRow } from './filter.ts'
import type { Listed } from './listed.ts'
import { inScope, readsAll } from './scope.ts'
import { hidesSnoozed, inView, isOnDesk } from './view.ts'

export type AskedList = Pick<Listed, 'view' | 'filter'>
export type Asker = Pick<Listed, 'scope' | 'now'>

/** Of whoever asks, where a statement begins with `ofAsker`: which complaints are about them, and who they are. */
export const about: RawBuilder<readonly string[]> = sql`(select about from own)::uuid[]`
export const whoAsks: RawBuilder<PersonId> = sql`(select person from own)`
const asleep = sql`(select asleep from own)::uuid[]`
// Neither the moment nor who asks is known to the planner: told what is late just now, or that this person handles nothing, it would
// think that a plan for any of them costs more, and plan each time.
const nowOf = sql<Instant>`(select now from own)`

/**
 * Begins a statement. Of whoever asks, looked up once for all lists: which complaints are about them, what they put aside, and, of
 * those who may read only some of what is on the desk, which these are.
 */
export const ofAsker = ({ scope, now }: Asker): RawBuilder<unknown> => sql`with own as materialized (
    select ${complaintsAbout(scope.person)} as about, ${scope.person}::text as person, ${now}::timestamptz as now,
    array(select c.id from complaint c join snooze z on z.complaint_id = c.id and z.person = ${scope.person}
      where c.on_desk and ${isAsleep(scope.person, now)}) as asleep)
  ${readsAll(scope) ? sql`` : sql`, sight as materialized (select c.* from complaint c where c.on_desk and ${inScope(scope, about)})`}`

const inSight = ({ scope }: Asker) =>
  readsAll(scope) ? sql`complaint c where c.on_desk and ${inScope(scope, about)}` : sql`sight c where true`

// What a list is narrowed down by, besides what an index of the desk begins with.
const ofRow =
  sql.raw(`c.storefront, c.stage, c.severity, c.channel, c.language, c.received_at, c.zone, c.finding, c.files, c.reference,
  c.order_number`)

/** A list that can be told from the complaints' own rows, and which is planned the sooner for reading nothing else. */
const onDesk = (ask: Asker, { view, filter = {} }: AskedList): RawBuilder<unknown> => {
  const { scope } = ask
  const { handler, holder, due, category, ...rest } = filter
  const led = {
    ...(handler ? { handler } : {}),
    ...(holder ? { holder } : {}),
    ...(due ? { due } : {}),
    ...(category ? { category } : {}),
  }
  const isInView = view === 'snoozed' ? sql`c.id = any(${asleep})` : inView(view, { ...scope, person: whoAsks }, nowOf)
  const listed = sql`${inSight(ask)} and ${inFilter(led, scope.person, nowOf)} and ${isInView}
    ${hidesSnoozed(view) ? sql`and c.id <> all(${asleep})` : sql``}`
  // Of what is on the desk only: an index of all complaints, by what the list is narrowed to, would be read from end to end.
  return Object.keys(rest).length === 0
    ? listed
    : sql`(select ${ofRow} from ${listed} offset 0) c where ${inFilter(rest, scope.person, nowOf)}`
}

/** Whether a list is of the desk, and can be told from the complaints' own rows: it can be counted by `countOnDesk`. */
export const isOfDesk = ({ view, filter = {} }: AskedList): boolean => isOnDesk(view) && isOfRow(filter)

/** How many complaints such a list holds, counted no further than `most`, in a statement that begins with `ofAsker`. */
export const countOnDesk = (ask: Asker, list: AskedList, most: number): RawBuilder<number> =>
  sql`(select count(*) from (select from ${onDesk(ask, list)} limit ${sql.lit(most)}) counted)`
