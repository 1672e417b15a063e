// One byte is not what it was: in a file that was sent along, in a backup, in a history, in what is noted elsewhere. Each is noticed
// and named, and nothing of it is given out as good.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { plain } from '../../result.ts'
import type { Attack, Found, Ground } from '../attack.ts'
import { file, newCustomer } from '../clients/customer.ts'
import { sha256 } from '../clients/picture.ts'
import { command } from '../command.ts'
import { keyOf } from '../open-house.ts'
import { quiet } from '../quiet.ts'
import { randomFrom } from '../random.ts'
import { openWorld, type World } from '../world.ts'

type Tried = { readonly name: string; readonly wrong: readonly string[] }
type Usual = Readonly<Record<string, string>>

const flip = (path: string, at: number) => {
  const bytes = readFileSync(path)
  const place = at % bytes.length
  bytes[place] = (bytes[place] ?? 0) ^ 1
  writeFileSync(path, bytes)
  return () => {
    bytes[place] = (bytes[place] ?? 0) ^ 1
    writeFileSync(path, bytes)
  }
}

/** All bytes of an answer, or nothing where it broke off. */
const got = async (url: string): Promise<Buffer | undefined> => {
  const answer = await fetch(url, { headers: { cookie: `verhaal=${keyOf('manager')}` } })
  if (answer.status !== 200) return undefined
  return Buffer.from(await answer.arrayBuffer().catch(() => new ArrayBuffer(0)))
}

const ofFile = async (world: World, url: string): Promise<Tried> => {
  const name = 'a file that was sent along'
  const [row] = await world.sql<{ complaint: string; id: string }>(
    `select c.id::text as complaint, f.id from complaint c, file f
     where exists (select from event e where e.complaint_id = c.id and e.facts::text like '%' || f.id || '%')`,
  )
  if (!row) return { name, wrong: ['there is no file'] }
  const path = join(world.folder, 'files', row.id.slice(0, 2), row.id.slice(2))
  const at = `${url}/desk/files/${row.complaint}/${row.id}`
  const whole = await got(at)
  const putBack = flip(path, 100)
  const [spoiled, seen] = [await got(at), await got(`${at}?view=1`)]
  const worker = world.workers()[0]?.output() ?? ''
  putBack()
  return {
    name,
    wrong: [
      ...(whole && sha256(whole) === row.id ? [] : ['it was not given out while it was whole']),
      ...(spoiled && spoiled.length > 0 ? ['it was given out as good'] : []),
      ...(seen && seen.length > 0 ? ['a picture was drawn of it'] : []),
      ...(worker.includes(row.id) ? [] : ['nothing named it']),
    ],
  }
}

const ofHistory = async (world: World, usual: Usual): Promise<Tried> => {
  const change = `update event set facts = jsonb_set(facts, '{category}', '"other"') where facts ? 'category'`
  const [one] = await world.sql<{ reference: string }>(
    "select reference from complaint where id = (select complaint_id from event where facts ? 'category' limit 1)",
  )
  const reference = one?.reference ?? 'no complaint'
  await world.sql('alter table event disable trigger all')
  await world.sql(change)
  await world.sql('alter table event enable always trigger history_stays')
  const { code, said } = await command(usual, 'verify')
  return {
    name: 'a history',
    wrong: [
      ...(code === 0 ? ['verify found nothing'] : []),
      ...(said.includes(reference) ? [] : [`${reference} is not named: ${said.slice(0, 200)}`]),
    ],
  }
}

const ofBackup = async (world: World, usual: Usual, places: number): Promise<Tried> => {
  const name = 'a backup'
  const to = join(world.folder, '..', 'flipped-backups')
  mkdirSync(to)
  const key = join(to, '..', 'flipped.key')
  await command(usual, 'backup', '--new-key', key)
  const kept: Usual = { ...usual, BACKUP_KEY_FILE: key }
  const made = await command(kept, 'backup', to)
  const backup = readdirSync(to).find(one => one.endsWith('.age'))
  if (made.code !== 0 || !backup) return { name, wrong: [`none was made: ${made.said}`] }
  const beside =
    readdirSync(join(to, 'files'), { recursive: true })
      .map(String)
      .find(one => one.endsWith('.age')) ?? ''
  const wrong: string[] = []
  const random = randomFrom(places)
  const restored = async (path: string, n: number, named: RegExp) => {
    const size = readFileSync(path).length
    const putBack = flip(path, Math.floor(random() * size))
    const own = { ...kept, DATABASE_URL: '', DATABASE_OWNER_URL: '' }
    const data = join(world.folder, '..', `flipped-${n}`)
    const { code, said } = await command(own, 'restore', join(to, backup), data)
    putBack()
    if (code === 0) wrong.push(`${path} was put back as good`)
    if (!named.test(said)) wrong.push(`it is not named: ${said.trim().slice(0, 200)}`)
  }
  for (let n = 0; n < places; n += 1) await restored(join(to, backup), n, /damaged|key/)
  await restored(join(to, 'files', beside), places, /is not in the backup as it was/)
  return { name, wrong }
}

const ofAnchor = async (world: World, usual: Usual): Promise<Tried> => {
  const [seal] = await world.sql<{ number: string; hash: string }>(
    'select number, hash from seal order by number limit 1',
  )
  if (!seal) return { name: 'what is noted elsewhere', wrong: ['there is no seal'] }
  const path = join(world.folder, 'seals.jsonl')
  writeFileSync(path, `${JSON.stringify({ number: Number(seal.number), hash: seal.hash })}\n`)
  const good = await command(usual, 'verify', '--against', path)
  const text = readFileSync(path, 'utf8')
  const other = seal.hash.startsWith('0') ? '1' : '0'
  writeFileSync(path, text.replace(seal.hash, other + seal.hash.slice(1)))
  const bad = await command(usual, 'verify', '--against', path)
  return {
    name: 'what is noted elsewhere',
    wrong: [
      ...(good.code === 0 ? [] : [`it was refused as it is: ${good.said.slice(0, 200)}`]),
      ...(bad.code === 0 ? ['verify found nothing'] : []),
      ...(/seal/i.test(bad.said) ? [] : [`no seal is named: ${bad.said.slice(0, 200)}`]),
    ],
  }
}

const tryAll = async ({ server, folder, isLong, say }: Ground) => {
  const world = await openWorld({ name: 'flipped', within: folder, server, from: new Date().toISOString() })
  const worker = await world.start()
  await file(world, worker.url, newCustomer(world, 1))
  await quiet(world)
  const usual = {
    DATA_DIR: world.folder,
    DATABASE_URL: world.direct.app,
    DATABASE_OWNER_URL: world.direct.owner,
    LOG_LEVEL: 'error',
  }
  const file1 = await ofFile(world, worker.url)
  for (const end = performance.now() + 60_000; performance.now() < end; await wait(200)) {
    const [seal] = await world.sql('select from seal')
    if (seal) break
    await world.sql("insert into pgboss.job (name, data) values ('seal', '{}')").catch(() => undefined)
  }
  await worker.stop()
  // The history last: it stays spoiled.
  const tried = [
    file1,
    await ofBackup(world, usual, isLong ? 40 : 1),
    await ofAnchor(world, usual),
    await ofHistory(world, usual),
  ]
  await world.close()
  for (const { name, wrong } of tried) say(`  ${name}: ${wrong.length === 0 ? 'noticed' : wrong.join('; ')}`)
  return tried
}

export const flipped: Attack = {
  name: 'flipped',
  isShort: true,
  run: async ground => {
    const tried = await tryAll(ground)
    const found: Found[] = tried.flatMap(({ name, wrong }) =>
      wrong.map(what => ({ invariant: 'I8' as const, what, at: name, again: 'npm run faults -- only=flipped' })),
    )
    return { found, results: [plain('kinds of things of which a byte was changed, noticed', tried.length, 'kinds')] }
  },
}
