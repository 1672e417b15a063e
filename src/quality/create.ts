import { sql } from 'kysely'
import type { Day, Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import { complaintsAbout } from '#database/concerned.ts'
import { noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import type { DrawnWeek, Quality, Sampled, Trend } from './quality.ts'

const sampledColumns = sql`q.storefront, q.week, q.complaint_id as id, c.reference, k.name, k.summary, q.handler, q.answers,
  q.note, q.reviewed_by as "reviewedBy", q.reviewed_at as "reviewedAt", q.read_at as "readAt"`
const sampledFrom = sql`quality_sample q join complaint c on c.id = q.complaint_id
  left join contact k on k.complaint_id = q.complaint_id`

const isOfOthers = (reader: PersonId) => sql`q.complaint_id <> all(${complaintsAbout(reader)})`

/** The complaints of a week, in an order that looks random and is the same for everybody. */
const draw =
  (db: Database, now: () => Instant): Quality['draw'] =>
  async ({ storefront, zone, week, size }) => {
    const begins = sql`${week}::date::timestamp at time zone ${zone}`
    const ends = sql`(${week}::date + 7)::timestamp at time zone ${zone}`
    await sql`
      with closed as (select id, handler from complaint
          where stage = 'closed' and closed_at >= ${begins} and closed_at < ${ends} and storefront = ${storefront}),
        drawn as (insert into quality_week (storefront, week, size, closed, drawn_at)
          select ${storefront}, ${week}::date, ${size}::int,
            coalesce((select jsonb_object_agg(handler, many) from
              (select coalesce(handler, '') as handler, count(*) as many from closed group by 1) each), '{}'), ${now()}::timestamptz
          on conflict do nothing returning storefront, week)
      insert into quality_sample (storefront, week, complaint_id, handler)
      select drawn.storefront, drawn.week, closed.id, closed.handler from drawn cross join closed
      order by md5(drawn.storefront || drawn.week::text || closed.id::text) limit ${size}`.execute(db)
  }

const weeks =
  (db: Database): Quality['weeks'] =>
  async (shops, reader, limit = 12) => {
    const { rows } = await sql<DrawnWeek & { sampled: readonly Sampled[] }>`
      select w.storefront, w.week, w.size, w.closed, coalesce(s.sampled, '[]') as sampled
      from (select * from quality_week where storefront = any(${shops}) and closed <> '{}'
        order by week desc, storefront limit ${limit}) w
      left join lateral (select jsonb_agg(to_jsonb(x) order by x.reference) as sampled
        from (select ${sampledColumns} from ${sampledFrom} where q.storefront = w.storefront and q.week = w.week
          and ${isOfOthers(reader)}) x) s on true
      order by w.week desc, w.storefront`.execute(db)
    return rows
  }

const trend =
  (db: Database): Quality['trend'] =>
  async (shops, reader, from) => {
    const { rows } = await sql<Trend>`
      select to_char(q.week, 'YYYY-MM') as month, a.key as question, count(*) filter (where a.value = 'yes') as yes,
        count(*) filter (where a.value = 'partly') as partly, count(*) filter (where a.value = 'no') as no
      from quality_sample q, jsonb_each_text(q.answers) a
      where q.storefront = any(${shops}) and q.week >= ${from} and q.reviewed_at is not null
        and ${isOfOthers(reader)}
      group by 1, 2 order by 1, 2`.execute(db)
    return rows
  }

const withWeek = ({ week, ...row }: Sampled): Sampled => ({ ...row, week: String(week).slice(0, 10) as Day })

/** The weekly sample of closed complaints, and what was found in it. */
export const createQuality = (db: Database, now: () => Instant): Quality => ({
  draw: draw(db, now),
  weeks: weeks(db),
  trend: trend(db),
  found: async (shops, reader, { from, until }) => {
    const { rows } = await sql<Sampled>`select ${sampledColumns} from ${sampledFrom}
      where q.storefront = any(${shops}) and q.week between ${from} and ${until} and q.reviewed_at is not null
        and ${isOfOthers(reader)} order by q.week desc, c.reference, q.complaint_id`.execute(db)
    return rows.map(withWeek)
  },
  one: async ({ storefront, week, id }) => {
    const { rows } = await sql<Sampled>`select ${sampledColumns} from ${sampledFrom}
      where q.storefront = ${storefront} and q.week = ${week}::date and q.complaint_id = ${id}`.execute(db)
    return rows[0] && withWeek(rows[0])
  },
  review: async ({ storefront, week, id }, { answers, note, by }) => {
    const given = { answers: JSON.stringify(answers), note, reviewed_by: by, reviewed_at: now(), read_at: null }
    await db.transaction().execute(async tx => {
      const before = await tx
        .selectFrom('quality_sample')
        .select('answers')
        .where('storefront', '=', storefront)
        .where('week', '=', week)
        .where('complaint_id', '=', id)
        .forUpdate()
        .executeTakeFirst()
      await tx
        .updateTable('quality_sample')
        .set(given)
        .where('storefront', '=', storefront)
        .where('week', '=', week)
        .where('complaint_id', '=', id)
        .execute()
      // The note is for whoever handled it; the record says what was found, and that it was found otherwise before.
      await noteChange(tx, { at: now(), by, kind: 'quality-reviewed', subject: id, before, after: { answers } })
    })
  },
  feedbackFor: async handler => {
    const { rows } = await sql<Sampled>`select ${sampledColumns} from ${sampledFrom}
      where q.handler = ${handler} and q.reviewed_at is not null and ${isOfOthers(handler)} order by q.reviewed_at desc, q.complaint_id limit 50`.execute(
      db,
    )
    return rows.map(withWeek)
  },
  unreadFor: async handler => {
    const { rows } = await sql<{ many: number }>`select count(*)::int as many from quality_sample q
      where q.handler = ${handler} and q.reviewed_at is not null and q.read_at is null and ${isOfOthers(handler)}`.execute(
      db,
    )
    return rows[0]?.many ?? 0
  },
  markRead: async handler => {
    const given = { read_at: now() }
    await db
      .updateTable('quality_sample')
      .set(given)
      .where('handler', '=', handler)
      .where('reviewed_at', 'is not', null)
      .where('read_at', 'is', null)
      .execute()
  },
})
