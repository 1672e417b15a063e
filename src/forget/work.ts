import { sql, type Transaction } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import type { WhyErased } from '#complaint/case-facts.ts'
import type { Erase } from '#complaint/steps/erase.ts'
import { noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import type { DB } from '#database/tables.ts'
import { inTransaction } from '#database/transaction.ts'
import type { ErasedLine } from './forget.ts'
import { noteErased, scrubComplaint, scrubMail } from './scrub.ts'
import { whyStays } from './stays.ts'

type Tx = Transaction<DB>

/** What others do for it, each in its own part of the world. */
export type Hands = {
  /** Gives the command to the complaint, with `together` in the same transaction; answers with the code of a refusal. */
  readonly erase: (id: string, command: Erase, together: (tx: Tx) => Promise<void>) => Promise<string | undefined>
  /** Keeps a complaint for a claim, by the program itself; answers with the code of a refusal. */
  readonly hold: (id: string, reason: string) => Promise<string | undefined>
  /** Takes the words out of a history and out of what follows from it. */
  readonly forgetWords: (tx: Tx, id: string) => Promise<unknown>
  /** Removes the content of files that only what was erased names. */
  readonly dropFiles: () => Promise<unknown>
  /** Removes the copies of everything that are still there. */
  readonly dropCopies: () => Promise<unknown>
}
type Working = Hands & { readonly db: Database; readonly now: () => Instant }

type Waiting = {
  readonly erasure: string
  readonly kind: 'complaint' | 'mail'
  readonly subject: string
  readonly because: WhyErased
  readonly proposedBy: PersonId
  readonly approvedBy: PersonId
}

const nextPart = async (db: Database): Promise<Waiting | undefined> => {
  const { rows } = await sql<Waiting>`
    select p.erasure, p.kind, p.subject, e.because, e.proposed_by as "proposedBy", e.decided_by as "approvedBy"
    from erasure_part p join erasure e on e.id = p.erasure where e.state = 'approved' and p.state = 'waiting'
    order by e.decided_at, p.kind, p.subject limit 1`.execute(db)
  return rows[0]
}

const settle = async (db: Tx | Database, { erasure, kind, subject }: Waiting, at: Instant, why?: string) => {
  await db
    .updateTable('erasure_part')
    .set({ state: why ? 'kept' : 'erased', why: why ?? null, at })
    .where('erasure', '=', erasure)
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .execute()
}

const eraseComplaint = async (of: Working, part: Waiting): Promise<void> => {
  const { because, proposedBy, approvedBy, subject } = part
  const at = of.now()
  const refused = await of.erase(subject, { type: 'erase', because, proposedBy, approvedBy }, async tx => {
    await scrubComplaint(tx, subject)
    await of.forgetWords(tx, subject)
    await noteErased(tx, 'complaint', subject, at)
    await settle(tx, part, at)
  })
  // It was erased before: by another list, or by the one that a backup was held against.
  if (refused) await settle(of.db, part, at, refused === 'erased' ? undefined : refused)
}

const whyMailStays = async (tx: Tx, mail: string) => {
  const { rows } = await sql<{ why: string | null }>`
    select ${whyStays} as why from mail_in m left join complaint c on false where m.id = ${mail}`.execute(tx)
  return rows[0]?.why ?? undefined
}

const eraseMail = ({ db, now }: Working, part: Waiting): Promise<void> =>
  inTransaction(db, async tx => {
    const at = now()
    await sql`select from mail_in where id = ${part.subject} for update`.execute(tx)
    const why = await whyMailStays(tx, part.subject)
    if (why) return settle(tx, part, at, why)
    await scrubMail(tx, part.subject)
    await noteErased(tx, 'mail', part.subject, at)
    return settle(tx, part, at)
  })

// What lies in the pages of a table until they are swept; the program's user may sweep what it may change.
const swept = ['words', 'contact', 'search', 'letter', 'mail_in', 'mail_in_raw', 'desk_draft', 'shop_order'] as const

const afterwards = async ({ db, dropFiles, dropCopies }: Working) => {
  await dropFiles()
  await dropCopies()
  for (const table of swept) await sql`vacuum ${sql.table(table)}`.execute(db)
}

const finish = async ({ db, now }: Working) => {
  await sql`update erasure e set state = 'done', finished_at = ${now()} where state = 'approved'
    and not exists (select from erasure_part where erasure = e.id and state = 'waiting')`.execute(db)
}

/** Erases what was agreed on, one after another. A program that dies between two goes on with the next. */
export const eraseAgreed = async (of: Working): Promise<void> => {
  let done = 0
  for (let part = await nextPart(of.db); part; part = await nextPart(of.db)) {
    await (part.kind === 'complaint' ? eraseComplaint(of, part) : eraseMail(of, part))
    done += 1
  }
  const left = await of.db.selectFrom('erased_file').select('id').limit(1).execute()
  if (done > 0) await afterwards(of)
  else if (left.length > 0) await of.dropFiles()
  await finish(of)
}

const isThere = async (db: Database, { kind, id }: ErasedLine): Promise<boolean> => {
  const table = kind === 'complaint' ? 'complaint' : 'mail_in'
  const isGone = kind === 'complaint' ? sql`erased_at is not null` : sql`message_id like 'sha256:%'`
  const { rows } = await sql`select from ${sql.table(table)} where id = ${id}::uuid and not ${isGone}`.execute(db)
  return rows.length > 0
}

/** Its history says it. One that was open at the backup goes on without its words until somebody closes it. */
const eraseComplaintAgain = async ({ db, erase, forgetWords }: Working, { id, at }: ErasedLine): Promise<void> => {
  const scrub = async (tx: Tx) => {
    await scrubComplaint(tx, id)
    await forgetWords(tx, id)
    await noteErased(tx, 'complaint', id, at)
  }
  const refused = await erase(id, { type: 'erase', because: 'again' }, scrub)
  if (refused === 'not-closed') await inTransaction(db, scrub)
  else if (refused) throw new Error(`The complaint ${id} could not be erased once more: ${refused}`)
}

/** What a backup brought back goes again, without asking anybody: two people agreed on it, and it is too late to keep it. */
const eraseLine = async (of: Working, line: ErasedLine): Promise<boolean> => {
  if (!(await isThere(of.db, line))) return false
  if (line.kind === 'complaint') await eraseComplaintAgain(of, line)
  else
    await inTransaction(of.db, async tx => {
      await scrubMail(tx, line.id)
      await noteErased(tx, 'mail', line.id, line.at)
    })
  return true
}

/** Erases once more what is on the list of everything that ever was; answers with how many of them were there. */
export const eraseAgain = async (
  of: Working,
  lines: Iterable<ErasedLine> | AsyncIterable<ErasedLine>,
): Promise<number> => {
  const many = { complaint: 0, mail: 0 }
  for await (const line of lines) if (await eraseLine(of, line)) many[line.kind] += 1
  const all = many.complaint + many.mail
  if (all === 0) return 0
  await afterwards(of)
  const after = { complaints: many.complaint, messages: many.mail }
  await noteChange(of.db, { at: of.now(), kind: 'erased-again', subject: 'house', after })
  return all
}
