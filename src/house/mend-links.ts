import type { Actor } from '#complaint/actor.ts'
import { otherWay } from '#complaint/related.ts'
import { type HalfLink, halfLinks } from '#ledger/half-links.ts'
import type { Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { History, Ledger } from '#ledger/ledger.ts'
import type { People } from '#people/people.ts'

export type Mending = {
  readonly db: Database
  readonly ledger: Pick<Ledger, 'read' | 'handle'>
  readonly people: Pick<People, 'byId'>
  readonly now: () => Instant
}

const takenApartSince = ({ events }: History, { id, at }: HalfLink): boolean =>
  events.some(event => event.type === 'complaint-unlinked' && event.other === id && event.at >= at)

const mend = async (half: HalfLink, { ledger, people }: Mending): Promise<void> => {
  const [other, person] = await Promise.all([ledger.read(half.other), people.byId(half.by)])
  if (!other || !person) return
  const actor: Actor = { kind: 'staff', person: person.id, roles: person.roles }
  // One history was written and the other not: what was done last is what was meant.
  if (takenApartSince(other, half)) await ledger.handle(half.id, { type: 'unlink-complaint', other: half.other }, actor)
  else {
    const { id, reference, as } = half
    await ledger.handle(half.other, { type: 'link-complaint', other: id, reference, as: otherWay(as) }, actor)
  }
}

/** Two histories cannot be written at once: where only one says that two complaints belong together, the other is told. */
export const mendLinks = async (mending: Mending): Promise<void> => {
  for (const half of await halfLinks(mending.db, mending.now())) await mend(half, mending)
}
