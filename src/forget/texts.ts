// What people noted and looked for beside any complaint: it goes where it names whoever is erased, and nobody else.
import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { DB } from '#database/tables.ts'
import { naming, type Phrase, roughly, tells } from './phrase.ts'

type Tx = Transaction<DB>

export const blankLetter = sql`sender = case when sender is null then null else '' end, address = null, subject = '', text = '',
  html = '', facts = null, error = null`

/** As a letter is before somebody takes it up to send it. */
export const unwritten = sql`sender = null, address = null, subject = null, text = null, html = null, facts = null, error = null`

/** Everything that complaint knows its customer by, now and before they corrected it. */
const saidOf = async (tx: Tx, complaint: string): Promise<readonly Phrase[]> => {
  const { rows } = await sql<Phrase>`
    select distinct kind, trim(said) as said from (
      select v.* from complaint c left join contact k on k.complaint_id = c.id,
        lateral (values ('email', k.email), ('name', k.name), ('phone', k.phone), ('reference', c.reference)) v (kind, said)
        where c.id = ${complaint}
      union all select v.* from words w, lateral (values ('email', w.words ->> 'email'), ('name', w.words ->> 'name'),
        ('phone', w.words ->> 'phone')) v (kind, said) where w.complaint_id = ${complaint}
      union all select v.* from mail_in m, lateral (values ('email', m.sender), ('name', m.sender_name)) v (kind, said)
        where m.complaint_id = ${complaint}) s
    where trim(said) <> ''`.execute(tx)
  return rows
}

/** Who works here, helps or sells: their names and addresses stand in texts that are not about the customer. */
const ofTheHouse = async (tx: Tx): Promise<readonly string[]> => {
  const { rows } = await sql<{ said: string }>`
    select name as said from person union select email from person union select name from partner union select email from partner
    union select settings ->> 'name' from storefront union select settings ->> 'email' from storefront
    union select settings ->> 'phone' from storefront`.execute(tx)
  return rows.flatMap(({ said }) => said ?? [])
}

/** Those that are known of another customer as well: a namesake, somebody in the same house, the same number in another shop. */
const ofOthers = async (tx: Tx, complaint: string, phrases: readonly Phrase[]): Promise<readonly Phrase[]> => {
  const { rows } = await sql<Phrase>`
    with own as (select lower(email) as email from contact where complaint_id = ${complaint}),
      p as (select * from jsonb_to_recordset(${JSON.stringify(phrases)}::jsonb) as p (kind text, said text))
    select kind, said from p where exists (select from contact k where k.complaint_id <> ${complaint}
        and coalesce(lower(k.email), '') <> coalesce((select email from own), '-')
        and ((kind = 'email' and lower(k.email) = lower(said)) or (kind = 'name' and lower(k.name) = lower(said))
          or (kind = 'phone' and k.phone is not null and right(regexp_replace(k.phone, '\\D', '', 'g'), 9)
            = right(regexp_replace(said, '\\D', '', 'g'), 9))))
      or (kind = 'reference' and exists (select from complaint c where c.reference = said and c.id <> ${complaint}
        and c.erased_at is null))`.execute(tx)
  return rows
}

/** By what the customer of a complaint is known in texts, and nobody else is. */
export const phrasesOf = async (tx: Tx, complaint: string): Promise<readonly Phrase[]> => {
  const said = (await saidOf(tx, complaint)).filter(tells)
  const [house, others] = await Promise.all([ofTheHouse(tx), ofOthers(tx, complaint, said)])
  const isOfOthers = ({ kind, said: text }: Phrase) => others.some(one => one.kind === kind && one.said === text)
  return said.filter(phrase => !isOfOthers(phrase) && !house.some(naming([phrase])))
}

/** The same of somebody who wrote, and of whom no complaint is: known by their address alone. */
export const phrasesOfSender = async (tx: Tx, mail: string): Promise<readonly Phrase[]> => {
  const { rows } = await sql<Phrase>`
    select 'email' as kind, one.sender as said from mail_in one where one.id = ${mail} and one.sender <> ''
      and not exists (select from mail_in m where m.id <> one.id and lower(m.sender) = lower(one.sender))
      and not exists (select from contact k where lower(k.email) = lower(one.sender))`.execute(tx)
  const house = await ofTheHouse(tx)
  return rows.filter(phrase => tells(phrase) && !house.some(naming([phrase])))
}

type Found = { readonly key: string; readonly said: string }

/** The few texts that people keep for themselves: by key, and what each says. */
const ownTexts = {
  recent_search: { key: sql`person || ' ' || text`, said: sql`text` },
  saved_view: { key: sql`id::text`, said: sql`name || ' ' || query` },
  snippet: { key: sql`id::text`, said: sql`name || ' ' || text` },
} as const

const namedOf = (rows: readonly Found[], names: (text: string) => boolean) =>
  rows.flatMap(({ key, said }) => (names(said) ? [key] : []))

/** Those of a table that may name them, by its indexes of words and of digits; few, so that each can be looked at. */
const mayName = (
  phrases: readonly Phrase[],
  { words, digits }: { readonly words: RawBuilder<unknown>; readonly digits: RawBuilder<unknown> },
) =>
  sql.join(
    phrases.map(phrase => {
      const rough = roughly(phrase)
      return 'text' in rough ? sql`${words} ~* ${rough.text}` : sql`${digits} like ${`%${rough.digits}%`}`
    }),
    sql` or `,
  )

const letterSaid = {
  words: sql`(coalesce(address, '') || ' ' || coalesce(subject, '') || ' ' || coalesce(text, ''))`,
  digits: sql`regexp_replace(coalesce(subject, '') || ' ' || coalesce(text, ''), '\\D', '', 'g')`,
}

/** What is not addressed to them and names them; letters to customers go by their address alone. */
const scrubLetters = async (tx: Tx, phrases: readonly Phrase[], addresses: readonly string[]) => {
  const { rows } =
    await sql<Found>`select id::text as key, ${letterSaid.words} as said from letter where complaint_id is null
    and state <> 'waiting' and recipient <> 'customer' and (${mayName(phrases, letterSaid)})`.execute(tx)
  await sql`update letter set ${blankLetter} where id = any(${namedOf(rows, naming(phrases))}::uuid[])`.execute(tx)
  await sql`update letter set ${blankLetter} where complaint_id is null and state <> 'waiting' and recipient = 'customer'
    and lower(address) = any(${addresses})`.execute(tx)
}

const bothOf = sql`coalesce(before::text, '') || ' ' || coalesce(after::text, '')`
const auditSaid = {
  words: sql`replace(${bothOf}, '\\n', ' ')`,
  digits: sql`regexp_replace(${bothOf}, '\\D', '', 'g')`,
}

/** Who changed what of the house, and when, stays; what it said goes where it names them. */
const scrubAudit = async (tx: Tx, phrases: readonly Phrase[]) => {
  const { rows } = await sql<Found>`select id::text as key, ${auditSaid.words} as said from audit
    where ${mayName(phrases, auditSaid)}`.execute(tx)
  const gone = namedOf(rows, naming(phrases))
  if (gone.length > 0)
    await sql`update audit set before = null, after = '{"erased": true}' where id = any(${gone}::bigint[])`.execute(tx)
}

/** Takes away searches, lists, texts, unsent forms, letters and words about changes that name somebody by one of these. */
export const scrubTexts = async (tx: Tx, phrases: readonly Phrase[]): Promise<void> => {
  if (phrases.length === 0) return
  const names = naming(phrases)
  for (const [table, { key, said }] of Object.entries(ownTexts)) {
    const { rows } = await sql<Found>`select ${key} as key, ${said} as said from ${sql.table(table)}`.execute(tx)
    const gone = namedOf(rows, names)
    if (gone.length > 0) await sql`delete from ${sql.table(table)} where ${key} = any(${gone})`.execute(tx)
  }
  const addresses = phrases.flatMap(({ kind, said }) => (kind === 'email' ? [said.toLowerCase()] : []))
  await sql`delete from draft where lower(trim(answers ->> 'email')) = any(${addresses})`.execute(tx)
  await scrubLetters(tx, phrases, addresses)
  await scrubAudit(tx, phrases)
}
