import { sql, type Transaction } from 'kysely'
import { type Instant, plusTime } from '#calendar/day.ts'
import { complaintsAbout } from '#database/concerned.ts'
import { type AuditLine, noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import { nextId } from '#database/next-id.ts'
import type { DB } from '#database/tables.ts'
import { inTransaction } from '#database/transaction.ts'
import { asPosted } from './posted.ts'

/** Stands in a letter's text where the key of its link belongs: the key itself is never at rest, and is put in as the letter leaves. */
export const keyPlace = '__key__'

export type LetterId = string
export type LetterRow = {
  readonly id: LetterId
  readonly complaintId: string | undefined
  readonly key: string
  readonly kind: string
  readonly version: number | undefined
  readonly recipient: 'customer' | 'partner' | 'staff'
  readonly state: 'waiting' | 'to-post' | 'delivered' | 'bounced' | 'failed' | 'unknown'
  readonly attempts: number
  readonly messageId: string
  readonly sender: string | undefined
  readonly address: string | undefined
  readonly language: string | undefined
  readonly subject: string | undefined
  readonly text: string | undefined
  readonly html: string | undefined
  /** The purpose of the link in it; its key is made from this and the letter's id. */
  readonly link: string | undefined
  readonly createdAt: Instant
  readonly deliveredAt: Instant | undefined
  readonly via: string | undefined
  readonly error: string | undefined
  readonly endsForMail: boolean
}

/** The words of a letter, with `keyPlace` where a key belongs. */
export type Written = {
  readonly sender: string
  readonly address: string
  readonly language: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly link?: string | undefined
  /** The version of the house's own wording, where it has one. */
  readonly wording?: number | undefined
  /** Its last paragraph holds for mail alone: on paper it does not stand. */
  readonly endsForMail?: boolean | undefined
}

/** What is kept of a letter beside its words. */
export const factsOf = ({ link, wording, endsForMail }: Written): object => ({
  link,
  wording,
  ...(endsForMail ? { endsForMail } : {}),
})

/** A letter that follows from no complaint's history: an invitation, a sign-in link, a new tracking link, an answer to other mail. */
export type Notice = {
  readonly kind:
    | 'invitation'
    | 'sign-in'
    | 'tracking-link'
    | 'way-changed'
    | 'matter-answer'
    | 'matter-handed'
    | 'mail-reminder'
    | 'seal-note'
  readonly to: string
  readonly sender: string
  readonly language: string
  readonly subject: string
  /** Both with `keyPlace` where the key of the link stands. */
  readonly text: string
  readonly html: string
  /** A link with a key in it; a letter without one leads to pages that one signs in to. */
  readonly link?: {
    readonly purpose: 'invite' | 'sign-in' | 'track'
    readonly subject: string
    readonly detail?: Readonly<Record<string, unknown>>
    readonly expiresAt: Instant
  }
  /** Written down with it: both, or neither. */
  readonly line?: Omit<AuditLine, 'at'>
}

type Together = (tx: Transaction<DB>) => Promise<boolean>

export type Letters = {
  /** Newest first; `before` is the id of the last one seen, and `reader` sees none of a complaint that is about themselves. */
  readonly list: (question: {
    complaintId?: string
    reader?: string
    before?: LetterId
    limit?: number
  }) => Promise<readonly LetterRow[]>
  readonly byId: (id: LetterId) => Promise<LetterRow | undefined>
  /** The words of one letter with its real link, written now when it has not been sent yet; undefined for an unknown one. */
  readonly open: (id: LetterId, reader?: string) => Promise<(LetterRow & Written) | undefined>
  /** The same as it goes by post. */
  readonly openForPost: (id: LetterId) => Promise<(LetterRow & Written) | undefined>
  /**
   * Puts a notice in the queue; past three of a kind to one address in a day it does nothing, as nobody needs a fourth. `together` is
   * done in the same transaction: both, or neither. Where it answers false there is nothing to tell, and that is the answer.
   */
  readonly notify: (notice: Notice, together?: Together) => Promise<boolean>
}

type IssueFor = (link: NonNullable<Notice['link']> & { readonly forLetter: LetterId }, on: Database) => Promise<string>

const goesByPost = ({ state, via }: Pick<LetterRow, 'state' | 'via'>) => state === 'to-post' || via === 'post'

/** One that mail was to take and the post takes says nothing of mail. */
const asItGoes = <L extends LetterRow>(letter: L): L =>
  letter.endsForMail && goesByPost(letter) ? asPosted(letter) : letter

/** A letter as it went, or is to go. */
export const rowOf = (row: Record<string, unknown>): LetterRow => asItGoes(rowAsKept(row))

const rowAsKept = (row: Record<string, unknown>): LetterRow => {
  const or = <T>(value: unknown) => (value ?? undefined) as T | undefined
  const facts = row['facts'] as { link?: string; endsForMail?: boolean } | null
  return {
    id: row['id'] as string,
    complaintId: or(row['complaint_id']),
    key: row['key'] as string,
    kind: row['kind'] as string,
    version: or(row['version']),
    recipient: row['recipient'] as LetterRow['recipient'],
    state: row['state'] as LetterRow['state'],
    attempts: row['attempts'] as number,
    messageId: row['message_id'] as string,
    sender: or(row['sender']),
    address: or(row['address']),
    language: or(row['language']),
    subject: or(row['subject']),
    text: or(row['text']),
    html: or(row['html']),
    link: facts?.link,
    createdAt: row['created_at'] as Instant,
    deliveredAt: or(row['delivered_at']),
    via: or(row['via']),
    error: or(row['error']),
    endsForMail: facts?.endsForMail === true,
  }
}

/** The key is made anew for the letter each time it is needed: it is nowhere at rest. */
export const withKey = <W extends { readonly text: string; readonly html: string }>(written: W, key: string): W => ({
  ...written,
  text: written.text.replaceAll(keyPlace, key),
  html: written.html.replaceAll(keyPlace, key),
})

const enough = 3
// It says that something else changed: a thief's doings must not be lost behind three of an earlier hour.
const enoughOf = (kind: Notice['kind']) => (kind === 'way-changed' ? 50 : enough)
// Somebody pressed a button for each of these, and it counts as done with them.
const uncounted: readonly Notice['kind'][] = ['matter-answer', 'matter-handed']
const toCustomers: readonly Notice['kind'][] = ['tracking-link', 'matter-answer']

/** How many of a kind were written to an address in a day; until the transaction ends nobody else writes one of them. */
const sentTo = async (tx: Transaction<DB>, kind: string, to: string, at: Instant) => {
  await sql`select pg_advisory_xact_lock(hashtext(${`${kind} to ${to}`}))`.execute(tx)
  const { sent } = await tx
    .selectFrom('letter')
    .select(({ fn }) => fn.countAll<number>().as('sent'))
    .where('kind', '=', kind)
    .where('address', '=', to)
    .where('created_at', '>', plusTime(at, { hours: -24 }))
    .executeTakeFirstOrThrow()
  return sent
}

/** Letters of the house as rows; `write` renders one that was not sent yet, `keyFor` makes the key of its link. */
export const createLetters = (of: {
  readonly db: Database
  readonly now: () => Instant
  readonly issue: IssueFor
  readonly keyFor: (purpose: string, letter: LetterId) => string
  readonly write: (row: LetterRow) => Promise<Written | undefined>
  /** The address that all mail is sent from, where the mail server allows only one. */
  readonly mailFrom?: string | undefined
}): Letters => {
  const { db, now, issue, keyFor, write, mailFrom } = of
  const from = (sender: string) => (mailFrom ? sender.replace(/<[^>]*>$/, `<${mailFrom}>`) : sender)
  const ofOthers = (reader: string) =>
    sql<boolean>`(complaint_id is null or complaint_id <> all(${complaintsAbout(reader)}))`
  const byId = async (id: LetterId, reader?: string) => {
    if (!/^[0-9a-f-]{36}$/.test(id)) return undefined
    const found = db.selectFrom('letter').selectAll().where('id', '=', id)
    const row = await (reader === undefined ? found : found.where(ofOthers(reader))).executeTakeFirst()
    return row && rowOf(row)
  }
  const open = async (id: LetterId, reader?: string) => {
    const row = await byId(id, reader)
    if (!row) return undefined
    const written = row.text === undefined ? await write(row) : (row as LetterRow & Written)
    if (!written) return undefined
    const whole = asItGoes({ ...row, ...written, endsForMail: written.endsForMail === true })
    return whole.link ? withKey(whole, keyFor(whole.link, id)) : whole
  }
  return {
    byId: id => byId(id),
    list: async ({ complaintId, reader, before, limit = 50 }) => {
      let query = db.selectFrom('letter').selectAll().orderBy('id', 'desc').limit(limit)
      if (complaintId) query = query.where('complaint_id', '=', complaintId)
      if (reader !== undefined) query = query.where(ofOthers(reader))
      if (before) query = query.where('id', '<', before)
      return (await query.execute()).map(rowOf)
    },
    open,
    openForPost: async id => {
      const opened = await open(id)
      return opened?.endsForMail ? asPosted(opened) : opened
    },
    notify: async ({ kind, to, link, line, ...written }, together = () => Promise.resolve(true)) => {
      const id = nextId()
      const at = now()
      const row = {
        id,
        key: `${kind}-${id}`,
        kind,
        recipient: toCustomers.includes(kind) ? 'customer' : 'staff',
        next_attempt_at: at,
        created_at: at,
        message_id: `<${id}@${written.sender.split('@')[1]?.replace('>', '') ?? 'localhost'}>`,
        address: to,
        ...written,
        sender: from(written.sender),
        facts: JSON.stringify(link ? { link: link.purpose } : {}),
      }
      return inTransaction(db, async tx => {
        if (!uncounted.includes(kind) && (await sentTo(tx, kind, to, at)) >= enoughOf(kind)) return false
        if (!(await together(tx))) return false
        if (link) await issue({ ...link, forLetter: id }, tx)
        await tx.insertInto('letter').values(row).execute()
        if (line) await noteChange(tx, { ...line, at })
        return true
      })
    },
  }
}
