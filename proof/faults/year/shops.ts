// Who there is in a simulated year: the shop, its people and its policy, by the seed.
import type { Actor } from '#complaint/actor.ts'
import { klankhuis, soundhouse } from '#demo/shop.ts'
import * as demo from '#demo/staff.ts'
import type { Partner, Person } from '#people/people.ts'
import type { Storefront } from '#policy/storefront.ts'
import type { Chance } from './chance.ts'

type List<T> = readonly [T, ...T[]]
export type Shop = {
  readonly storefront: Storefront
  readonly agents: List<Person>
  readonly managers: List<Person>
  readonly investigator: Person
  readonly board: List<Person>
  readonly partner: Partner
  readonly replyAddress: string
}

const marit: Person = { ...demo.ruth, id: 'marit', name: 'Marit Post', email: 'm.post@klankhuis.example' }
const edith: Person = { ...demo.helen, id: 'edith', name: 'Edith Ward', email: 'edith.ward@soundhouse.example' }

const venlo: Shop = {
  storefront: klankhuis,
  agents: [demo.sanne, demo.joris],
  managers: [demo.ruth, marit],
  investigator: demo.milan,
  board: [demo.eleonora, demo.saskia],
  partner: demo.venlo,
  replyAddress: 'klachten+{key}@klankhuis.example',
}
const leeds: Shop = {
  storefront: soundhouse,
  agents: [demo.amy, demo.tom],
  managers: [demo.helen, edith],
  investigator: demo.grace,
  board: [demo.hugh, demo.saskia],
  partner: demo.corby,
  replyAddress: 'complaints+{key}@soundhouse.example',
}

/** One of two shops, more often than not under the published policy. */
export const shopOf = (chance: Chance): Shop => {
  const shop = chance.of([venlo, leeds])
  const policy = chance.is(0.5) ? 'original' : chance.of(['original-long', 'second', 'trust-mark-nl', 'credit-uk'])
  const dailyList = chance.is(0.3)
  return { ...shop, storefront: { ...shop.storefront, policy }, partner: { ...shop.partner, dailyList } }
}

export const everybodyAt = ({ agents, managers, investigator, board }: Shop): readonly Person[] => [
  ...agents,
  ...managers,
  investigator,
  ...board,
]

export const as = ({ id, roles }: Person): Actor => ({ kind: 'staff', person: id, roles })
