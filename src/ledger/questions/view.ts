import { type RawBuilder, sql } from 'kysely'
import { isAsleep, type Now, type Who } from './asleep.ts'
import type { Scope } from './scope.ts'

/**
 * The lists of the desk. `today` is what falls due today or is late already, also on a closed complaint; `undelivered` has a
 * letter that came back; `snoozed` is what whoever asks has put aside; `everything` holds closed complaints too, and the others
 * but `closed` hold open ones.
 */
export const views = [
  'today',
  'late',
  'mine',
  'unassigned',
  'to-acknowledge',
  'to-approve',
  'waiting-for-customer',
  'waiting-for-partner',
  'undelivered',
  'snoozed',
  'closed',
  'all-open',
  'everything',
] as const
export type View = (typeof views)[number]

/** Lists that are there to find anything in: what somebody put aside stands in these too. */
const whole: readonly View[] = ['snoozed', 'closed', 'all-open', 'everything']
export const hidesSnoozed = (view: View): boolean => !whole.includes(view)

/** Lists that look at more than what is on the desk; nobody works them off. */
type Beyond = 'closed' | 'everything'
export type DeskView = Exclude<View, Beyond>
export const isOnDesk = (view: View): view is DeskView => view !== 'closed' && view !== 'everything'

// Today differs by zone. No zone's day ends later than this after now, and the bound lets an index be used.
const longestDay = '27 hours'

type Viewer = Pick<Scope, 'roles'> & { readonly person: Who }

/**
 * Whether a complaint, as `c` with what was put aside as `z`, is in a view for whoever asks now; but for `closed` and
 * `everything`, of those on the desk.
 */
export const inView = (view: View, { person, roles }: Viewer, now: Now): RawBuilder<boolean> => {
  switch (view) {
    case 'late':
      return sql`c.sort_at <= ${now}`
    case 'to-approve':
      // Looked up once: what is proposed is little, of all that was ever granted.
      return sql`c.id = any(array(select r.complaint_id from remedy r
        where r.status = 'proposed' and coalesce(r.approver, 'manager') = any(${roles})
        union all select a.id from complaint a where a.answer_approver = any(${roles})))`
    case 'snoozed':
      return isAsleep(person, now)
    case 'everything':
      return sql`true`
    case 'today':
      return sql`(c.sort_at <= ${now}::timestamptz + ${longestDay}::interval
        and c.next_due_on <= (${now}::timestamptz at time zone c.zone)::date)`
    case 'mine':
      return sql`(c.handler = ${person} and c.stage <> 'closed')`
    case 'unassigned':
      // Nobody handles what they may not even read.
      return sql`((c.handler is null or c.concerned @> array[c.handler]) and c.stage <> 'closed')`
    case 'to-acknowledge':
      return sql`(c.acknowledged_at is null and c.stage <> 'closed')`
    case 'waiting-for-customer':
      return sql`c.holder = 'customer'`
    case 'waiting-for-partner':
      return sql`c.holder = 'partner'`
    case 'undelivered':
      return sql`c.undelivered > 0`
    case 'closed':
      return sql`c.stage = 'closed'`
    case 'all-open':
      return sql`c.stage <> 'closed'`
  }
}
