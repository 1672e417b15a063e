// What a draft changes for complaints from its day on: every date of one complaint, as it is and as it would be.
import { type Day, dayOf, type Instant, timeOf } from '#calendar/day.ts'
import type { CaseFacts } from '#policy/condition.ts'
import type { Policy } from '#policy/policy.ts'
import type { Storefront } from '#policy/storefront.ts'
import { type WorkedDate, workedDates } from '#policy/worked.ts'
import type { World } from '../../world.ts'

/** A complaint to work the dates out for. */
export type Example = { readonly at: Instant; readonly facts: CaseFacts }
export type DatedPromise = { readonly key: string; readonly before?: WorkedDate; readonly after?: WorkedDate }

/** The first moment at which the clocks of the shop show that time; undefined for a time that is none. */
export const momentAt = (on: Day, time: string, { zone }: Pick<Storefront, 'zone'>): Instant | undefined => {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined
  const local = Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: zone, plainTime: time })
  return local.toInstant().toString({ fractionalSecondDigits: 3 }) as Instant
}

export const timeNow = (now: Instant, { zone }: Pick<Storefront, 'zone'>): string => timeOf(now, zone).slice(0, 5)

const datesUnder = async (policy: Policy, { at, facts }: Example, shop: Storefront, { rulebook }: World) => {
  const calendar = await rulebook.calendarFor(shop, policy)
  const worked = workedDates(policy, facts, { moments: { received: at } }, { calendar, zone: shop.zone })
  return 'dates' in worked ? worked.dates : []
}

/** The dates under one policy beside those under another, by promise; undefined where the calendars do not reach that far. */
export const sideBySide = async (
  before: Policy | undefined,
  after: Policy,
  example: Example,
  shop: Storefront,
  world: World,
): Promise<readonly DatedPromise[] | undefined> => {
  try {
    const [old, now] = await Promise.all([
      before ? datesUnder(before, example, shop, world) : [],
      datesUnder(after, example, shop, world),
    ])
    const keys = [...new Set([...now, ...old].map(({ key }) => key))]
    return keys.map(key => {
      const [one, other] = [old, now].map(dates => dates.find(date => date.key === key))
      return { key, ...(one ? { before: one } : {}), ...(other ? { after: other } : {}) }
    })
  } catch (beyond) {
    if (beyond instanceof RangeError) return undefined
    throw beyond
  }
}

export const factsOn = (at: Instant, shop: Storefront, more: Pick<CaseFacts, 'category' | 'channel'>): CaseFacts => ({
  receivedOn: dayOf(at, shop.zone),
  country: shop.country,
  ...more,
})
