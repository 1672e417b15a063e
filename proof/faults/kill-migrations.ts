import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import type { Ground } from './attack.ts'
import { check } from './check.ts'
import { file, newCustomer } from './clients/customer.ts'
import type { Earlier } from './earlier.ts'
import type { Breach } from './evidence.ts'
import { evidenceOf } from './evidence-of.ts'
import { quiet } from './quiet.ts'
import { randomFrom } from './random.ts'
import type { Server } from './server.ts'
import { columnsIn, differing, sumsOf } from './sums.ts'
import { openWorld, type World } from './world.ts'

const main = join(import.meta.dirname, '..', '..', 'build', 'main.js')

/** Runs `migrate` and kills it at the n-th message to the database, or before the answer to it is heard; answers with where that was. */
const migrate = (world: World, at: number) =>
  new Promise<{ readonly reached: string | undefined; readonly code: number | null }>(resolve => {
    const { database } = world.proxies
    const through = (url: string) => Object.assign(new URL(url), { host: `127.0.0.1:${database.port}` }).href
    const env = {
      ...process.env,
      NODE_COMPILE_CACHE: join(main, '..', 'compiled'),
      DATA_DIR: world.folder,
      DATABASE_URL: through(world.direct.app),
      DATABASE_OWNER_URL: through(world.direct.owner),
    }
    let [passed, reached] = [0, undefined as string | undefined]
    const child = spawn(process.execPath, [main, 'migrate'], { env, stdio: 'ignore' })
    const ended = new Promise<number | null>(done => void child.once('exit', done))
    database.judge = async ({ side, label }) => {
      if (reached !== undefined) return 'cut'
      passed += 1
      if (passed !== at) return 'pass'
      reached = `${side}: ${label.slice(0, 70)}`
      child.kill('SIGKILL')
      await ended
      return 'cut'
    }
    void ended.then(code => {
      database.judge = () => 'pass'
      resolve({ reached, code })
    })
  })

const migrated = async (admin: Client): Promise<readonly string[]> =>
  (await admin.query<{ name: string }>('select name from kysely_migration order by name')).rows.map(({ name }) => name)

/** Nobody is connected any more: what was under way is undone. */
const settled = async (admin: Client) => {
  for (;;) {
    const { rows } = await admin.query(
      "select from pg_stat_activity where datname = current_database() and usename like 'verhaal%'",
    )
    if (rows.length === 0) return
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

const fill = async (world: World, { main: program }: Earlier, complaints: number): Promise<number> => {
  const worker = await world.start({}, program)
  for (let n = 0; n < complaints; n += 1) await file(world, worker.url, newCustomer(world, n % 2))
  await quiet(world)
  await worker.stop()
  return complaints
}

export type Killed = {
  readonly points: number
  readonly complaints: number
  readonly changed: number
  readonly half: number
  readonly breaches: readonly Breach[]
}

/** Migrates an earlier database again and again, each time killed one point later, and at last unhurt: all or nothing was done each time. */
export const killMigrations = async (ground: Ground, server: Server, earlier: Earlier): Promise<Killed> => {
  const { isLong, say } = ground
  const world = await openWorld({ name: 'killed_migration', within: ground.folder, server })
  const admin = new Client({ connectionString: world.admin })
  await admin.connect()
  const complaints = await fill(world, earlier, isLong ? 200 : 6)
  const columns = await columnsIn(admin)
  const before = await sumsOf(admin, columns)
  const had = await migrated(admin)
  const wanted = readdirSync('migrations').filter(name => /^\d{4}-/.test(name)).length
  let [points, half, ended] = [0, 0, 0]
  const changed = new Set<string>()
  // There are several hundred messages; out of each stretch of so many one.
  const stretch = isLong ? 1 : 160
  const first = 1 + Math.floor(randomFrom(ground.seed)() * stretch)
  for (let at = first; ; at += stretch) {
    const { reached, code } = await migrate(world, at)
    await settled(admin)
    const has = await migrated(admin)
    for (const table of differing(before, await sumsOf(admin, columns))) {
      changed.add(table)
      say(`${table} is not as before, killed at point ${at}: ${reached ?? 'not at all'}`)
    }
    ended = has.length
    if (reached === undefined) {
      if (code !== 0) half += 1
      break
    }
    points += 1
    // Between nothing and everything there is nothing.
    if (has.length > had.length && has.length < wanted) half += 1
  }
  const since = world.now().toString()
  await world.start()
  await quiet(world)
  const breaches = await check(evidenceOf(world, since, true))
  await admin.end()
  await world.close()
  say(`${points} points, ${had.length} migrations before and ${ended} after`)
  return { points, complaints, changed: changed.size, half, breaches }
}
