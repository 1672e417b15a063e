// What the program leans on goes away, stalls or breaks off while people are at work, and comes back; nobody lends a hand.
import { setTimeout as wait } from 'node:timers/promises'
import type { Attack, Found, Ground } from '../attack.ts'
import { check } from '../check.ts'
import { file, newCustomer } from '../clients/customer.ts'
import { gather } from '../crowd.ts'
import { evidenceOf } from '../evidence-of.ts'
import { type House, openHouseOf } from '../house.ts'
import type { Message } from '../proxy.ts'
import { quiet } from '../quiet.ts'
import { randomFrom } from '../random.ts'
import { atMost, plain } from '../../result.ts'
import { openWorld, type World } from '../world.ts'

/** Something that goes wrong; answers with how it is put right. */
type Trouble = { readonly name: string; readonly begin: (world: World) => Promise<() => void> | (() => void) }

const gone =
  (which: keyof World['proxies']): Trouble['begin'] =>
  ({ proxies }) => {
    const proxy = proxies[which]
    proxy.isRefusing = true
    proxy.cutAll()
    return () => void (proxy.isRefusing = false)
  }

/** Every message to it takes so long, or is lost with its line. */
const judged =
  (which: keyof World['proxies'], judge: (message: Message) => Promise<'pass'> | 'pass' | 'cut'): Trouble['begin'] =>
  ({ proxies }) => {
    proxies[which].judge = judge
    return () => {
      proxies[which].judge = () => 'pass'
    }
  }

const slowly = async () => {
  await wait(5000)
  return 'pass' as const
}

const troubles: readonly Trouble[] = [
  { name: 'the mailbox is away', begin: gone('imap') },
  { name: 'the mail server is away', begin: gone('smtp') },
  { name: 'the mail server answers after five seconds', begin: judged('smtp', slowly) },
  {
    name: 'the mail server breaks off after every letter',
    begin: judged('smtp', ({ side, label }) => (side === 'answered' && label === '.' ? 'cut' : 'pass')),
  },
  { name: 'the database is away', begin: gone('database') },
  {
    name: 'the database ends all connections',
    begin: async world => {
      const end = `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'verhaal_app'`
      const again = setInterval(() => void world.sql(end).catch(() => undefined), 300)
      await world.sql(end)
      return () => clearInterval(again)
    },
  },
  { name: 'the database answers after five seconds', begin: judged('database', slowly) },
]

// To open a world and look through it takes longer than a trouble: in the short form several share one. Letters wait for minutes once
// their server was at fault, and jobs once the database was: so one of each, in this order.
const shared: readonly (readonly Trouble[])[] = [0, 1, 2].map(world => troubles.filter((_, n) => n % 3 === world))

/** How long after it is back somebody who tries is heard again, in seconds. */
const untilHeard = async ({ world, worker }: House): Promise<number> => {
  const began = performance.now()
  while (performance.now() - began < 60_000) {
    if ((await file(world, worker.url, newCustomer(world))).outcome === 'acknowledged') break
    await wait(100)
  }
  return (performance.now() - began) / 1000
}

const settle = async (house: House): Promise<boolean> => {
  await house.worker.stop()
  house.world.pass({ hours: 5 })
  await house.startAnew()
  return quiet(house.world)
}

/** In one world so many troubles, one after another; then it is looked at. */
const suffer = async (ground: Ground, some: readonly Trouble[], n: number) => {
  const { server, folder, isLong, say } = ground
  const world = await openWorld({ name: `away_${n}`, within: folder, server, readsMailbox: true })
  const house = await openHouseOf(world)
  let longest = 0
  for (const trouble of some) {
    const crowd = gather(world, 3, randomFrom(n), isLong ? 0 : 100)
    await wait(1000)
    const putRight = await trouble.begin(world)
    await wait(isLong ? 60_000 : 3000)
    putRight()
    const seconds = await untilHeard(house)
    longest = Math.max(longest, seconds)
    // Who tried in vain all the while has given up, and was told nothing.
    await crowd.goHome()
    say(`${trouble.name}: heard ${crowd.heard()} times, and ${seconds.toFixed(1)} s after it`)
  }
  const isSame = house.worker.isAlive()
  const isQuiet = await settle(house)
  const again = 'npm run faults -- only=away'
  const at = some.map(({ name }) => name).join(', then ')
  const breaches = await check(evidenceOf(world, house.since, true))
  const found: Found[] = breaches.map(breach => ({ ...breach, at, again }))
  const wrong = [...(isSame ? [] : ['the program ended by itself']), ...(isQuiet ? [] : ['it never came to rest'])]
  for (const what of wrong) found.push({ invariant: 'I11', what, at, again })
  await world.close()
  return { found, longest }
}

export const away: Attack = {
  name: 'away',
  isShort: true,
  run: async ground => {
    const found: Found[] = []
    let longest = 0
    const worlds = ground.isLong ? troubles.map(trouble => [trouble]) : shared
    for (const [n, some] of worlds.entries()) {
      const one = await suffer(ground, some, n)
      found.push(...one.found)
      longest = Math.max(longest, one.longest)
    }
    // In the short form it shares the machine with other attacks, and its pace says little.
    return {
      found,
      results: [
        plain('things that went away and came back', troubles.length, 'things'),
        atMost('until somebody was heard again after that, longest', longest, 's', ground.isLong ? 5 : 60),
      ],
    }
  },
}
