import { type Kysely, sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import { complaintsAbout } from '#database/concerned.ts'
import { noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import type { DB } from '#database/tables.ts'
import { inTransaction } from '#database/transaction.ts'
import type { MailProblem } from '../why-not.ts'
import type {
  Attached,
  MailboxState,
  MailDecision,
  MailId,
  MailIn,
  MailReader,
  OpenWay,
  Receipt,
  Way,
} from './mail-in.ts'
import { isUnread, layOut, parseMail } from './parse.ts'
import { columns, rowOf } from './rows.ts'
import { isNoRoom, type StoreFile, takeOutLeft } from './sent-along.ts'
import { waysState } from './ways-state.ts'

const isId = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)

/** What came in, for the people who decide about it. `look` asks for it to be read. */
export const createMailIn = (of: {
  readonly db: Database
  readonly now: () => Instant
  readonly open: readonly OpenWay[]
  readonly look: () => void
  readonly store: StoreFile
}): MailIn => {
  const { db, now, open, look, store } = of
  const name = open.find(({ way }) => way === 'imap')?.name
  const ofReader = ({ shops, person }: MailReader) =>
    db
      .selectFrom('mail_in')
      .where('storefront', 'in', [...shops, ''])
      .where(sql<boolean>`(complaint_id is null or complaint_id <> all(${complaintsAbout(person)}))`)
  const waiting = (reader: MailReader) => ofReader(reader).where('state', '=', 'waiting')
  const decide = async (on: Kysely<DB>, id: MailId, { state, by, why, complaint }: MailDecision) => {
    const { numUpdatedRows } = await on
      .updateTable('mail_in')
      .set({
        state,
        decided_at: now(),
        decided_by: by,
        decided_why: why ?? null,
        ...(complaint ? { complaint_id: complaint } : {}),
      })
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .executeTakeFirst()
    return numUpdatedRows > 0n
  }
  const raw = async (id: MailId) => {
    if (!isId(id)) return undefined
    const row = await db.selectFrom('mail_in_raw').select('raw').where('mail_id', '=', id).executeTakeFirst()
    return row?.raw
  }
  return {
    look,
    waiting: async (reader, limit) => {
      const rows = await waiting(reader).select(columns).orderBy('received_at').orderBy('id').limit(limit).execute()
      return rows.map(rowOf)
    },
    seen: async (reader, limit) => {
      const rows = await ofReader(reader)
        .select(columns)
        .where('state', 'not in', ['new', 'waiting'])
        .orderBy('decided_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute()
      return rows.map(rowOf)
    },
    counts: async reader => {
      const matters = sql<number>`(select count(*)::int from mail_matter where done_at is null
        and storefront = any(${[...reader.shops, '']}))`
      const { mail, other } = await waiting(reader)
        .select(({ fn }) => [fn.countAll<number>().as('mail'), matters.as('other')])
        .executeTakeFirstOrThrow()
      return { mail: Number(mail), matters: Number(other) }
    },
    beside: async (complaint, reader) => {
      const rows = ofReader(reader)
        .select(columns)
        .where('complaint_id', '=', complaint)
        .where('state', 'in', ['waiting', 'automatic', 'set-aside'])
      return (await rows.orderBy('received_at').orderBy('id').limit(50).execute()).map(rowOf)
    },
    byId: async (id, reader) => {
      if (!isId(id)) return undefined
      const row = await ofReader(reader).select(columns).where('id', '=', id).executeTakeFirst()
      return row && rowOf(row)
    },
    raw,
    layout: async id => {
      const whole = await raw(id)
      return whole && layOut(whole)
    },
    sentAlong: async (id, nth) => {
      const whole = await raw(id)
      const parsed = whole && (await parseMail(whole))
      const file = parsed && !isUnread(parsed) ? parsed.files[nth] : undefined
      const message = file?.isMessage ? await parseMail(file.content) : undefined
      return message && !isUnread(message) ? message : undefined
    },
    decide: (id, decision) =>
      inTransaction(db, async tx => {
        if (!(await decide(tx, id, decision))) return false
        // What goes to a complaint stands in its history; what does not would stand nowhere else.
        if (decision.state === 'set-aside')
          await noteChange(tx, { at: now(), by: decision.by, kind: 'mail-set-aside', subject: id })
        return true
      }),
    together: (id, decision) => async tx => {
      if (!(await decide(tx, id, decision))) throw new Error('Somebody else decided about this message')
    },
    takeOut: async (id, by) => {
      const whole = await raw(id)
      const parsed = whole && (await parseMail(whole))
      const row = await db.selectFrom('mail_in').select('attachments').where('id', '=', id).executeTakeFirst()
      if (!row || !parsed || isUnread(parsed)) return false
      try {
        const kept = await takeOutLeft(store, row.attachments as unknown as readonly Attached[], parsed.files)
        await inTransaction(db, async tx => {
          const attachments = JSON.stringify(kept)
          await tx.updateTable('mail_in').set({ attachments }).where('id', '=', id).execute()
          await noteChange(tx, { at: now(), by, kind: 'mail-files-taken-out', subject: id })
        })
        return true
      } catch (fault) {
        if (isNoRoom(fault)) return false
        throw fault
      }
    },
    takeBack: (id, by) =>
      inTransaction(db, async tx => {
        const { numUpdatedRows } = await tx
          .updateTable('mail_in')
          .set({ state: 'waiting', decided_at: null, decided_by: null, decided_why: null })
          .where('id', '=', id)
          .where('state', 'in', ['set-aside', 'automatic'])
          .executeTakeFirst()
        if (numUpdatedRows > 0n) await noteChange(tx, { at: now(), by, kind: 'mail-taken-back', subject: id })
        return numUpdatedRows > 0n
      }),
    receipts: async id => {
      if (!isId(id)) return []
      const { rows } = await sql<Receipt & { way: Way }>`
        select way, sum(many)::integer as many from (
          select way, 1 as many from mail_in where id = ${id}
          union all select way, many from mail_receipt where mail_id = ${id}) each
        group by way order by way`.execute(db)
      return rows
    },
    ways: waysState({ db, now, open }),
    state: async (): Promise<MailboxState> => {
      if (name === undefined) return { readAt: undefined, problem: undefined, waiting: 0 }
      const row = await db
        .selectFrom('mail_place')
        .select(['read_at', 'problem', 'waiting'])
        .where('mailbox', '=', name)
        .executeTakeFirst()
      const { read_at: readAt, problem, waiting = 0 } = row ?? {}
      return { readAt: readAt ?? undefined, problem: (problem ?? undefined) as MailProblem | undefined, waiting }
    },
  }
}
