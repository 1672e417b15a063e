import type { Selectable } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import { noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import type { MailIn, MailMatter } from '#database/tables.ts'
import { inTransaction } from '#database/transaction.ts'
import type { OtherMatter } from '#policy/other-matters.ts'
import type { MailReader } from './mail-in.ts'
import type { HandingTo, HowDone, Matter, Matters } from './matter.ts'

type Row = Selectable<MailMatter> & Pick<Selectable<MailIn>, 'sender' | 'sender_name' | 'subject'>

const matterOf = (row: Row): Matter => ({
  mail: row.mail_id,
  storefront: row.storefront,
  kind: row.kind as OtherMatter,
  sender: row.sender ?? undefined,
  senderName: row.sender_name ?? undefined,
  subject: row.subject ?? undefined,
  receivedAt: row.received_at,
  dueOn: row.due_on ?? undefined,
  notedAt: row.noted_at,
  notedBy: row.noted_by,
  doneAt: row.done_at ?? undefined,
  doneBy: row.done_by ?? undefined,
  how: (row.how ?? undefined) as HowDone | undefined,
  said: row.said ?? undefined,
  handedTo: row.handed_to ?? undefined,
})

type Of = { readonly db: Database; readonly now: () => Instant }

const all = (db: Database) =>
  db
    .selectFrom('mail_matter')
    .innerJoin('mail_in', 'mail_in.id', 'mail_matter.mail_id')
    .selectAll('mail_matter')
    .select(['mail_in.sender', 'mail_in.sender_name', 'mail_in.subject'])

const looking = ({ db }: Of): Pick<Matters, 'open' | 'done' | 'of' | 'handingTo'> => {
  const ofShops = ({ shops }: MailReader) => all(db).where('mail_matter.storefront', 'in', [...shops, ''])
  return {
    open: async (reader, limit) => {
      const rows = ofShops(reader)
        .where('done_at', 'is', null)
        .orderBy('due_on', order => order.asc().nullsLast())
      return (await rows.orderBy('mail_matter.received_at').limit(limit).execute()).map(matterOf)
    },
    done: async (reader, limit) => {
      const rows = ofShops(reader).where('done_at', 'is not', null).orderBy('done_at', 'desc')
      return (await rows.limit(limit).execute()).map(matterOf)
    },
    of: async mail => {
      const row = await all(db).where('mail_id', '=', mail).executeTakeFirst()
      return row && matterOf(row)
    },
    handingTo: async storefront => {
      const rows = await db
        .selectFrom('mail_matter_address')
        .selectAll()
        .where('storefront', '=', storefront)
        .orderBy('kind')
        .execute()
      return Object.fromEntries(rows.map(({ kind, address }) => [kind, address])) as HandingTo
    },
  }
}

const deciding = ({ db, now }: Of): Pick<Matters, 'note' | 'takeBack'> => ({
  note: (mail, { kind, storefront, receivedAt, dueOn, by }) =>
    inTransaction(db, async tx => {
      const at = now()
      const { numUpdatedRows } = await tx
        .updateTable('mail_in')
        .set({ state: 'matter', decided_at: at, decided_by: by, decided_why: null })
        .where('id', '=', mail)
        .where('state', '=', 'waiting')
        .executeTakeFirst()
      if (numUpdatedRows === 0n) return false
      await tx
        .insertInto('mail_matter')
        .values({
          mail_id: mail,
          kind,
          storefront,
          received_at: receivedAt,
          due_on: dueOn ?? null,
          noted_at: at,
          noted_by: by,
        })
        .execute()
      await noteChange(tx, { at, by, kind: 'mail-matter-noted', subject: mail, after: { kind, dueOn: dueOn ?? null } })
      return true
    }),
  takeBack: (mail, by) =>
    inTransaction(db, async tx => {
      const gone = await tx
        .deleteFrom('mail_matter')
        .where('mail_id', '=', mail)
        .where('done_at', 'is', null)
        .returning('kind')
        .executeTakeFirst()
      if (!gone) return false
      await tx
        .updateTable('mail_in')
        .set({ state: 'waiting', decided_at: null, decided_by: null, decided_why: null })
        .where('id', '=', mail)
        .execute()
      await noteChange(tx, { at: now(), by, kind: 'mail-taken-back', subject: mail, before: gone })
      return true
    }),
})

const finishing =
  ({ now }: Of): Matters['finishing'] =>
  (mail, { how, said, handedTo, by }) =>
  async tx => {
    const at = now()
    const { numUpdatedRows } = await tx
      .updateTable('mail_matter')
      .set({ done_at: at, done_by: by, how, said: said ?? null, handed_to: handedTo ?? null })
      .where('mail_id', '=', mail)
      .where('done_at', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return false
    const after = { how, handedTo: handedTo ?? null }
    await noteChange(tx, { at, by, kind: 'mail-matter-done', subject: mail, after })
    return true
  }

const doing = ({ db, now }: Of): Pick<Matters, 'reopen' | 'saveHandingTo'> => ({
  reopen: (mail, by) =>
    inTransaction(db, async tx => {
      const { numUpdatedRows } = await tx
        .updateTable('mail_matter')
        .set({ done_at: null, done_by: null, how: null, handed_to: null })
        .where('mail_id', '=', mail)
        .where('done_at', 'is not', null)
        .executeTakeFirst()
      if (numUpdatedRows > 0n) await noteChange(tx, { at: now(), by, kind: 'mail-matter-reopened', subject: mail })
      return numUpdatedRows > 0n
    }),
  saveHandingTo: (storefront, to, by) =>
    inTransaction(db, async tx => {
      const gone = await tx
        .deleteFrom('mail_matter_address')
        .where('storefront', '=', storefront)
        .returningAll()
        .execute()
      const before = Object.fromEntries(gone.map(({ kind, address }) => [kind, address]))
      const rows = Object.entries(to).map(([kind, address]) => ({ storefront, kind, address }))
      if (rows.length > 0) await tx.insertInto('mail_matter_address').values(rows).execute()
      await noteChange(tx, { at: now(), by, kind: 'mail-matter-addresses', subject: storefront, before, after: to })
    }),
})

/** What came in and is no complaint. Every step is written down with who took it. */
export const createMatters = (of: Of): Matters => ({
  ...looking(of),
  ...deciding(of),
  ...doing(of),
  finishing: finishing(of),
  finish: (mail, done) => inTransaction(of.db, finishing(of)(mail, done)),
})
