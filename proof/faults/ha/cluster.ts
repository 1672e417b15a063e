import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { freePort } from '#database/postmaster.ts'
import type { Addresses } from '#database/provision.ts'
import { gate } from '../../../test/world/gate.ts'
import { type Node, openNode, passwords } from './node.ts'
import { daemon, ownFolder } from './process.ts'
import type { Programs } from './programs.ts'

/** Three machines of PostgreSQL under Patroni, and three of etcd. */
export type Cluster = {
  readonly nodes: readonly Node[]
  readonly leader: () => Promise<Node | undefined>
  /** Waits until one leads, the others follow it, and one of them is waited for at each commit. */
  readonly whole: () => Promise<void>
  readonly switchOver: () => Promise<void>
  /** Addresses that lead to whoever leads at that moment, for whoever looks from beside. */
  readonly beside: Addresses & { readonly admin: string; readonly port: number }
  /** The address that names all three, as it stands in a program's settings. */
  readonly named: (user: 'app' | 'owner') => string
  readonly stop: () => Promise<void>
}

const names = ['one', 'two', 'three'] as const
const patienceMs = 90_000

type Member = { readonly name: string; readonly role: string; readonly state: string }
const running = ({ state }: Member) => state === 'running' || state === 'streaming'
const isFollower = ({ role }: Member) => /replica|standby/.test(role)

const membersBy = async ({ rest }: Node): Promise<readonly Member[]> => {
  try {
    const answer = await fetch(`${rest}/cluster`, { signal: AbortSignal.timeout(2000) })
    return ((await answer.json()) as { members: Member[] }).members
  } catch {
    return []
  }
}

const startEtcd = async (folder: string, program: string) => {
  const peers = await Promise.all(names.map(async () => ({ client: await freePort(), peer: await freePort() })))
  const url = (port: number) => `http://127.0.0.1:${port}`
  const initial = peers.map(({ peer }, n) => `e${n}=${url(peer)}`).join(',')
  const own = ownFolder(join(folder, 'etcd-data'))
  const daemons = peers.map(({ client, peer }, n) => {
    const args = {
      name: `e${n}`,
      'data-dir': join(own, `e${n}`),
      'listen-client-urls': url(client),
      'advertise-client-urls': url(client),
      'listen-peer-urls': url(peer),
      'initial-advertise-peer-urls': url(peer),
      'initial-cluster': initial,
      'initial-cluster-state': 'new',
      // Three on one machine that has other things to do: a late beat of the heart is not a death.
      'heartbeat-interval': '500',
      'election-timeout': '5000',
      'log-level': 'error',
    }
    return daemon(
      program,
      Object.entries(args).map(([name, value]) => `--${name}=${value}`),
      {
        log: join(own, `e${n}.log`),
      },
    )
  })
  // Until they have agreed on how they speak, whoever asks is told something that is no version.
  const hasAgreed = async ({ client }: { readonly client: number }) => {
    const answer = await fetch(`${url(client)}/version`).catch(() => undefined)
    return /"etcdcluster":"\d/.test((await answer?.text()) ?? '')
  }
  for (const end = Date.now() + patienceMs; !(await Promise.all(peers.map(hasAgreed))).every(Boolean); await wait(100))
    if (Date.now() > end) throw new Error('etcd did not come up')
  return { ports: peers.map(({ client }) => client), stop: () => Promise.all(daemons.map(one => one.kill())) }
}

const prepare = async (admin: string) => {
  const client = new Client({ connectionString: admin })
  await client.connect()
  for (const role of ['verhaal_owner', 'verhaal_app'])
    await client.query(`create role ${role} login password '${role}'`)
  await client.query("alter role verhaal_app set statement_timeout = '30s'")
  await client.query('create database verhaal owner verhaal_owner template template0')
  await client.end()
}

/** Starts all of it, and makes the program's two users and its database. */
export const startCluster = async (folder: string, programs: Programs): Promise<Cluster> => {
  const etcd = await startEtcd(folder, programs.etcd)
  const nodes: Node[] = []
  for (const name of names) nodes.push(await openNode({ name, folder, programs, etcd: etcd.ports }))
  let last = nodes[0]
  const leader = async () => {
    const seen = await Promise.all(nodes.map(membersBy))
    const named = seen.flat().filter(({ role, state }) => role === 'leader' && running({ name: '', role, state }))
    // A machine that was cut off may still believe what was.
    const [name] = Map.groupBy(named, one => one.name)
      .entries()
      .toArray()
      .toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [undefined]
    const found = nodes.find(node => node.name === name)
    if (found) last = found
    return found
  }
  const whole = async () => {
    for (const end = Date.now() + patienceMs; Date.now() < end; await wait(250)) {
      const first = await leader()
      const members = first ? await membersBy(first) : []
      const follow = members.filter(member => isFollower(member) && running(member))
      if (follow.length === 2 && follow.some(({ role }) => role === 'sync_standby')) return
    }
    throw new Error(
      `The cluster did not become whole:\n${nodes.map(node => `${node.name}: ${node.lastWords()}`).join('\n')}`,
    )
  }
  const relay = await gate(() => last?.port ?? 0)
  const following = setInterval(() => void leader(), 1000).unref()
  const address = (user: string, word: string, hosts: string) =>
    `postgres://${user}:${encodeURIComponent(word)}@${hosts}/verhaal`
  const here = `127.0.0.1:${relay.port}`
  const admin = address('postgres', passwords.postgres, here)
  // The first makes the cluster, the others copy it.
  nodes[0]?.start()
  for (const end = Date.now() + patienceMs; !(await leader()); await wait(250))
    if (Date.now() > end) throw new Error(`No PostgreSQL of the cluster came up:\n${nodes[0]?.lastWords()}`)
  for (const node of nodes.slice(1)) node.start()
  await whole()
  await prepare(admin.replace(/verhaal$/, 'postgres'))
  const all = nodes.map(({ port }) => `127.0.0.1:${port}`).join(',')
  return {
    nodes,
    leader,
    whole,
    switchOver: async () => {
      const first = await leader()
      const to = (first ? await membersBy(first) : []).find(({ role }) => role === 'sync_standby')
      const body = JSON.stringify({ leader: first?.name, candidate: to?.name })
      const answer = await fetch(`${first?.rest}/switchover`, { method: 'POST', body })
      if (!answer.ok) throw new Error(`The switchover was refused: ${await answer.text()}`)
    },
    beside: {
      app: address('verhaal_app', 'verhaal_app', here),
      owner: address('verhaal_owner', 'verhaal_owner', here),
      admin,
      port: relay.port,
    },
    named: user => address(`verhaal_${user}`, `verhaal_${user}`, all),
    stop: async () => {
      clearInterval(following)
      await Promise.all(nodes.map(node => node.die()))
      await etcd.stop()
    },
  }
}
