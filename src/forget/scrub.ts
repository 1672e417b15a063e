// Where the words of a complaint or a message lie outside its history: each place once, and what stays there says nothing of anybody.
import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { DB } from '#database/tables.ts'
import { blankLetter, unwritten, phrasesOf, phrasesOfSender, scrubTexts } from './texts.ts'

type Tx = Transaction<DB>

const ids = (text: RawBuilder<unknown>) => sql`regexp_matches((${text})::text, '\\m[0-9a-f]{64}\\M', 'g')`

/** The message stays known, so that it is not taken in once more, and nothing of what it said or who said it. */
const scrubMails = async (tx: Tx, which: RawBuilder<unknown>) => {
  await sql`insert into erased_file (id) select distinct a ->> 'file' from mail_in m, jsonb_array_elements(m.attachments) a
    where ${which} and a ? 'file' on conflict do nothing`.execute(tx)
  await sql`delete from mail_in_raw r using mail_in m where r.mail_id = m.id and ${which}`.execute(tx)
  await sql`update mail_matter t set note = null, said = null, handed_to = null from mail_in m
    where t.mail_id = m.id and ${which}`.execute(tx)
  await sql`update mail_in m set message_id = 'sha256:' || encode(sha256(convert_to(message_id, 'UTF8')), 'hex'), sender = null,
      sender_name = null, subject = null, text = null, attachments = '[]', envelope_from = null, envelope_to = '{}', peer = null,
      helo = null, proof = null, decided_why = null, answers = '{}', has_layout = false
    where ${which} and message_id not like 'sha256:%'`.execute(tx)
}

const byComplaint = ['desk_draft', 'held_letter', 'snooze', 'presence', 'rota_notice', 'conflict'] as const

/** Everything of one complaint that its history does not hold. Its words are to go after this, which still reads them. */
export const scrubComplaint = async (tx: Tx, complaint: string): Promise<void> => {
  const phrases = await phrasesOf(tx, complaint)
  await sql`insert into erased_file (id)
    select distinct m[1] from event, ${ids(sql`facts`)} m where complaint_id = ${complaint}
    union select distinct m[1] from desk_draft, ${ids(sql`fields`)} m where complaint_id = ${complaint}
    on conflict do nothing`.execute(tx)
  await scrubMails(tx, sql`m.complaint_id = ${complaint}`)
  await sql`update letter set ${blankLetter} where complaint_id = ${complaint} and state <> 'waiting'`.execute(tx)
  // One that waits, as a backup brought it back: as if nobody had written it yet, and there is nobody left to write to.
  await sql`update letter set ${unwritten} where complaint_id = ${complaint} and state = 'waiting'`.execute(tx)
  for (const table of byComplaint)
    await sql`delete from ${sql.table(table)} where complaint_id = ${complaint}`.execute(tx)
  await sql`delete from link where subject = ${complaint}`.execute(tx)
  await sql`delete from reply_key where subject = ${complaint}`.execute(tx)
  await sql`update quality_sample set note = null where complaint_id = ${complaint}`.execute(tx)
  await sql`update shop_order o set customer = null from complaint c
    where c.id = ${complaint} and o.storefront = c.storefront and o.number = c.order_number
      and not exists (select from complaint other where other.storefront = c.storefront and other.id <> c.id
        and other.order_number = c.order_number and other.erased_at is null)`.execute(tx)
  await sql`delete from conflict x using contact k where k.complaint_id = ${complaint} and lower(x.email) = lower(k.email)
      and not exists (select from contact other where lower(other.email) = lower(k.email)
        and other.complaint_id <> ${complaint})`.execute(tx)
  await scrubTexts(tx, phrases)
}

/** One message that belongs to no complaint. */
export const scrubMail = async (tx: Tx, mail: string): Promise<void> => {
  // Letters that answered them go with the last message of theirs.
  const phrases = await phrasesOfSender(tx, mail)
  await scrubMails(tx, sql`m.id = ${mail}`)
  await scrubTexts(tx, phrases)
}

/** Says by its id alone that it was erased, for ever. */
export const noteErased = async (tx: Tx, kind: string, subject: string, at: string): Promise<void> => {
  await sql`insert into erased (kind, subject, at) values (${kind}, ${subject}, ${at}) on conflict do nothing`.execute(
    tx,
  )
}
