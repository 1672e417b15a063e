import { sql } from 'kysely'
import { isWorkingDay } from '#calendar/calendar.ts'
import { dayOf, type Instant, plusDays, startOf, timeOf } from '#calendar/day.ts'
import type { Ground } from '#complaint/decision.ts'
import { noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import { inTransaction } from '#database/transaction.ts'
import { mailReminder } from '#letters/mail-reminder.ts'
import { render } from '#letters/render.ts'
import type { People } from '#people/people.ts'
import type { Storefront } from '#policy/storefront.ts'
import type { Letters } from '#post/letters.ts'
import { lettersIn } from '#texts/letters.ts'

export type Reminding = {
  readonly db: Database
  readonly now: () => Instant
  readonly storefronts: () => Promise<readonly Storefront[]>
  readonly groundFor: (shop: Storefront) => Promise<Ground>
  readonly people: Pick<People, 'all'>
  readonly letters: Pick<Letters, 'notify'>
  readonly publicUrl: string
}

// Nobody is reminded before the day has begun.
const notBefore = '08:00'

type Found = {
  readonly waiting: number
  readonly oldest: Instant | null
  readonly missed: number
  readonly told: boolean
}

/** The start of the working day before this one: what came in earlier has waited for longer than a working day. */
const dayBefore = ({ calendar, zone }: Ground, now: Instant): Instant => {
  let day = plusDays(dayOf(now, zone), -1)
  while (!isWorkingDay(day, calendar)) day = plusDays(day, -1)
  return startOf(day, zone)
}

/** What waits too long in a shop; mail that no shop is known for counts with the first. */
const lookAt = async ({ db, now }: Reminding, shops: readonly string[], ground: Ground): Promise<Found> => {
  const today = dayOf(now(), ground.zone)
  const { rows } = await sql<Found>`select count(*)::int as waiting, min(received_at) as oldest,
      (select count(*)::int from mail_matter where storefront = any(${[...shops]}) and done_at is null and due_on < ${today}) as missed,
      exists (select from mail_reminder where storefront = ${shops[0]} and day >= ${today}) as told
    from mail_in where state = 'waiting' and coalesce(storefront, '') = any(${[...shops]})
      and received_at < ${dayBefore(ground, now())}`.execute(db)
  return rows[0] ?? { waiting: 0, oldest: null, missed: 0, told: true }
}

/** Notes each matter whose day has gone, once, and that the managers of this shop were told today; false where they were. */
const noteTold = ({ db, now }: Reminding, shops: readonly string[], { zone }: Ground): Promise<boolean> =>
  inTransaction(db, async tx => {
    const [at, today] = [now(), dayOf(now(), zone)]
    const told = await tx
      .insertInto('mail_reminder')
      .values({ storefront: shops[0] ?? '', day: today })
      .onConflict(conflict =>
        conflict.column('storefront').doUpdateSet({ day: today }).where('mail_reminder.day', '<', today),
      )
      .executeTakeFirst()
    if (told.numInsertedOrUpdatedRows === 0n) return false
    const missed = await tx
      .updateTable('mail_matter')
      .set({ missed_told_at: at })
      .where('storefront', 'in', [...shops])
      .where('done_at', 'is', null)
      .where('due_on', '<', today)
      .where('missed_told_at', 'is', null)
      .returning(['mail_id', 'kind', 'due_on'])
      .execute()
    for (const { mail_id: subject, kind, due_on: dueOn } of missed)
      await noteChange(tx, { at, kind: 'mail-matter-missed', subject, after: { kind, dueOn } })
    return true
  })

const remindOf = async (reminding: Reminding, shop: Storefront, shops: readonly string[]) => {
  const { now, groundFor, people, letters, publicUrl } = reminding
  const ground = await groundFor(shop)
  const today = dayOf(now(), shop.zone)
  if (timeOf(now(), shop.zone) < notBefore || !isWorkingDay(today, ground.calendar)) return
  const { waiting, oldest, missed, told } = await lookAt(reminding, shops, ground)
  if (told || waiting + missed === 0 || !(await noteTold(reminding, shops, ground))) return
  const managers = (await people.all()).filter(
    ({ active, roles, storefronts }) =>
      active && roles.includes('manager') && (storefronts === undefined || storefronts.includes(shop.id)),
  )
  for (const { name, email, language } of managers) {
    const about = { waiting, oldest: oldest ? dayOf(oldest, shop.zone) : undefined, missed }
    const link = `${publicUrl}/desk/${waiting > 0 ? 'mail-in' : 'matters'}`
    const sender = `"${lettersIn(language).frame.sender(shop.name).replace(/["\\]/g, '')}" <${shop.email}>`
    const letter = render(mailReminder({ language, shop, name, ...about, link }))
    await letters.notify({ kind: 'mail-reminder', to: email, sender, language, ...letter })
  }
}

/**
 * Reminds the managers of each shop, once on each working day, while a message has waited for longer than a working day or another
 * matter is past its day. May be done at any moment, by any number of programs.
 */
export const remindOfMail = async (reminding: Reminding): Promise<void> => {
  const shops = await reminding.storefronts()
  for (const [n, shop] of shops.entries()) await remindOf(reminding, shop, n === 0 ? [shop.id, ''] : [shop.id])
}
