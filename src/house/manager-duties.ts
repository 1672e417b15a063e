import type { Instant } from '#calendar/day.ts'
import type { Duty } from '#jobs/jobs.ts'
import type { Ledger } from '#ledger/ledger.ts'
import type { People } from '#people/people.ts'
import type { Storefront } from '#policy/storefront.ts'
import { drawWeeks } from '#quality/draw-weeks.ts'
import type { Quality } from '#quality/quality.ts'
import { acknowledgeByRota, type Acknowledging } from '#rota/acknowledge.ts'
import type { Rota } from '#rota/rota.ts'

/** What the house does for its manager by itself: what the rota may acknowledge, and the weekly sample. */
export const managerDuties = (given: {
  readonly rota: Rota
  readonly quality: Quality
  readonly people: People
  readonly ledger: Ledger
  readonly shops: () => Promise<readonly Storefront[]>
  readonly now: () => Instant
  readonly report: Acknowledging['report']
}): Readonly<Record<'rota' | 'sample', Duty>> => {
  const { rota, quality, people, ledger, shops, now, report } = given
  const acknowledging: Acknowledging = {
    rota,
    now,
    people: people.all,
    read: ledger.read,
    give: async (id, command, expected) => void (await ledger.handle(id, command, { kind: 'clock' }, { expected })),
    report,
  }
  const sizeOf = async (shop: string) => (await rota.settings()).get(shop)?.sampleSize
  return {
    rota: { every: '* * * * *', run: () => acknowledgeByRota(acknowledging) },
    sample: { every: '7 * * * *', run: async () => drawWeeks({ quality, now, shops: await shops(), sizeOf }) },
  }
}
