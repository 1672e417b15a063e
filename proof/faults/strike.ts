import type { House } from './house.ts'
import type { Deed, Path } from './paths.ts'
import { arm, type Armed, type Fate } from './points.ts'
import { inHand, quiet } from './quiet.ts'
import type { FilePoint } from './worker.ts'
import type { World } from './world.ts'

// Longer than the ten minutes after which a letter is taken out of a dead hand, shorter than what is left of the day.
export const pause = { minutes: 11 }

/** What happens at a point, and which points it is tried at. */
export type How = {
  readonly name: 'die' | 'cut' | 'file' | 'full'
  readonly of: 'messages' | 'operations'
  readonly arm: (house: House, at: number) => Armed
  /** At so many points of each path in the short form. */
  readonly some: number
  readonly suits: (path: Path) => boolean
  /** The program is meant to die there. */
  readonly isDeadly: boolean
}

const atMessages = (fate: Fate) => (house: House, at: number) => arm(house.world, at, fate)
const atFiles =
  (act: FilePoint['act']) =>
  ({ worker }: House, at: number): Armed => {
    worker.armFiles({ at, act })
    return { reached: worker.reached, passed: worker.passed, disarm: () => undefined }
  }
const always = () => true
const withFiles = ({ hasFiles }: Path) => hasFiles === true

export const hows: readonly How[] = [
  { name: 'die', of: 'messages', arm: atMessages('die'), some: 1, suits: always, isDeadly: true },
  { name: 'cut', of: 'messages', arm: atMessages('cut'), some: 1, suits: always, isDeadly: false },
  { name: 'file', of: 'operations', arm: atFiles('die'), some: 1, suits: withFiles, isDeadly: true },
  { name: 'full', of: 'operations', arm: atFiles('ENOSPC'), some: 1, suits: withFiles, isDeadly: false },
]

const untilHeard = async (deed: Deed) => {
  for (let tries = 0; tries < 5; tries += 1) {
    const act = await deed()
    if (!act || act.outcome === 'acknowledged') return true
  }
  return false
}

/** A message that could not be sorted or fetched has its turn again minutes later; what is kept of it until then is half of it. */
const isPutOff = async (world: World) =>
  world.mailWaits() || (await world.sql("select from mail_in where state = 'new' and tried > 0")).length > 0

/** Does the deed, and waits for what follows; where nothing happened on the way, whatever it brought into a hand arrives. */
const doIt = async ({ world }: House, deed: Deed, { reached }: Pick<Armed, 'reached'>) => {
  const before = await inHand(world)
  await deed()
  await quiet(world)
  while (reached() === undefined && (await inHand(world)) > before) if (!(await quiet(world))) return
}

/** Where something happened, and what was wrong with what followed. */
export type Gone = { readonly where: string; readonly wrong: readonly string[] }

/** One go: the deed with something that happens at this point, and all that follows; undefined if nothing did. */
export const once = async (house: House, path: Path, how: How, at: number): Promise<Gone | undefined> => {
  await house.beforeNight()
  const deed = await path.begin(house)
  await quiet(house.world)
  const armed = how.arm(house, at)
  const before = house.worker
  await doIt(house, deed, armed)
  armed.disarm()
  const where = armed.reached()
  if (where === undefined) return undefined
  // It is dying, which takes the system a moment.
  if (how.isDeadly) await house.worker.kill()
  const isGone = !house.worker.isAlive()
  // One that loses its database while it starts says so and ends.
  const mayEnd = how.isDeadly || (path.passesDays === true && house.worker === before)
  if (isGone || (await isPutOff(house.world))) {
    await house.worker.stop()
    house.world.pass(pause)
    await house.startAnew()
  }
  const isHeard = await untilHeard(deed)
  const isQuiet = await quiet(house.world)
  const wrong = [
    ...(isGone && !mayEnd ? ['the program ended by itself'] : []),
    ...(isHeard ? [] : ['whoever did it anew was never heard']),
    ...(isQuiet ? [] : ['it never came to rest']),
  ]
  return { where, wrong }
}

/** How many points there are on a path, of either kind, where nothing happens at any. */
export const pointsIn = async (house: House, path: Path): Promise<Readonly<Record<How['of'], number>>> => {
  await house.beforeNight()
  const deed = await path.begin(house)
  await quiet(house.world)
  const messages = arm(house.world, 0, 'cut')
  house.worker.armFiles({ at: 0, act: 'die' })
  await doIt(house, deed, messages)
  messages.disarm()
  return { messages: messages.passed(), operations: house.worker.passed() }
}
