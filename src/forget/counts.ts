import { sql } from 'kysely'
import type { Database } from '#database/connect.ts'
import type { Counts } from './forget.ts'
import { whyStays } from './stays.ts'

/** How much of each there is of the complaints and messages of an erasure that would go now. */
export const countParts = async (db: Database, erasure: string): Promise<Counts> => {
  const { rows } = await sql<Counts>`
    with going (kind, id) as (select p.kind, p.subject from erasure_part p
        left join complaint c on p.kind = 'complaint' and c.id = p.subject left join mail_in m on p.kind = 'mail' and m.id = p.subject
        where p.erasure = ${erasure} and p.state = 'waiting' and ${whyStays} is null),
      c (id) as (select id from going where kind = 'complaint'),
      m (id) as (select id from mail_in where complaint_id in (select id from c) and message_id not like 'sha256:%'
        union select id from going where kind = 'mail')
    select
      (select count(*) from words where complaint_id in (select id from c) and words is not null)::int as words,
      (select count(*) from contact where complaint_id in (select id from c))::int as contact,
      (select count(distinct f.id) from file f where f.id in (
        select n[1] from event, regexp_matches(facts::text, '\\m[0-9a-f]{64}\\M', 'g') n where complaint_id in (select id from c)
        union select a ->> 'file' from mail_in, jsonb_array_elements(attachments) a where id in (select id from m)))::int as files,
      (select count(*) from letter where complaint_id in (select id from c) and text <> '')::int as letters,
      (select count(*) from m)::int as mail,
      ((select count(*) from desk_draft where complaint_id in (select id from c))
        + (select count(*) from held_letter where complaint_id in (select id from c)))::int as drafts,
      (select count(*) from link where subject in (select id::text from c))::int as links,
      ((select count(*) from conflict where complaint_id in (select id from c))
        + (select count(*) from quality_sample where complaint_id in (select id from c) and note is not null))::int as notes,
      (select count(*) from shop_order o join complaint x on x.storefront = o.storefront and x.order_number = o.number
        where x.id in (select id from c) and o.customer is not null)::int as orders,
      (select count(*) from search where complaint_id in (select id from c))::int as searches`.execute(db)
  const [counts] = rows
  if (!counts) throw new Error('Nothing was counted')
  return counts
}
