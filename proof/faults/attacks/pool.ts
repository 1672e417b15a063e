// The database takes no more connections, or all that the program may have are in use: customers are told, and keep what they wrote.
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { atMost, plain } from '../../result.ts'
import type { Attack, Found, Ground } from '../attack.ts'
import { check } from '../check.ts'
import { ask, type Customer, file, type Heard, keepsWords, newCustomer } from '../clients/customer.ts'
import { evidenceOf } from '../evidence-of.ts'
import { type House, openHouseOf } from '../house.ts'
import { quiet } from '../quiet.ts'
import { openWorld, type World } from '../world.ts'

const again = 'npm run faults -- only=pool'

/** Something that takes all connections; answers with how it is put right. */
type Trouble = { readonly name: string; readonly begin: (world: World) => Promise<() => Promise<unknown>> }

const ended = `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename like 'verhaal_%'`

const troubles: readonly Trouble[] = [
  {
    name: 'the database takes no more connections',
    begin: async ({ name, sql }) => {
      await sql(`alter database ${name} connection limit 0`)
      await sql(ended)
      return () => sql(`alter database ${name} connection limit -1`)
    },
  },
  {
    name: 'all connections are in use',
    begin: async ({ admin }) => {
      const other = new Client({ connectionString: admin, application_name: 'verhaal-proof' })
      await other.connect()
      await other.query('begin; lock table complaint, storefront, draft in access exclusive mode')
      return () => other.end()
    },
  },
]

/** By the short form, hearing the page that comes back. */
const tried = ({ journal }: World, url: string, { order, story, name, email }: Customer): Promise<Heard> => {
  const body = new URLSearchParams({ order, category: 'damaged', story, name, email })
  return ask(`${url}/complain/short`, { body }).then(heard => {
    if (heard.outcome !== 'acknowledged')
      journal.note({ what: 'form', key: email, outcome: heard.outcome, said: story })
    return heard
  })
}

const untilUnwell = async ({ worker }: House) => {
  const began = performance.now()
  while (performance.now() - began < 60_000) {
    if ((await ask(`${worker.url}/health`)).status === 503) return (performance.now() - began) / 1000
    await wait(100)
  }
  return undefined
}

const untilHeard = async ({ world, worker }: House) => {
  const began = performance.now()
  while (performance.now() - began < 60_000) {
    if ((await file(world, worker.url, newCustomer(world))).outcome === 'acknowledged') break
    await wait(100)
  }
  return (performance.now() - began) / 1000
}

const suffer = async ({ server, folder, say }: Ground, { name, begin }: Trouble, n: number) => {
  const world = await openWorld({ name: `pool_${n}`, within: folder, server })
  const house = await openHouseOf(world)
  await file(world, house.worker.url, newCustomer(world))
  const putRight = await begin(world)
  const customers = Array.from({ length: 14 }, () => newCustomer(world))
  const all = Promise.all(customers.map(one => tried(world, house.worker.url, one)))
  const shown = await untilUnwell(house)
  // Longer than a connection is waited for.
  await Promise.race([all, wait(22_000)])
  await putRight()
  const seconds = await untilHeard(house)
  const heard = await all
  await quiet(world)
  const refused = heard.filter(({ outcome }) => outcome !== 'acknowledged')
  const lost = heard.filter((one, at) => {
    const customer = customers[at]
    return one.outcome !== 'acknowledged' && customer && !(one.status === 503 && keepsWords(customer, one))
  })
  const found: Found[] = (
    await check({ ...evidenceOf(world, house.since, true), signals: [{ fault: name, seconds: shown }] })
  ).map(breach => ({ ...breach, at: name, again }))
  const [first] = lost
  if (first) {
    const { status = 0, html = '' } = first
    const what = `${lost.length} were answered by a page without their words (${status}: ${html.slice(0, 80)})`
    found.push({ invariant: 'I1', what, at: name, again })
  }
  if (!house.worker.isAlive()) found.push({ invariant: 'I11', what: 'the program ended by itself', at: name, again })
  await world.close()
  say(
    `  ${name}: ${refused.length} of ${heard.length} told to come back, ${lost.length} without their words, well after ${seconds.toFixed(1)} s`,
  )
  return { found, seconds, refused: refused.length }
}

export const pool: Attack = {
  name: 'pool',
  isShort: true,
  run: async ground => {
    // Each waits for its own database, and most of the time for nothing but that.
    const done = await Promise.all(troubles.map((trouble, n) => suffer(ground, trouble, n)))
    const found = done.flatMap(one => one.found)
    const longest = Math.max(...done.map(({ seconds }) => seconds))
    const refused = done.reduce((sum, one) => sum + one.refused, 0)
    return {
      found,
      results: [
        plain('customers told to come back while there was no connection, with what they wrote', refused, 'customers'),
        atMost(
          'until somebody was heard again once there were connections, longest',
          longest,
          's',
          ground.isLong ? 5 : 60,
        ),
      ],
    }
  },
}
