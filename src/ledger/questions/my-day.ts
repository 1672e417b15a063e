import { type RawBuilder, sql } from 'kysely'
import type { Day, Instant } from '#calendar/day.ts'
import type { Event } from '#complaint/event.ts'
import type { PromiseKind } from '#policy/policy.ts'
import type { Database } from '#database/connect.ts'
import { besideSnooze, hasNews, isAsleep } from './asleep.ts'
import type { Line } from './line.ts'
import { within } from './page.ts'
import { inScope, isOwedBy, mayBeOwedBy, type Scope } from './scope.ts'

type Mine = Line & {
  readonly language: string
}
/** A promise of one's own that is late, or due today or tomorrow in the zone of its shop. */
export type DueRow = Mine & { readonly kind: PromiseKind; readonly dueOn: Day; readonly dueAt: Instant }
/** What others did last since whoever asks did something themselves; `by` as in the queue, or `post` for a letter that came back. */
export type BackRow = Mine & {
  readonly event: Event['type']
  readonly by: string
  readonly at: Instant
  /** Of a letter: what the post says became of it. */
  readonly how: 'bounced' | 'failed' | 'unknown' | null
}
/** Something that was promised by or for whoever asks: a remedy to carry out, a change to make, a question to answer. */
export type PromisedRow = Mine & {
  readonly what: 'remedy' | 'change' | 'question'
  readonly of: string
  readonly text: string | null
  readonly dueOn: Day
}
/** What was put aside and is back, and why; news tells what happened and who did it. */
export type WokenRow = Mine & {
  readonly why: 'time' | 'due' | 'undelivered' | 'news'
  readonly event: Event['type']
  readonly by: string
  readonly at: Instant
  readonly until: Instant
}
export type AskMyDay = { readonly scope: Scope; readonly now: Instant; readonly limit?: number }

// Looked up one by one: to look for its complaints among all others, the database would start a second process for each page.
const itsComplaint = sql`(select * from complaint where id = d.complaint_id offset 0) c`

const mine = sql`c.id, c.reference, c.storefront, k.name, k.summary, c.language`
const beside = (scope: Scope) => sql`left join contact k on k.complaint_id = c.id ${besideSnooze(scope.person)}`

// In no zone does tomorrow end later than this after now, nor is anything of a day due later: so an index by moment is used.
const tomorrowEnds = '51 hours'

/**
 * What falls due for whoever asks by the end of tomorrow, the longest late first: in complaints they handle, and what the
 * manager owes in all.
 */
export const dueOfMine =
  (db: Database) =>
  async ({ scope, now, limit }: AskMyDay): Promise<readonly DueRow[]> => {
    // Each complaint is looked up by itself, in the order in which something falls due, so that no more are read than are shown.
    const { rows } = await sql<DueRow>`
      select ${mine}, p.kind, p.due_on as "dueOn", p.due_at as "dueAt"
      from promise p
      cross join lateral (select * from complaint where id = p.complaint_id and on_desk offset 0) c ${beside(scope)}
      where p.ended is null and p.due_at <= ${now}::timestamptz + ${tomorrowEnds}::interval and ${mayBeOwedBy(scope)} and ${inScope(scope)}
        and not ${isAsleep(scope.person, now)}
        and ${isOwedBy(scope)}
        and p.due_on <= (${now}::timestamptz at time zone c.zone)::date + 1
      order by p.due_at, p.complaint_id, p.key limit ${within(limit, 100)}`.execute(db)
    return rows
  }

// What the post brings back is news as well; all else that time and the post do is not.
const isNews = sql`(e.by ->> 'kind' not in ('clock', 'post') or e.type = 'letter-returned')`

/** Complaints that whoever asks handles, in which somebody else did something after they last did; newest first. */
export const backToMe =
  (db: Database) =>
  async ({ scope, now, limit }: AskMyDay): Promise<readonly BackRow[]> => {
    const { person } = scope
    const { rows } = await sql<BackRow>`
      select ${mine}, news.type as event, news.at, news.how, case news.by ->> 'kind'
          when 'staff' then 'staff:' || (news.by ->> 'person')
          when 'partner' then 'partner:' || (news.by ->> 'partner') else news.by ->> 'kind' end as by
      from complaint c ${beside(scope)}
      cross join lateral (select e.type, e.at, e.by, e.version, e.facts ->> 'how' as how from event e
        where e.complaint_id = c.id and ${isNews} order by e.version desc limit 1) news
      where c.on_desk and c.handler = ${person} and ${inScope(scope)} and not ${isAsleep(person, now)}
        and news.by is distinct from jsonb_build_object('kind', 'staff', 'person', ${person}::text)
      order by news.at desc, c.id limit ${within(limit, 100)}`.execute(db)
    return rows
  }

/** Remedies to carry out in complaints of one's own, changes one owns, and questions put to one; soonest due first. */
export const promisedByMe =
  (db: Database) =>
  async ({ scope, limit }: AskMyDay): Promise<readonly PromisedRow[]> => {
    const { person } = scope
    const most = within(limit, 100)
    // Each kind is cut off by itself: of a thousand changes only those are read that are shown.
    const soonest = (from: RawBuilder<unknown>, of: RawBuilder<unknown>) =>
      sql`${from} and ${inScope(scope)} order by d.due_on, c.id, ${of} limit ${most}`
    const { rows } = await sql<PromisedRow>`
      select ${mine}, d.what, d.of, case d.what when 'remedy' then w.words ->> 'what' when 'question' then w.words ->> 'text'
        else w.words -> 'changes' ->> d.place end as text, d.due_on as "dueOn" from (
        (${soonest(
          sql`select d.complaint_id, d.version, null::int as place, 'remedy' as what, d.remedy as of, d.due_on
            from remedy d cross join lateral ${itsComplaint}
            where c.handler = ${person} and d.status = 'approved'`,
          sql`d.remedy`,
        )}) union all (${soonest(
          sql`select d.complaint_id, d.version, d.place, 'change', d.change, d.due_on
            from change d join complaint c on c.id = d.complaint_id
            where d.owner = ${person} and d.made_at is null`,
          sql`d.change`,
        )}) union all (${soonest(
          sql`select d.complaint_id, d.version, null, 'question', d.question, d.due_on
            from question d join complaint c on c.id = d.complaint_id
            where d.asked_of = ${person} and d.asked_kind = 'person' and d.status = 'asked'`,
          sql`d.question`,
        )}) order by due_on, complaint_id, of limit ${most}) d
      join complaint c on c.id = d.complaint_id left join contact k on k.complaint_id = c.id
      left join words w on w.complaint_id = d.complaint_id and w.version = d.version
      order by d.due_on, c.id, d.of`.execute(db)
    return rows
  }

/** What whoever asks had put aside and is back in their sight, the newest first. It stays until they have seen to it. */
export const wokenForMe =
  (db: Database) =>
  async ({ scope, now, limit }: AskMyDay): Promise<readonly WokenRow[]> => {
    const { person } = scope
    const { rows } = await sql<WokenRow>`
      select ${mine}, c.deed as event, c.deed_by as by, c.deed_at as at, z.until,
        case when c.undelivered > 0 then 'undelivered' when ${hasNews(person)} then 'news'
          when ${now} >= z.until then 'time' else 'due' end as why
      from complaint c join snooze z on z.complaint_id = c.id and z.person = ${person}
      left join contact k on k.complaint_id = c.id
      where c.on_desk and ${inScope(scope)} and not ${isAsleep(person, now)}
        and not (c.deed_version > z.version and c.deed_by = ${`staff:${person}`})
      order by greatest(c.deed_at, z.until) desc, c.id limit ${within(limit, 100)}`.execute(db)
    return rows
  }
