import { hash, randomInt, timingSafeEqual } from 'node:crypto'
import type { Selectable } from 'kysely'
import { type Instant, plusTime } from '#calendar/day.ts'
import { noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import { nextId } from '#database/next-id.ts'
import type { MailTest as MailTestTable } from '#database/tables.ts'
import { inTransaction } from '#database/transaction.ts'
import type { ReplyKeys } from './in/reply-keys.ts'
import type { Transport } from './transport.ts'
import { type MailProblem, mailProblems } from './why-not.ts'

/** A letter that is to come back: read from the mailbox, or by its code, typed by whoever got it. */
export type MailTest = {
  readonly id: string
  readonly address: string
  readonly sentAt: Instant
  readonly problem?: MailProblem
  readonly backAt?: Instant
  readonly backBy?: 'mailbox' | 'code'
}

type TestWords = { readonly subject: string; readonly text: string; readonly html: string }
export type NewMailTest = {
  /** Where it goes; to the mailbox of the house itself where nothing is given. */
  readonly to?: string
  readonly by: string
  readonly sender: string
  readonly language: string
  readonly write: (code: string) => TestWords
}

export type MailTests = {
  /** Sends one now, and answers with how that went. Undefined where it should go to a mailbox of which no address is known. */
  readonly send: (test: NewMailTest) => Promise<MailTest | undefined>
  readonly last: () => Promise<MailTest | undefined>
  /** The code as somebody typed it; after a few wrong ones none is taken any more. */
  readonly typed: (code: string, by: string) => Promise<'back' | 'wrong' | 'too-often' | 'none'>
  /** The letter itself, or an answer to it, was read from the mailbox. */
  readonly isBack: (id: string, messageId: string, isAutomatic: boolean) => Promise<boolean>
}

const most = 5
const works = { hours: 24 } as const
const lease = { minutes: 5 } as const

const atRest = (id: string, code: string) => hash('sha256', `mail test ${id} ${code}`)
const same = (one: string, other: string) => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

const isProblem = (text: string | null): text is MailProblem => mailProblems.some(one => one === text)

const rowOf = (row: Selectable<MailTestTable>): MailTest => ({
  id: row.id,
  address: row.address,
  sentAt: row.sent_at,
  ...(isProblem(row.problem) ? { problem: row.problem } : {}),
  ...(row.back_at ? { backAt: row.back_at } : {}),
  ...(row.back_by ? { backBy: row.back_by as 'mailbox' | 'code' } : {}),
})

type Of = {
  readonly db: Database
  readonly now: () => Instant
  readonly keys: ReplyKeys
  readonly transport: Transport
}

const lastOf = (db: Database) =>
  db.selectFrom('mail_test').selectAll().orderBy('sent_at', 'desc').orderBy('id', 'desc').limit(1).executeTakeFirst()

const createSend = ({ db, now, keys, transport }: Of): MailTests['send'] => {
  const keep = async (id: string, code: string, address: string, { by, language, ...test }: NewMailTest) => {
    const letter = nextId()
    const words = test.write(code)
    const host = /@([^>]+)/.exec(test.sender)?.[1] ?? 'localhost'
    const row = {
      id: letter,
      key: `mail-test-${letter}`,
      kind: 'mail-test',
      recipient: 'staff',
      attempts: 1,
      // Whatever happens to this program meanwhile, the letter then leaves with the others.
      next_attempt_at: plusTime(now(), lease),
      created_at: now(),
      message_id: `<${letter}@${host}>`,
      sender: test.sender,
      address,
      language,
      ...words,
    }
    await db.transaction().execute(async tx => {
      await tx.insertInto('letter').values(row).execute()
      await tx
        .insertInto('mail_test')
        .values({ id, letter_id: letter, address, code_hash: atRest(id, code), sent_at: now(), sent_by: by })
        .execute()
      const after = { to: test.to === undefined ? 'mailbox' : 'address' }
      await noteChange(tx, { at: now(), by, kind: 'mail-test-sent', subject: 'house', after })
    })
    return row
  }
  return async test => {
    const id = nextId()
    const keyed = await keys.addressFor('test', id)
    const address = test.to ?? keyed
    if (!address) return undefined
    const code = String(randomInt(1_000_000)).padStart(6, '0')
    const letter = await keep(id, code, address, test)
    const outcome = await transport.send({
      messageId: letter.message_id,
      date: letter.created_at,
      from: letter.sender,
      to: address,
      subject: letter.subject,
      text: letter.text,
      html: letter.html,
      language: letter.language,
      isAutomatic: true,
      ...(keyed ? { replyTo: keyed } : {}),
    })
    const problem = outcome.accepted ? undefined : outcome.problem
    await db
      .updateTable('letter')
      .set(
        outcome.accepted
          ? { state: 'delivered', via: transport.via, delivered_at: now() }
          : { state: 'failed', error: outcome.message },
      )
      .where('id', '=', letter.id)
      .execute()
    if (problem) await db.updateTable('mail_test').set({ problem }).where('id', '=', id).execute()
    return { id, address, sentAt: letter.created_at, ...(problem ? { problem } : {}) }
  }
}

export const createMailTests = (of: Of): MailTests => {
  const { db, now } = of
  const back = (id: string, way: 'mailbox' | 'code', by?: string) =>
    inTransaction(db, async tx => {
      const { numUpdatedRows } = await tx
        .updateTable('mail_test')
        .set({ back_at: now(), back_by: way, problem: null })
        .where('id', '=', id)
        .where('back_at', 'is', null)
        .executeTakeFirst()
      if (numUpdatedRows > 0n)
        await noteChange(tx, { at: now(), by, kind: 'mail-test-passed', subject: 'house', after: { back: way } })
    })
  return {
    send: createSend(of),
    last: async () => {
      const row = await lastOf(db)
      return row && rowOf(row)
    },
    typed: async (code, by) => {
      const row = await lastOf(db)
      if (!row || plusTime(row.sent_at, works) < now()) return 'none'
      if (row.tried >= most) return 'too-often'
      if (!same(row.code_hash, atRest(row.id, code.replace(/\D/g, '')))) {
        await db
          .updateTable('mail_test')
          .set(eb => ({ tried: eb('tried', '+', 1) }))
          .where('id', '=', row.id)
          .execute()
        return 'wrong'
      }
      await back(row.id, 'code', by)
      return 'back'
    },
    isBack: async (id, messageId, isAutomatic) => {
      const row = await db
        .selectFrom('mail_test')
        .innerJoin('letter', 'letter.id', 'mail_test.letter_id')
        .select(['letter.message_id'])
        .where('mail_test.id', '=', id)
        .executeTakeFirst()
      // An out-of-office answer is no proof that anybody could read the letter.
      if (!row || (isAutomatic && row.message_id !== messageId)) return false
      await back(id, 'mailbox')
      return true
    },
  }
}
