import { type Day, day, dayOf, type Instant, plusTime } from '#calendar/day.ts'
import type { PromiseCount } from '#ledger/questions/per-promise.ts'
import type { Storefront } from '#policy/storefront.ts'
import type { World } from '../../world.ts'

export type KeptFigures = { readonly since: Day; readonly counts: readonly PromiseCount[] }

type Remembered = { readonly until: Instant; readonly figures: Promise<KeptFigures> }

const remembered = new WeakMap<World, Map<string, Remembered>>()
const shopsAtMost = 200

const ask = async ({ questions }: World, shop: Storefront, now: Instant) => {
  const today = dayOf(now, shop.zone)
  const [year = 0, month = 0, date = 0] = today.split('-').map(Number)
  const since = month === 2 && date === 29 ? day(`${year - 1}-03-01`) : day(`${year - 1}-${today.slice(5)}`)
  // Everything still open counts, however far away its day is.
  const until = day(`${year + 20}-12-31`)
  const scope = { shops: [shop.id], person: '', roles: ['manager'] } as const
  return { since, counts: await questions.perPromise({ scope, from: since, until, now }) }
}

/** How a storefront kept its promises of the last twelve months. Asked once an hour, however many read the page. */
export const keptFigures = (world: World, shop: Storefront, now: Instant): Promise<KeptFigures> => {
  const known = remembered.get(world) ?? new Map<string, Remembered>()
  remembered.set(world, known)
  const last = known.get(shop.id)
  if (last && last.until > now) return last.figures
  const figures = ask(world, shop, now)
  if (known.size >= shopsAtMost) known.clear()
  known.set(shop.id, { until: plusTime(now, { hours: 1 }), figures })
  // What failed is asked again by the next who reads.
  figures.catch(() => known.delete(shop.id))
  return figures
}
