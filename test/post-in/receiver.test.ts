import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Instant } from '#calendar/day.ts'
import { createHold } from '#post/in/collect.ts'
import { createKeep } from '#post/in/keep.ts'
import { ownAddresses } from '#post/in/own-addresses.ts'
import { openReceiver, type Receiver, type Receiving, UnusableCertificate } from '#post/in/receive.ts'
import { createRefusals } from '#post/in/refusals.ts'
import { freshDatabase } from '../world/database.ts'
import { dataFolder } from '../world/program.ts'
import { type Talk, talkTo } from '../world/smtp-client.ts'

const { app: db } = await freshDatabase()
const now = () => '2026-04-02T18:55:00.000Z' as Instant
const house = 'klachten@klankhuis.example'

const open: Receiver[] = []
let refusals: ReturnType<typeof createRefusals>

beforeEach(() => {
  refusals = createRefusals({ db, now })
})
afterEach(async () => {
  await Promise.all(open.splice(0).map(receiver => receiver.close()))
  await db.deleteFrom('mail_receipt').execute()
  await db.deleteFrom('mail_in_raw').execute()
  await db.deleteFrom('mail_in').execute()
  await db.deleteFrom('mail_refusal').execute()
})

const listens = async (change: Partial<Receiving> = {}) => {
  const receiver = await openReceiver({
    listen: { way: 'smtp', host: '127.0.0.1', port: 0 },
    keep: createKeep({ db, now }),
    now,
    isOurs: ownAddresses({
      template: 'klachten+{key}@klankhuis.example',
      addresses: () => Promise.resolve([house]),
      domains: ['alles.example'],
    }),
    hold: createHold(100 * 1024 * 1024),
    refusals,
    kept: () => undefined,
    report: () => undefined,
    ...change,
  })
  open.push(receiver)
  return receiver.address
}
const lmtp = { way: 'lmtp', host: '127.0.0.1', port: 0 } as const
const letter = (n: number, body = `Tekst ${n}.`) =>
  `Message-ID: <${n}@postvak.example>\r\nFrom: pieter@postvak.example\r\nSubject: Brief ${n}\r\n\r\n${body}\r\n`

const kept = () =>
  db
    .selectFrom('mail_in')
    .innerJoin('mail_in_raw', 'mail_id', 'mail_in.id')
    .select(['message_id', 'way', 'envelope_from', 'envelope_to', 'peer', 'helo', 'raw'])
    .orderBy('mail_in.id')
    .execute()

/** A conversation up to where the message itself begins. */
const upToData = async (address: string, to = [house], from = 'pieter@postvak.example'): Promise<Talk> => {
  const talk = await talkTo(address)
  await talk.says('EHLO mx.postvak.example')
  await talk.says(`MAIL FROM:<${from}>`)
  for (const one of to) await talk.says(`RCPT TO:<${one}>`)
  return talk
}
const handsOver = async (address: string, raw: string, to = [house], from?: string) => {
  const talk = await upToData(address, to, from)
  await talk.says('DATA')
  const answer = await talk.says(`${raw}.`)
  talk.hangsUp()
  return answer
}

test('what another mail server hands over is kept byte for byte, with who said so, before it is told yes', async () => {
  const address = await listens()
  const answer = await handsOver(address, letter(1), ['klachten+abcdefghijklmnopqrstuvwx@klankhuis.example'])
  expect(answer).toMatch(/^250 /)
  const [row, ...more] = await kept()
  expect(more).toEqual([])
  expect(row?.raw.toString()).toBe(letter(1))
  expect(row).toMatchObject({
    way: 'smtp',
    envelope_from: 'pieter@postvak.example',
    envelope_to: ['klachten+abcdefghijklmnopqrstuvwx@klankhuis.example'],
    peer: '127.0.0.1',
    helo: 'mx.postvak.example',
  })
})

test('yes is said after the message is kept for good, and where it cannot be kept, later is asked for', async () => {
  let isDown = true
  const keep = createKeep({ db, now })
  const faults: string[] = []
  const address = await listens({
    keep: came => (isDown ? Promise.reject(new Error('The database is away')) : keep(came)),
    report: line => void faults.push(line),
  })
  expect(await handsOver(address, letter(1))).toMatch(/^451 /)
  expect(await kept()).toEqual([])
  expect(faults).toEqual(['A message could not be kept'])
  isDown = false
  expect(await handsOver(address, letter(1))).toMatch(/^250 /)
  expect(await kept()).toHaveLength(1)
})

test('who is told later is told why on the page of the house, without whose mail it was', async () => {
  const address = await listens({ hold: createHold(10) })
  expect(await handsOver(address, letter(1))).toMatch(/^451 /)
  await handsOver(address, letter(1), ['iemand@elders.example'])
  await refusals.write()
  expect(await db.selectFrom('mail_refusal').select(['way', 'why', 'many']).orderBy('why').execute()).toEqual([
    { way: 'smtp', why: 'busy', many: 1 },
    { way: 'smtp', why: 'unknown-address', many: 1 },
  ])
})

test.each([
  [house, 250],
  [house.toUpperCase(), 250],
  ['klachten+abcdefghijklmnopqrstuvwx@klankhuis.example', 250],
  ['postmaster@klankhuis.example', 250],
  ['wie-dan-ook@alles.example', 250],
  ['directie@klankhuis.example', 550],
  ['iemand@elders.example', 550],
  ['klachten@klankhuis.example.elders.example', 550],
  ['iemand%elders.example@klankhuis.example', 550],
])('mail for %s is answered with %i: nothing is taken for others, nothing is passed on', async (to, code) => {
  const address = await listens()
  const talk = await upToData(address, [])
  expect(await talk.says(`RCPT TO:<${to}>`)).toMatch(new RegExp(`^${code} `))
  talk.hangsUp()
})

test('A-23: what is too large is refused when that is said, and when it shows', async () => {
  const address = await listens({ limits: { bytes: 10_000 } })
  const talk = await talkTo(address)
  await talk.says('EHLO mx.postvak.example')
  expect(await talk.says('MAIL FROM:<pieter@postvak.example> SIZE=10001')).toMatch(/^552 /)
  talk.hangsUp()
  expect(await handsOver(address, letter(1, 'x'.repeat(20_000)))).toMatch(/^552 /)
  expect(await kept()).toEqual([])
})

test('A-23: a message that never ends is cut off', async () => {
  const address = await listens({ limits: { bytes: 10_000 } })
  const talk = await upToData(address)
  await talk.says('DATA')
  talk.sends('x'.repeat(50_000))
  expect(await talk.hears()).not.toMatch(/^250/)
  expect(await kept()).toEqual([])
})

test('one who says nothing any more is let go', async () => {
  const address = await listens({ limits: { idleMs: 50 } })
  const talk = await talkTo(address)
  expect(await talk.hears()).not.toMatch(/^250/)
  const slow = await listens({ limits: { dataMs: 50 } })
  const data = await upToData(slow)
  await data.says('DATA')
  data.sends('Subject: half')
  expect(await data.hears()).not.toMatch(/^250/)
  expect(await kept()).toEqual([])
})

test('A-23, A-67: only so many come in at once; the others are asked to come again', async () => {
  const address = await listens({ limits: { clients: 2 } })
  const talks = [await talkTo(address), await talkTo(address)]
  expect((await talkTo(address)).greeting).toMatch(/^421 /)
  for (const talk of talks) talk.hangsUp()
  const single = await listens({ limits: { clientsOfOne: 1 } })
  const first = await talkTo(single)
  expect((await talkTo(single)).greeting).toMatch(/^421 /)
  first.hangsUp()
})

const ends = ['\n.\n', '\n.\r\n', '\r.\r', '\r.\r\n', '\r\n.\n', '\r\n.\r', '\0\r\n.\n'] as const

test.each(ends.map(end => [JSON.stringify(end), end] as const))(
  'A-17: a message with a false end %s in it is one message: nobody smuggles in a second',
  async (_, end) => {
    const address = await listens()
    const second = `MAIL FROM:<directeur@bank.example>\r\nRCPT TO:<${house}>\r\nDATA\r\n${letter(2)}.\r\n`
    const talk = await upToData(address)
    await talk.says('DATA')
    talk.sends(`${letter(1)}more${end}${second}`)
    const answer = await talk.hears()
    talk.hangsUp()
    const rows = await kept()
    // One message with everything in it, or none and a refusal.
    expect(rows.length).toBe(answer.startsWith('250') ? 1 : 0)
    expect(rows.map(row => row.envelope_from)).not.toContain('directeur@bank.example')
    for (const { raw } of rows) expect(raw.toString('latin1')).toContain('MAIL FROM:<directeur@bank.example>')
  },
)

test('commands that come all at once are each answered, and a line with a dot in front loses one dot', async () => {
  const address = await listens()
  const talk = await talkTo(address)
  talk.sends(`EHLO mx.postvak.example\r\nMAIL FROM:<>\r\nRCPT TO:<${house}>\r\nDATA\r\n`)
  const answers = [await talk.hears(), await talk.hears(), await talk.hears(), await talk.hears()]
  expect(answers.map(line => line.slice(0, 3))).toEqual(['250', '250', '250', '354'])
  talk.sends(`${letter(1)}..een punt\r\n.\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<${house}>\r\nDATA\r\n`)
  expect(await talk.hears()).toMatch(/^250 /)
  expect([await talk.hears(), await talk.hears(), await talk.hears()].map(line => line.slice(0, 3))).toEqual([
    '250',
    '250',
    '354',
  ])
  expect(await talk.says(`${letter(2)}.`)).toMatch(/^250 /)
  talk.hangsUp()
  const rows = await kept()
  expect(rows.map(({ envelope_from }) => envelope_from)).toEqual(['', 'a@b.example'])
  expect(rows[0]?.raw.toString()).toBe(`${letter(1)}.een punt\r\n`)
})

test('a mail server of one’s own hands over by LMTP, with an answer for each recipient and who gave it the mail', async () => {
  const address = await listens({ listen: lmtp })
  const talk = await talkTo(address)
  expect(talk.greeting).toContain('LMTP')
  await talk.says('LHLO post.klankhuis.example')
  await talk.says('XFORWARD ADDR=192.0.2.7 HELO=mx.postvak.example')
  await talk.says('MAIL FROM:<pieter@postvak.example>')
  await talk.says(`RCPT TO:<${house}>`)
  await talk.says('RCPT TO:<ook@alles.example>')
  await talk.says('DATA')
  expect(await talk.says(`${letter(1)}.`)).toMatch(/^250 /)
  expect(await talk.hears()).toMatch(/^250 /)
  talk.hangsUp()
  expect(await kept()).toMatchObject([
    { way: 'lmtp', envelope_to: [house, 'ook@alles.example'], peer: '192.0.2.7', helo: 'mx.postvak.example' },
  ])
})

test('a socket left behind by a program that was killed is taken over; one in use, or another file, is not', async () => {
  const path = join(dataFolder(), 'lmtp.sock')
  const killed = spawn(process.execPath, ['-e', `require('net').createServer().listen(${JSON.stringify(path)})`])
  while (!existsSync(path)) await wait(10)
  await expect(listens({ listen: { way: 'lmtp', path } })).rejects.toThrow('EADDRINUSE')
  killed.kill('SIGKILL')
  await once(killed, 'close')
  expect(await listens({ listen: { way: 'lmtp', path } })).toBe(path)
  expect(statSync(path).mode & 0o777).toBe(0o660)
  const talk = await talkTo(path)
  expect(talk.greeting).toMatch(/^220 /)
  talk.hangsUp()
  const file = join(dataFolder(), 'notes')
  writeFileSync(file, 'mine')
  await expect(listens({ listen: { way: 'lmtp', path: file } })).rejects.toThrow('EADDRINUSE')
  expect(readFileSync(file, 'utf8')).toBe('mine')
})

test('A-28: the same message fifty times at once is one message, and how often it came is known', async () => {
  const address = await listens({ limits: { clients: 60, clientsOfOne: 60 } })
  const byLmtp = await listens({ listen: lmtp })
  await Promise.all(
    Array.from({ length: 50 }, (_, n) =>
      n % 2 === 0 ? handsOver(address, letter(1)) : handsOverByLmtp(byLmtp, letter(1)),
    ),
  )
  expect(await kept()).toHaveLength(1)
  const { many } = await db
    .selectFrom('mail_receipt')
    .select(({ fn }) => fn.sum<string>('many').as('many'))
    .executeTakeFirstOrThrow()
  expect(Number(many)).toBe(49)
})

const handsOverByLmtp = async (address: string, raw: string) => {
  const talk = await talkTo(address)
  await talk.says('LHLO post.klankhuis.example')
  await talk.says('MAIL FROM:<pieter@postvak.example>')
  await talk.says(`RCPT TO:<${house}>`)
  await talk.says('DATA')
  const answer = await talk.says(`${raw}.`)
  talk.hangsUp()
  return answer
}

const certificates = join(import.meta.dirname, '..', 'world', 'certificates')
/** Sends a message over STARTTLS, to a door that must show this certificate and no other. */
const encrypted = async (address: string, certificate: string, subject: string) => {
  const [host = '', port = ''] = address.split(':')
  const ca = readFileSync(join(certificates, `${certificate}.pem`))
  const tls = { ca, servername: `${certificate}.klankhuis.example` }
  const sender = createTransport({ host, port: Number(port), requireTLS: true, tls })
  try {
    await sender.sendMail({ from: 'pieter@postvak.example', to: house, subject, text: 'De hals is krom.' })
  } finally {
    sender.close()
  }
}

test('mail comes in encrypted where a certificate is set, and a renewed one is shown from then on', async () => {
  const file = join(dataFolder(), 'certificate.pem')
  copyFileSync(join(certificates, 'first.pem'), file)
  const faults: string[] = []
  const report = (line: string) => void faults.push(line)
  const address = await listens({ tls: { keyFile: file, certFile: file }, report })
  await encrypted(address, 'first', 'Een')
  await expect(encrypted(address, 'second', 'Niet')).rejects.toThrow(/certificate|self-signed/)
  copyFileSync(join(certificates, 'second.pem'), file)
  await encrypted(address, 'second', 'Twee')
  // Halfway through a change the one before stays.
  writeFileSync(file, 'half a certificate')
  await encrypted(address, 'second', 'Drie')
  expect(faults).toContain('The changed certificate for mail servers cannot be used; the one before stays')
  const subjects = (await kept()).map(({ raw }) => /^Subject: (.*)$/m.exec(raw.toString())?.[1]?.trim())
  expect(subjects).toEqual(['Een', 'Twee', 'Drie'])
})

test('a door without a certificate offers no encryption, and one with a wrong key does not open', async () => {
  const talk = await talkTo(await listens())
  expect(await talk.says('STARTTLS')).toMatch(/^5/)
  talk.hangsUp()
  const [first, second] = ['first', 'second'].map(name => join(certificates, `${name}.pem`))
  await expect(listens({ tls: { keyFile: first ?? '', certFile: second ?? '' } })).rejects.toThrow(UnusableCertificate)
})

test('a mail program as people use it gets its message through', async () => {
  const [host = '', port = ''] = (await listens()).split(':')
  const sender = createTransport({ host, port: Number(port), ignoreTLS: true })
  await sender.sendMail({ from: 'pieter@postvak.example', to: house, subject: 'Gitaar', text: 'De hals is krom.' })
  sender.close()
  expect((await kept())[0]?.raw.toString()).toContain('De hals is krom.')
})
