import type { Person } from '#people/people.ts'
import type { Storefront } from '#policy/storefront.ts'
import type { MailTest } from '#post/test-letter.ts'
import type { Role } from '#policy/policy.ts'
import type { Confirmed, SetupStep } from '#setup/setup.ts'
import type { World } from '../../world.ts'

export const setupSteps: readonly SetupStep[] = ['shop', 'policy', 'orders', 'mail', 'people']

/** How far a shop is. A step is done once somebody confirmed it and what it needs is there. */
export type SetupState = {
  readonly shop: Storefront
  readonly confirmed: ReadonlyMap<SetupStep, Confirmed>
  readonly people: readonly Person[]
  readonly test: MailTest | undefined
  readonly names: ReadonlyMap<string, string>
}

export const needed: readonly Role[] = ['manager', 'agent']

/** An address that only stands for one: no letter can reach it. */
export const isReachable = ({ email }: Pick<Person, 'email'>): boolean =>
  !/@localhost$|@example\.(com|org|net)$/i.test(email)

/** Who can do this for the shop, and be told of it. */
export const thoseWith = ({ people, shop }: Pick<SetupState, 'people' | 'shop'>, role: Role): readonly Person[] =>
  people.filter(
    ({ active, roles, storefronts }) => active && roles.includes(role) && (storefronts ?? [shop.id]).includes(shop.id),
  )

export const hasPeople = (state: Pick<SetupState, 'people' | 'shop'>): boolean =>
  needed.every(role => thoseWith(state, role).some(isReachable))

export const isDone = (state: SetupState, step: SetupStep): boolean => {
  if (step === 'mail') return state.test?.backAt !== undefined
  return state.confirmed.has(step) && (step !== 'people' || hasPeople(state))
}

export const allDone = (state: SetupState): boolean => setupSteps.every(step => isDone(state, step))

export const stateOf = async (shop: Storefront, { setup, people, mailTests }: World): Promise<SetupState> => {
  const [confirmed, all, test, names] = await Promise.all([
    setup.confirmed(shop.id),
    people.all(),
    mailTests.last(),
    people.names(),
  ])
  return { shop, confirmed, people: all, test, names }
}
