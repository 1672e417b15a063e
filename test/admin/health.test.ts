import { beforeAll, expect, test } from 'vitest'
import { plusTime } from '#calendar/day.ts'
import type { Vitals } from '#health/health.ts'
import { judge, type SignCode } from '#web/admin/health/judge.ts'
import { smtpTransport } from '#post/transport.ts'
import { type Caller, callers } from '../world/caller.ts'
import { faultySmtp } from '../world/faulty-smtp.ts'
import { crew, smallWorld, type SmallWorld, thursdayEvening } from '../world/story.ts'

let world: SmallWorld
let noor: Caller

beforeAll(async () => {
  world = await smallWorld()
  noor = await callers(world).as(crew.noor)
})

const gibi = 1024 ** 3
const run = (at: typeof thursdayEvening, state: 'good' | 'failed' = 'good') => ({ at, state, detail: {} })
const well: Vitals = {
  jobs: [{ job: 'send-letters', waiting: { many: 0 }, failed: 0 }],
  letters: { waiting: { many: 0 }, failed: 0, unknown: 0, paper: { many: 0 } },
  overdue: { many: 0 },
  database: { version: '18.4', bytes: 1, connections: 8, connectionsAtMost: 100, clockAhead: 0.1 },
  unread: 0,
  disk: { free: 80 * gibi, total: 200 * gibi },
  seal: { number: 3, at: thursdayEvening, hash: 'ab' },
  unsealed: { many: 0 },
  backup: {
    isSet: true,
    backups: { last: run(thursdayEvening), good: run(thursdayEvening) },
    drills: { last: run(thursdayEvening), good: run(thursdayEvening) },
  },
  check: { asked: { at: thursdayEvening }, state: 'good', done: 4, findings: [] },
  certificate: { daysLeft: 60 },
  program: { version: '1', node: 'v24', upFor: 1, memory: 1 },
}
const ago = (minutes: number) => ({ many: 1, since: plusTime(thursdayEvening, { minutes: -minutes }) })
const ranOnce = (hours: number) => {
  const once = run(plusTime(thursdayEvening, { hours: -hours }))
  return { last: once, good: once }
}
const stateOf = (code: SignCode, change: Partial<Vitals>) =>
  judge({ ...well, ...change }, thursdayEvening, thursdayEvening).find(sign => sign.code === code)?.state

test('a house in good order has nothing to look at', () => {
  const wrong = judge(well, thursdayEvening, thursdayEvening).filter(({ state }) => state !== 'good')
  expect(wrong).toEqual([])
})

test.each<[SignCode, Partial<Vitals>, 'look' | 'act']>([
  ['letters', { letters: { ...well.letters, waiting: ago(11) } }, 'look'],
  ['letters', { letters: { ...well.letters, waiting: ago(61) } }, 'act'],
  ['returned', { letters: { waiting: { many: 0 }, failed: 1, unknown: 0, paper: { many: 0 } } }, 'look'],
  ['unknown', { letters: { ...well.letters, unknown: 1 } }, 'look'],
  ['paper', { letters: { ...well.letters, paper: ago(73 * 60) } }, 'act'],
  [
    'mail-out',
    { letters: { ...well.letters, failing: { since: thursdayEvening, problem: 'refused', said: '' } } },
    'look',
  ],
  ['jobs', { jobs: [{ job: 'seal', waiting: ago(11), failed: 0 }] }, 'act'],
  ['time', { overdue: ago(31) }, 'act'],
  ['canary', { canary: { at: thursdayEvening, failingSince: thursdayEvening, problems: ['mail'] } }, 'look'],
  ['canary', { canary: { at: thursdayEvening, failingSince: ago(16).since, problems: ['files'] } }, 'act'],
  ['canary', { canary: { at: ago(16).since, problems: [] }, program: { ...well.program, upFor: 1000 } }, 'act'],
  ['canary', { program: { ...well.program, upFor: 1000 } }, 'act'],
  ['database', { database: { ...well.database, connections: 96 } }, 'act'],
  ['database-disk', { database: { ...well.database, diskFails: true } }, 'act'],
  ['clock', { database: { ...well.database, clockAhead: -31 } }, 'act'],
  ['disk', { disk: { free: gibi / 2, total: 200 * gibi } }, 'act'],
  ['files', { unread: 1 }, 'act'],
  ['sealing', { unsealed: ago(40) }, 'look'],
  ['histories', { check: { asked: { at: thursdayEvening }, state: 'faults', done: 4, findings: ['x'] } }, 'act'],
  ['certificate', { certificate: { daysLeft: 6 } }, 'act'],
  ['backup', { backup: { isSet: false, backups: {}, drills: {} } }, 'look'],
  ['backup', { backup: { ...well.backup, backups: ranOnce(51) } }, 'act'],
  ['backup', { backup: { ...well.backup, backups: { last: run(thursdayEvening, 'failed') } } }, 'act'],
  ['drill', { backup: { ...well.backup, drills: {} } }, 'look'],
  ['drill', { backup: { ...well.backup, drills: ranOnce(8 * 24 + 1) } }, 'act'],
  ['drill', { backup: { ...well.backup, drills: { ...ranOnce(1), last: run(thursdayEvening, 'failed') } } }, 'act'],
  ['anchor', { backup: { ...well.backup, anchor: {} } }, 'look'],
  ['anchor', { backup: { ...well.backup, anchor: { problem: 'ANCHOR_URL answered 500' } } }, 'act'],
])('%s: %j is told as "%s"', (code, change, state) => {
  expect(stateOf(code, change)).toBe(state)
})

test('a mailbox that has not been read for an hour is told, and one that cannot be', () => {
  const mail = (readAt: typeof thursdayEvening | undefined, problem?: string) =>
    judge(well, thursdayEvening, thursdayEvening, { readAt, problem }).find(({ code }) => code === 'mail-in')?.state
  expect(mail(thursdayEvening)).toBe('good')
  expect(mail(thursdayEvening, 'login')).toBe('look')
  expect(mail(plusTime(thursdayEvening, { minutes: -61 }), 'login')).toBe('act')
  expect(mail(undefined)).toBe('act')
})

test('the page measures this very program, and says what to do about what is wrong', async () => {
  const { text, status } = await noor.get('/desk/health')
  expect(status).toBe(200)
  expect(text).toMatch(/PostgreSQL 18\.\d+, \d+[,\d]* MB, \d+ van \d+ verbindingen/)
  expect(text).toContain('Zet BACKUP_TO op een map op een andere schijf of machine')
  expect(text).toContain('Nog niet bekeken.')
})

test('an administrator has all histories looked through, and a changed one is found', async () => {
  const { id } = await world.file()
  await noor.post('/desk/health/check')
  await world.house.duties['check-ledger'].run()
  expect((await noor.get('/desk/health')).text).toMatch(/1 klacht en 1 gebeurtenis, alles klopt/)
  await world.database.app.updateTable('complaint').set({ handler: 'nobody' }).where('id', '=', id).execute()
  await noor.post('/desk/health/check')
  await world.house.duties['check-ledger'].run()
  const { text } = await noor.get('/desk/health')
  expect(text).toContain('1 fout gevonden')
  expect(text).toContain('Wat niet klopt')
})

test('the program tests itself without a complaint, and names the mail server that does not greet it until it does', async () => {
  const server = await faultySmtp()
  const limits = { connect: 400, silent: 400, letter: 1500 }
  const transport = smtpTransport(server.url, { limits })
  const own = await smallWorld({ transport })
  const page = async () => (await (await callers(own).as(crew.noor)).get('/desk/health')).text
  expect(await page()).toContain('nog niet getest')
  const tried = async () => {
    await own.house.duties.canary.run()
    return page()
  }
  expect(await tried()).toContain(': alles werkt')
  server.fault = moment => (moment === 'greeting' ? '421 4.3.2 not now' : undefined)
  const broken = await tried()
  expect(broken).toContain('dit werkt niet: de mailserver')
  expect(broken).toContain('kijk dan of die van SMTP_URL antwoordt')
  const since = () => own.database.app.selectFrom('canary').select('failing_since').executeTakeFirstOrThrow()
  const first = await since()
  await tried()
  expect(await since()).toEqual(first)
  server.fault = () => undefined
  expect(await tried()).toContain(': alles werkt')
  for (const table of ['complaint', 'letter', 'file'] as const)
    expect(await own.database.app.selectFrom(table).selectAll().execute()).toEqual([])
  expect(server.mail).toEqual([])
})
