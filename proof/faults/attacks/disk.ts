// A disk runs full, for real: the one with the files, the one with the database, the one backups go to. Then there is room again.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Attack, Ground } from '../attack.ts'
import { check } from '../check.ts'
import { fileAndRead, file, keepsWords, newCustomer, upload } from '../clients/customer.ts'
import { handOver, messageOf } from '../clients/mail.ts'
import { isWrong, signs } from '../clients/operator.ts'
import { command } from '../command.ts'
import { evidenceOf } from '../evidence-of.ts'
import { type House, openHouseOf } from '../house.ts'
import { foundAt, type Part, together } from '../parts.ts'
import { quiet } from '../quiet.ts'
import { type SmallDisk, smallDisk } from '../small-disk.ts'
import { pause } from '../strike.ts'
import { openWorld } from '../world.ts'
import { databaseFull } from './disk-database.ts'

const again = 'npm run faults -- only=disk'
const mebi = 2 ** 20

/** What comes while there is no room for files: complaints go on, and whoever sends a photo is told. */
const whileFilesAreFull = async ({ world, worker }: House): Promise<readonly string[]> => {
  const wrong: string[] = []
  const words = newCustomer(world)
  if ((await file(world, worker.url, words)).outcome !== 'acknowledged') wrong.push('words alone were refused')
  const customer = newCustomer(world, 1)
  const { act, heard } = await fileAndRead(world, worker.url, customer)
  if (act.outcome !== 'refused') wrong.push(`a photo there is no room for was ${act.outcome}`)
  if (!keepsWords(customer, heard)) wrong.push(`whoever sent a photo lost their words (${heard.status ?? 0})`)
  if (!/cannot keep files/.test(heard.html ?? '')) wrong.push('whoever sent a photo was not told why it was refused')
  if ((await upload(world, worker.url, customer)).outcome === 'acknowledged') wrong.push('a photo was said to be kept')
  const mail = await handOver(world, worker.lmtp, messageOf(newCustomer(world, 1)))
  if (mail.outcome !== 'acknowledged') wrong.push(`a message was ${mail.outcome}, though the database has room`)
  world.arrives(messageOf(newCustomer(world, 1)))
  if (!isWrong(await signs(worker.url), 'Room for files')) wrong.push('the page of health does not say it')
  return wrong
}

const filesFull = async ({ server, folder, say }: Ground): Promise<Part> => {
  const world = await openWorld({ name: 'disk_files', within: folder, server, readsMailbox: true })
  const disk = smallDisk(join(world.folder, 'files'), 560)
  if ('whyNot' in disk) {
    await world.close()
    return { found: [], many: 0, whyNot: disk.whyNot }
  }
  try {
    const house = await openHouseOf(world)
    const wrong: string[] = []
    const before = newCustomer(world, 1)
    // First only what it leaves free for everything else is left, then nothing at all.
    for (const left of [400 * mebi, 0]) {
      disk.fill(left)
      wrong.push(...(await whileFilesAreFull(house)))
      disk.makeRoom()
      if ((await file(world, house.worker.url, before)).outcome !== 'acknowledged')
        wrong.push('there is room again, and a photo was refused')
    }
    // What could not be sorted has its turn again minutes later.
    await house.worker.stop()
    world.pass(pause)
    await house.startAnew()
    if (!(await quiet(world))) wrong.push('it never came to rest')
    const [left] = await world.sql<{ many: number }>("select count(*)::int as many from mail_in where state = 'new'")
    if (left?.many) wrong.push(`${left.many} messages were not sorted once there was room`)
    const breaches = await check(evidenceOf(world, house.since, true))
    say(`  files: ${wrong.length + breaches.length} breaches`)
    return { found: foundAt({ at: 'a full disk of files', again }, wrong, breaches), many: 2 }
  } finally {
    await world.close()
    disk.close()
  }
}

const wholeOnes = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map(String)
        .filter(name => name.endsWith('.age'))
    : []
const halfOnes = (folder: string) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter(name => name.endsWith('.part'))

type Usual = Readonly<Record<string, string>>

/** A backup by hand with less and less room: what it leaves behind is whole, or nothing. */
const whileBackupsAreFull = async (usual: Usual, disk: SmallDisk, rooms: readonly number[]) => {
  const wrong: string[] = []
  const to = join(disk.folder, 'kept')
  for (const room of rooms) {
    disk.fill(room)
    const before = wholeOnes(to).filter(name => !name.includes('/'))
    const { code, said } = await command(usual, 'backup', to)
    const left = wholeOnes(to).filter(name => !name.includes('/'))
    if (code === 0 || left.length > before.length) wrong.push(`a backup with room for ${room} bytes was called made`)
    if (!/ENOSPC|no room|full/.test(said)) wrong.push(`nothing says that the disk is full: ${said.slice(0, 200)}`)
    if (existsSync(to) && halfOnes(to).length > 0) wrong.push(`half a backup was left: ${halfOnes(to).join(', ')}`)
    disk.makeRoom()
  }
  return wrong
}

const backupsFull = async ({ server, folder, say }: Ground): Promise<Part> => {
  const world = await openWorld({ name: 'disk_backups', within: folder, server, from: new Date().toISOString() })
  const disk = smallDisk(join(folder, 'disk-backups'), 8)
  if ('whyNot' in disk) {
    await world.close()
    return { found: [], many: 0, whyNot: disk.whyNot }
  }
  try {
    const key = join(folder, 'disk.key')
    const settings = { DATA_DIR: world.folder, DATABASE_URL: world.direct.app, DATABASE_OWNER_URL: world.direct.owner }
    await command({ ...settings, LOG_LEVEL: 'error' }, 'backup', '--new-key', key)
    const usual = { ...settings, LOG_LEVEL: 'error', BACKUP_KEY_FILE: key }
    disk.fill()
    const kept = { BACKUP_TO: join(disk.folder, 'nightly'), BACKUP_KEY_FILE: key }
    const worker = await world.start(kept)
    await file(world, worker.url, newCustomer(world, 2))
    await world.sql("insert into pgboss.job (name, data) values ('backup', '{}')").catch(() => undefined)
    await quiet(world)
    const shown = isWrong(await signs(worker.url), 'Backup')
    await worker.stop()
    disk.makeRoom()
    const rooms = [0, 4096, 16_384]
    const wrong = [
      ...(shown ? [] : ['the page of health does not say it']),
      ...(await whileBackupsAreFull(usual, disk, rooms)),
    ]
    const to = join(disk.folder, 'kept')
    const made = await command(usual, 'backup', to)
    const [backup] = wholeOnes(to).filter(name => !name.includes('/'))
    const put =
      backup &&
      (await command(
        { ...usual, DATABASE_URL: '', DATABASE_OWNER_URL: '' },
        'restore',
        join(to, backup),
        join(folder, 'disk-restored'),
      ))
    if (made.code !== 0 || !put || put.code !== 0)
      wrong.push(`with room again none could be made and put back: ${made.said} ${put ? put.said : ''}`.slice(0, 400))
    say(`  backups: ${wrong.length} breaches`)
    return { found: foundAt({ at: 'a full disk of backups', again }, wrong), many: rooms.length + 1 }
  } finally {
    await world.close()
    disk.close()
  }
}

/** Every disk in turn; a machine that lets nobody mount one says so. */
export const disk: Attack = {
  name: 'disk',
  isShort: false,
  run: async ground => {
    const parts = [await filesFull(ground), await backupsFull(ground), await databaseFull(ground)]
    return together(parts, 'times a disk was full', 'disk')
  },
}
