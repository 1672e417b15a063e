import { sql } from 'kysely'
import { type Instant, plusTime } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import { enoughCode, isAutomatic, isEnough } from './automatic.ts'
import { type LetterRow, rowOf, withKey, type Written } from './letters.ts'
import type { MailFile, Outcome, Transport } from './transport.ts'

export type Returning = { readonly replyTo?: string; readonly returnPath?: string }

/** What sending needs from elsewhere: the words, the key of a link, and the complaint's history, which hears how it went. */
export type Sending = {
  readonly db: Database
  readonly now: () => Instant
  readonly transport: Transport
  readonly write: (row: LetterRow) => Promise<Written | undefined>
  readonly keyFor: (purpose: string, letter: string) => string
  /** The files that go with a letter. */
  readonly filesOf?: (row: LetterRow) => Promise<readonly MailFile[]>
  /** Where this letter is answered to, and where it comes back to: addresses of its own, where the house takes mail. */
  readonly returnsTo: (row: LetterRow) => Promise<Returning>
  readonly delivered: (row: LetterRow, via: 'smtp' | 'mailbox') => Promise<void>
  readonly returned: (row: LetterRow, code: string | undefined) => Promise<void>
  readonly report: (line: string, row: LetterRow) => void
  /** What every letter of ours carries, by its id. */
  readonly markOf: (messageId: string) => string
}

// A letter taken by a sender that died is taken again after this; it then leaves once more under the same Message-ID.
const lease = 5 * 60 * 1000
const longest = 4 * 60 * 60 * 1000
/** Tries of a letter that is refused for now: about two days. */
const patience = 18

const later = (at: Instant, ms: number) => plusTime(at, { ms })
const backOff = (attempts: number) => Math.min(longest, 30_000 * 2 ** attempts)

const take = async ({ db, now }: Sending, limit: number): Promise<readonly LetterRow[]> => {
  const at = now()
  const { rows } = await sql<Record<string, unknown>>`
    update letter set attempts = attempts + 1, next_attempt_at = ${later(at, lease)}
    where id in (select id from letter where state = 'waiting' and next_attempt_at <= ${at}
      order by next_attempt_at, id limit ${limit} for update skip locked)
    returning *`.execute(db)
  return rows.map(rowOf).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** Keeps the words of a letter with it, once: from then on they never change. */
export const keepWords = ({ db }: Sending, { id }: LetterRow, written: Written) =>
  db
    .updateTable('letter')
    .set({
      sender: written.sender,
      address: written.address,
      language: written.language,
      subject: written.subject,
      text: written.text,
      html: written.html,
      ...(written.link ? { facts: JSON.stringify({ link: written.link, wording: written.wording }) } : {}),
    })
    .where('id', '=', id)
    .where('text', 'is', null)
    .execute()

const settle = async (sending: Sending, row: LetterRow, outcome: Outcome) => {
  const { db, now, transport, delivered, returned, report } = sending
  const mine = db.updateTable('letter').where('id', '=', row.id)
  if (outcome.accepted) {
    if (row.complaintId && row.version !== undefined) return delivered(row, transport.via)
    await mine.set({ state: 'delivered', via: transport.via, delivered_at: now(), error: null }).execute()
    return
  }
  report(`A letter was refused${outcome.isFinal ? ' for good' : ' for now'}: ${outcome.code ?? outcome.message}`, row)
  const isOver = outcome.isFinal || row.attempts >= patience
  await mine
    .set({
      error: outcome.message,
      ...(isOver ? { state: 'failed' } : { next_attempt_at: later(now(), backOff(row.attempts)) }),
    })
    .execute()
  if (isOver && row.complaintId && row.version !== undefined) await returned(row, outcome.code)
}

const sendOne = async (sending: Sending, row: LetterRow) => {
  const { transport, write, keyFor, filesOf } = sending
  const kept = row.text === undefined ? undefined : (row as LetterRow & Written)
  const written = kept ?? (await write(row))
  if (!written)
    return settle(sending, row, { accepted: false, isFinal: true, message: 'Nobody to send it to', problem: 'broken' })
  if (!kept) await keepWords(sending, row, written)
  if (await isEnough(sending, row, written.address))
    return settle(sending, row, {
      accepted: false,
      isFinal: true,
      code: enoughCode,
      message: 'Enough letters left for this address by themselves in a day',
      problem: 'recipient',
    })
  const { text, html } = written.link ? withKey(written, keyFor(written.link, row.id)) : written
  const files = (await filesOf?.(row)) ?? []
  const outcome = await transport.send({
    messageId: row.messageId,
    from: written.sender,
    to: written.address,
    subject: written.subject,
    text,
    html,
    language: written.language,
    ...(files.length > 0 ? { files } : {}),
    ...(await sending.returnsTo(row)),
    mark: sending.markOf(row.messageId),
    isAutomatic: isAutomatic(row.kind),
  })
  return settle(sending, row, outcome)
}

/**
 * Sends what waits, oldest first, a batch at a time until none is left; any number of processes may do so at once. A letter that
 * breaks is reported and tried again later; it never holds up the others. Answers with how many were tried.
 */
export const sendWaiting = async (sending: Sending, batch = 20): Promise<number> => {
  for (let tried = 0; ; ) {
    const rows = await take(sending, batch)
    if (rows.length === 0) return tried
    for (const row of rows) {
      tried += 1
      await sendOne(sending, row).catch(async (fault: unknown) => {
        sending.report(`A letter could not be sent: ${(fault as Error).message}`, row)
        await sending.db
          .updateTable('letter')
          .set({
            next_attempt_at: later(sending.now(), backOff(row.attempts)),
            error: (fault as Error).message.slice(0, 500),
          })
          .where('id', '=', row.id)
          .where('state', '=', 'waiting')
          .execute()
      })
    }
  }
}
