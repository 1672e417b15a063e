// What the house keeps beside complaints goes by itself when its months are over: no two people need to agree on a list of programs' mail.
import { type RawBuilder, sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import { noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import { inTransaction } from '#database/transaction.ts'
import { keptThingNames, keptThings, type KeptThing } from '#policy/kept-beside.ts'
import { noteErased, scrubMail } from './scrub.ts'
import { isOfClaim } from './stays.ts'

export const keepingOf = async (db: Database): Promise<Readonly<Record<KeptThing, number>>> => {
  const rows = await db.selectFrom('keeping').select(['thing', 'months']).execute()
  const chosen = new Map(rows.map(({ thing, months }) => [thing, months]))
  return Object.fromEntries(keptThingNames.map(thing => [thing, chosen.get(thing) ?? keptThings[thing]])) as Record<
    KeptThing,
    number
  >
}

const before = (now: Instant, months: number) => sql`${now}::timestamptz - make_interval(months => ${months})`

const whichMail = (thing: KeptThing, until: RawBuilder<unknown>): RawBuilder<unknown> | undefined => {
  switch (thing) {
    case 'mail-set-aside':
      return sql`m.state = 'set-aside' and m.decided_at < ${until}`
    case 'mail-automatic':
      return sql`m.state in ('automatic', 'tested') and coalesce(m.decided_at, m.received_at) < ${until}`
    case 'matters':
      return sql`m.state = 'matter' and exists (select from mail_matter t where t.mail_id = m.id and t.done_at < ${until})`
    case 'house-letters':
      return undefined
  }
}

/** Goes on until a turn finds fewer than it could have taken; each message is a transaction of its own. */
const untilDone = async (atOnce: number, turn: () => Promise<number>): Promise<number> => {
  let all = 0
  for (;;) {
    const many = await turn()
    all += many
    if (many < atOnce) return all
  }
}

/** Messages of one kind that are over; what was erased is not found again. */
const sweepMail = (db: Database, which: RawBuilder<unknown>, now: Instant, atOnce: number): Promise<number> =>
  untilDone(atOnce, async () => {
    const { rows } = await sql<{ id: string }>`
      select m.id from mail_in m where ${which} and m.complaint_id is null and m.message_id not like 'sha256:%' and not ${isOfClaim}
      order by m.id limit ${atOnce}`.execute(db)
    for (const { id } of rows)
      await inTransaction(db, async tx => {
        await scrubMail(tx, id)
        await noteErased(tx, 'mail', id, now)
      })
    return rows.length
  })

const sweepLetters = (db: Database, until: RawBuilder<unknown>, atOnce: number): Promise<number> =>
  untilDone(atOnce, async () => {
    const { numAffectedRows } = await sql`delete from letter where id in (select id from letter l
      where complaint_id is null and created_at < ${until} and state <> 'waiting'
        and not exists (select from mail_test t where t.letter_id = l.id) limit ${atOnce})`.execute(db)
    return Number(numAffectedRows ?? 0)
  })

/** Erases what is over of everything that is no complaint, looking for `atOnce` at a time, and writes down how much of what. */
export const sweep = async (db: Database, now: Instant, atOnce = 500): Promise<void> => {
  const months = await keepingOf(db)
  const gone: Partial<Record<KeptThing, number>> = {}
  for (const thing of keptThingNames) {
    const until = before(now, months[thing])
    const which = whichMail(thing, until)
    const many = which ? await sweepMail(db, which, now, atOnce) : await sweepLetters(db, until, atOnce)
    if (many > 0) gone[thing] = many
  }
  if (Object.keys(gone).length > 0)
    await noteChange(db, { at: now, kind: 'kept-things-erased', subject: 'house', after: gone })
}
