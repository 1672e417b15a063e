import { hash } from 'node:crypto'
import { sql } from 'kysely'
import { type Instant, plusTime } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import { nextId } from '#database/next-id.ts'
import { identityOf } from './identity.ts'
import type { Way, WhyWaiting } from './mail-in.ts'

/** Larger than any mail provider sends. */
export const mostBytes = 25 * 1024 * 1024

/** What was said when a message was handed over; it holds whatever its headers say (RFC 5321 2.3.1). */
export type Envelope = {
  /** '' for the empty return path of mail that reports on mail. */
  readonly from: string
  readonly to: readonly string[]
  /** The address of the machine that handed it over, and what it called itself, where that is known. */
  readonly peer?: string
  readonly helo?: string
}

/** Where a message lies in a mailbox; in order, everything before it was read as well. */
export type MailboxPlace = {
  readonly mailbox: string
  readonly validity: number
  readonly uid: number
  readonly isInOrder: boolean
}

/** A message as it came in. `raw` holds only its headers where `problem` says why the rest was not taken. */
export type Came = {
  readonly way: Way
  readonly receivedAt: Instant
  readonly bytes: number
  readonly raw: Uint8Array
  readonly problem?: WhyWaiting
  readonly envelope?: Envelope
  readonly place?: MailboxPlace
  readonly importId?: string
}

/** Keeps a message for good, whatever the way in; answers with false for one that is here already. Nobody is told before. */
export type KeepMail = (came: Came) => Promise<boolean>

// A zero byte ends a text in many programs, and the database takes none.
const asText = (text: string) => text.replaceAll('\0', '').toWellFormed()

// A message that was erased is known by the hash of its id, and is not taken in once more.
const erasedId = (messageId: string) => `sha256:${hash('sha256', messageId)}`

type Of = { readonly db: Database; readonly now: () => Instant }
type Identity = ReturnType<typeof identityOf>

const insert = async ({ db, now }: Of, came: Came, { messageId, digest }: Identity) => {
  const { way, receivedAt, bytes, raw, problem, envelope, place, importId } = came
  const { mailbox, validity, uid, isInOrder } = place ?? {}
  const { rows } = await sql`
    with kept as (
      insert into mail_in (id, message_id, digest, received_at, stored_at, bytes, mailbox, uid_validity, uid, marked, next_at,
        reason, way, envelope_from, envelope_to, peer, helo, import_id)
      select ${nextId()}::uuid, ${messageId}, ${digest}, ${receivedAt}::timestamptz, ${now()}::timestamptz, ${bytes}::bigint, ${mailbox ?? null},
        ${validity ?? null}::bigint, ${uid ?? null}::bigint, ${place === undefined}::boolean, ${now()}::timestamptz, ${problem ?? null}, ${way},
        ${envelope ? asText(envelope.from) : null}, ${(envelope?.to ?? []).map(asText)}::text[], ${envelope?.peer ?? null},
        ${envelope?.helo === undefined ? null : asText(envelope.helo)}, ${importId ?? null}::uuid
      where not exists (select from mail_in where message_id = ${erasedId(messageId)} and digest = ${digest})
      on conflict (message_id, digest) do nothing returning id),
    stored as (insert into mail_in_raw (mail_id, raw) select id, ${Buffer.from(raw)}::bytea from kept),
    placed as (update mail_place set last_uid = ${uid ?? 0}
      where ${isInOrder ?? false} and mailbox = ${mailbox ?? null} and uid_validity = ${validity ?? null}
        and last_uid < ${uid ?? 0})
    select id from kept`.execute(db)
  return rows.length > 0
}

/**
 * It came again: that is counted, unless it is the same one in the same mailbox. To whom it was handed over may have been said
 * only now; what waited because nothing said for whom it was is then looked at once more.
 */
const again = async ({ db, now }: Of, { way, envelope, place }: Came, { messageId, digest }: Identity) => {
  const to = (envelope?.to ?? []).map(asText)
  await sql`
    with known as (select id from mail_in where message_id = ${messageId} and digest = ${digest}
      and (mailbox, uid_validity, uid) is distinct from
        (${place?.mailbox ?? null}, ${place?.validity ?? null}::bigint, ${place?.uid ?? null}::bigint)
      or ${place === undefined} and message_id = ${messageId} and digest = ${digest}),
    counted as (insert into mail_receipt (mail_id, way, many, last_at) select id, ${way}, 1, ${now()} from known
      on conflict (mail_id, way) do update set many = mail_receipt.many + 1, last_at = excluded.last_at)
    update mail_in set envelope_to = array(select distinct unnest(envelope_to || ${to}::text[])),
      envelope_from = coalesce(envelope_from, ${envelope ? asText(envelope.from) : null}),
      peer = coalesce(peer, ${envelope?.peer ?? null}), helo = coalesce(helo, ${envelope?.helo ?? null}),
      next_at = case when state = 'waiting' and reason = 'no-key' then ${now()} else next_at end,
      state = case when state = 'waiting' and reason = 'no-key' then 'new' else state end
    where id in (select id from known) and not envelope_to @> ${to}::text[]`.execute(db)
}

/** One function for every way in. A message counts as the same by its own id and a digest of its content, never by one alone. */
export const createKeep = (of: Of): KeepMail => {
  return async came => {
    const found = identityOf(came.raw)
    const identity = { ...found, messageId: asText(found.messageId) }
    const isNew = await insert(of, came, identity)
    if (!isNew) await again(of, came, identity)
    return isNew
  }
}

/** How long a message that could not be worked on waits for its next turn. */
export const laterBy = (now: Instant, tried: number): Instant => plusTime(now, { minutes: Math.min(60, 2 ** tried) })
