import { may, mayRead } from '#complaint/may.ts'
import type { ComplaintLink } from '#complaint/related.ts'
import { otherWay } from '#complaint/related.ts'
import { type History, isRefusal } from '#ledger/ledger.ts'
import type { ComplaintVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'

/** Another complaint that this visitor may read and put together with this one; undefined for any other. */
export const otherFor = async (visit: ComplaintVisit, id: string, world: World): Promise<History | undefined> => {
  const { actor, shops, history } = visit
  const other = id === history.id ? undefined : await world.ledger.read(id)
  if (!other || !shops.some(shop => shop.id === other.complaint.storefront) || !mayRead(actor, other.complaint))
    return undefined
  return may(actor, 'link-complaint', other.complaint, other.ground.policy) ? other : undefined
}

/** both: written in both histories. half: in this one; the other follows once it can be written. */
export type Linked = 'both' | 'half' | 'refused'

const inTurn = async (first: () => Promise<object>, second: () => Promise<object>): Promise<Linked> => {
  if (isRefusal(await first())) return 'refused'
  return second().then(
    outcome => (isRefusal(outcome) ? 'half' : 'both'),
    () => 'half',
  )
}

export const linkBoth = (
  { history, actor }: ComplaintVisit,
  other: History,
  as: ComplaintLink['as'],
  why: string,
  { ledger }: World,
): Promise<Linked> => {
  const words = why ? { words: { why } } : {}
  const give = (to: History, about: History, kind: ComplaintLink['as']) =>
    ledger.handle(
      to.id,
      { type: 'link-complaint', other: about.id, reference: about.complaint.reference, as: kind, ...words },
      actor,
    )
  return inTurn(
    () => give(history, other, as),
    () => give(other, history, otherWay(as)),
  )
}

export const unlinkBoth = ({ history, actor }: ComplaintVisit, other: string, { ledger }: World): Promise<Linked> =>
  inTurn(
    () => ledger.handle(history.id, { type: 'unlink-complaint', other }, actor),
    () => ledger.handle(other, { type: 'unlink-complaint', other: history.id }, actor),
  )
