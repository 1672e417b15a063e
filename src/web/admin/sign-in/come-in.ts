import type { Person, Way } from '#people/people.ts'
import { frontDoor, homeOf } from '../../home.ts'
import type { FrontVisit } from '../../route.ts'
import { entranceKey, giveEntrance, giveSession, sessionKey, takeEntrance } from '../../session.ts'
import type { World } from '../../world.ts'
import { beginsAt } from '../setup/checklist.tsx'
import { deviceOf } from './device.ts'
import { tell } from './tell.ts'

export const secondStep = '/desk/sign-in/second'

type Coming = {
  readonly person: Person
  readonly way: Way
  readonly next: string | undefined
  /** The hash of a password they chose on the way; it becomes theirs when they are in. */
  readonly password?: string | undefined
}

type In = Coming & { readonly strong: boolean }

/** Opens a session with a new key, whatever key this browser had before. */
export const letIn = async ({ c }: Pick<FrontVisit, 'c'>, world: World, coming: In): Promise<void> => {
  const { person, way, strong, password } = coming
  const { people, ways } = world
  const old = sessionKey(c, world)
  if (old) await people.closeSession(old)
  if (password) {
    const { password: hadOne } = await ways.standing.of(person.id)
    await people.setPrepared(person.id, password)
    if (hadOne) await tell(person, 'password-changed', world)
  }
  const { key, expiresAt } = await people.openSession(person.id, { way, strong, ...deviceOf(c) })
  giveSession(c, world, key, expiresAt)
  world.note('Somebody signed in', { person: person.id, way, strong })
  if (entranceKey(c, world)) takeEntrance(c, world)
}

/** To where they were going; an administrator of a house that is not open yet, to what must be done before it is. */
const goOn = async ({ c }: FrontVisit, world: World, { next, person }: Coming) => {
  const first = person.roles.includes('administrator') ? await beginsAt(world) : undefined
  const wanted = next === frontDoor ? undefined : next
  return c.redirect(wanted ?? first ?? homeOf(person), 303)
}

/** Lets somebody in who proved who they are by one means, or asks for the second one if they have it to show. */
export const comeIn = async (visit: FrontVisit, world: World, coming: Coming): Promise<Response> => {
  const { person, way, next, password } = coming
  const { ways } = world
  const isWhole = way === 'passkey' || way === 'provider'
  if (isWhole || !(await ways.askedOf(person)).second) {
    await letIn(visit, world, { ...coming, strong: isWhole })
    return goOn(visit, world, coming)
  }
  const facts = { way, ...(next ? { next } : {}), ...(password ? { password } : {}) }
  const { key, expiresAt } = await ways.entrances.open('factor', facts, person.id)
  giveEntrance(visit.c, world, key, expiresAt)
  return visit.c.redirect(`${secondStep}?language=${visit.language}`, 303)
}

/** Lets somebody in who showed the second factor as well. */
export const comeInWhole = async (visit: FrontVisit, world: World, coming: Coming): Promise<Response> => {
  await letIn(visit, world, { ...coming, strong: true })
  return goOn(visit, world, coming)
}
