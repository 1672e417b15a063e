import { hash } from 'node:crypto'
import { sql } from 'kysely'
import { type Instant, plusTime } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { NotAccepted } from './out/outcome.ts'

const [shortest, longest] = [15_000, 15 * 60_000]

/** A number from 0.8 to 1.2, always the same for the same text: what fails together is not tried again together. */
export const jitter = (text: string): number =>
  0.8 + (hash('sha256', text, 'buffer').readUInt32BE() / 0xff_ff_ff_ff) * 0.4

const pauseAfter = (troubles: number, at: Instant) =>
  Math.round(Math.min(longest, shortest * 2 ** troubles) * jitter(`${at} ${troubles}`))

/** A letter left: the mail server works. Noted once a second while all is well, so that letters do not wait for each other here. */
export const serverWorks = async (db: Database, at: Instant): Promise<void> => {
  await sql`insert into mail_out (left_at) select ${at}::timestamptz
    where not exists (select from mail_out where left_at > ${plusTime(at, { ms: -1000 })} and left_at <= ${at}
      and failing_since is null and paused_until is null)
    on conflict (id) do update
    set left_at = excluded.left_at, failing_since = null, troubles = 0, paused_until = null, problem = null, said = null`.execute(
    db,
  )
}

/** No letter can go for now: all of them wait a while, longer each time. Several that find out at once make it one pause. */
export const serverFails = async (db: Database, at: Instant, why: NotAccepted): Promise<Instant> => {
  const known = await db.selectFrom('mail_out').select(['troubles', 'paused_until']).executeTakeFirst()
  if (known?.paused_until && known.paused_until > at) return known.paused_until
  const troubles = known?.troubles ?? 0
  const until = plusTime(at, { ms: pauseAfter(troubles, at) })
  await sql`insert into mail_out (failing_since, troubles, paused_until, problem, said)
    values (${at}, 1, ${until}, ${why.problem}, ${why.message}) on conflict (id) do update
    set failing_since = coalesce(mail_out.failing_since, excluded.failing_since), troubles = mail_out.troubles + 1,
      paused_until = greatest(mail_out.paused_until, excluded.paused_until), problem = excluded.problem, said = excluded.said
    where mail_out.troubles = ${troubles}`.execute(db)
  return until
}
