// Several programs on one database: side by side, one of them killed, and one that stood still for longer than a letter is its own.
import { setTimeout as wait } from 'node:timers/promises'
import type { Attack, Found, Ground, Outcome } from '../attack.ts'
import { check } from '../check.ts'
import { file, newCustomer } from '../clients/customer.ts'
import { gather } from '../crowd.ts'
import type { Evidence } from '../evidence.ts'
import { drawn } from '../drawn.ts'
import { evidenceOf } from '../evidence-of.ts'
import type { Message, Verdict } from '../proxy.ts'
import { quiet } from '../quiet.ts'
import { randomFrom } from '../random.ts'
import { atMost, plain } from '../../result.ts'
import { openWorld, type World } from '../world.ts'

/** Notes through how many hands each letter went, again and again until it is stopped. */
const watchHands = (world: World) => {
  const held: { letter: string; taken: number }[] = []
  const watch = { isOver: false }
  const look = async () => {
    while (!watch.isOver) {
      const rows = await world
        .sql<{ letter: string; taken: number }>('select id::text as letter, coalesce(taken, 0) as taken from letter')
        .catch(() => [])
      held.push(...rows)
      await wait(100)
    }
  }
  const looking = look()
  return async () => {
    watch.isOver = true
    await looking
    return held
  }
}

const judged = async (world: World, since: string, at: string, more: Partial<Evidence> = {}): Promise<Found[]> => {
  const isQuiet = await quiet(world)
  const again = `npm run faults -- workers`
  const breaches = await check({ ...evidenceOf(world, since, true), ...more })
  return [
    ...breaches.map(breach => ({ ...breach, at, again })),
    ...(isQuiet ? [] : [{ invariant: 'I11' as const, what: 'it never came to rest', at, again }]),
  ]
}

/** So many side by side under load; one is killed in the middle of it. */
const sideBySide = async ({ server, folder }: Ground, many: number, seconds: number) => {
  const world = await openWorld({ name: `workers_${many}`, within: folder, server })
  const since = world.now().toString()
  const workers = []
  for (let n = 0; n < many; n += 1) workers.push(await world.start())
  await quiet(world)
  const stopWatching = watchHands(world)
  const crowd = gather(world, 4, randomFrom(many))
  await wait(seconds * 500)
  await workers[0]?.kill()
  await wait(seconds * 500)
  const never = await crowd.goHome()
  await quiet(world)
  // The one that was killed may have had a letter in hand, which is another's after ten minutes.
  for (const worker of world.workers()) await worker.stop()
  world.pass({ minutes: 11 })
  await world.start()
  const at = `${many} programs, one of them killed`
  const found = await judged(world, since, at, { held: await stopWatching() })
  if (never > 0)
    found.push({ invariant: 'I11', what: `${never} were never heard`, at, again: 'npm run faults -- workers' })
  await world.close()
  return { found, heard: crowd.heard() }
}

type Moment = {
  readonly name: string
  readonly proxy: 'database' | 'smtp'
  readonly is: (message: Message) => boolean
  readonly copies: number
}

/** Where a sender stands still with a letter, and how many copies of it may arrive at most. */
const moments: readonly Moment[] = [
  {
    name: 'as it has taken the letter',
    proxy: 'database',
    is: ({ side, label }) => side === 'answered' && label.startsWith('update letter set attempts'),
    // It was never handed over: whoever had it before is late, and sends nothing.
    copies: 1,
  },
  {
    name: 'before its last dot',
    proxy: 'smtp',
    is: ({ side, label }) => side === 'asked' && label === 'dot',
    copies: 2,
  },
  {
    name: 'before it hears of its last dot',
    proxy: 'smtp',
    is: ({ side, label }) => side === 'answered' && label === 'dot',
    copies: 2,
  },
]

/** The moment at which nothing was handed over yet, and one of those at which nobody can know. */
const someOf = ([first, ...others]: readonly Moment[], seed: number) => [
  ...(first ? [first] : []),
  ...drawn(1, others.length, randomFrom(seed)).flatMap(n => others[n - 1] ?? []),
]

/** One stands still for longer than a letter is its own; another takes over; then the first goes on as if nothing had been. */
const standsStill = async ({ server, folder }: Ground, moment: Moment) => {
  const world = await openWorld({ name: `still_${moments.indexOf(moment)}`, within: folder, server })
  const since = world.now().toString()
  const first = await world.start()
  await quiet(world)
  const proxy = world.proxies[moment.proxy]
  const sender = { isStill: false }
  let goOn = () => {}
  const going = new Promise<void>(resolve => void (goOn = resolve))
  proxy.judge = async (message): Promise<Verdict> => {
    if (sender.isStill || !moment.is(message)) return 'pass'
    const rows = await world.sql("select from letter where state = 'waiting' and taken > 0")
    if (rows.length === 0) return 'pass'
    sender.isStill = true
    first.pause()
    await going
    return 'pass'
  }
  await file(world, first.url, newCustomer(world))
  for (const end = performance.now() + 90_000; !sender.isStill && performance.now() < end; ) await wait(10)
  world.pass({ minutes: 11 })
  await world.start()
  await quiet(world)
  goOn()
  first.goOn()
  await wait(2000)
  const at = `one stood still ${moment.name}`
  const found = await judged(world, since, at)
  const copies = world.sink.mail.length
  if (!sender.isStill || copies > moment.copies || copies === 0)
    found.push({
      invariant: 'I3',
      what: sender.isStill ? `${copies} copies arrived, and ${moment.copies} may` : 'it never stood still',
      at,
      again: 'npm run faults -- workers',
    })
  await world.close()
  return { found, copies }
}

export const workers: Attack = {
  name: 'workers',
  isShort: true,
  run: async (ground): Promise<Outcome> => {
    const { isLong, seed, say } = ground
    const found: Found[] = []
    let heard = 0
    for (const many of isLong ? [2, 5] : [3]) {
      const one = await sideBySide(ground, many, isLong ? 60 : 2)
      found.push(...one.found)
      heard += one.heard
      say(`  ${many} programs: ${one.heard} acts acknowledged, ${one.found.length} breaches`)
    }
    let most = 0
    for (const moment of isLong ? moments : someOf(moments, seed)) {
      const still = await standsStill(ground, moment)
      found.push(...still.found)
      if (moment.copies === 1) most = still.copies
      say(`  one that stood still ${moment.name}: ${still.copies} copies, ${still.found.length} breaches`)
    }
    return {
      results: [
        plain('acts acknowledged by several programs, one killed', heard, 'acts'),
        atMost('copies of a letter that was taken out of a hand that stood still', most, 'copies', 1),
      ],
      found,
    }
  },
}
