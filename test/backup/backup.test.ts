import { createHash, randomUUID } from 'node:crypto'
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, expect, inject, test } from 'vitest'
import type { Instant } from '#calendar/day.ts'
import { newKey } from '#backup/key.ts'
import { addErased, readErased } from '#backup/erased.ts'
import { connect, type Database } from '#database/connect.ts'
import { ownSecrets, takeSecrets } from '#database/secrets.ts'
import { createFiles } from '#files/create.ts'
import { seal } from '#ledger/seal.ts'
import { verifyLedger } from '#ledger/verify.ts'
import { keyOf, makeBackup, type Target } from '../../src/house/backups.ts'
import { eraseAgain } from '../../src/house/erase-again.ts'
import { putBack } from '../../src/house/restore.ts'
import { type House, houseOn } from '../ledger/house.ts'
import { bucketServer } from '../world/bucket.ts'
import { atTheEnd } from '../world/closing.ts'
import { freshDatabase } from '../world/database.ts'

const folder = (name: string) => {
  const path = mkdtempSync(join(tmpdir(), `verhaal-${name}-`))
  atTheEnd(() => rmSync(path, { recursive: true, force: true }))
  return path
}
const at = '2026-04-03T01:13:00.000Z' as Instant
const key = await newKey()
const backup = { folder: undefined, keyFile: undefined, key, days: 30 }
const migrations = 'migrations'

const database = await freshDatabase()
const dataDir = folder('data')
const config = { dataDir, filesUrl: undefined, databaseUrl: undefined, databaseOwnerUrl: undefined, backup }
const photo = Buffer.from('a photo of a lamp with a crack in it')
const photoId = createHash('sha256').update(photo).digest('hex')
let house: House
let beside: string
let together: string

const into = (target: Target) => makeBackup(config, database.appUrl, at, target)
const keys = (secret = key) => keyOf({ backup: { ...backup, key: secret } })

const wrongCode = async (db: Database) => {
  const { rows } = await sql<{ id: number }>`
    insert into wrong_code (person_id, at) values ('anna', now()) returning id`.execute(db)
  return rows[0]?.id
}

beforeAll(async () => {
  house = await houseOn(database.app)
  const report = () => {}
  const files = createFiles({ db: database.app, now: house.now, folder: join(dataDir, 'files'), report })
  atTheEnd(files.close)
  const stored = await files.store([photo] as never, { name: 'lamp.txt', maxBytes: 1000 })
  if ('problem' in stored) throw new Error(stored.problem)
  await house.file({ files: [{ id: stored.id, bytes: stored.bytes, type: stored.type }] })
  await house.file()
  await sql`insert into person (id, name, email, language, roles, created_at)
    values ('anna', 'Anna', 'anna@lamp.example', 'nl', '{agent}', now())`.execute(database.app)
  await wrongCode(database.app)
  await seal(database.app, at)
  takeSecrets(dataDir, { app: 'what keys are sealed with', postgres: 'not this' })
  beside = (await into({ folder: folder('backups') })).path
  together = (await into({ file: join(folder('one'), 'all.age') })).path
})

/** A database with nothing in it, and an empty folder. */
const nowhere = async () => {
  const admin = connect(inject('database')?.admin ?? '', undefined, 1)
  const name = `r_${randomUUID().replaceAll('-', '')}`
  await sql`create database ${sql.id(name)} owner verhaal_owner template template0`.execute(admin)
  await admin.destroy()
  const named = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href
  const databaseUrl = named(database.appUrl)
  const databaseOwnerUrl = named(database.ownerUrl)
  return { dataDir: join(folder('restored'), 'data'), databaseUrl, databaseOwnerUrl, filesUrl: undefined }
}

type Where = Parameters<typeof putBack>[0]['where']
const back = async (path: string, where: Where, secret = key, from = migrations) => {
  return putBack({ path, key: await keys(secret), where, migrations: from, say: () => {} })
}

/** Every row of every table, as one text each. */
const contents = async (url: string) => {
  const db = connect(url, undefined, 1)
  const { rows: tables } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' and tablename not like 'kysely%' order by 1`.execute(
    db,
  )
  const all = new Map<string, unknown>()
  for (const { name } of tables) {
    const { rows } =
      await sql`select md5(coalesce(string_agg(t::text, '|' order by t::text), '')), count(*) from ${sql.table(name)} t`.execute(
        db,
      )
    all.set(name, rows[0])
  }
  await db.destroy()
  return all
}
const isEmpty = async ({ databaseOwnerUrl = '' }: Where) => {
  const db = connect(databaseOwnerUrl, undefined, 1)
  const { rows } = await sql`select from pg_tables where schemaname = 'public'`.execute(db)
  await db.destroy()
  return rows.length === 0
}

test.each(['beside its files', 'all in one'])(
  'a house comes back as it was, row by row and file by file: %s',
  async way => {
    const where = await nowhere()
    const { lost, about } = await back(way === 'all in one' ? together : beside, where)
    expect(lost).toEqual([])
    expect(await contents(where.databaseOwnerUrl)).toEqual(await contents(database.ownerUrl))
    expect(readFileSync(join(where.dataDir, 'files', photoId.slice(0, 2), photoId.slice(2)))).toEqual(photo)
    expect(ownSecrets(where.dataDir)).toEqual({ app: 'what keys are sealed with' })
    const app = connect(where.databaseUrl, undefined, 2)
    expect(await verifyLedger(app, house.rulebook, undefined, about.seal ? [about.seal] : [])).toEqual({
      complaints: 2,
      events: 2,
      findings: [],
    })
    await expect(sql`delete from event`.execute(app)).rejects.toThrow(/permission denied|history/)
    // What counts its rows goes on where it was.
    expect(await wrongCode(app)).toBe(2)
    await app.destroy()
  },
)

test('a house whose address names several hosts is backed up from the one that takes writes, and put back there', async () => {
  // Nobody listens at the first.
  const named = (url = '') => url.replace(/@([^/]+)/, '@127.0.0.1:1,$1')
  const file = join(folder('hosts'), 'all.age')
  const made = await makeBackup(config, named(database.appUrl), at, { file })
  const where = await nowhere()
  const { databaseUrl, databaseOwnerUrl } = where
  await back(made.path, { ...where, databaseUrl: named(databaseUrl), databaseOwnerUrl: named(databaseOwnerUrl) })
  expect(await contents(databaseOwnerUrl)).toEqual(await contents(database.ownerUrl))
})

test('files come back into a bucket as well', async () => {
  const bucket = await bucketServer()
  await back(beside, { ...(await nowhere()), filesUrl: bucket.url })
  expect([...bucket.objects.values()].map(({ content }) => content.toString())).toEqual([photo.toString()])
})

test('nobody learns from the files of a backup which ones they are, or what is in it', () => {
  const all = readdirSync(join(beside, '..'), { recursive: true, encoding: 'utf8' })
  expect(all.join()).not.toContain(photoId.slice(2))
  const bytes = readFileSync(beside, 'latin1') + readFileSync(together, 'latin1')
  expect(bytes.startsWith('age-encryption.org/v1\n-> X25519 ')).toBe(true)
  expect(bytes).not.toMatch(/jan\.bakker|what keys are sealed with/)
})

test('with another key nothing is put back, and it says so', async () => {
  const where = await nowhere()
  await expect(back(together, where, await newKey())).rejects.toThrow('does not open with this key')
  expect([await isEmpty(where), existsSync(where.dataDir)]).toEqual([true, false])
})

test('a backup that was cut off, or in which one byte is another, is refused as a whole', async () => {
  const path = join(folder('damaged'), 'all.age')
  const target = await nowhere()
  const whole = readFileSync(together)
  for (const place of [0, 10, 200, Math.floor(whole.length * 0.5), whole.length - 1]) {
    writeFileSync(path, whole.subarray(0, place))
    await expect(back(path, target), `cut off at ${place}`).rejects.toThrow(/cut off|not a backup|damaged/)
  }
  for (const place of [30, 300, Math.floor(whole.length * 0.3), whole.length - 1]) {
    const bytes = Buffer.from(whole)
    bytes[place] = (bytes[place] ?? 0) ^ 1
    writeFileSync(path, bytes)
    await expect(back(path, target), `changed at ${place}`).rejects.toThrow(/does not open|damaged|not a backup/)
  }
  expect([await isEmpty(target), existsSync(target.dataDir)]).toEqual([true, false])
})

test('a file that is broken beside a backup is named, and all the rest comes back', async () => {
  const own = folder('broken')
  await cp(join(beside, '..'), own, { recursive: true })
  const [name = ''] = readdirSync(join(own, 'files'), { recursive: true, encoding: 'utf8' }).filter(path =>
    /^..\/.*age$/.test(path),
  )
  writeFileSync(join(own, 'files', name), 'something else')
  const where = await nowhere()
  const { lost } = await back(join(own, beside.split('/').at(-1) ?? ''), where)
  expect(lost).toEqual([photoId])
  expect(existsSync(join(where.dataDir, 'files', photoId.slice(0, 2), photoId.slice(2)))).toBe(false)
  expect(await isEmpty(where)).toBe(false)
})

test('what was erased after a backup is erased again when that backup is put back, and the histories hold', async () => {
  const { rows } = await sql<{ id: string }>`select id from complaint order by id limit 1`.execute(database.app)
  const [{ id } = { id: '' }] = rows
  const list = join(folder('list'), 'erasures.jsonl')
  const line = { at, kind: 'complaint', id } as const
  await addErased(list, [line])
  // A crash cut the next line off; it is written again whole.
  appendFileSync(list, '{"at":"2026-04-03T01:1')
  const second = { ...line, kind: 'mail', id: randomUUID() } as const
  await addErased(list, [line, second])
  const erased = await readErased([list, join(dataDir, 'none.jsonl')])
  expect(erased).toEqual([line, second])
  const where = await nowhere()
  const { database: restored } = await back(together, where)
  expect(await eraseAgain(restored, where, erased, house.now)).toBe(1)
  const app = connect(where.databaseUrl, undefined, 2)
  const left = await sql`select from words where complaint_id = ${id} and words is not null`.execute(app)
  expect(left.rows).toEqual([])
  expect((await verifyLedger(app, house.rulebook)).findings).toEqual([])
  await app.destroy()
})

test('where a house is, no other is put', async () => {
  const here = { ...config, databaseUrl: database.appUrl, databaseOwnerUrl: database.ownerUrl }
  await expect(back(together, here)).rejects.toThrow('holds something already')
  await expect(back(together, config)).rejects.toThrow('holds a house already')
})

test('an older backup is brought to what the program needs now, and one of a newer program is refused', async () => {
  const newer = folder('migrations')
  await cp(migrations, newer, { recursive: true })
  writeFileSync(join(newer, '9999-later.sql'), 'alter table complaint add column later text;')
  const where = await nowhere()
  await back(together, where, key, newer)
  const owner = connect(where.databaseOwnerUrl, undefined, 1)
  expect((await sql`select later from complaint`.execute(owner)).rows).toEqual([{ later: null }, { later: null }])
  const own = { ...config, databaseUrl: where.databaseUrl }
  const later = await makeBackup(own, where.databaseOwnerUrl, at, { file: join(newer, 'later.age') })
  await owner.destroy()
  const target = await nowhere()
  await expect(back(later.path, target)).rejects.toThrow('of a newer Verhaal (0.1.0): it has 9999-later.')
  expect(await isEmpty(target)).toBe(true)
})

test('a backup made while complaints come in is of one moment: no history in it lacks a piece', async () => {
  const busy = { isOver: false }
  const coming = (async () => {
    for (; !busy.isOver; ) await house.file()
  })()
  const { path } = await into({ folder: folder('busy') })
  busy.isOver = true
  await coming
  const where = await nowhere()
  await back(path, where)
  const app = connect(where.databaseUrl, undefined, 2)
  const { complaints, findings } = await verifyLedger(app, house.rulebook)
  expect(findings).toEqual([])
  expect(complaints).toBeGreaterThan(1)
  await app.destroy()
})
