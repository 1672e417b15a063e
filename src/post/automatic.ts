import { sql } from 'kysely'
import { type Instant, plusTime } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import { inTransaction } from '#database/transaction.ts'
import type { LetterRow } from './letters.ts'
import type { Transport } from './transport.ts'

/** Letters that nobody presses a button for; they say so (RFC 3834), so that no program answers them. */
const automatic: readonly string[] = [
  'receipt',
  'late-apology',
  'staff-alert',
  'staff-question',
  'question-reminder',
  'partner-reminder',
  'partner-list',
  'review-request',
  'tracking-link',
  'sign-in',
  'way-changed',
  'mail-reminder',
  'seal-note',
]

export const isAutomatic = (kind: string): boolean => automatic.includes(kind)

/** So many letters leave by themselves for one address in 24 hours, whatever they are about and whoever gave us that address. */
const enough = 3
/** What a letter that was one too many carries as its reason, where a mail server gives an enhanced status code. */
export const enoughCode = 'enough'

// Written anew because somebody pressed a button: a letter has its own id in its Message-ID until then.
const isSentAgain = ({ id, messageId }: LetterRow) => !messageId.startsWith(`<${id}@`)

type Leaving = { readonly db: Database; readonly now: () => Instant; readonly transport: Transport }

type Either<T> = {
  /** Notes that the letter is handed over. */
  readonly leave: (on: Database) => Promise<T>
  /** Keeps what was not sent. */
  readonly stay: (on: Database) => Promise<void>
}

const isCounted = ({ transport }: Leaving, row: LetterRow) =>
  transport.via !== 'mailbox' && row.recipient === 'customer' && isAutomatic(row.kind) && !isSentAgain(row)

/**
 * Lets a letter leave, unless it is to a customer and would be one too many: a stranger's address, or a program that answers ours,
 * gets no more of them. The letter then counts as not arrived, its promise stands, and a person sees to it. On the mailbox page
 * nothing leaves. Of those that are sent at the same moment each sees the ones before it: `leave` dates its letter, and the next
 * to this address is counted after that.
 */
export const unlessEnough = async <T>(
  leaving: Leaving,
  row: LetterRow,
  address: string,
  { leave, stay }: Either<T>,
): Promise<T | 'enough'> => {
  const { db, now } = leaving
  if (!isCounted(leaving, row)) return leave(db)
  const to = address.trim().toLowerCase()
  return inTransaction(db, async tx => {
    await sql`select pg_advisory_xact_lock(hashtext(${`letters to ${to}`}))`.execute(tx)
    const { rows } = await sql<{ readonly many: number }>`select count(*)::int as many from letter
      where lower(address) = ${to} and recipient = 'customer' and kind = any(${automatic}) and id <> ${row.id}
        and (delivered_at > ${plusTime(now(), { hours: -24 })} or (state = 'waiting' and dated_at is not null))`.execute(
      tx,
    )
    if ((rows[0]?.many ?? 0) < enough) return leave(tx)
    await stay(tx)
    return 'enough'
  })
}
