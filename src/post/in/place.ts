import { sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { MailProblem } from '../why-not.ts'

export type Place = { readonly validity: number; readonly lastUid: number; readonly since: Instant }

/** How far a mailbox was read, and what its mail server was told. */
export type Places = {
  readonly mailbox: string
  /** How far this mailbox was read; a validity of 0 means never. */
  readonly place: () => Promise<Place>
  /** The mailbox was read up to here, and nothing went wrong; `problem` is one that did not keep it from being read. */
  readonly wasRead: (validity: number, lastUid: number, problem?: MailProblem) => Promise<void>
  /** It is being read, and so many messages are still to be taken. */
  readonly reading: (waiting: number) => Promise<void>
  readonly hadProblem: (problem: MailProblem) => Promise<void>
  /** Messages that we have and the mail server does not know of yet, the oldest first; those too large to have stay there. */
  readonly unmarked: (validity: number, limit: number) => Promise<readonly Unmarked[]>
  readonly marked: (validity: number, uids: readonly number[]) => Promise<void>
}

export type Unmarked = { readonly uid: number; readonly isWhole: boolean }

export const createPlaces = (of: {
  readonly db: Database
  readonly now: () => Instant
  readonly mailbox: string
}): Places => {
  const { db, now, mailbox } = of
  const start = () =>
    db
      .insertInto('mail_place')
      .values({ mailbox, uid_validity: 0, last_uid: 0, since: now() })
      .onConflict(conflict => conflict.doNothing())
      .execute()
  return {
    mailbox,
    place: async () => {
      await start()
      const row = await db.selectFrom('mail_place').selectAll().where('mailbox', '=', mailbox).executeTakeFirstOrThrow()
      return { validity: row.uid_validity, lastUid: row.last_uid, since: row.since }
    },
    wasRead: async (validity, lastUid, problem) => {
      await db
        .updateTable('mail_place')
        .set({
          uid_validity: validity,
          last_uid: lastUid,
          read_at: now(),
          problem: problem ?? null,
          problem_at: problem ? now() : null,
          waiting: 0,
        })
        .where('mailbox', '=', mailbox)
        .execute()
    },
    reading: async waiting => {
      await db.updateTable('mail_place').set({ read_at: now(), waiting }).where('mailbox', '=', mailbox).execute()
    },
    hadProblem: async problem => {
      await start()
      await db.updateTable('mail_place').set({ problem, problem_at: now() }).where('mailbox', '=', mailbox).execute()
    },
    unmarked: async (validity, limit) => {
      const rows = await db
        .selectFrom('mail_in')
        .innerJoin('mail_in_raw', 'mail_in_raw.mail_id', 'mail_in.id')
        .select(['uid', sql<boolean>`octet_length(raw) = bytes`.as('whole')])
        .where('mailbox', '=', mailbox)
        .where('uid_validity', '=', validity)
        .where('marked', '=', false)
        .orderBy('uid')
        .limit(limit)
        .execute()
      return rows.map(({ uid, whole }) => ({ uid: uid ?? 0, isWhole: whole }))
    },
    marked: async (validity, uids) => {
      if (uids.length === 0) return
      await db
        .updateTable('mail_in')
        .set({ marked: true })
        .where('mailbox', '=', mailbox)
        .where('uid_validity', '=', validity)
        .where('uid', 'in', [...uids])
        .execute()
    },
  }
}
