import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, expect, test, vi } from 'vitest'
import type { Day, Instant } from '#calendar/day.ts'
import { newKey } from '#backup/key.ts'
import { noteSeal, readAnchors } from '#backup/anchor.ts'
import { backupsIn } from '#backup/folder.ts'
import { seal } from '#ledger/seal.ts'
import { render } from '#letters/render.ts'
import { sealNote } from '#letters/seal-note.ts'
import { verifyLedger } from '#ledger/verify.ts'
import { createBackupRoom } from '../../src/house/backup.ts'
import { type House, houseOn, shop } from '../ledger/house.ts'
import { atTheEnd } from '../world/closing.ts'
import { freshDatabase } from '../world/database.ts'

vi.setConfig({ testTimeout: 60_000 })

const own = mkdtempSync(join(tmpdir(), 'verhaal-nightly-'))
atTheEnd(() => rmSync(own, { recursive: true, force: true }))
const [dataDir, folder, file] = [join(own, 'data'), join(own, 'backups'), join(own, 'elsewhere', 'seals.jsonl')]
const database = await freshDatabase()
const db = database.app
const night = '2026-04-03T01:37:00.000Z' as Instant
const backup = { folder, keyFile: undefined, key: await newKey(), days: 2 }
const config = { dataDir, databaseUrl: undefined, databaseOwnerUrl: undefined, filesUrl: undefined, backup }
const mailed: string[] = []
const reported: string[] = []
const report = (line: string) => void reported.push(line)
let house: House
let now: Instant

const room = (other: Partial<typeof backup> = {}) => {
  const anchor = { file, url: undefined, mail: 'kept@notary.example' }
  return createBackupRoom({
    config: { ...config, anchor, backup: { ...backup, ...other } },
    url: database.appUrl,
    migrations: 'migrations',
    db,
    now: () => now,
    sendSeal: async (to, { number, hash }) => void mailed.push(`${to} ${number}:${hash}`),
    report,
  })
}
const asked = async () =>
  (await sql<{ kind: string; state: string }>`select kind, state from backup order by asked_at, kind`.execute(db)).rows

beforeAll(async () => {
  house = await houseOn(db)
  await house.file()
  await seal(db, night)
})

test('each night a backup is made and put back for a try, once, and nothing of the try stays', async () => {
  now = '2026-04-02T12:00:00.000Z' as Instant
  await sql`insert into backup (id, kind, state, asked_at, finished_at) values
    (gen_random_uuid(), 'backup', 'good', '2026-04-02T01:37:00Z', '2026-04-02T01:38:00Z')`.execute(db)
  await room().duties.backup.run()
  expect(await asked()).toHaveLength(1)
  now = night
  await Promise.all([room().duties.backup.run(), room().duties.backup.run()])
  await room().duties.backup.run()
  expect(reported).toEqual([])
  expect(await asked()).toEqual([
    { kind: 'backup', state: 'good' },
    { kind: 'backup', state: 'good' },
    { kind: 'drill', state: 'good' },
  ])
  const { backups, drills } = await room().state()
  expect([backups.good?.detail, drills.good?.detail]).toMatchObject([{ complaints: 1 }, { complaints: 1 }])
  expect(await backupsIn(folder)).toMatchObject([{ at: night }])
  expect(readdirSync(dataDir)).not.toContain('drill')
})

test('backups go when their days are over, the newest three apart, with what was broken off, also where nobody sent a file', async () => {
  const own = join(folder, '..', 'many')
  mkdirSync(own)
  const old = ['04-01', '03-31', '03-30', '03-29', '03-28'].map(day => `verhaal-2026-${day}T01-37-00Z.age`)
  const others = ['notes.txt', 'verhaal-2026-04-02T01-37-00Z.age.part', 'somebody-elses.part']
  for (const name of [...old, ...others, `${old[0]}.part`]) writeFileSync(join(own, name), '')
  now = '2026-04-03T02:17:00.000Z' as Instant
  const clean = room({ folder: own }).clean
  await clean()
  expect(readdirSync(own).toSorted()).toEqual([...old.slice(0, 3), ...others].toSorted())
  // With files: those that no backup since the oldest that stays has named.
  const [unnamed, named] = ['aa', 'ab'].map(start => join(own, 'files', start, 'one.age')) as [string, string]
  for (const [file, at] of [
    [unnamed, '2026-03-30'],
    [named, '2026-03-31'],
  ] as const) {
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, '')
    utimesSync(file, new Date(`${at}T00:00:00Z`), new Date(`${at}T00:00:00Z`))
  }
  writeFileSync(join(own, old[4] ?? ''), '')
  await clean()
  expect([existsSync(unnamed), existsSync(named)]).toEqual([false, true])
})

test('a backup that cannot be put back is found the same night, and said', async () => {
  const [newest] = await backupsIn(folder)
  now = '2026-04-03T02:37:00.000Z' as Instant
  appendFileSync(newest?.path ?? '', 'x')
  await sql`insert into backup (id, kind, state, asked_at) values (gen_random_uuid(), 'drill', 'waiting', ${now})`.execute(
    db,
  )
  await room().duties.backup.run()
  const { drills } = await room().state()
  expect(drills.last?.state).toBe('failed')
  expect(drills.last?.detail.problem).toContain('is damaged or cut off')
  expect(readdirSync(dataDir)).not.toContain('drill')
})

test('A-91: the newest seal is noted elsewhere once a day, and a history that was cut short afterwards is found by it', async () => {
  now = night
  await room().duties.anchor.run()
  await room().duties.anchor.run()
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  expect(lines).toHaveLength(1)
  expect(mailed).toHaveLength(1)
  const anchors = await readAnchors('seals.jsonl', file)
  expect(await readAnchors(mailed[0]?.split(' ')[1] ?? '', 'none')).toEqual(anchors)
  expect((await verifyLedger(db, house.rulebook, undefined, anchors)).findings).toEqual([])
  await house.file()
  await seal(db, now)
  now = '2026-04-04T01:51:00.000Z' as Instant
  // A full disk cut the line of another day off: the next stands by itself.
  appendFileSync(file, '{"at":"2026-04-0')
  await room().duties.anchor.run()
  const [first, cut, next] = readFileSync(file, 'utf8').split('\n')
  expect(cut).toBe('{"at":"2026-04-0')
  writeFileSync(file, `${first}\n${next}\n`)
  const owner = database.owner
  await sql`alter table seal disable trigger user; alter table seal_entry disable trigger user;
    delete from seal_entry where number = 2; delete from seal where number = 2`.execute(owner)
  const noted = await readAnchors('seals.jsonl', file)
  expect((await verifyLedger(db, house.rulebook)).findings).toEqual([])
  expect((await verifyLedger(db, house.rulebook, undefined, noted)).findings).toEqual([
    { seal: 2, what: 'anchor-missing' },
  ])
  writeFileSync(file, 'not a seal\n')
  await expect(readAnchors('seals.jsonl', file)).rejects.toThrow('Line 1 of seals.jsonl is no seal.')
})

test('a hook that does not answer well is told, and tried again within the day', async () => {
  const heard: string[] = []
  let status = 500
  const server = createServer((request, response) => {
    request.setEncoding('utf8').on('data', text => void heard.push(text as string))
    request.on('end', () => response.writeHead(status).end())
  })
  await new Promise<void>(done => void server.listen(0, '127.0.0.1', done))
  atTheEnd(() => void server.close())
  const { port } = server.address() as { port: number }
  now = '2026-04-05T01:51:00.000Z' as Instant
  const note = () => noteSeal({ db, now: () => now, file: undefined, url: `http://127.0.0.1:${port}/seal`, report })
  await note()
  const { rows } = await sql`select problem from anchor where day = '2026-04-05'`.execute(db)
  expect(rows).toEqual([{ problem: 'ANCHOR_URL answered 500' }])
  status = 204
  await note()
  await note()
  expect(heard.map(text => (JSON.parse(text) as { number: number }).number)).toEqual([1, 1])
})

test.each(['nl', 'en'] as const)(
  'the mail with the seal carries what verify is given, and nothing of anybody: %s',
  language => {
    const { text, subject } = render(
      sealNote({ language, shop, on: '2026-04-03' as Day, number: 214, hash: 'e3'.repeat(32) }),
    )
    expect(subject).toContain('214')
    expect(text.split('\n')).toContain(`214:${'e3'.repeat(32)}`)
  },
)
