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
  /** Who stands in for them, and gets what they can take. */
  standIn?: string,
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
      const choose = (roles: readonly Role[], among = now) =>
        chooseHandler({ reference, language, category, roles, concerned }, among)
      const standing = now.filter(({ person }) => person === standIn)
      const tried = [
        ...(standing.length > 0 ? [() => choose(works, standing)] : []),
        ...(alike.length > 0 ? [() => choose(alike)] : []),
      ]
      const choice = tried.map(attempt => attempt()).find(({ handler }) => handler) ?? choose(works)
      if (choice.handler) given.push(choice.handler)
      return [row.id, choice]
    }),
  )
}
