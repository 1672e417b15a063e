// The disk says that it could not keep what was written: a file that was sent along, its folder, the log of the database.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Attack, Ground } from '../attack.ts'
import { check } from '../check.ts'
import { file, newCustomer } from '../clients/customer.ts'
import { evidenceOf } from '../evidence-of.ts'
import { type House, openHouseOf } from '../house.ts'
import { foundAt, type Part, together } from '../parts.ts'
import { type Path, paths } from '../paths.ts'
import { quiet } from '../quiet.ts'
import { startServer } from '../server.ts'
import { lookAfter, lookAtTheEnd, type Stage } from '../stage.ts'
import { once } from '../strike.ts'
import { failingSync } from '../tracing.ts'
import { openWorld } from '../world.ts'

const again = 'npm run faults -- only=fsync'

/** Whoever sends it hears of it, unless what they sent is kept in the database and its files are taken out of it later. */
const hearsOfIt = ({ name }: Path) => !name.startsWith('a message')

/** When the program last tried by itself whether files can be kept: that may meet what was meant for somebody else. */
const ownTry = async ({ house }: Stage) =>
  (await house.world.sql<{ at: string }>('select at::text as at from canary'))[0]?.at

/** Every time that something on this path is made to last, the disk could not; then it is done again, and the disk can. */
const alongPath = async (ground: Ground, path: Path): Promise<Part> => {
  const world = await openWorld({ name: `fsync_${paths.indexOf(path)}`, within: ground.folder, server: ground.server })
  const stage: Stage = { ground, house: await openHouseOf(world), found: [], told: new Set() }
  let many = 0
  for (let at = 1; ; ) {
    const before = await ownTry(stage)
    const heard: string[] = []
    const listening: Path = {
      ...path,
      begin: async house => {
        const deed = await path.begin(house)
        return async () => {
          const act = await deed()
          heard.push(act?.outcome ?? '')
          return act
        }
      },
    }
    const gone = await once(
      stage.house,
      listening,
      {
        name: 'full',
        of: 'operations',
        arm: ({ worker }) => {
          worker.armFiles({ at, act: 'EIO', only: 'sync' })
          return { reached: worker.reached, passed: worker.passed, disarm: () => undefined }
        },
        some: 0,
        suits: () => true,
        isDeadly: false,
      },
      at,
    )
    if (!gone) break
    await lookAfter(stage, gone, again)
    if ((await ownTry(stage)) !== before) continue
    if (hearsOfIt(path) && heard[0] === 'acknowledged')
      stage.found.push({ invariant: 'I1', what: 'it was said to be kept, and the disk had not', at: gone.where, again })
    many += 1
    at += 1
  }
  await lookAtTheEnd(stage, again)
  ground.say(`  ${path.name}: ${many} times, ${stage.found.length} breaches`)
  return { found: stage.found, many }
}

// Longer than the database needs to come back.
const patienceMs = 90_000

/** Customers who file one complaint after another, each again until they hear that it is in. */
const comeAndGo = ({ world, worker }: House, many: number) => {
  const day = { isOver: false }
  let [heard, never] = [0, 0]
  const someone = async () => {
    while (!day.isOver) {
      const customer = newCustomer(world)
      const end = performance.now() + patienceMs
      let isHeard = false
      while (!isHeard && performance.now() < end) {
        isHeard = (await file(world, worker.url, customer)).outcome === 'acknowledged'
        if (!isHeard) await wait(200)
      }
      if (isHeard) heard += 1
      else never += 1
    }
  }
  const all = Promise.all(Array.from({ length: many }, someone))
  return {
    goHome: async () => {
      day.isOver = true
      await all
      return { heard, never }
    },
  }
}

const panics = (folder: string) => {
  const log = join(folder, 'postgres.log')
  return existsSync(log) ? readFileSync(log, 'utf8').split('PANIC').length - 1 : 0
}

/** While customers come and go, the database hears that its log was not kept: it dies of it, as it must, and comes back. */
const inDatabase = async ({ folder, say, isLong }: Ground): Promise<Part> => {
  const own = join(folder, 'fsync-server')
  const server = await startServer(own, ['max_connections=100'])
  const world = await openWorld({ name: 'fsync_database', within: folder, server })
  try {
    const house = await openHouseOf(world)
    const crowd = comeAndGo(house, 4)
    const wrong: string[] = []
    let [many, whyNot] = [0, undefined as string | undefined]
    for (let tries = 0; tries < (isLong ? 10 : 3) && whyNot === undefined; tries += 1) {
      await wait(1000)
      const tracing = await failingSync(own)
      if ('whyNot' in tracing) {
        whyNot = tracing.whyNot
        break
      }
      for (const end = performance.now() + 20_000; tracing.many() === 0 && performance.now() < end; ) await wait(5)
      await tracing.stop()
      if (tracing.many() === 0) wrong.push('the disk was never made to fail')
      many += tracing.many()
    }
    const { heard, never } = await crowd.goHome()
    if (never > 0) wrong.push(`${never} were never heard`)
    if (many > 0 && panics(own) === 0) wrong.push('the database went on as if nothing had been')
    await house.worker.stop()
    world.pass({ minutes: 11 })
    await house.startAnew()
    if (!(await quiet(world))) wrong.push('it never came to rest')
    const breaches = await check(evidenceOf(world, house.since, true))
    const at = 'the log of the database'
    const found = foundAt({ at, again }, wrong, breaches)
    say(`  ${at}: ${many} times, ${panics(own)} deaths, ${heard} acts heard, ${found.length} breaches`)
    return { found, many, ...(whyNot === undefined ? {} : { whyNot }) }
  } finally {
    await world.close()
    await server.stop()
  }
}

export const fsync: Attack = {
  name: 'fsync',
  isShort: false,
  run: async ground => {
    const parts: Part[] = []
    for (const path of paths.filter(({ hasFiles }) => hasFiles)) parts.push(await alongPath(ground, path))
    parts.push(await inDatabase(ground))
    return together(parts, 'times a disk did not keep what was written', 'fsync of the database')
  },
}
