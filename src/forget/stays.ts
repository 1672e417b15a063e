// What would stay of what is to be erased, as it is now. Whether it does is decided when it is erased.
import { sql } from 'kysely'

/** Whether a message, as `m`, is of somebody against whom something is kept for a claim: a claim is kept whole, with their mail. */
export const isOfClaim = sql<boolean>`exists (select from contact k join complaint held on held.id = k.complaint_id
  where held.held and lower(k.email) = lower(m.sender))`

/** Why a complaint, as `c`, or a message, as `m`, would stay, by the code of the refusal; null where it would go. */
export const whyStays = sql<string | null>`case
  when c.id is not null and c.closed_at is null then 'not-closed' when c.held then 'held-for-claim'
  when m.complaint_id is not null then 'of-a-complaint' when m.state = 'new' then 'not-read'
  when m.id is not null and ${isOfClaim} then 'held-for-claim' end`
