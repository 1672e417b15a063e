import { type Day, dayOf, type Instant, plusDays, plusTime, startOf } from '#calendar/day.ts'
import { nthWorkingDay, workingDaysOf } from '#calendar/working-days.ts'
import type { Ground } from '#complaint/decision.ts'
import type { Database } from '#database/connect.ts'
import { nextId } from '#database/next-id.ts'
import { inTransaction } from '#database/transaction.ts'
import type { Questions } from '#ledger/questions/questions.ts'
import { partnerList } from '#letters/partner-list.ts'
import { render } from '#letters/render.ts'
import type { Links } from '#people/links.ts'
import type { Partner, People } from '#people/people.ts'
import type { Storefront } from '#policy/storefront.ts'
import { keyPlace } from '#post/letters.ts'
import { lettersIn } from '#texts/letters.ts'
import { tongueOf } from '#texts/tongue.ts'

export type Listing = {
  readonly db: Database
  readonly now: () => Instant
  readonly questions: Pick<Questions, 'partnerList' | 'listsToSend'>
  readonly people: Pick<People, 'partner'>
  readonly links: Pick<Links, 'issue'>
  readonly storefronts: () => Promise<readonly Storefront[]>
  readonly groundFor: (shop: Storefront) => Promise<Ground>
  readonly publicUrl: string
  readonly mailFrom: string | undefined
}

// A list is put together when the working day begins; its link outlives a fortnight's holiday.
const hour = 8
const linkDays = 21

/** Since when today's list is to be sent; undefined on a day nobody works, and before the hour. */
const dueSince = (
  { calendar, policy }: Ground,
  today: Day,
  now: Instant,
  { zone }: Storefront,
): Instant | undefined => {
  if (today < calendar.from || today > calendar.until) return undefined
  const works = nthWorkingDay(today, 1, workingDaysOf(calendar, policy.counting.workingWeek)) === today
  const at = plusTime(startOf(today, zone), { hours: hour })
  return works && now >= at ? at : undefined
}

const wasSent = async ({ db }: Listing, partner: Partner, { id }: Storefront, today: Day): Promise<boolean> => {
  const sent = db.selectFrom('partner_list').select('letter').where('partner', '=', partner.id)
  return (await sent.where('storefront', '=', id).where('on_day', '=', today).executeTakeFirst()) !== undefined
}

const sendTo = async (listing: Listing, partner: Partner, shop: Storefront, today: Day): Promise<number> => {
  const { db, now, questions, links, publicUrl, mailFrom } = listing
  if (await wasSent(listing, partner, shop, today)) return 0
  const all = await questions.partnerList({ partner: partner.id, storefront: shop.id, today })
  const open = all.filter(({ status }) => status === 'asked')
  const until = plusDays(today, linkDays)
  const { language } = partner
  const letter = partnerList({
    language: tongueOf(language, shop.formality),
    shop,
    partner: partner.name,
    questions: open,
    link: `${publicUrl}/q-list/${keyPlace}`,
    until,
  })
  const id = nextId()
  const expiresAt = startOf(plusDays(until, 1), shop.zone)
  const detail = { shop: shop.id }
  await links.issue({ purpose: 'question-list', subject: partner.id, detail, forLetter: id, expiresAt })
  return inTransaction(db, async tx => {
    const mine = await tx
      .insertInto('partner_list')
      .values({ partner: partner.id, storefront: shop.id, on_day: today, letter: id })
      .onConflict(conflict => conflict.doNothing())
      .returning('letter')
      .executeTakeFirst()
    if (!mine) return 0
    const sender = mailFrom ?? shop.email
    await tx
      .insertInto('letter')
      .values({
        id,
        key: `partner-list-${id}`,
        kind: 'partner-list',
        recipient: 'partner',
        next_attempt_at: now(),
        created_at: now(),
        message_id: `<${id}@${sender.split('@')[1] ?? 'localhost'}>`,
        sender: `"${lettersIn(language).frame.team(shop.name).replace(/["\\]/g, '')}" <${sender}>`,
        address: partner.email,
        language,
        ...render(letter),
        facts: JSON.stringify({ link: 'question-list' }),
      })
      .execute()
    return 1
  })
}

/**
 * Puts in the post, once each working day from eight in the shop's zone, one list for each partner who is asked that way and has
 * not answered all: whatever was asked before that hour starts one. Answers with how many.
 */
export const sendPartnerLists = async (listing: Listing): Promise<number> => {
  let sent = 0
  for (const shop of await listing.storefronts()) {
    const today = dayOf(listing.now(), shop.zone)
    const before = dueSince(await listing.groundFor(shop), today, listing.now(), shop)
    if (!before) continue
    for (const id of await listing.questions.listsToSend({ storefront: shop.id, before })) {
      const partner = await listing.people.partner(id)
      if (partner?.active) sent += await sendTo(listing, partner, shop, today)
    }
  }
  return sent
}
