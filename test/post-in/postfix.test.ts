import { chmodSync, chownSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Instant } from '#calendar/day.ts'
import { freePort } from '#database/postmaster.ts'
import { createHold } from '#post/in/collect.ts'
import { createKeep, type KeepMail } from '#post/in/keep.ts'
import { ownAddresses } from '#post/in/own-addresses.ts'
import type { ReceiveAddress } from '#post/in/receive-address.ts'
import { openReceiver, type Receiver } from '#post/in/receive.ts'
import { createRefusals } from '#post/in/refusals.ts'
import { freshDatabase } from '../world/database.ts'
import { findPostfix, ownerIds, type Postfix, postfix } from '../world/postfix.ts'
import { dataFolder } from '../world/program.ts'
import { forgetMail } from '../world/reading.ts'
import { mailSink, type Sink } from '../world/sink.ts'
import { talkTo } from '../world/smtp-client.ts'

const found = findPostfix()
if ('whyNot' in found) console.warn(`${found.whyNot}: its tests are skipped.`)

const house = 'complaints@complaints.example.com'
const encrypted = 'postmaster@complaints.example.com'
const nobody = 'directie@complaints.example.com'
const keyed = (letter: string) => `complaints+${letter.repeat(24)}@complaints.example.com`
const certificate = join(import.meta.dirname, '..', 'world', 'certificates', 'first.pem')

const { app: db } = await freshDatabase()
const now = () => '2026-04-02T18:55:00.000Z' as Instant
const keep = createKeep({ db, now })

const open: Receiver[] = []
const shut = () => Promise.all(open.splice(0).map(receiver => receiver.close()))
afterEach(async () => {
  await shut()
  await forgetMail(db)
})

let port: number
const byPort = (): ReceiveAddress => ({ way: 'lmtp', host: '127.0.0.1', port })
const opens = async (keepMail: KeepMail = keep, listen = byPort()) => {
  const receiver = await openReceiver({
    listen,
    keep: keepMail,
    now,
    isOurs: ownAddresses({
      template: 'complaints+{key}@complaints.example.com',
      addresses: () => Promise.resolve([house]),
      domains: [],
    }),
    hold: createHold(1024 * 1024),
    refusals: createRefusals({ db, now }),
    kept: () => undefined,
    report: () => undefined,
    tls: { keyFile: certificate, certFile: certificate },
  })
  open.push(receiver)
}

const dated = 'Date: Thu, 2 Apr 2026 20:50:00 +0200\r\n'
const letter = (n: number) =>
  `Message-ID: <${n}@postvak.example>\r\nFrom: pieter@postvak.example\r\nSubject: Brief ${n}\r\n${dated}\r\nDe hals is krom.\r\n`

/** Somebody's mail server, at another address, sends this letter; answers with what Postfix says of the recipient, or of the whole. */
const sends = async (address: string, to: string, raw = letter(1)) => {
  const talk = await talkTo(address)
  await talk.says('XCLIENT NAME=[UNAVAILABLE] ADDR=192.0.2.7')
  await talk.says('EHLO mx.postvak.example')
  await talk.says('MAIL FROM:<pieter@postvak.example>')
  let answer = await talk.says(`RCPT TO:<${to}>`)
  if (answer.startsWith('250')) {
    await talk.says('DATA')
    answer = await talk.says(`${raw}.`)
  }
  talk.hangsUp()
  return answer
}

const kept = () =>
  db
    .selectFrom('mail_in')
    .innerJoin('mail_in_raw', 'mail_id', 'mail_in.id')
    .select(['way', 'envelope_from', 'envelope_to', 'peer', 'helo', 'raw'])
    .execute()

describe.skipIf('whyNot' in found)(`with the real Postfix ${'version' in found ? found.version : ''}`, () => {
  let server: Postfix
  let sink: Sink
  let folder: string
  beforeAll(async () => {
    if ('whyNot' in found) return
    sink = await mailSink()
    port = await freePort()
    folder = dataFolder()
    server = await postfix(found, {
      port,
      encrypted: { to: encrypted, certificate, name: 'first.klankhuis.example' },
      socket: { to: keyed('c'), path: join(folder, 'lmtp.sock') },
      relay: sink.url.replace(/^smtp:\/\/(.*):/, '[$1]:'),
    })
  })

  /** Postfix has tried, and put the message aside until it tries again. */
  const puts = async (why: RegExp) => {
    await server.writes(new RegExp(`status=deferred .*${why.source}`))
    while (server.queue().busy > 0) await wait(10)
  }

  test('what is sent to it is kept once, by the lines of the guide, with who sent it and what they wrote', async () => {
    await opens()
    expect(await sends(server.address, keyed('a'))).toMatch(/^250 .*queued/)
    await server.writes(/status=sent/)
    const [row, ...more] = await kept()
    expect(more).toEqual([])
    expect(row).toMatchObject({
      way: 'lmtp',
      envelope_from: 'pieter@postvak.example',
      envelope_to: [keyed('a')],
      peer: '192.0.2.7',
      helo: 'mx.postvak.example',
    })
    expect(row?.raw.toString()).toMatch(/^Received: from mx\.postvak\.example/)
    expect(row?.raw.toString().endsWith(letter(1))).toBe(true)
  })

  test('while the house is away or cannot keep it, Postfix has it, and afterwards it is here once', async () => {
    let isDown = true
    await opens(came => (isDown ? Promise.reject(new Error('The database is away')) : keep(came)))
    expect(await sends(server.address, house)).toMatch(/^250 /)
    await puts(/said: 451 It could not be kept just now/)
    await shut()
    server.flush()
    await puts(/Connection refused/)
    expect([await kept(), server.queue()]).toEqual([[], { waiting: 1, busy: 0 }])
    isDown = false
    await opens(async came => {
      await keep(came)
      throw new Error('The program ended before it could say so')
    })
    server.flush()
    await puts(/said: 451/)
    await shut()
    await opens()
    server.flush()
    await server.writes(/status=sent/)
    while (server.queue().busy > 0) await wait(10)
    expect([await kept(), server.queue()]).toMatchObject([[{ envelope_to: [house] }], { waiting: 0 }])
  })

  test('whoever sends to an address that is nobody’s hears so at once, also while the house is away', async () => {
    expect(await sends(server.address, nobody)).toMatch(/^550 .*User unknown/)
    expect(await sends(server.address, 'iemand@elders.example')).toMatch(/^[45]54 .*Relay access denied/)
    expect(server.queue()).toEqual({ waiting: 0, busy: 0 })
  })

  test('what Postfix lets through for nobody goes back to its sender, in the words of the house', async () => {
    await opens()
    expect(await sends(server.trusting, nobody)).toMatch(/^250 /)
    await server.writes(/status=bounced/)
    await server.writes(/relay=127\.0\.0\.1.* status=sent/)
    expect(sink.mail).toMatchObject([{ envelopeFrom: '', envelopeTo: ['pieter@postvak.example'] }])
    expect(sink.mail[0]?.raw).toContain('550 There is nobody here with this address')
  })

  test('over a line that must be encrypted it hands over to the house whose certificate it knows', async () => {
    await opens()
    expect(await sends(server.address, encrypted)).toMatch(/^250 /)
    await server.writes(/to=<postmaster@complaints\.example\.com>.*status=sent/)
    expect(await kept()).toMatchObject([{ envelope_to: [encrypted], peer: '192.0.2.7' }])
  })

  test('over a socket it hands over where the folder of the socket has its group', async () => {
    chownSync(folder, -1, ownerIds().group)
    chmodSync(folder, 0o2750)
    await opens(keep, { way: 'lmtp', path: join(folder, 'lmtp.sock') })
    expect(await sends(server.address, keyed('c'))).toMatch(/^250 /)
    await server.writes(/lmtp\.sock.*status=/)
    expect(await kept()).toMatchObject([{ envelope_to: [keyed('c')], peer: '192.0.2.7' }])
  })
})
