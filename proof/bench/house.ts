import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { joinEmbedded } from '#database/embedded.ts'
import { adminAddress } from '#database/provision.ts'
import { openSecrets } from '#database/secrets.ts'
import { atMost, plain, type Result } from '../result.ts'
import { benchChecking } from './checking.ts'
import { benchCustomer } from './customer.ts'
import { benchDue, momentOf } from './due.ts'
import { costsNow, type Costs, growth } from './growing.ts'
import { benchLive } from './live.ts'
import { lengthen } from './long.ts'
import { benchPages, type Desk, keepViews, signIn } from './pages.ts'
import { start } from './program.ts'
import { multiplying } from './seed/multiply.ts'
import { benchWhatIf } from './what-if.ts'

export const addressesOf = (dataDir: string): { readonly app: string; readonly admin: string } => {
  const joined = joinEmbedded(dataDir)
  if (!joined) throw new Error(`Nothing runs on ${dataDir}`)
  const port = Number(new URL(joined.app).port)
  return {
    app: joined.app,
    admin: adminAddress({ port, admin: openSecrets(dataDir)('postgres'), owner: '', app: '' }, 'verhaal'),
  }
}

type Ask = {
  readonly folder: string
  /** How many complaints there are, one after the other. */
  readonly sizes: readonly number[]
  /** At this one the histories are checked and replayed; at the last the pages are looked at. */
  readonly checkedAt: number
  readonly times: number
  readonly due: number
}

const withClient = async <T>(admin: string, work: (db: Client) => Promise<T>) => {
  const db = new Client({ connectionString: admin })
  await db.connect()
  try {
    return await work(db)
  } finally {
    await db.end()
  }
}

const untilSent = async (db: Client) => {
  const isWaiting = async () => (await db.query("select from letter where state = 'waiting' limit 1")).rowCount === 1
  while (await isWaiting()) await wait(200)
}

/** What the demo told, served as any shop's data would be, and grown: what everything costs with so many complaints. */
export const benchHouse = async ({ folder, sizes, checkedAt, times, due }: Ask): Promise<readonly Result[]> => {
  const results: Result[] = []
  const add = (some: readonly Result[]) => {
    results.push(...some)
    // Somebody may be waiting for an hour of this.
    for (const { name, value, unit } of some) console.log(`  ${name}: ${Number(value.toPrecision(3))} ${unit}`)
  }
  const demo = await start(join(folder, 'pages'), 'demo')
  add([plain('demo ready', demo.msToReady / 1000, 's')])
  await demo.stop()
  const dataDir = join(folder, 'pages', 'demo')
  const program = await start(dataDir, 'serve')
  const addresses = addressesOf(dataDir)
  const { app, admin } = addresses
  // A letter that waits would wait in every copy.
  await withClient(admin, untilSent)
  const { growTo, addOpen } = await multiplying(addresses)
  await withClient(admin, keepViews)
  add(await benchCustomer(program.url, admin))
  const long = await lengthen(app)
  const desk: Desk = { program, dataDir, app, admin, long, cookie: await signIn(program, demo.output()) }
  const costs: (readonly [number, Costs])[] = []
  for (const size of sizes) {
    const begin = performance.now()
    const many = await growTo(size)
    add([plain(`time until there are ${many} complaints`, (performance.now() - begin) / 1000, 's')])
    costs.push([size, await costsNow(desk, times)])
    if (size !== checkedAt) continue
    add(await benchChecking(dataDir, admin))
    add(await benchWhatIf(app))
  }
  add(growth(costs))
  add(await benchPages(desk, times))
  add(await benchLive(program, admin))
  await wait(10_000)
  add([atMost('memory of the program at rest after pages', program.rssMb(), 'MiB', 300)])
  // Half of what is open has something that falls due some time from now.
  await addOpen(due * 3)
  const moment = await withClient(admin, db => momentOf(db, due))
  await program.stop()
  add(await benchDue({ dataDir, moment, many: due, addressOf: () => addressesOf(dataDir).admin }))
  return results
}
