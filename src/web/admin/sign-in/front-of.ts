import { baseOf } from '../../enter.ts'
import type { FrontVisit, StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'

/** Somebody who is signed in, on a page without the desk around it: for one thing at a time, and before the desk opens. */
export const frontOf = async (
  { c, now, language, form, shops: served }: StaffVisit,
  world: World,
): Promise<FrontVisit> => {
  const shops = await world.storefronts()
  const shop = served[0] ?? shops[0]
  if (!shop) throw new Error('The house has no shop')
  return { c, now, language, form, shop, base: baseOf(shops, shop) }
}
