import { type Day, dayOf, type Instant, plusDays, weekday } from '#calendar/day.ts'
import type { Quality } from './quality.ts'

/** How many a week, unless a shop says otherwise. */
export const usualSize = 5
// Time off and holidays of the program itself: what was not drawn then is drawn later, as far back as people remember.
const weeksBack = 4

/** The Monday of the week that a day lies in. */
export const mondayOf = (on: Day): Day => plusDays(on, 1 - weekday(on))

/** Draws the sample of every week that has ended; a week that was drawn stays as it is. */
export const drawWeeks = async ({
  quality,
  now,
  shops,
  sizeOf,
}: {
  readonly quality: Pick<Quality, 'draw'>
  readonly now: () => Instant
  readonly shops: readonly { readonly id: string; readonly zone: string }[]
  readonly sizeOf: (shop: string) => Promise<number | undefined>
}): Promise<void> => {
  for (const { id: storefront, zone } of shops) {
    const monday = mondayOf(dayOf(now(), zone))
    const size = (await sizeOf(storefront)) ?? usualSize
    for (let back = 1; back <= weeksBack; back += 1)
      await quality.draw({ storefront, zone, week: plusDays(monday, -7 * back), size })
  }
}
