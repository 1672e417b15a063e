// SQLite's way: something dies at the first point, the second, the third, until a run ends unhurt.
import type { Attack, Found, Ground } from '../attack.ts'
import { check } from '../check.ts'
import { type House, openHouseOf } from '../house.ts'
import { evidenceOf } from '../evidence-of.ts'
import { type Path, paths } from '../paths.ts'
import { arm, type Armed, type Deed } from '../points.ts'
import { quiet } from '../quiet.ts'
import { plain } from '../../result.ts'
import type { FilePoint } from '../worker.ts'
import { openWorld, type World } from '../world.ts'

// Longer than the ten minutes after which a letter is taken out of a dead hand, shorter than what is left of the day.
const pause = { minutes: 11 }

const untilHeard = async (deed: Awaited<ReturnType<Path['begin']>>) => {
  for (let tries = 0; tries < 5; tries += 1) {
    const act = await deed()
    if (!act || act.outcome === 'acknowledged') return true
  }
  return false
}

/** What happens at a point, and which points it is tried at. */
type How = {
  readonly name: 'die' | 'cut' | 'file' | 'full'
  readonly arm: (house: House, at: number) => Armed
  /** In the short form every so-manieth point; 1: all. */
  readonly step: number
  readonly suits: (path: Path) => boolean
  /** The program is meant to die there. */
  readonly isDeadly: boolean
}

const atMessages = (deed: Deed) => (house: House, at: number) => arm(house.world, at, deed)
const atFiles = (act: FilePoint['act']) => (house: House, at: number) => {
  house.worker.armFiles({ at, act })
  return { reached: house.worker.reached, passed: () => 0, disarm: () => undefined }
}

const hows: readonly How[] = [
  { name: 'die', arm: atMessages('die'), step: 6, suits: () => true, isDeadly: true },
  { name: 'cut', arm: atMessages('cut'), step: 5, suits: () => true, isDeadly: false },
  { name: 'file', arm: atFiles('die'), step: 3, suits: ({ hasFiles }) => hasFiles === true, isDeadly: true },
  { name: 'full', arm: atFiles('ENOSPC'), step: 4, suits: ({ hasFiles }) => hasFiles === true, isDeadly: false },
]

/** One go: the deed with something that happens at this point, and all that follows. Answers with where; undefined if nothing did. */
const once = async (house: House, path: Path, how: How, at: number) => {
  await house.beforeNight()
  const deed = await path.begin(house)
  await quiet(house.world)
  const armed = how.arm(house, at)
  await deed()
  await quiet(house.world)
  armed.disarm()
  const where = armed.reached()
  if (where === undefined) return undefined
  // It is dying, which takes the system a moment.
  if (how.isDeadly) await house.worker.kill()
  const isGone = !house.worker.isAlive()
  if (isGone) {
    house.world.pass(pause)
    await house.startAnew()
  }
  const isHeard = await untilHeard(deed)
  const isQuiet = await quiet(house.world)
  const wrong = [
    ...(isGone && !how.isDeadly ? ['the program ended by itself'] : []),
    ...(isHeard ? [] : ['whoever did it anew was never heard']),
    ...(isQuiet ? [] : ['it never came to rest']),
  ]
  return { where, wrong }
}

const lastWords = (world: World) =>
  world
    .output()
    .split('\n')
    .filter(Boolean)
    .slice(-4)
    .map(line => `    | ${line.slice(0, 400)}`)
    .join('\n')

type Swept = { readonly found: readonly Found[]; readonly points: number }

/** The points of one path, in order; stops where a whole run passes unhurt. */
const sweep = async (ground: Ground, path: Path, how: How): Promise<Swept> => {
  const { server, folder, say, isLong, asked } = ground
  const began = performance.now()
  const name = `crash_${how.name}_${paths.indexOf(path)}`
  const world = await openWorld({ name, within: folder, server, readsMailbox: path.readsMailbox ?? false })
  const house = await openHouseOf(world)
  const found: Found[] = []
  const told = new Set<string>()
  const look = async (at: string, again: string, isWhole: boolean) => {
    for (const breach of await check(evidenceOf(world, house.since, isWhole))) {
      if (told.has(breach.what)) continue
      told.add(breach.what)
      found.push({ ...breach, at, again })
    }
  }
  const only = asked['point'] === undefined ? undefined : Number(asked['point'])
  const step = isLong ? 1 : how.step
  const all = `npm run faults -- only=crash-points path=${paths.indexOf(path)} how=${how.name}`
  let points = 0
  for (let at = only ?? 1; at < 500; at += step) {
    const gone = await once(house, path, how, at)
    if (!gone) break
    points += 1
    const again = `${all} point=${at}`
    if (gone.wrong.length > 0) say(lastWords(world))
    found.push(...gone.wrong.map(what => ({ invariant: 'I11' as const, what, at: gone.where, again })))
    await look(gone.where, again, false)
    if (only !== undefined) break
  }
  // What was put off until later has had its turn twice by now.
  for (let turns = 0; turns < 2; turns += 1) {
    await house.worker.stop()
    world.pass(pause)
    await house.startAnew()
    await quiet(world)
  }
  const [left] = await world.sql<{ many: number }>("select count(*)::int as many from letter where state = 'waiting'")
  if (left?.many) found.push({ invariant: 'I4', what: `${left.many} letters still wait`, at: 'the end', again: all })
  await look('the end', all, true)
  await world.close()
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  say(`  ${how.name.padEnd(5)}${path.name}: ${points} points, ${found.length} breaches, ${seconds} s`)
  return { found, points }
}

/** So many at a time, as each waits for others most of its time. */
const sideBySide = async <T>(lanes: number, work: readonly (() => Promise<T>)[]): Promise<readonly T[]> => {
  const done: T[] = []
  const left = [...work]
  const lane = async () => {
    for (let next = left.shift(); next; next = left.shift()) done.push(await next())
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return done
}

/** `path=`, `how=` and `point=` try one thing alone. */
export const crashPoints: Attack = {
  name: 'crash-points',
  isShort: true,
  run: async ground => {
    const { asked } = ground
    const wanted = paths.filter((_, n) => asked['path'] === undefined || n === Number(asked['path']))
    const work = hows
      .filter(({ name }) => asked['how'] === undefined || name === asked['how'])
      .flatMap(how => wanted.filter(how.suits).map(path => ({ how, path })))
    const swept = await sideBySide(
      3,
      work.map(({ how, path }) => async () => ({ how, ...(await sweep(ground, path, how)) })),
    )
    const many = (...names: readonly How['name'][]) =>
      swept.filter(({ how }) => names.includes(how.name)).reduce((sum, { points }) => sum + points, 0)
    return {
      results: [
        plain('points at which the program died', many('die', 'file'), 'points'),
        plain('points at which a line or a disk failed', many('cut', 'full'), 'points'),
      ],
      found: swept.flatMap(({ found }) => found),
    }
  },
}
