import type { Found, Ground } from './attack.ts'
import { check } from './check.ts'
import { evidenceOf } from './evidence-of.ts'
import type { House } from './house.ts'
import { settle } from './settle.ts'
import type { Gone } from './strike.ts'
import type { World } from './world.ts'

/** A world in which one thing after another is tried, and what was found in it. */
export type Stage = {
  readonly ground: Ground
  readonly house: House
  readonly found: Found[]
  /** What was told once is not told again at each later point. */
  readonly told: Set<string>
}

const lastWords = (world: World) =>
  world
    .output()
    .split('\n')
    .filter(Boolean)
    .slice(-4)
    .map(line => `    | ${line.slice(0, 400)}`)
    .join('\n')

const look = async ({ house, told, found }: Stage, at: string, again: string, isWhole: boolean) => {
  for (const breach of await check(evidenceOf(house.world, house.since, isWhole))) {
    if (told.has(breach.what)) continue
    told.add(breach.what)
    found.push({ ...breach, at, again })
  }
}

/** Looks at what is left after something happened at a point; `again` is how to have it once more. */
export const lookAfter = async (stage: Stage, { where, wrong }: Gone, again: string): Promise<void> => {
  if (wrong.length > 0) stage.ground.say(`${where}: ${wrong.join(', ')}\n${lastWords(stage.house.world)}`)
  stage.found.push(...wrong.map(what => ({ invariant: 'I11' as const, what, at: where, again })))
  await look(stage, where, again, false)
}

/** Lets what was put off until later have its turn, looks at everything and closes the world. */
export const lookAtTheEnd = async (stage: Stage, again: string): Promise<void> => {
  const { house, found } = stage
  const { world } = house
  await settle(house)
  const [left] = await world.sql<{ many: number }>("select count(*)::int as many from letter where state = 'waiting'")
  if (left?.many) found.push({ invariant: 'I4', what: `${left.many} letters still wait`, at: 'the end', again })
  await look(stage, 'the end', again, true)
  await world.close()
}
