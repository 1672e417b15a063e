import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Instant } from '#calendar/day.ts'
import { createKeep } from '#post/in/keep.ts'
import { imapAddress, openMailbox } from '#post/in/mailbox.ts'
import { createPlaces } from '#post/in/place.ts'
import { freshDatabase } from '../world/database.ts'
import { type ImapServer, imapServer } from '../world/imap.ts'

const { app: db } = await freshDatabase()
const now = () => '2026-04-02T18:55:00.000Z' as Instant

let server: ImapServer
let failures: string[]
const opened: { close: () => void }[] = []

beforeEach(async () => {
  server = await imapServer()
  failures = []
})
afterEach(async () => {
  for (const mailbox of opened.splice(0)) mailbox.close()
  await db.deleteFrom('mail_in_raw').execute()
  await db.deleteFrom('mail_receipt').execute()
  await db.deleteFrom('mail_in').execute()
  await db.deleteFrom('mail_place').execute()
})

/** The program as it is after a start. */
const started = (url = server.url, announced = () => {}) => {
  const places = createPlaces({ db, now, mailbox: imapAddress(url).name })
  const mailbox = openMailbox({
    url,
    keep: createKeep({ db, now }),
    places,
    now,
    announced,
    failed: problem => void failures.push(problem),
  })
  opened.push(mailbox)
  return mailbox
}
const letter = (n: number, more = '') =>
  `Received: by mx.example; ${n}\r\nMessage-ID: <${n}@postvak.example>\r\nFrom: pieter@postvak.example\r\nSubject: Brief ${n}\r\n${more}\r\nTekst ${n}.\r\n`
const kept = async () =>
  (await db.selectFrom('mail_in').select(['message_id', 'marked']).orderBy('uid').execute()).map(
    ({ message_id }) => message_id,
  )
const problem = async () => (await db.selectFrom('mail_place').select('problem').executeTakeFirst())?.problem

test('everything new is kept, the oldest first, byte for byte, and the mail server is told so afterwards', async () => {
  const first = server.arrives(letter(1))
  server.arrives(letter(2))
  expect(await started().read()).toBe(2)
  expect(await kept()).toEqual(['<1@postvak.example>', '<2@postvak.example>'])
  const { raw } = await db.selectFrom('mail_in_raw').select('raw').executeTakeFirstOrThrow()
  expect(raw.toString()).toBe(letter(1))
  expect(server.flagsOf(first)).toEqual([String.raw`\Seen`])
  expect(server.commands.indexOf('UID STORE')).toBeGreaterThan(server.commands.lastIndexOf('UID FETCH'))
})

test('what was read there before the house began stays theirs, and what comes after is taken even when it was read', async () => {
  server.arrives(letter(1), [String.raw`\Seen`])
  server.arrives(letter(2))
  const mailbox = started()
  await mailbox.read()
  server.arrives(letter(3), [String.raw`\Seen`])
  await mailbox.read()
  expect(await kept()).toEqual(['<2@postvak.example>', '<3@postvak.example>'])
})

test('a program that stops while it is signing in to its mailbox stays on no line there, which would keep it from ending', async () => {
  const mailbox = started()
  server.cut = command => {
    if (command === 'LOGIN') mailbox.close()
    return undefined
  }
  expect(await mailbox.read()).toBe(0)
  expect(server.commands).not.toContain('SELECT')
  expect(failures).toEqual([])
})

const commands = ['SELECT', 'UID SEARCH', 'UID FETCH', 'UID STORE'] as const
const points = ['before', 'half', 'after'] as const
const cuts = [
  ['LOGIN', 'before'] as const,
  ...commands.flatMap(command => points.map(point => [command, point] as const)),
]

test.each(cuts)(
  'when the line is cut at %s (%s), after a restart nothing is lost and nothing is there twice',
  async (command, point) => {
    for (const n of [1, 2, 3]) server.arrives(letter(n))
    for (const nth of command === 'UID FETCH' ? [1, 2, 4] : [1]) {
      let many = 0
      server.cut = name => (name === command && (many += 1) === nth ? point : undefined)
      await started().read()
    }
    expect(failures.length).toBeGreaterThan(0)
    server.cut = () => undefined
    await started().read()
    expect(await kept()).toEqual(['<1@postvak.example>', '<2@postvak.example>', '<3@postvak.example>'])
    expect([1, 2, 3].map(uid => server.flagsOf(uid).length)).toEqual([1, 1, 1])
  },
)

test('a mailbox that was made anew brings nothing twice and loses nothing', async () => {
  server.arrives(letter(1))
  server.arrives(letter(2))
  await started().read()
  server.renews()
  server.arrives(letter(3), [String.raw`\Seen`])
  await started().read()
  expect((await kept()).toSorted()).toEqual(['<1@postvak.example>', '<2@postvak.example>', '<3@postvak.example>'])
})

test('A-27: the same message by two routes is one; another message under its id is another', async () => {
  server.arrives(letter(1))
  server.arrives(letter(1).replace('mx.example', 'mx2.example'))
  server.arrives(letter(1).replace('Tekst', 'Heel andere tekst'))
  await started().read()
  expect(await kept()).toEqual(['<1@postvak.example>', '<1@postvak.example>'])
})

test('what is larger than 25 MB is known by its headers and stays on the server to be looked at', async () => {
  server.arrives(letter(1, `X-Large: yes\r\n\r\n${'x'.repeat(26 * 1024 * 1024)}`))
  server.arrives(letter(2))
  await started().read()
  const rows = await db.selectFrom('mail_in').select(['reason', 'bytes']).orderBy('uid').execute()
  expect(rows).toMatchObject([{ reason: 'too-large' }, { reason: null }])
  expect(rows[0]?.bytes).toBeGreaterThan(26 * 1024 * 1024)
})

test('new mail is announced while nothing is asked', { timeout: 10_000 }, async () => {
  let told: () => void = () => {}
  const announced = new Promise<void>(resolve => void (told = resolve))
  const mailbox = started(server.url, () => told())
  await mailbox.read()
  const interval = setInterval(
    () => server.commands.includes('IDLE') && (server.arrives(letter(9)), clearInterval(interval)),
    20,
  )
  await announced
  await mailbox.read()
  expect(await kept()).toEqual(['<9@postvak.example>'])
})

test('why the mailbox cannot be read is known, and forgotten once it can', async () => {
  server.refusesLogin = true
  await started().read()
  expect(await problem()).toBe('login')
  server.refusesLogin = false
  await started().read()
  expect(await problem()).toBeNull()
  const { url } = server
  await server.goesAway()
  await started(url).read()
  expect(await problem()).toBe('refused')
})
