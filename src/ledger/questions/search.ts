import { type RawBuilder, sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { Event } from '#complaint/event.ts'
import { normaliseOrderNumber } from '#complaint/reference.ts'
import type { Stage } from '#complaint/stage.ts'
import type { Language } from '#policy/storefront.ts'
import type { Database } from '#database/connect.ts'
import { lastDigits } from '../said.ts'
import { escaped, type Filter, inFilter } from './filter.ts'
import { isListed, type Listed, listedFrom } from './listed.ts'
import { within } from './page.ts'
import { countedTo } from './queue.ts'
import type { Scope } from './scope.ts'
import { oneSlipAway } from './slips.ts'
import { anyOf, hasWords, queryOf, type Words } from './words.ts'

export type Hit = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly orderNumber: string | null
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly address: string | null
  readonly summary: string | null
  readonly stage: Stage
  readonly handler: PersonId | null
  readonly receivedAt: Instant
  readonly language: Language
  /** 0: its number is the one typed; 1: its number, name or address begins so; 2: it is in what was said. */
  readonly rank: number
}
/** Where in a complaint it was said, with the words marked by the signs of `marks`. */
export type Snippet = {
  readonly id: string
  readonly version: number
  readonly type: Event['type']
  readonly text: string
}

/** What begins and ends a word that was looked for; nobody can type either. */
export const marks = ['\u0001', '\u0002'] as const

export type AskSearch = {
  readonly scope: Scope
  readonly now: Instant
  readonly view: Listed['view']
  readonly filter: Filter
  readonly words: Words
  /** What was typed without anything that says where to look, for numbers, names and addresses. */
  readonly text: string
  readonly limit?: number
}
export type Found = { readonly hits: readonly Hit[]; readonly total: number }

type Arm = { readonly rank: number; readonly from: RawBuilder<unknown>; readonly where: RawBuilder<unknown> }

const contact = (ask: AskSearch) => sql`${listedFrom(ask)} join contact k on k.complaint_id = c.id`
// Part of a name is found by its groups of three letters.
const shortestPart = 3

const phoneDigits = (text: string) => (/^[+\d\s()/-]{8,}$/.test(text) ? lastDigits(text) : '')

/** What somebody on the telephone would say: a number, a name, an address. */
const named = (ask: AskSearch): readonly Arm[] => {
  const text = ask.text.trim().toLowerCase().slice(0, 100)
  const number = normaliseOrderNumber(ask.text)
  const start = `${escaped(number)}%`
  const from = listedFrom(ask)
  const phone = phoneDigits(text)
  return [
    ...(number === ''
      ? []
      : [
          { rank: 0, from, where: sql`c.reference = ${number}` },
          { rank: 0, from, where: sql`c.order_number = ${number}` },
          { rank: 1, from, where: sql`c.reference like ${start}` },
          { rank: 1, from, where: sql`c.order_number like ${start}` },
        ]),
    ...(text === '' ? [] : [{ rank: 1, from: contact(ask), where: sql`lower(k.email) like ${`${escaped(text)}%`}` }]),
    ...(text.length < shortestPart
      ? []
      : [{ rank: 1, from: contact(ask), where: sql`lower(k.name) like ${`%${escaped(text)}%`}` }]),
    ...(phone.length < 8
      ? []
      : [
          {
            rank: 1,
            from: sql`${listedFrom(ask)} join search w on w.complaint_id = c.id`,
            where: sql`w.document @@ plainto_tsquery('said', ${phone})`,
          },
        ]),
  ]
}

const most = 200
// Of so many complaints with the words, all are looked at; where there are more, some are mostly soon found by going back in time.
// Further back nobody goes for them: words of a time long ago are found sooner by looking at all that have them.
const usual = { few: 2 * countedTo, newest: 20_000 }

const hasSaid = ({ words }: AskSearch) => words.all.length + words.phrases.length > 0
const isFew = sql`(select is_few from few)`
const received = sql`order by c.received_at desc, c.id desc`

const arm = ({ rank, from, where }: Arm, ask: AskSearch, end: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select c.id, c.received_at, ${rank}::int as rank from ${from} where ${where} and ${isListed(ask)} ${end})`

const byWords = (ask: AskSearch): RawBuilder<boolean> =>
  inFilter(hasWords(ask.words) ? { words: ask.words } : {}, ask.scope.person, ask.now)

/** All words are in what was said; without words, whatever fits the rest. The planner cannot know which way is short: it is told. */
const said = (ask: AskSearch, size: number): readonly RawBuilder<unknown>[] => {
  const from = listedFrom(ask)
  const back = sql`${received} limit ${size}`
  if (!hasSaid(ask))
    return hasWords(ask.words) || ask.text === '' ? [arm({ rank: 2, from, where: byWords(ask) }, ask, back)] : []
  const all = sql`said_like(${queryOf(ask.words)}) s (id) join (${from}) on c.id = s.id`
  return [
    arm({ rank: 2, from: sql`spoken join (${from}) on c.id = spoken.complaint_id`, where: isFew }, ask, sql``),
    sql`(select id, received_at, 2 as rank from near)`,
    arm({ rank: 2, from: all, where: sql`not ${isFew} and (select count(*) < ${size} from near)` }, ask, back),
  ]
}

/** Where the words are common: those of the newest complaints of the list that have them. */
const near = (ask: AskSearch, size: number, newest: number): RawBuilder<unknown> =>
  hasSaid(ask)
    ? sql`select c.id, c.received_at from (select c.* from ${listedFrom(ask)} where not ${isFew} and ${isListed(ask)}
        ${received} limit ${newest}) c where ${byWords(ask)} ${received} limit ${size}`
    : sql`select null::uuid as id, null::timestamptz as received_at where false`

/** How many there are in all, counted no further than is said, where they are too many to have been looked at. */
const countOf = (ask: AskSearch): RawBuilder<number> => {
  const count = (from: RawBuilder<unknown>) =>
    sql<number>`(select count(*) from (select from ${from} ${isListed(ask)} limit ${countedTo + 1}) counted)`
  if (!hasSaid(ask)) return count(sql`${listedFrom(ask)} where ${byWords(ask)} and`)
  const among = (spoken: RawBuilder<unknown>) =>
    count(sql`${spoken} s (id) join (${listedFrom(ask)}) on c.id = s.id where`)
  // Those looked at are mostly enough to say that it is too many; to look at every other one takes much longer.
  return sql`(select case when many > ${countedTo} then many else ${among(sql`said_like(${queryOf(ask.words)})`)} end
    from (select ${among(sql`(select complaint_id from spoken)`)} as many) looked)`
}

const isWhole = (ask: AskSearch) => ask.text !== '' && !hasWords(ask.words)

const columns = sql`c.id, c.reference, c.storefront, c.order_number as "orderNumber", k.name, k.email, k.phone, k.address,
  k.summary, c.stage, c.handler, c.received_at as "receivedAt", c.language`

/**
 * Finds complaints by everything that was said in them and about them; the number that fits whole stands first. Words are common
 * where more than `few` have them, and then looked for among the `newest` first.
 */
export const search =
  (db: Database, { few, newest } = usual) =>
  async (ask: AskSearch): Promise<Found> => {
    const size = within(ask.limit, 50, 50)
    const arms = [...named(ask).map(one => arm(one, ask, sql`limit ${most}`)), ...said(ask, size)]
    const some = hasSaid(ask) ? sql`said_like(${queryOf(ask.words)}, ${few + 1})` : sql`(select null::uuid where false)`
    const { rows } = await sql<Hit & { readonly total: number }>`
      with spoken as materialized (select s.complaint_id from ${some} s (complaint_id)),
      few as materialized (select ${hasSaid(ask) || isWhole(ask)}::boolean and count(*) <= ${few} as is_few from spoken),
      near as materialized (${near(ask, size, newest)}),
      hit as materialized (
        select id, min(rank) as rank, max(received_at) as at from (${sql.join(arms, sql` union all `)}) every group by id)
      select ${columns}, hit.rank,
        case when ${isFew} then (select count(*) from hit) else ${countOf(ask)} end as total
      from (select * from hit order by rank, at desc, id desc limit ${size}) hit
      join complaint c on c.id = hit.id left join contact k on k.complaint_id = c.id
      order by hit.rank, c.received_at desc, c.id desc`.execute(db)
    return { hits: rows.map(({ total: _, ...hit }) => hit), total: rows[0]?.total ?? 0 }
  }

/** What looks like what was typed: a name that sounds so, an order number with one slip put right. */
export const searchNear =
  (db: Database) =>
  async (ask: AskSearch): Promise<readonly Hit[]> => {
    const text = ask.text.trim().toLowerCase().slice(0, 100)
    const numbers = oneSlipAway(normaliseOrderNumber(ask.text))
    const names = /\p{L}{3}/u.test(text)
      ? sql`select l.id, l.place from names_like(${text}) with ordinality as l (id, place)`
      : sql`select null::uuid as id, null::bigint as place where false`
    const { rows } = await sql<Hit>`
      with near as materialized (${names} union all
        select n.id, 0 from complaint n where n.order_number = any(${numbers}))
      select ${columns}, 1 as rank from (select id, min(place) as place from near group by id) near
      join (${listedFrom(ask)}) on c.id = near.id left join contact k on k.complaint_id = c.id
      where ${isListed(ask)} order by near.place, c.received_at desc, c.id desc limit ${within(ask.limit, 10, 50)}`.execute(
      db,
    )
    return rows
  }

const contactWords = sql`w.words - 'name' - 'email' - 'phone' - 'address' - 'help'`
const longest = 20_000

/** Of each of these complaints the newest event in which a word was said, as a short piece of it with the words marked. */
export const snippets =
  (db: Database) =>
  async ({ ids, words }: { readonly ids: readonly string[]; readonly words: Words }): Promise<readonly Snippet[]> => {
    if (ids.length === 0 || words.all.length + words.phrases.length === 0) return []
    const options = `StartSel="${marks[0]}", StopSel="${marks[1]}", MaxFragments=1, MaxWords=28, MinWords=12, FragmentDelimiter=" … "`
    const { rows } = await sql<Snippet>`
      with q as materialized (select ${anyOf(words)} as query)
      select c.id, best.version, best.type,
        ts_headline((case c.language when 'nl' then 'said_dutch' else 'said_english' end)::regconfig, best.text, q.query,
          ${options}) as text
      from q, unnest(${ids}::uuid[]) as asked (id) join complaint c on c.id = asked.id
      cross join lateral (
        select said.version, e.type, said.text from (
          select w.version, left((select string_agg(v #>> '{}', ' · ') from jsonb_path_query(${contactWords}, 'strict $.**') v
            where jsonb_typeof(v) = 'string'), ${longest}) as text
          from words w where w.complaint_id = c.id order by w.version desc limit 200) said
        join event e on e.complaint_id = c.id and e.version = said.version
        where search_document(said.text) @@ q.query order by said.version desc limit 1) best`.execute(db)
    return rows
  }
