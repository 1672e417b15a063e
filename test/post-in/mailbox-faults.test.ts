import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Mailbox } from '#post/in/mailbox.ts'
import { restAfter } from '#post/in/rest.ts'
import { freshDatabase } from '../world/database.ts'
import { type ImapServer, imapServer } from '../world/imap.ts'
import { forgetMail, keptIn, letterOf, readAt, readerOf } from '../world/reading.ts'

const { app: db } = await freshDatabase()
const seen = String.raw`\Seen`

let server: ImapServer
const open: Mailbox[] = []

beforeEach(async () => {
  server = await imapServer()
})
afterEach(async () => {
  for (const mailbox of open.splice(0)) mailbox.close()
  await forgetMail(db)
})

const started = (change: Parameters<typeof readerOf>[2] = {}) => {
  const mailbox = readerOf(db, server.url, change)
  open.push(mailbox)
  return mailbox
}
const all = ['<1@postvak.example>', '<2@postvak.example>', '<3@postvak.example>']
/** As they were kept, to the millisecond that their ids begin with. */
const inTheirOrder = () =>
  db.selectFrom('mail_in').select('uid').orderBy(sql`left(id::text, 13)`).orderBy('uid').execute()
const problem = async () => (await db.selectFrom('mail_place').select('problem').executeTakeFirst())?.problem

/** Cuts the line once, at the nth command and so, and answers with whether it came to that. */
const cutAt = async (nth: number, how: 'before' | 'half' | 'after') => {
  await forgetMail(db)
  server = await imapServer()
  for (const n of [1, 2, 3]) server.arrives(letterOf(n))
  let many = 0
  let wasCut = false
  server.cut = name => {
    many += 1
    if (many !== nth || name === 'IDLE' || name === 'LOGOUT') return undefined
    wasCut = true
    return how
  }
  const first = started()
  await first.read()
  first.close()
  server.cut = () => undefined
  const second = started()
  await second.read()
  second.close()
  return wasCut
}

test.each(['before', 'half', 'after'] as const)(
  'whichever command the line is cut at (%s), after a restart nothing is lost and nothing is there twice',
  async how => {
    for (let nth = 1; await cutAt(nth, how); nth += 1) {
      expect(await keptIn(db), `command ${nth}`).toEqual(all)
      expect(
        server.uids().map(uid => server.flagsOf(uid)),
        `command ${nth}`,
      ).toEqual([[seen], [seen], [seen]])
    }
    expect(await keptIn(db)).toEqual(all)
  },
)

test('wherever in a message the line is cut, the whole message is kept afterwards, byte for byte', async () => {
  server.arrives(letterOf(1))
  const length = letterOf(1).length + 60
  for (let bytes = 1; bytes < length; bytes += 7) {
    let many = 0
    server.cut = name => (name === 'UID FETCH' && (many += 1) === 2 ? bytes : undefined)
    const mailbox = started()
    await mailbox.read()
    expect(await keptIn(db), `after ${bytes} bytes`).toEqual([])
    mailbox.close()
  }
  server.cut = () => undefined
  await started().read()
  const { raw } = await db.selectFrom('mail_in_raw').select('raw').executeTakeFirstOrThrow()
  expect(raw.toString()).toBe(letterOf(1))
}, 30_000)

test('a line that is up and says nothing any more is given up, and asked for anew', async () => {
  const problems: string[] = []
  const mailbox = started({ patience: 100, failed: what => void problems.push(what) })
  await mailbox.read()
  server.arrives(letterOf(1), [seen])
  server.cut = () => 'silent'
  expect(await mailbox.read()).toBe(0)
  expect(problems).toHaveLength(1)
  expect(await problem()).toBe(problems[0])
  server.cut = () => undefined
  expect(await mailbox.read()).toBe(1)
  expect(await problem()).toBeNull()
})

test('a line that broke is asked for anew by itself, and what was being taken then is kept', async () => {
  let told: () => void = () => {}
  const again = new Promise<void>(resolve => void (told = resolve))
  let wasCut = false
  const mailbox = started({ announced: () => wasCut && told() })
  server.arrives(letterOf(1))
  server.cut = name => {
    wasCut ||= name === 'UID FETCH'
    return wasCut ? 'half' : undefined
  }
  expect(await mailbox.read()).toBe(0)
  server.cut = () => undefined
  await again
  expect(await mailbox.read()).toBe(1)
  expect(await keptIn(db)).toEqual(all.slice(0, 1))
})

test('a mailbox that fails once is asked again after a second, and one that stays away ever more seldom', () => {
  expect([1, 2, 3, 4, 20].map(restAfter)).toEqual([1000, 30_000, 60_000, 120_000, 900_000])
})

test('what somebody else removes while it is read is not waited for, and the others are kept', async () => {
  for (const n of [1, 2, 3]) server.arrives(letterOf(n))
  let many = 0
  server.cut = name => {
    if (name === 'UID FETCH' && (many += 1) === 3) server.removes(2)
    return undefined
  }
  await started().read()
  expect(await keptIn(db)).toEqual([all[0], all[2]])
  expect(await problem()).toBeNull()
})

test('a server that tells numbers twice brings nothing twice', async () => {
  server.tellsTwice = true
  for (const n of [1, 2, 3]) server.arrives(letterOf(n))
  await started().read()
  expect(await keptIn(db)).toEqual(all)
  const mailbox = started()
  expect(await mailbox.read()).toBe(0)
})

test('of a mailbox that may only be read everything is taken, and that nothing can be marked is said', async () => {
  server.isReadOnly = true
  server.arrives(letterOf(1))
  const mailbox = started({ after: { kind: 'delete' } })
  expect(await mailbox.read()).toBe(1)
  server.arrives(letterOf(2))
  expect(await mailbox.read()).toBe(1)
  expect(await keptIn(db)).toEqual(all.slice(0, 2))
  expect(await problem()).toBe('read-only')
  expect(server.uids()).toEqual([1, 2])
})

const past = (years: number) => new Date(Date.parse(readAt) - years * 366 * 86_400_000)
test.each([
  ['an hour ago', new Date(Date.parse(readAt) - 3_600_000), '2026-04-02T17:55:00.000Z'],
  ['in a minute', new Date(Date.parse(readAt) + 60_000), readAt],
  ['in three days', new Date(Date.parse(readAt) + 3 * 86_400_000), readAt],
  ['in 1970', new Date(0), readAt],
  ['two years ago', past(2), readAt],
])(
  'A-26: a message that the server says came in %s counts as received at a moment that can be',
  async (_, at, received) => {
    server.arrives(letterOf(1), [], at)
    await started().read()
    const row = await db.selectFrom('mail_in').select('received_at').executeTakeFirstOrThrow()
    expect(row.received_at).toBe(received)
  },
)

test.each(['MOVE UIDPLUS', 'UIDPLUS', ''])(
  'what was taken can be moved away or removed, after it is kept, by a server that can (%s)',
  async capabilities => {
    server.capabilities = capabilities
    server.arrives(letterOf(1))
    const theirs = server.arrives(letterOf(2), [seen, String.raw`\Deleted`])
    await started({ after: { kind: 'move', folder: 'Gedaan' } }).read()
    expect(server.moved.get('Gedaan')).toBe(1)
    expect(server.uids()).toEqual(capabilities === '' ? [1, theirs] : [theirs])
    server.arrives(letterOf(3))
    await started({ after: { kind: 'delete' } }).read()
    // Without UIDPLUS a removal would take along what somebody else has marked: they are only marked.
    expect(server.uids()).toEqual(capabilities === '' ? [1, theirs, 3] : [theirs])
    expect(server.commands).not.toContain('EXPUNGE')
    expect(await keptIn(db)).toEqual([all[0], all[2]])
  },
)

test('what is too large to take stays where it is, whatever happens to the others', async () => {
  server.capabilities = 'UIDPLUS'
  const large = server.arrives(letterOf(1, `\r\n${'x'.repeat(26 * 1024 * 1024)}`))
  server.arrives(letterOf(2))
  await started({ after: { kind: 'delete' } }).read()
  expect(server.uids()).toEqual([large])
  // Also after a restart, when only the database knows what was whole.
  await db.updateTable('mail_in').set({ marked: false }).execute()
  await started({ after: { kind: 'delete' } }).read()
  expect(server.uids()).toEqual([large])
})

test('what was kept and not yet removed when the program ended is removed at the next start', async () => {
  server.capabilities = 'UIDPLUS'
  for (const n of [1, 2]) server.arrives(letterOf(n))
  server.cut = name => (name === 'UID EXPUNGE' ? 'before' : undefined)
  await started({ after: { kind: 'delete' } }).read()
  expect(server.uids()).toEqual([1, 2])
  server.cut = () => undefined
  await started({ after: { kind: 'delete' } }).read()
  expect(server.uids()).toEqual([])
  expect(await keptIn(db)).toEqual(all.slice(0, 2))
})

test('thousands that wait are taken the oldest first, in lines that no server is too short for', async () => {
  const many = 450
  for (let n = 1; n <= many; n += 1) server.arrives(letterOf(n))
  expect(await started().read()).toBe(many)
  const rows = await inTheirOrder()
  expect(rows.map(({ uid }) => uid)).toEqual(Array.from({ length: many }, (_, n) => n + 1))
  expect(server.commands.filter(name => name === 'UID STORE')).toHaveLength(Math.ceil(many / 200))
})

test('so many that they take a while are taken in steps, the oldest first, and how many are left is known', async () => {
  for (let n = 1; n <= 450; n += 1) server.arrives(letterOf(n))
  let announced = 0
  const steps = { mostAtOnce: 220, announced: () => void (announced += 1) }
  const waiting = async () =>
    (await db.selectFrom('mail_place').select(['waiting', 'read_at']).executeTakeFirst()) ?? {}
  const first = started(steps)
  expect(await first.read()).toBe(220)
  expect(await waiting()).toEqual({ waiting: 230, read_at: readAt })
  expect(announced).toBeGreaterThan(0)
  first.close()
  // The program stops, and begins again where it was; meanwhile somebody read what came later.
  const again = started(steps)
  expect(await again.read()).toBe(220)
  server.arrives(letterOf(451), [seen])
  expect([await again.read(), await again.read()]).toEqual([10, 1])
  expect(await waiting()).toEqual({ waiting: 0, read_at: readAt })
  const rows = await inTheirOrder()
  expect(rows.map(({ uid }) => uid)).toEqual(Array.from({ length: 451 }, (_, n) => n + 1))
})

test('a mailbox that may only be read is gone through in steps as well, to its end', async () => {
  server.isReadOnly = true
  for (let n = 1; n <= 5; n += 1) server.arrives(letterOf(n))
  const mailbox = started({ mostAtOnce: 2 })
  expect([await mailbox.read(), await mailbox.read(), await mailbox.read(), await mailbox.read()]).toEqual([2, 2, 1, 0])
  expect(await keptIn(db)).toHaveLength(5)
})
