// A shop that takes a newer program: both work on one database while customers go on, and nothing of what was there before changes.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import type { Attack, Found, Ground } from '../attack.ts'
import { check } from '../check.ts'
import { file, newCustomer } from '../clients/customer.ts'
import { note } from '../clients/desk.ts'
import { handOver, messageOf } from '../clients/mail.ts'
import { buildEarlier, type Earlier } from '../earlier.ts'
import { evidenceOf } from '../evidence-of.ts'
import type { Act } from '../journal.ts'
import { killMigrations } from '../kill-migrations.ts'
import { openHouse } from '../open-house.ts'
import { quiet } from '../quiet.ts'
import { atMost, plain } from '../../result.ts'
import type { Server } from '../server.ts'
import { startWorker, type Worker } from '../worker.ts'
import { openWorld, type World } from '../world.ts'

/** The server with a house in it that the earlier program opened; worlds on it begin as copies of that one. */
const serverOf = async ({ server, folder }: Ground, { main, commit }: Earlier): Promise<Server> => {
  const first = `earlier_${commit}`
  const { app, owner, admin } = await server.house(first)
  const client = new Client({ connectionString: server.admin })
  await client.connect()
  await client.query(`drop database ${first}`)
  await client.query(`create database ${first} owner verhaal_owner template template0`)
  await client.end()
  const dataDir = join(folder, first)
  mkdirSync(dataDir)
  const settings = { DATA_DIR: dataDir, DATABASE_URL: app, DATABASE_OWNER_URL: owner, RECEIVE_URL: '' }
  const worker = await startWorker({ settings, program: main })
  await worker.stop()
  await openHouse(admin)
  return {
    ...server,
    house: async name => {
      const made = await server.house(name)
      const again = new Client({ connectionString: server.admin })
      await again.connect()
      await again.query(`drop database ${name}`)
      await again.query(`create database ${name} template ${first} owner verhaal_owner`)
      await again.end()
      return made
    },
  }
}

const anyComplaint = async (world: World) =>
  (await world.sql<{ id: string }>('select id from complaint order by id limit 1'))[0]?.id

let said = 0
/** What goes on in a shop: a form with a photo, a message, a note; in turn. */
const something = async (world: World, { url, lmtp }: Worker): Promise<Act> => {
  said += 1
  const complaint = said % 3 === 0 ? await anyComplaint(world) : undefined
  if (complaint) {
    const text = `Called, time ${said}.`
    const first = await note(world, url, complaint, text)
    // A colleague wrote at the same moment: the page says so, and one sends it again.
    return first.outcome === 'refused' ? note(world, url, complaint, text) : first
  }
  if (said % 3 === 1) return file(world, url, newCustomer(world, 1))
  return handOver(world, lmtp, messageOf(newCustomer(world)))
}

/** Two who do one thing after another, each with whoever is open, until told to stop; answers with how much was done and how much failed. */
const goOn = (world: World, open: () => readonly Worker[], say: (line: string) => void) => {
  const day = { isOver: false, done: 0, failed: 0 }
  const at = new Map<number, Worker>()
  const one = async (n: number) => {
    for (let turn = n; !day.isOver; turn += 1) {
      const all = open()
      const worker = all[turn % all.length]
      if (!worker) continue
      at.set(n, worker)
      const { what, outcome } = await something(world, worker)
      day.done += 1
      if (outcome === 'acknowledged') continue
      day.failed += 1
      say(`${what}: ${outcome}, by the ${worker === all[0] ? 'first' : 'second'} of ${all.length}`)
    }
  }
  const all = Promise.all([one(0), one(1)])
  const reaches = async (many: number) => {
    const goal = day.done + many
    while (day.done < goal) await new Promise(resolve => setTimeout(resolve, 10))
  }
  return {
    reaches,
    /** As who spreads the load does before a program is stopped: nobody is sent there any more, and whoever is there gets an answer. */
    leaves: async (worker: Worker) => {
      while ([...at.values()].includes(worker)) await new Promise(resolve => setTimeout(resolve, 10))
    },
    stop: async () => {
      day.isOver = true
      await all
      return day
    },
  }
}

const takesOver = async (ground: Ground, server: Server, { main }: Earlier) => {
  const world = await openWorld({ name: 'rolling', within: ground.folder, server })
  const since = world.now().toString()
  const earlier = await world.start({}, main)
  let open = [earlier]
  const load = goOn(world, () => open, ground.say)
  const each = ground.isLong ? 300 : 10
  await load.reaches(each)
  const later = await world.start()
  open = [earlier, later]
  await load.reaches(each)
  open = [later]
  await load.leaves(earlier)
  await earlier.stop()
  await load.reaches(each)
  const { done, failed } = await load.stop()
  const isQuiet = await quiet(world)
  const breaches = await check(evidenceOf(world, since, true))
  await world.close()
  return { done, failed, isQuiet, breaches }
}

/** `back=3`: from the program as it was three migrations before the newest. */
export const upgrade: Attack = {
  name: 'upgrade',
  isShort: true,
  run: async ground => {
    const { asked, isLong, say } = ground
    const earlier = await buildEarlier(Number(asked['back'] ?? 0))
    if (typeof earlier === 'string') return { results: [], found: [], skipped: [`an upgrade: ${earlier}`] }
    const server = await serverOf(ground, earlier)
    const at = `an upgrade from ${earlier.commit}`
    const again = `npm run faults -- ${isLong ? 'long ' : ''}only=upgrade back=${asked['back'] ?? 0}`
    const { done, failed, isQuiet, breaches } = await takesOver(ground, server, earlier)
    say(`from ${earlier.commit}: ${done} things done meanwhile`)
    const killed = await killMigrations(ground, server, earlier)
    const all: Found[] = [...breaches, ...killed.breaches].map(breach => ({ ...breach, at, again }))
    if (!isQuiet) all.push({ invariant: 'I11', what: 'it never came to rest', at, again })
    return {
      found: all,
      results: [
        plain('things done while a newer program took over', done, 'things'),
        atMost('of them not taken, or not answered', failed, 'things', 0),
        plain('points at which a migration was killed', killed.points, 'points'),
        plain('complaints in the database that was migrated', killed.complaints, 'complaints'),
        atMost('tables that were not as before after that', killed.changed, 'tables', 0),
        atMost('migrations half done', killed.half, 'times', 0),
      ],
    }
  },
}
