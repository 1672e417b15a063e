import { Client } from 'pg'
import { instant } from '#calendar/day.ts'
import { connect } from '#database/connect.ts'
import { createLedger } from '#ledger/create.ts'
import { passTime } from '#ledger/pass-time.ts'
import { shipped } from '#policy/shipped/policies.ts'
import { createRulebook } from '#rulebook/create.ts'
import { atMost, plain, quantile, type Result } from '../result.ts'
import { busyMs, databasePid } from './cost.ts'
import { withClient } from './database.ts'
import { form } from './filing.ts'
import { client } from './http.ts'
import { type Desk, keepViews } from './pages.ts'

// Beside a page are four lists that somebody kept, unless it says more.
const withMostLists = 'the queue, with sixteen lists kept'

type Cost = { readonly busy: number; readonly median: number }
export type Costs = Readonly<Record<string, Cost>>

const pages = ({ long }: Desk): Readonly<Record<string, string>> => ({
  'a complaint': `/desk/complaints/${long.id}`,
  'the queue': '/desk',
  'the log': '/desk/log?category=damaged&late=yes',
  'a search': '/desk/search?q=%22zeldzaam77%22',
  'a search by how a word begins': '/desk/search?q=zeldzaam77',
})

/** What one of many costs: the time that program and database are busy with it, and how long whoever asks waits. */
const costOf = async (pids: readonly number[], times: number, once: () => Promise<number>): Promise<Cost> => {
  for (let n = 0; n < 20; n += 1) await once()
  const waited: number[] = []
  const before = busyMs(pids)
  let done = 0
  for (let n = 0; n < times; n += 1) {
    const begin = performance.now()
    const many = await once()
    done += many
    waited.push((performance.now() - begin) / many)
  }
  return { busy: (busyMs(pids) - before) / done, median: quantile(waited, 0.5) }
}

const asking = ({ program, cookie }: Desk, method: 'GET' | 'POST', path: string) => {
  const { send, close } = client(program.url)
  const [expected, who] = method === 'GET' ? [200, cookie] : [303, undefined]
  const once = async () => {
    const { status } = await send(method, path, method === 'POST' ? form() : undefined, who)
    if (status !== expected) throw new Error(`${path} was answered with ${status}`)
    return 1
  }
  return { once, close }
}

/** Ten open complaints of which the clock is told that something is due; it looks, and writes down until when nothing is. */
const sweeping = async ({ app, admin }: Desk) => {
  const db = connect(app, undefined, 4)
  const owner = new Client({ connectionString: admin })
  await owner.connect()
  const now = () => instant(new Date().toISOString())
  const report = (_: string, { fault }: { readonly fault: unknown }) => {
    throw fault
  }
  const ledger = createLedger({ db, now, rules: createRulebook({ db, now, shipped }) })
  const { rows } = await owner.query<{ id: string }>(
    `select id from complaint where wake_at > now() + interval '1 hour' order by wake_at, id limit 10`,
  )
  const ids = rows.map(({ id }) => id)
  const once = async () => {
    await owner.query(`update complaint set wake_at = now() - interval '1 second' where id = any($1)`, [ids])
    return passTime({ db, ledger, now, report })
  }
  return { once, close: () => Promise.all([db.destroy(), owner.end()]) }
}

/** What filing, a page and the clock's round cost with as many complaints as there are now. */
export const costsNow = async (desk: Desk, times: number): Promise<Costs> => {
  const pids = [desk.program.pid, databasePid(desk.dataDir)]
  const costs: Record<string, Cost> = {}
  const filing = asking(desk, 'POST', '/complain/short')
  costs['filing'] = await costOf(pids, times, filing.once)
  filing.close()
  const look = async (name: string, path: string) => {
    const page = asking(desk, 'GET', path)
    costs[name] = await costOf(pids, times, page.once)
    page.close()
  }
  await withClient(desk.admin, db => keepViews(db, 4))
  for (const [name, path] of Object.entries(pages(desk))) await look(name, path)
  await withClient(desk.admin, db => keepViews(db, 16))
  await look(withMostLists, '/desk')
  const sweep = await sweeping(desk)
  costs['a promise that may be due'] = await costOf([...pids, process.pid], Math.ceil(times / 10), sweep.once)
  await sweep.close()
  return costs
}

// What has to go through a list that is sorted, or a tree, may cost a little more of each time as much.
const mayGrow = ['the log', 'a search']
// A hundredth of all complaints have such a word, in a house of any size; and a list narrowed to what is rare goes through all that
// is open, of which a house this large has so much more.
const findsMore = ['a search by how a word begins', withMostLists]

/** The costs at every size, and how much more the largest asks than the smallest. */
export const growth = (all: readonly (readonly [size: number, costs: Costs])[]): readonly Result[] => {
  const [first, last] = [all.at(0), all.at(-1)]
  if (!first || !last || first === last) return []
  const [smallest, largest] = [first[0], last[0]]
  return Object.keys(last[1]).flatMap(name => {
    const busyAt = (costs: Costs) => costs[name]?.busy ?? Number.NaN
    const limit = mayGrow.includes(name) ? Math.log(largest) / Math.log(smallest) + 0.2 : 1.25
    const more = [`${name}: busy among ${largest} beside ${smallest}`, busyAt(last[1]) / busyAt(first[1]), 'x'] as const
    return [
      ...all.flatMap(([size, costs]) => [
        plain(`${name} among ${size}: busy with one`, busyAt(costs), 'ms'),
        plain(`${name} among ${size}: waited for one, median`, costs[name]?.median ?? Number.NaN, 'ms'),
      ]),
      findsMore.includes(name) ? plain(...more) : atMost(...more, Number(limit.toFixed(2))),
    ]
  })
}
