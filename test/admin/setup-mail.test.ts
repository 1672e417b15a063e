import { generateKeyPairSync } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { klankhuis } from '#demo/shop.ts'
import { dkimRecord, type Resolver } from '#post/out/records.ts'
import { smtpTransport } from '#post/transport.ts'
import { type Caller, callers } from '../world/caller.ts'
import { type ImapServer, imapServer } from '../world/imap.ts'
import { mailSink, type Sink } from '../world/sink.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

// What goes out by one server comes in by the other, as with a real provider.

const at = '/desk/setup/klankhuis/mail'

const { privateKey: key } = generateKeyPairSync('ed25519')
const dkim = { domains: ['klankhuis.example'], selector: 'verhaal', key }

let server: ImapServer
let sink: Sink
let world: SmallWorld
let noor: Caller
const ends: (() => void)[] = []

const asked: string[] = []
/** SPF is there, the rest is not. */
const resolver: Resolver = {
  resolveTxt: name => {
    asked.push(name)
    const isThere = name === 'klankhuis.example'
    return isThere
      ? Promise.resolve([['v=spf1 mx -all']])
      : Promise.reject(Object.assign(new Error(), { code: 'ENODATA' }))
  },
  resolveMx: () => Promise.reject(Object.assign(new Error('No answer'), { code: 'ETIMEOUT' })),
}

const opens = async (smtp: string, imapUrl: string) => {
  const transport = smtpTransport(smtp, { dkim })
  world = await smallWorld({
    transport,
    resolver,
    mailIn: { imapUrl, replyAddress: 'klachten+{key}@klankhuis.example' },
  })
  ends.push(transport.close, () => void world.house.leaveMailbox())
  await world.house.world.saveStorefront({ ...klankhuis, notYetOpen: true })
  noor = await callers(world).as(crew.noor)
}
beforeEach(async () => {
  server = await imapServer()
  sink = await mailSink()
})
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

const reads = () => world.house.duties['mail-in'].run()
const sends = (fields: Readonly<Record<string, string>>) => noor.post(at, { do: 'send', ...fields })
const page = async () => (await noor.get(at)).text

test('a test letter to the mailbox of the house comes back by itself', async () => {
  await opens(sink.url, server.url)
  expect(await page()).toContain('Brieven worden beantwoord aan klachten+{key}@klankhuis.example')
  await sends({ where: 'mailbox' })
  const [letter] = sink.mail
  expect(letter?.envelopeTo[0]).toMatch(/^klachten\+[a-z2-7]{24}@klankhuis\.example$/)
  expect(await page()).toContain('De brief is nog niet terug')
  await world.passTo('2026-04-02T18:41:12.000Z')
  server.arrives(letter?.raw ?? '')
  await reads()
  expect(await page()).toContain('De brief kwam terug na 12 seconden, gelezen uit de postbus.')
  expect(await world.house.world.mailIn?.counts({ shops: ['klankhuis'], person: 'noor' })).toEqual({
    mail: 0,
    matters: 0,
  })
})

test('A-35: an answer to the test letter counts, an out-of-office answer does not', async () => {
  await opens(sink.url, server.url)
  await sends({ where: 'address', address: 'noor@klankhuis.example' })
  const to = sink.mail[0]?.replyTo?.[0]?.address ?? ''
  const answer = (id: string, more = '') =>
    `Message-ID: <${id}@klankhuis.example>\r\nFrom: noor@klankhuis.example\r\nTo: ${to}\r\n${more}Subject: Re\r\n\r\nIk lees het.\r\n`
  server.arrives(answer('weg', 'Auto-Submitted: auto-replied\r\n'))
  await reads()
  expect(await page()).toContain('De brief is nog niet terug')
  server.arrives(answer('hier'))
  await reads()
  expect(await page()).toContain('gelezen uit de postbus')
})

test('what is wrong with sending is told with what to do about it', async () => {
  await opens('smtp://127.0.0.1:9', server.url)
  await sends({ where: 'address', address: 'noor@klankhuis.example' })
  expect(await page()).toContain('De mailserver neemt de verbinding niet aan. Controleer de poort')
  expect((await noor.post('/desk/setup/klankhuis/open')).status).toBe(422)
})

test('what is wrong with the recipient, and with reading, is told as well', async () => {
  server.refusesLogin = true
  sink.refuse = () => ({ code: 550, text: '5.1.1 no such user' })
  await opens(sink.url, server.url)
  await reads()
  await sends({ where: 'address', address: 'nergens@klankhuis.example' })
  const text = await page()
  expect(text).toContain('De mailserver kent het adres niet waar de brief heen gaat')
  expect(text).toContain('De mailserver neemt de gebruiker en het wachtwoord niet aan')
})

test('after five wrong codes none is taken any more, not even the right one', async () => {
  await opens(sink.url, server.url)
  await sends({ where: 'address', address: 'noor@klankhuis.example' })
  const code = /\b\d{6}\b/.exec(sink.mail[0]?.text ?? '')?.[0] ?? ''
  const wrong = code === '000000' ? '111111' : '000000'
  for (let n = 0; n < 5; n += 1) await noor.post(at, { do: 'code', code: wrong })
  expect((await noor.post(at, { do: 'code', code })).text).toContain('Te veel verkeerde codes')
})

test('what belongs in the DNS stands there, and only whoever asks has it looked up', async () => {
  await opens(sink.url, server.url)
  asked.length = 0
  const before = await page()
  expect(before).toContain('verhaal._domainkey.klankhuis.example')
  expect(before).toContain(dkimRecord(dkim))
  expect(asked).toEqual([])
  const { text } = await noor.get(`${at}?look=dns`)
  expect(asked.toSorted()).toEqual([
    '_dmarc.klankhuis.example',
    'klankhuis.example',
    'verhaal._domainkey.klankhuis.example',
  ])
  expect(text).toMatch(/SPF[^]*Goed[^]*v=spf1 mx -all[^]*DKIM[^]*Herstellen[^]*staat er niet/)
  expect(text).toContain('was niet op te zoeken')
  expect(text).not.toContain('Ze staan er allemaal')
})
