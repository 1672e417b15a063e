import { sql, type Updateable } from 'kysely'
import { type Instant, plusTime } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { MailIn as MailInTable } from '#database/tables.ts'
import type { Marks } from '../mark.ts'
import { laterBy } from './keep.ts'
import type { Attached, MailId, MailState, Way, WhyAutomatic, WhyWaiting } from './mail-in.ts'
import { isUnread, parseMail } from './parse.ts'
import type { Parsed } from './parsed.ts'
import type { ToProve } from './proof.ts'
import { keepAttached, type StoreFile } from './sent-along.ts'
import type { SenderProof } from './sender-proof.ts'
import type { KeyFound, ReplyKeys } from './reply-keys.ts'

/** What came of a message: what it is now, why, and which complaint it belongs to. */
export type Sorted = {
  readonly state: MailState
  readonly reason?: WhyWaiting | WhyAutomatic
  readonly complaint?: string
}
/** Whose an address is, where it is none of a customer or partner. */
export type WhoseAddress = 'own-address' | 'staff-sender'
/** A message on its way to whom it is for. */
export type Arrived = {
  readonly id: MailId
  readonly receivedAt: Instant
  readonly messageId: string
  readonly parsed: Parsed
  readonly files: readonly (Attached & { readonly file: string })[]
  /** Some of its files are still in the message. */
  readonly isLeft: boolean
  readonly proof: SenderProof | undefined
}

type Row = {
  readonly id: MailId
  readonly received_at: Instant
  readonly message_id: string
  readonly tried: number
  readonly reason: WhyWaiting | null
  readonly way: Way
  readonly envelope_from: string | null
  readonly envelope_to: readonly string[]
  readonly peer: string | null
  readonly helo: string | null
  readonly raw: Uint8Array | null
}

export type Sorting = {
  readonly db: Database
  readonly now: () => Instant
  readonly keys: ReplyKeys
  readonly store: StoreFile
  /** Bytes of files that are taken out of one address's messages in 24 hours. */
  readonly enough?: number | undefined
  /** Which shop wrote to these addresses of ours; the first where none did. */
  readonly shopFor: (recipients: readonly string[], key: KeyFound | undefined) => Promise<string>
  /** Whether this is an address of the house itself, or of somebody who works or worked there. */
  readonly whose: (address: string) => Promise<WhoseAddress | undefined>
  /** Whether it comes from whom it says; undefined where that could not be looked up. */
  readonly prove: (given: Omit<ToProve, 'authserv'>) => Promise<SenderProof | undefined>
  readonly marks: Pick<Marks, 'isOurs'>
  /** Gives it to whom its key names. */
  readonly give: (arrived: Arrived, key: KeyFound) => Promise<Sorted>
  readonly report: (line: string, details: Readonly<Record<string, unknown>>) => void
}

// A message taken by a program that died is taken again after this.
const lease = { minutes: 5 } as const
const patience = 5

const take = async ({ db, now }: Sorting): Promise<Row | undefined> => {
  const { rows } = await sql<Row>`
    update mail_in set tried = tried + 1, next_at = ${plusTime(now(), lease)}
    where id = (select id from mail_in where state = 'new' and next_at <= ${now()}
      order by next_at, id limit 1 for update skip locked)
    returning id, received_at, message_id, tried, reason, way, envelope_from, envelope_to, peer, helo,
      (select raw from mail_in_raw where mail_id = mail_in.id) as raw`.execute(db)
  return rows[0]
}

/** What was read in a message, as its row has it: for lists and its own page. */
type Noted = Updateable<MailInTable>
/** What came of a message, and what is not in its row yet. */
type Settled = Sorted & { readonly noted?: Noted }

const settle = async ({ db, now }: Sorting, id: MailId, { state, reason, complaint, noted }: Settled) => {
  await db
    .updateTable('mail_in')
    .set({
      ...noted,
      state,
      reason: reason ?? null,
      ...(complaint ? { complaint_id: complaint } : {}),
      ...(state === 'waiting' ? {} : { decided_at: now() }),
    })
    .where('id', '=', id)
    .where('state', '=', 'new')
    .execute()
}

/** What was said when it was handed over holds before what its headers say; nobody who reads it sees who else got it. */
const withEnvelope = (parsed: Parsed, { envelope_from: from, envelope_to: to }: Row): Parsed => ({
  ...parsed,
  recipients: [...new Set([...to.map(address => address.toLowerCase()), ...parsed.recipients])],
  ...(from === '' && !parsed.automatic ? { automatic: 'program' } : {}),
})

const isKept = (file: Attached): file is Attached & { readonly file: string } => file.file !== undefined

// A program's answer to a letter, and a report about one, are kept with what they are about and need nobody.
const needsNobody: readonly WhyAutomatic[] = ['auto-reply', 'bounce']

const complaintOf = (key: KeyFound | undefined) =>
  key?.purpose === 'complaint' || key?.purpose === 'question' ? { complaint: key.subject } : {}

/** What was read stands in its row before anybody is given it: whatever breaks after that, a message that is given was read. */
const giveNoted = async ({ db, give }: Sorting, arrived: Arrived, key: KeyFound, noted: Noted): Promise<Settled> => {
  await db.updateTable('mail_in').set(noted).where('id', '=', arrived.id).execute()
  return give(arrived, key)
}

const sortArrived = async (
  sorting: Sorting,
  arrived: Arrived,
  found: KeyFound | 'unknown' | undefined,
  noted: Noted,
): Promise<Settled> => {
  const { whose } = sorting
  const { automatic, sender, nobody } = arrived.parsed
  const key = found === 'unknown' ? undefined : found
  // A letter that came back, and our own test, are automatic by nature and have a key of their own.
  if (key?.purpose === 'return' || key?.purpose === 'test') return giveNoted(sorting, arrived, key, noted)
  const about = { noted, ...complaintOf(key) }
  const isOurs = sorting.marks.isOurs(arrived.messageId, arrived.parsed.mark)
  if (isOurs) return { state: 'waiting', reason: 'own-letter', ...about }
  if (automatic && needsNobody.includes(automatic)) return { state: 'automatic', reason: automatic, ...about }
  const owner = nobody ? undefined : await whose(sender)
  const reason = automatic ?? nobody ?? (owner === 'own-address' ? owner : undefined)
  if (reason) return { state: 'waiting', reason, ...about }
  if (arrived.parsed.isSealed && arrived.parsed.text === '') return { state: 'waiting', reason: 'sealed', ...about }
  if (key && arrived.isLeft) return { state: 'waiting', reason: 'files-left', ...about }
  if (key) return giveNoted(sorting, arrived, key, noted)
  if (owner) return { state: 'waiting', reason: owner, noted }
  return { state: 'waiting', reason: found === 'unknown' ? 'key-unknown' : 'no-key', noted }
}

const note = async (sorting: Sorting, row: Row, parsed: Parsed, proof?: SenderProof) => {
  const { keys, shopFor } = sorting
  const found = await keys.find(parsed.recipients)
  const key = found === 'unknown' ? undefined : found
  const attachments = await keepAttached(sorting, parsed, row.tried >= patience)
  const noted: Noted = {
    storefront: await shopFor(parsed.recipients, key),
    sender: parsed.sender,
    sender_name: parsed.senderName,
    subject: parsed.subject,
    text: parsed.text,
    attachments: JSON.stringify(attachments),
    has_layout: parsed.hasLayout,
    proof: proof ? JSON.stringify(proof) : null,
    answers: [...parsed.answers],
    question: key?.detail['question'] ?? null,
  }
  return { found, key, attachments, noted }
}

// The keys that signed old mail out of a file are often gone; and of headers alone nothing can be told.
const isProvable = ({ way, reason }: Row) => way !== 'import' && reason === null

const prove = async (sorting: Sorting, row: Row, raw: Uint8Array, parsed: Parsed): Promise<SenderProof | undefined> => {
  if (!isProvable(row)) return undefined
  const { peer, helo, envelope_from: envelopeFrom } = row
  const found = await sorting.prove({
    raw,
    from: parsed.nobody ? '' : parsed.sender,
    ...(peer === null ? {} : { peer }),
    ...(helo === null ? {} : { helo }),
    ...(envelopeFrom === null ? {} : { envelopeFrom }),
  })
  return found ?? { verdict: 'unchecked', domain: parsed.sender.split('@').at(-1)?.toLowerCase() ?? '', by: 'here' }
}

const sortParsed = async (sorting: Sorting, row: Row, raw: Uint8Array, parsed: Parsed): Promise<Settled> => {
  const proof = await prove(sorting, row, raw, parsed)
  const { found, key, attachments, noted } = await note(sorting, row, parsed, proof)
  const files = attachments.filter(isKept)
  const isLeft = attachments.some(({ left }) => left)
  const arrived = { id: row.id, receivedAt: row.received_at, messageId: row.message_id, parsed, files, isLeft, proof }
  // Old mail out of a file speaks to nobody by itself, whatever key it has.
  if (row.way === 'import')
    return parsed.automatic
      ? { state: 'automatic', reason: parsed.automatic, noted }
      : { state: 'waiting', reason: 'imported', noted, ...complaintOf(key) }
  return sortArrived(sorting, arrived, found, noted)
}

const sortOne = async (sorting: Sorting, row: Row): Promise<Settled> => {
  const { raw } = row
  const unread = async (reason: WhyWaiting): Promise<Settled> => ({
    state: 'waiting',
    reason,
    noted: { storefront: await sorting.shopFor([], undefined) },
  })
  if (!raw) return unread('unreadable')
  const read = await parseMail(raw)
  if (isUnread(read)) {
    if (!read.headers) return unread(row.reason ?? read.problem)
    const { key, noted } = await note(sorting, row, withEnvelope(read.headers, row))
    return { state: 'waiting', reason: row.reason ?? read.problem, noted, ...complaintOf(key) }
  }
  const parsed = withEnvelope(read, row)
  const sorted = await sortParsed(sorting, row, raw, parsed)
  // Of a message whose body was left on the mail server only the headers could be read: a person looks at it there.
  return row.reason && sorted.state === 'waiting' ? { ...sorted, reason: row.reason } : sorted
}

/**
 * Works on what was kept and not looked at yet, the oldest first; any number of programs may do so at once. What breaks is tried
 * again later, and after a few times waits for a person: it never holds up the others, and is never dropped.
 */
export const sortMail = async (sorting: Sorting): Promise<number> => {
  const { db, now, report } = sorting
  for (let many = 0; ; many += 1) {
    const row = await take(sorting)
    if (!row) return many
    try {
      await settle(sorting, row.id, await sortOne(sorting, row))
    } catch (fault) {
      report('A message could not be sorted', { mail: row.id, fault })
      if (row.tried >= patience) await settle(sorting, row.id, { state: 'waiting', reason: 'not-taken' })
      else
        await db
          .updateTable('mail_in')
          .set({ next_at: laterBy(now(), row.tried) })
          .where('id', '=', row.id)
          .execute()
    }
  }
}
