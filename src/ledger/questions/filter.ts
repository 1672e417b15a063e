import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import { normaliseOrderNumber } from '#complaint/reference.ts'
import type { Holder, Stage } from '#complaint/stage.ts'
import type { Finding } from '#complaint/state.ts'
import type { Category, Channel, Severity } from '#policy/policy.ts'
import type { Language } from '#policy/storefront.ts'
import { lastDigits } from '../said.ts'
import type { Now } from './asleep.ts'
import { receivedFrom, receivedUntil } from './received.ts'
import { matches, type Words } from './words.ts'

export const dues = ['late', 'today', 'week'] as const
export type DueBy = (typeof dues)[number]

/**
 * What a list is narrowed down to. Everything that is named must hold; where several values are named, one of them must. Days
 * are days of receipt in the shop's own zone.
 */
export type Filter = {
  readonly shop?: readonly string[]
  readonly stage?: readonly Stage[]
  /** `me` is whoever asks, `nobody` a complaint without a handler; else a person. */
  readonly handler?: readonly PersonId[]
  readonly holder?: readonly Holder['kind'][]
  readonly category?: readonly Category[]
  readonly severity?: readonly Severity[]
  readonly channel?: readonly Channel[]
  readonly language?: readonly Language[]
  readonly from?: Day
  readonly until?: Day
  readonly due?: readonly DueBy[]
  readonly finding?: readonly Finding[]
  readonly files?: true
  readonly words?: Words
  readonly order?: string
  readonly name?: string
  readonly mail?: string
  readonly phone?: string
}

export const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

/** Whether what is owed next, of a complaint as `c`, is late, or falls due today or in what is left of this week. */
export const dueBy = (due: DueBy, now: Now): RawBuilder<boolean> => {
  const today = sql`(${now}::timestamptz at time zone c.zone)::date`
  switch (due) {
    case 'late':
      return sql`c.sort_at <= ${now}`
    case 'today':
      return sql`c.next_due_on = ${today}`
    case 'week':
      return sql`c.next_due_on between ${today} and date_trunc('week', ${today})::date + 6`
  }
}

const anyOf = (conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> => {
  const [first, ...others] = conditions
  return first && others.length === 0 ? first : sql`(${sql.join(conditions, sql` or `)})`
}

/** Whether a complaint, as `c`, is handled by one of these people; `nobody` stands for none. */
export const handledBy = (handlers: readonly string[]): RawBuilder<boolean> => {
  const people = handlers.filter(handler => handler !== 'nobody')
  return anyOf([
    ...(people.length > 0 ? [sql<boolean>`c.handler = any(${people})`] : []),
    ...(people.length < handlers.length ? [sql<boolean>`c.handler is null`] : []),
  ])
}

const numbered = (typed: string): RawBuilder<boolean> => {
  const start = `${escaped(normaliseOrderNumber(typed))}%`
  return sql`(c.reference like ${start} or c.order_number like ${start})`
}

const ofContact = (condition: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql`exists (select from contact k where k.complaint_id = c.id and ${condition})`

const part = (text: string) => `%${escaped(text.toLowerCase())}%`

const conditions: {
  readonly [F in keyof Filter]-?: (value: NonNullable<Filter[F]>, person: PersonId, now: Now) => RawBuilder<boolean>
} = {
  shop: shop => sql`c.storefront = any(${shop})`,
  stage: stage => sql`c.stage = any(${stage})`,
  handler: (handler, person) => handledBy(handler.map(one => (one === 'me' ? person : one))),
  holder: holder => sql`c.holder = any(${holder})`,
  category: category => sql`c.category in (${sql.join(category)})`,
  severity: severity => sql`c.severity = any(${severity})`,
  channel: channel => sql`c.channel = any(${channel})`,
  language: language => sql`c.language = any(${language})`,
  from: receivedFrom,
  until: receivedUntil,
  due: (due, _, now) => anyOf(due.map(one => dueBy(one, now))),
  finding: finding => sql`c.finding = any(${finding})`,
  files: () => sql`c.files > 0`,
  words: words => sql`exists (select from search w where w.complaint_id = c.id and ${matches(sql`w.document`, words)})`,
  order: numbered,
  name: name => ofContact(sql`lower(k.name) like ${part(name)}`),
  mail: mail => ofContact(sql`lower(k.email) like ${part(mail)}`),
  phone: phone => ofContact(sql`regexp_replace(k.phone, '\\D', '', 'g') like ${`%${lastDigits(phone)}`}`),
}

/** Whether a complaint, as `c`, is what the filter leaves for this person now. */
export const inFilter = (filter: Filter, person: PersonId, now: Now): RawBuilder<boolean> => {
  const all = (Object.keys(filter) as (keyof Filter)[]).flatMap(name => {
    const value = filter[name]
    // The compiler cannot follow that a name and its value belong together.
    const condition = conditions[name] as (value: unknown, person: PersonId, now: Now) => RawBuilder<boolean>
    return value === undefined ? [] : [condition(value, person, now)]
  })
  return all.length === 0 ? sql`true` : sql`(${sql.join(all, sql` and `)})`
}

/** Whether it can be told from the complaint's own row, without a look into other tables. */
export const isOfRow = ({ words, name, mail, phone }: Filter): boolean =>
  words === undefined && name === undefined && mail === undefined && phone === undefined
