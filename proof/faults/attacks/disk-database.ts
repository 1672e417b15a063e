// The disk of the database runs full: first for what it keeps, then for what it must write before it may answer at all.
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Ground } from '../attack.ts'
import { check } from '../check.ts'
import { ask, fileAndRead, file, keepsWords, newCustomer, type Customer } from '../clients/customer.ts'
import { handOver, messageOf } from '../clients/mail.ts'
import { isWrong, signs } from '../clients/operator.ts'
import { evidenceOf } from '../evidence-of.ts'
import { type House, openHouseOf } from '../house.ts'
import { foundAt, type Part } from '../parts.ts'
import { quiet } from '../quiet.ts'
import { startServer } from '../server.ts'
import { smallDisk } from '../small-disk.ts'
import { pause } from '../strike.ts'
import { openWorld } from '../world.ts'

const again = 'npm run faults -- only=disk'

/** Seconds until something is so; undefined where it was not within two minutes. */
const until = async (isSo: () => Promise<boolean>): Promise<number | undefined> => {
  const began = performance.now()
  for (; performance.now() - began < 120_000; await wait(200))
    if (await isSo()) return (performance.now() - began) / 1000
  return undefined
}

type Met = { readonly wrong: string[]; refused: number }

/** Customers come until some were told to come back, each with what they wrote; mail servers are told to keep theirs. */
const comeAndGo = async ({ world, worker }: House, met: Met, most: number) => {
  const before = met.refused
  const sent: Customer[] = []
  for (let n = 0; n < most && met.refused < before + 5; n += 1) {
    const customer = newCustomer(world)
    sent.push(customer)
    const { act, heard } = await fileAndRead(world, worker.url, customer)
    if (act.outcome === 'acknowledged') continue
    met.refused += 1
    if (heard.status !== 503 || !keepsWords(customer, heard))
      met.wrong.push(
        `somebody had no page with their words (${heard.status ?? 0}: ${(heard.html ?? '').slice(0, 200)})`,
      )
  }
  const long = messageOf({ ...newCustomer(world), story: 'As I said on the telephone. '.repeat(100_000) })
  const heard: string[] = []
  await handOver(world, worker.lmtp, long, no => void heard.push(no))
  met.wrong.push(...heard.filter(no => !no.startsWith('4')).map(no => `a mail server heard: ${no}`))
  return { sent, long }
}

/** Everything goes on by itself: whoever was told to come back does, and so does the mail server. */
const goOn = async ({ world, worker }: House, { wrong }: Met, sent: readonly Customer[], long: string) => {
  const seconds = await until(
    async () => (await file(world, worker.url, newCustomer(world))).outcome === 'acknowledged',
  )
  if (seconds === undefined) wrong.push('there is room again, and nobody is heard')
  for (const customer of sent)
    if ((await file(world, worker.url, customer)).outcome !== 'acknowledged') wrong.push('somebody was refused again')
  if ((await handOver(world, worker.lmtp, long)).outcome !== 'acknowledged') wrong.push('a message was refused again')
  return seconds ?? 0
}

// Small, so that it wants new room for them soon.
const settings = ['max_connections=100', 'min_wal_size=32MB', 'max_wal_size=48MB']

export const databaseFull = async ({ folder, say }: Ground): Promise<Part> => {
  const disk = smallDisk(join(folder, 'disk-database'), 400)
  if ('whyNot' in disk) return { found: [], many: 0, whyNot: disk.whyNot }
  const server = await startServer(join(disk.folder, 'server'), settings)
  const world = await openWorld({ name: 'disk_database', within: folder, server })
  try {
    const house = await openHouseOf(world)
    const met: Met = { wrong: [], refused: 0 }
    const unwell = () => until(async () => (await ask(`${house.worker.url}/health`)).status === 503)
    disk.fill()
    const first = await comeAndGo(house, met, 200)
    const shown = await unwell()
    const ofRoom = met.refused
    if (!isWrong(await signs(house.worker.url), 'Disk of the database'))
      met.wrong.push('the page of health does not say it')
    disk.makeRoom()
    await goOn(house, met, first.sent, first.long)
    disk.fill()
    // It must begin a new piece of its log, and cannot.
    for (let n = 0; n < 20; n += 1) {
      const isOver = await world.sql("select pg_logical_emit_message(true, 'proof', 'full'), pg_switch_wal()").then(
        () => false,
        () => true,
      )
      if (isOver) break
    }
    const second = await comeAndGo(house, met, 5)
    const shownToo = await unwell()
    disk.makeRoom()
    const seconds = await goOn(house, met, second.sent, second.long)
    await house.worker.stop()
    world.pass(pause)
    await house.startAnew()
    if (!(await quiet(world))) met.wrong.push('it never came to rest')
    const signals = [
      { fault: 'no room for what the database keeps', seconds: shown },
      { fault: 'no room for the log of the database', seconds: shownToo },
    ]
    const breaches = await check({ ...evidenceOf(world, house.since, true), signals })
    if (ofRoom === 0 || met.refused === ofRoom) met.wrong.push('the disk was never full enough to refuse anybody')
    const found = foundAt({ at: 'a full disk of the database', again }, met.wrong, breaches)
    say(
      `  database: ${met.refused} told to come back, heard ${seconds.toFixed(1)} s after there was room, ${found.length} breaches`,
    )
    return { found, many: 2 }
  } finally {
    await world.close()
    await server.stop()
    disk.close()
  }
}
