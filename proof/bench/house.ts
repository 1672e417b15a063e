import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Client } from 'pg'
import { joinEmbedded } from '#database/embedded.ts'
import { adminAddress } from '#database/provision.ts'
import { openSecrets } from '#database/secrets.ts'
import { atMost, plain, type Result } from '../result.ts'
import { benchChecking } from './checking.ts'
import { benchCustomer } from './customer.ts'
import { benchDue, momentOf } from './due.ts'
import { withClient } from './database.ts'
import { costsNow, growth } from './growing.ts'
import { benchLive, sessionOf } from './live.ts'
import { type AtSize, type Kept, remember, remembered } from './kept.ts'
import { lengthen } from './long.ts'
import { benchPages, type Desk, keepViews } from './pages.ts'
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

const countComplaints = async (db: Client) =>
  Number((await db.query<{ many: string }>('select count(*) as many from complaint')).rows[0]?.many)

/** Waits until no letter waits to be sent. */
export const untilSent = async (db: Client) => {
  const isWaiting = async () => (await db.query("select from letter where state = 'waiting' limit 1")).rowCount === 1
  while (await isWaiting()) await wait(200)
}

/** What the demo told, made once: a kept house has it already. */
const founded = async (folder: string, add: (some: readonly Result[]) => void): Promise<Kept> => {
  const known = remembered(folder)
  if (known) return known
  const demo = await start(join(folder, 'pages'), 'demo')
  add([plain('demo ready', demo.msToReady / 1000, 's')])
  await demo.stop()
  return { sizes: {} }
}

/**
 * What the demo told, served as any shop's data would be, and grown: what everything costs with so many complaints. Of a house
 * that is kept, what was found at sizes it has outgrown is told again as it was found then.
 */
export const benchHouse = async ({ folder, sizes, checkedAt, times, due }: Ask): Promise<readonly Result[]> => {
  const results: Result[] = []
  const add = (some: readonly Result[]) => {
    results.push(...some)
    // Somebody may be waiting for an hour of this.
    for (const { name, value, unit } of some) console.log(`  ${name}: ${Number(value.toPrecision(3))} ${unit}`)
  }
  let kept = await founded(folder, add)
  const note = (more: Partial<Kept>) => {
    kept = { ...kept, ...more }
    remember(folder, kept)
  }
  const dataDir = join(folder, 'pages', 'demo')
  const program = await start(dataDir, 'serve')
  const addresses = addressesOf(dataDir)
  const { app, admin } = addresses
  // A letter that waits would wait in every copy. What fell due in a house that was kept waits for a day that is yet to come.
  if (!kept.opened) await withClient(admin, untilSent)
  const { growTo, addOpen } = await multiplying(addresses)
  add(await benchCustomer(program.url, admin, kept.long?.id))
  const long = kept.long ?? (await lengthen(app))
  note({ long })
  const desk: Desk = {
    program,
    dataDir,
    app,
    admin,
    long,
    cookie: await withClient(admin, db => sessionOf(db, 'ruth')),
  }

  const grown = async (size: number): Promise<readonly Result[]> => {
    const begin = performance.now()
    const many = await growTo(size)
    return [plain(`time until there are ${many} complaints`, (performance.now() - begin) / 1000, 's')]
  }
  const foundAt = async (size: number, there: number): Promise<AtSize> => {
    const found = there < size ? await grown(size) : []
    add(found)
    const costs = await costsNow(desk, times)
    const checked = size === checkedAt ? [...(await benchChecking(dataDir, admin)), ...(await benchWhatIf(app))] : []
    add(checked)
    return { costs, results: [...found, ...checked] }
  }
  for (const size of sizes) {
    const [there, known] = [await withClient(admin, countComplaints), kept.sizes[size]]
    const isOutgrown = there >= size && size !== sizes.at(-1)
    if (isOutgrown) add(known?.results ?? [])
    else note({ sizes: { ...kept.sizes, [size]: await foundAt(size, there) } })
  }
  add(growth(sizes.flatMap(size => (kept.sizes[size] ? [[size, kept.sizes[size].costs] as const] : []))))
  await withClient(admin, db => keepViews(db, 16))
  add(await benchPages(desk, times))
  add(await benchLive(program, admin))
  await wait(10_000)
  add([atMost('memory of the program at rest after pages', program.rssMb(), 'MiB', 381)])
  // Half of what is open has something that falls due some time from now.
  if (!kept.opened) await addOpen(due * 3)
  note({ opened: true })
  const moment = await withClient(admin, db => momentOf(db, due))
  await program.stop()
  add(await benchDue({ dataDir, moment, many: due, addressOf: () => addressesOf(dataDir).admin }))
  return results
}
