// All that is held about one person: by the address they ask from, and by what that leads to. What only may be theirs is a proposal.
import { type RawBuilder, sql } from 'kysely'
import { complaintsAbout } from '#database/concerned.ts'
import type { Database } from '#database/connect.ts'
import type { Asker, Forget, Found, FoundBy, Sought } from './forget.ts'

const clean = (text: string | undefined) => (text ?? '').trim().toLowerCase()

const seenBy = ({ person, shops }: Asker) =>
  sql`c.storefront = any(${[...shops]}) and c.id <> all(${complaintsAbout(person)})`

/** A Dutch, British or five-figure postcode in an address, as one would write it without a space. */
const postcode = (address: RawBuilder<unknown>) =>
  sql`upper(replace(substring(${address} from '\\m(\\d{4}\\s?[A-Za-z]{2}|[A-Za-z]{1,2}\\d[A-Za-z\\d]?\\s?\\d[A-Za-z]{2}|\\d{5})\\M'), ' ', ''))`

const lastDigits = (phone: RawBuilder<unknown>) => sql`right(regexp_replace(${phone}, '\\D', '', 'g'), 9)`

type Known = {
  readonly emails: readonly string[]
  readonly senders: readonly string[]
  readonly phones: readonly string[]
  readonly names: readonly { readonly name: string; readonly postcode: string }[]
  readonly orders: readonly { readonly storefront: string; readonly number: string }[]
}

const nothing: Known = { emails: [], senders: [], phones: [], names: [], orders: [] }

/** What the complaints say that were ever under this address: other addresses, telephone numbers, names with postcodes, orders. */
const knownOf = async (db: Database, address: string, asker: Asker): Promise<Known> => {
  if (address === '') return nothing
  const { rows } = await sql<Known>`
    with ids (id) as (
      select complaint_id from contact where lower(email) = ${address}
      union select complaint_id from words where words ->> 'email' is not null and lower(words ->> 'email') = ${address}),
    own as (select c.id, c.storefront, c.order_number, k.name, k.phone, k.address from ids join complaint c on c.id = ids.id
      join contact k on k.complaint_id = c.id where ${seenBy(asker)}),
    house (email) as (select lower(email) from person union select lower(email) from partner
      union select lower(settings ->> 'email') from storefront)
    select
      array(select distinct lower(w.words ->> 'email') from own join words w on w.complaint_id = own.id
        where w.words ->> 'email' <> '' and lower(w.words ->> 'email') <> ${address}) as emails,
      array(select distinct lower(m.sender) from own join mail_in m on m.complaint_id = own.id
        where m.sender <> '' and lower(m.sender) <> ${address}
          and not exists (select from house where house.email = lower(m.sender))) as senders,
      array(select distinct ${lastDigits(sql`phone`)} from own
        where length(regexp_replace(phone, '\\D', '', 'g')) >= 8) as phones,
      coalesce((select jsonb_agg(distinct jsonb_build_object('name', lower(name), 'postcode', ${postcode(sql`address`)})) from own
        where name is not null and ${postcode(sql`address`)} is not null), '[]') as names,
      coalesce((select jsonb_agg(distinct jsonb_build_object('storefront', storefront, 'number', order_number)) from own
        where order_number is not null), '[]') as orders`.execute(db)
  return rows[0] ?? nothing
}

// As many of a way are looked at: whoever is found by a name that many have is looked for by something else.
const mostOfAWay = 100

type Way = { readonly by: FoundBy['by']; readonly from: RawBuilder<unknown> }

const underItself = (address: string): Way => ({
  by: 'address',
  from: sql`select k.complaint_id, lower(k.email) from contact k where lower(k.email) = ${address}`,
})

/** The ways to complaints that may be theirs, the surest first; each a part of one statement that its own index answers. */
const waysTo = (address: string, sought: Sought, known: Known): readonly Way[] => {
  const [other, name, phone, order] = [
    clean(sought.email),
    clean(sought.name),
    sought.phone ?? '',
    sought.order?.trim() ?? '',
  ]
  const theirs = address ? [address, ...known.emails] : []
  const digits = phone.replaceAll(/\D/g, '')
  const under = (addresses: readonly string[]) => sql`
    select k.complaint_id, lower(k.email) from contact k where lower(k.email) = any(${addresses})
    union select w.complaint_id, lower(w.words ->> 'email') from words w
      where w.words ->> 'email' is not null and lower(w.words ->> 'email') = any(${addresses})`
  const wrote = (addresses: readonly string[]) => sql`select m.complaint_id, lower(m.sender) from mail_in m
    where lower(m.sender) = any(${addresses}) and m.sender is not null and m.complaint_id is not null`
  const called = (numbers: readonly string[]) => sql`select k.complaint_id, k.phone from contact k
    where k.phone is not null and ${lastDigits(sql`k.phone`)} = any(${numbers})`
  return [
    underItself(address),
    { by: 'earlier', from: under(theirs) },
    ...(other ? [{ by: 'sought-address', from: under([other]) } as const] : []),
    {
      by: 'wrote',
      from: sql`${wrote([...theirs, ...known.senders, ...(other ? [other] : [])])}
      union ${under(known.senders)}`,
    },
    { by: 'phone', from: called(known.phones) },
    ...(digits.length >= 8 ? [{ by: 'sought-phone', from: called([digits.slice(-9)]) } as const] : []),
    {
      by: 'order',
      from: sql`select o.id, o.order_number from jsonb_to_recordset(${JSON.stringify(known.orders)}::jsonb) as x (storefront text, number text)
        join complaint o on o.storefront = x.storefront and o.order_number = x.number`,
    },
    ...(order
      ? [
          {
            by: 'sought-order',
            from: sql`select o.id, o.order_number from complaint o where o.order_number = ${order}
      union select o.id, o.reference from complaint o where o.reference = ${order}`,
          } as const,
        ]
      : []),
    {
      by: 'name-postcode',
      from: sql`select k.complaint_id, k.name from jsonb_to_recordset(${JSON.stringify(known.names)}::jsonb) as x (name text, postcode text)
        join contact k on coalesce(lower(k.name), '') = x.name and ${postcode(sql`k.address`)} = x.postcode`,
    },
    ...(name
      ? [
          {
            by: 'sought-name',
            from: sql`select k.complaint_id, k.name from names_like(${name}) n (id) join contact k on k.complaint_id = n.id`,
          } as const,
        ]
      : []),
  ]
}

type Row = Omit<Found['complaints'][number], 'by'> & {
  readonly by: FoundBy['by']
  readonly said: string
  readonly rank: number
}

/** What stood under the very address, now or earlier, led to the rest: of it nothing else needs to be said. */
const saysAll = (address: string, one: FoundBy | undefined) =>
  one?.said === address && (one.by === 'address' || one.by === 'earlier')

/** Each complaint once, with all that led to it. */
const together = (rows: readonly Row[], address: string): Found['complaints'] => {
  const found = new Map<string, { complaint: Omit<Row, 'by' | 'said' | 'rank'>; by: FoundBy[] }>()
  for (const { by, said, rank: _, ...complaint } of rows) {
    const one = found.get(complaint.id) ?? { complaint, by: [] }
    if (!saysAll(address, one.by[0])) one.by.push({ by, said })
    found.set(complaint.id, one)
  }
  return [...found.values()].map(({ complaint, by }) => ({ ...complaint, by }))
}

const complaintsBy = async (db: Database, address: string, ways: readonly Way[], asker: Asker) => {
  const parts = ways.map(({ by, from }, n) => {
    const most = by === 'address' ? sql`` : sql`limit ${mostOfAWay + 1}`
    return sql`(select ${n}::int as rank, ${by}::text as by, f.id, f.said from (${from}) f (id, said)
      join complaint c on c.id = f.id where ${seenBy(asker)} ${most})`
  })
  const { rows } = await sql<Row>`
    select 'complaint' as kind, c.id, c.reference, c.storefront, c.received_at as "receivedAt", c.closed_at as "closedAt", c.held,
      c.erased_at as "erasedAt", lower(k.email) as email, k.name, w.rank, w.by, w.said
    from (${sql.join(parts, sql` union all `)}) w join complaint c on c.id = w.id left join contact k on k.complaint_id = c.id
    order by w.rank, w.said <> ${address}, c.received_at, c.id, w.said`.execute(db)
  const many = Map.groupBy(rows, ({ by }) => by)
  const isMore = [...many].some(([by, of]) => by !== 'address' && of.length > mostOfAWay)
  return { complaints: together(rows, address), isMore }
}

type Mail = Found['mail'][number]
type Letter = Found['letters'][number]

/** What is held about one person: of the shops that whoever asks serves, and no complaint that is about themselves. */
export const findPerson =
  (db: Database): Forget['find'] =>
  async (sought, asker) => {
    const address = clean(sought.of)
    const known = await knownOf(db, address, asker)
    const { complaints, isMore } = await complaintsBy(db, address, waysTo(address, sought, known), asker)
    const addresses = [...new Set([address, ...known.emails, ...known.senders, clean(sought.email)])].filter(Boolean)
    const mail = await sql<Mail>`
      select 'mail' as kind, id, subject, storefront, received_at as "receivedAt", state, lower(sender) as sender from mail_in
      where lower(sender) = any(${addresses}) and sender is not null and complaint_id is null
        and (storefront is null or storefront = any(${[...asker.shops]}))
      order by lower(sender) <> ${address}, received_at, id`.execute(db)
    const letters = await sql<Letter>`
      select id, coalesce(subject, '') as subject, created_at as at, lower(address) as address from letter
      where complaint_id is null and recipient = 'customer' and lower(address) = any(${addresses}) and text <> ''
      order by created_at, id`.execute(db)
    return { complaints, mail: mail.rows, letters: letters.rows, isMore }
  }

/** The complaints under one address now: of the shops that whoever asks serves, and none that is about themselves. */
export const complaintsUnder =
  (db: Database): Forget['complaintsUnder'] =>
  async (under, asker) => {
    const address = clean(under)
    return (await complaintsBy(db, address, [underItself(address)], asker)).complaints
  }
