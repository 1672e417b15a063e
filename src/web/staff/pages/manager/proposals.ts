import { type Day, dayOf } from '#calendar/day.ts'
import { type Candidate, chooseHandler, type Choice, withOneMore } from '#complaint/rota.ts'
import type { Category, Role } from '#policy/policy.ts'
import type { Language } from '#policy/storefront.ts'
import type { Person } from '#people/people.ts'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'

/** What a proposal for a complaint depends on. */
export type ToPropose = {
  readonly id: string
  readonly reference: string
  readonly storefront: string
  readonly language: Language
  readonly category: Category
  readonly concerned: readonly string[]
}

const works: readonly Role[] = ['agent', 'manager', 'investigator']

/** The day it is for the house of this visitor. */
export const todayOf = ({ now, shops }: StaffVisit): Day => dayOf(now, shops[0]?.zone ?? 'UTC')

/**
 * Whom the rota would give each of these complaints, one after the other, so that what the first one gets counts for the second.
 * Nobody gets back what is taken from them; who works as they do comes first.
 */
export const proposalsFor = async (
  visit: StaffVisit,
  world: World,
  rows: readonly ToPropose[],
  leaving?: Person,
): Promise<ReadonlyMap<string, Choice>> => {
  const { people } = await world.people.everybody()
  const others = people.filter(({ id }) => id !== leaving?.id)
  const alike = works.filter(role => leaving?.roles.includes(role))
  const able = await world.rota.candidates({ people: others, complaints: rows, on: todayOf(visit) })
  const given: string[] = []
  return new Map(
    rows.map(row => {
      const { reference, language, category, concerned } = row
      const now = given.reduce<readonly Candidate[]>(
        (candidates, one) => withOneMore(candidates, one, visit.now),
        able.get(row.id) ?? [],
      )
      const choose = (roles: readonly Role[]) => chooseHandler({ reference, language, category, roles, concerned }, now)
      const first = alike.length > 0 ? choose(alike) : undefined
      const choice = first?.handler ? first : choose(works)
      if (choice.handler) given.push(choice.handler)
      return [row.id, choice]
    }),
  )
}
