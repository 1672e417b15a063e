// Three PostgreSQL under Patroni, two processes for pages and two for the work: each way of losing the primary, while people go on.
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { atMost, plain, type Result } from '../../result.ts'
import type { Attack, Found, Ground } from '../attack.ts'
import { check } from '../check.ts'
import { evidenceOf } from '../evidence-of.ts'
import { type Cluster, startCluster } from '../ha/cluster.ts'
import { type Load, startLoad } from '../ha/load.ts'
import type { Node } from '../ha/node.ts'
import { findPrograms } from '../ha/programs.ts'
import { openHouse } from '../open-house.ts'
import { quiet } from '../quiet.ts'
import type { Server } from '../server.ts'
import { startWorker } from '../worker.ts'
import { openWorld, type World } from '../world.ts'

type Fault = {
  readonly name: string
  readonly inflict: (cluster: Cluster, leader: Node) => Promise<void> | void
  readonly heal?: (leader: Node) => Promise<void> | void
  /** Another machine leads afterwards. */
  readonly moves: boolean
}

const faults: readonly Fault[] = [
  { name: 'the primary is killed', inflict: (_, leader) => leader.killPostgres(), moves: false },
  {
    name: 'the machine of the primary dies',
    inflict: (_, leader) => leader.die(),
    heal: leader => leader.start(),
    moves: true,
  },
  {
    name: 'the machine of the primary is cut off from all others',
    inflict: (_, leader) => leader.cutOff(),
    heal: leader => leader.comeBack(),
    moves: true,
  },
  { name: 'the primary hands over', inflict: cluster => cluster.switchOver(), moves: true },
]

const patienceMs = 120_000
/** So many complaints heard after a fault, and life goes on. */
const enough = 15

const until = async (isSo: () => Promise<boolean> | boolean, what: string) => {
  for (const end = Date.now() + patienceMs; !(await isSo()); await wait(200))
    if (Date.now() > end) throw new Error(`After two minutes it was not so that ${what}`)
}

/** Whether a server that lost its place says of a write that it is done. */
const takesWrites = async ({ inside }: Node, { beside }: Cluster) => {
  const url = Object.assign(new URL(beside.admin), { port: String(inside) }).href
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3000, query_timeout: 3000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('create table written_in_the_wrong_place (id int)')
    return true
  } catch {
    return false
  } finally {
    void client.end().catch(() => undefined)
  }
}

const longestGap = (heard: readonly number[], from: number) => {
  const after = heard.filter(at => at >= from)
  return Math.max(...after.map((at, n) => at - (after[n - 1] ?? heard.findLast(one => one < from) ?? from))) / 1000
}

const suffer = async (cluster: Cluster, load: Load, fault: Fault): Promise<readonly Result[]> => {
  const leader = await cluster.leader()
  if (!leader) throw new Error('Nobody leads')
  const from = performance.now()
  await fault.inflict(cluster, leader)
  if (fault.moves) {
    const hasMoved = async () => ![undefined, leader.name].includes((await cluster.leader())?.name)
    await until(hasMoved, 'another machine leads')
  }
  const had = load.heard.length
  await until(() => load.heard.length >= had + enough, 'complaints are taken again')
  const wrong = fault.moves && (await takesWrites(leader, cluster)) ? 1 : 0
  await fault.heal?.(leader)
  await cluster.whole()
  return [
    atMost(`${fault.name}: longest without a complaint taken`, longestGap(load.heard, from), 's', 30),
    ...(fault.moves ? [atMost(`${fault.name}: writes taken by the old primary`, wrong, 'writes', 0)] : []),
  ]
}

/** A cluster looks like a server with one house in it. */
const asServer = ({ beside }: Cluster): Server => ({
  port: beside.port,
  admin: beside.admin,
  house: () => Promise.resolve(beside),
  near: url => url,
  stop: () => Promise.resolve(),
})

const openCluster = async ({ folder }: Ground, cluster: Cluster) => {
  const settings = { DATABASE_URL: cluster.named('app'), DATABASE_OWNER_URL: cluster.named('owner') }
  const first = await startWorker({ settings: { ...settings, DATA_DIR: join(folder, 'ha'), RECEIVE_URL: '' } })
  await first.stop()
  await openHouse(cluster.beside.admin)
  return openWorld({ name: 'ha', within: folder, server: asServer(cluster), settings })
}

/** One more program, later than any letter is held in a dead hand, does what is left; then somebody else looks. */
const lookAt = async (world: World, cluster: Cluster): Promise<readonly Found[]> => {
  await Promise.all(world.workers().map(worker => worker.stop()))
  world.pass({ minutes: 11 })
  const since = world.now().toString()
  await world.start()
  const isQuiet = await quiet(world)
  await cluster.whole()
  const breaches = await check(evidenceOf(world, since, true))
  const late = isQuiet ? [] : [{ invariant: 'I11' as const, what: 'it never came to rest' }]
  return [...late, ...breaches].map(breach => ({ ...breach, at: 'the end', again: 'npm run faults -- ha' }))
}

const attackCluster = async (ground: Ground, cluster: Cluster) => {
  const world = await openCluster(ground, cluster)
  const web = [await world.start({ ROLE: 'web' }), await world.start({ ROLE: 'web' })]
  const workers = [await world.start({ ROLE: 'worker' }), await world.start({ ROLE: 'worker' })]
  const load = startLoad(world, web, workers)
  await until(() => load.heard.length >= enough, 'complaints are taken')
  const results: Result[] = []
  for (const fault of faults) {
    ground.say(`  ${fault.name}`)
    results.push(...(await suffer(cluster, load, fault)))
  }
  await load.stop()
  const died = [...web, ...workers].filter(worker => !worker.isAlive()).length
  const found = await lookAt(world, cluster)
  const acknowledged = world.journal.acts.filter(({ outcome }) => outcome === 'acknowledged').length
  const more = [
    plain('deeds that were acknowledged meanwhile', acknowledged, 'deeds'),
    plain('letters that arrived', world.sink.mail.length, 'letters'),
  ]
  if (died > 0) ground.say(world.output().split('\n').slice(-40).join('\n'))
  await world.close()
  return { results: [...results, atMost('processes of the program that ended', died, 'processes', 0), ...more], found }
}

export const ha: Attack = {
  name: 'ha',
  isShort: false,
  run: async ground => {
    const programs = findPrograms(join(ground.folder, 'programs'))
    if (typeof programs === 'string') return { results: [], found: [], skipped: [`high availability: ${programs}`] }
    const cluster = await startCluster(join(ground.folder, 'cluster'), programs)
    try {
      return await attackCluster(ground, cluster)
    } finally {
      await cluster.stop()
    }
  },
}
