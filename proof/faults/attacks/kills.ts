// Customers come and go, and every now and then the program is killed outright and started anew.
import { setTimeout as wait } from 'node:timers/promises'
import type { Attack, Found, Ground } from '../attack.ts'
import { check } from '../check.ts'
import { gather } from '../crowd.ts'
import { evidenceOf } from '../evidence-of.ts'
import { openHouseOf } from '../house.ts'
import { randomFrom } from '../random.ts'
import { sideBySide } from '../lanes.ts'
import { plain } from '../../result.ts'
import { settle } from '../settle.ts'
import { openWorld } from '../world.ts'

// So many in one world: its checks take longer the more there is in it.
const perWorld = 100
const worldsAtOnce = 2

const inOneWorld = async (ground: Ground, number: number, kills: number, seed: number) => {
  const random = randomFrom(seed)
  const world = await openWorld({ name: `kills_${number}`, within: ground.folder, server: ground.server })
  const house = await openHouseOf(world)
  const crowd = gather(world, 4, random)
  for (let done = 0; done < kills; done += 1) {
    await wait(50 + random() * 450)
    await house.worker.kill()
    await house.startAnew()
  }
  const never = await crowd.goHome()
  const isQuiet = await settle(house)
  const breaches = await check(evidenceOf(world, house.since, true))
  const again = `npm run faults -- kills kills=${kills} seed=${seed}`
  const found: Found[] = breaches.map(breach => ({ ...breach, at: `seed ${seed}`, again }))
  const stuck = (what: string) => found.push({ invariant: 'I11', what, at: `seed ${seed}`, again })
  if (never > 0) stuck(`${never} were never heard`)
  if (!isQuiet) stuck('it never came to rest')
  await world.close()
  return { found, heard: crowd.heard() }
}

/** `kills=` says how often, `seed=` with which chances: where it dies then depends on the machine as well. */
export const kills: Attack = {
  name: 'kills',
  isShort: true,
  run: async ground => {
    const { asked, isLong, say, seed } = ground
    const many = Number(asked['kills'] || (isLong ? 10_000 : 4))
    const found: Found[] = []
    let [heard, done] = [0, 0]
    const world = (number: number) => async () => {
      const now = Math.min(perWorld, many - number * perWorld)
      const one = await inOneWorld(ground, number, now, seed + number)
      done += now
      heard += one.heard
      found.push(...one.found)
      say(`  ${done} of ${many} kills, ${heard} acts acknowledged, ${found.length} breaches`)
    }
    await sideBySide(
      worldsAtOnce,
      Array.from({ length: Math.ceil(many / perWorld) }, (_, number) => world(number)),
    )
    return {
      results: [plain('random kills', done, 'kills'), plain('acts acknowledged meanwhile', heard, 'acts')],
      found,
    }
  },
}
