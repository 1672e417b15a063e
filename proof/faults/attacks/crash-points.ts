// SQLite's way: something dies at the first point, the second, the third, until a run ends unhurt.
import type { Attack, Found, Ground } from '../attack.ts'
import { drawn } from '../drawn.ts'
import { openHouseOf } from '../house.ts'
import { sideBySide } from '../lanes.ts'
import { type Path, paths } from '../paths.ts'
import { randomFrom } from '../random.ts'
import { plain } from '../../result.ts'
import { openWorld } from '../world.ts'
import { lookAfter, lookAtTheEnd, type Stage } from '../stage.ts'
import { type How, hows, once, pointsIn } from '../strike.ts'

const commandOf = (path: Path, how: How) =>
  `npm run faults -- only=crash-points path=${paths.indexOf(path)} how=${how.name}`

type Swept = { readonly how: How['name']; readonly points: number }

/** Tries what happens at this point of a path; answers with whether it was reached. */
const tryAt = async (stage: Stage, path: Path, how: How, at: number): Promise<boolean> => {
  const gone = await once(stage.house, path, how, at)
  if (!gone) return false
  await lookAfter(stage, gone, `${commandOf(path, how)} point=${at}`)
  return true
}

const openStage = async (ground: Ground, name: string, readsMailbox: boolean): Promise<Stage> => {
  const world = await openWorld({ name, within: ground.folder, server: ground.server, readsMailbox })
  return { ground, house: await openHouseOf(world), found: [], told: new Set() }
}

const said = ({ ground, found }: Stage, how: How, path: Path, points: number, began: number) => {
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  ground.say(`${how.name.padEnd(5)}${path.name}: ${points} points, ${found.length} breaches so far, ${seconds} s`)
}

type Done = { readonly found: readonly Found[]; readonly swept: readonly Swept[] }

/** Every point of one path in a world of its own, in order; stops where a whole run passes unhurt. */
const tryAll = async (ground: Ground, path: Path, how: How): Promise<Done> => {
  const began = performance.now()
  const only = ground.asked['point'] === undefined ? undefined : Number(ground.asked['point'])
  const stage = await openStage(ground, `crash_${how.name}_${paths.indexOf(path)}`, path.readsMailbox ?? false)
  let points = 0
  for (let at = only ?? 1; await tryAt(stage, path, how, at); at += 1) {
    points += 1
    if (only !== undefined) break
  }
  await lookAtTheEnd(stage, commandOf(path, how))
  said(stage, how, path, points, began)
  return { found: stage.found, swept: [{ how: how.name, points }] }
}

/** Some points of some paths, all in one world. */
const trySome = async (ground: Ground, some: readonly Path[]): Promise<Done> => {
  const [first] = some
  if (!first) return { found: [], swept: [] }
  const name = `crash_${paths.indexOf(first)}`
  const stage = await openStage(ground, name, first.readsMailbox ?? false)
  const swept: Swept[] = []
  for (const path of some) {
    const there = await pointsIn(stage.house, path)
    for (const how of hows.filter(({ suits }) => suits(path))) {
      const began = performance.now()
      const random = randomFrom(ground.seed * 100 + paths.indexOf(path) * 10 + hows.indexOf(how))
      let points = 0
      for (const at of drawn(how.some, there[how.of], random)) if (await tryAt(stage, path, how, at)) points += 1
      said(stage, how, path, points, began)
      swept.push({ how: how.name, points })
    }
  }
  await lookAtTheEnd(stage, `npm run faults -- only=crash-points seed=${ground.seed}`)
  return { found: stage.found, swept }
}

/** `path=`, `how=` and `point=` try one thing alone, at all of its points. */
export const crashPoints: Attack = {
  name: 'crash-points',
  isShort: true,
  run: async ground => {
    const { asked, isLong } = ground
    const isSample = !isLong && ['path', 'how', 'point'].every(word => asked[word] === undefined)
    const wanted = paths.filter((_, n) => asked['path'] === undefined || n === Number(asked['path']))
    const each = hows
      .filter(({ name }) => asked['how'] === undefined || name === asked['how'])
      .flatMap(how => wanted.filter(how.suits).map(path => () => tryAll(ground, path, how)))
    // Paths that need the same world share one, as to open it and to look through it at the end takes as long as ten points.
    const alike = Object.groupBy(paths, ({ readsMailbox, passesDays }) => [readsMailbox, passesDays].join())
    const samples = Object.values(alike).map(some => () => trySome(ground, some ?? []))
    const done = await (isSample ? sideBySide(2, samples) : sideBySide(3, each))
    const many = (...names: readonly How['name'][]) =>
      done
        .flatMap(({ swept }) => swept)
        .filter(({ how }) => names.includes(how))
        .reduce((sum, { points }) => sum + points, 0)
    return {
      results: [
        plain('points at which the program died', many('die', 'file'), 'points'),
        plain('points at which a line or a disk failed', many('cut', 'full'), 'points'),
      ],
      found: done.flatMap(({ found }) => found),
    }
  },
}
