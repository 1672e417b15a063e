import { sql } from 'kysely'
import { complaintsAbout } from '#database/concerned.ts'
import type { Database } from '#database/connect.ts'
import type { Forget, HeldAbout } from './forget.ts'

type Complaints = HeldAbout['complaints'][number]
type Mail = HeldAbout['mail'][number]
type Letter = HeldAbout['letters'][number]

/** What is held under one address: of the shops that whoever asks serves, and no complaint that is about themselves. */
export const heldAbout =
  (db: Database): Forget['heldAbout'] =>
  async (address, { person, shops }) => {
    const of = address.trim().toLowerCase()
    const own = [...shops]
    const complaints = await sql<Complaints>`
      select 'complaint' as kind, c.id, c.reference, c.storefront, c.received_at as "receivedAt", c.closed_at as "closedAt",
        c.held, c.erased_at as "erasedAt"
      from contact k join complaint c on c.id = k.complaint_id
      where lower(k.email) = ${of} and c.storefront = any(${own}) and c.id <> all(${complaintsAbout(person)})
      order by c.received_at, c.id`.execute(db)
    const mail = await sql<Mail>`
      select 'mail' as kind, id, subject, storefront, received_at as "receivedAt", state from mail_in
      where lower(sender) = ${of} and complaint_id is null and (storefront is null or storefront = any(${own}))
      order by received_at, id`.execute(db)
    const letters = await sql<Letter>`
      select id, coalesce(subject, '') as subject, created_at as at from letter
      where complaint_id is null and recipient = 'customer' and lower(address) = ${of} and text <> ''
      order by created_at, id`.execute(db)
    return { complaints: complaints.rows, mail: mail.rows, letters: letters.rows }
  }
