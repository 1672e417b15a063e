import { beforeEach, expect, test } from 'vitest'
import { smtpTransport } from '#post/transport.ts'
import { callers } from '../world/caller.ts'
import { type ImapServer, imapServer } from '../world/imap.ts'
import { mailSink, type Sink } from '../world/sink.ts'
import { talkTo } from '../world/smtp-client.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

const house = 'klachten@klankhuis.example'
const pieter = 'pieter.deboer@postvak.example'
const reader = { shops: ['klankhuis'], person: 'sanne' }

let world: SmallWorld
let imap: ImapServer
let sink: Sink
let door: string

beforeEach(async () => {
  imap = await imapServer()
  sink = await mailSink()
  world = await smallWorld({
    transport: smtpTransport(sink.url),
    mailIn: {
      imapUrl: imap.url,
      replyAddress: 'klachten+{key}@klankhuis.example',
      receive: { listen: { way: 'lmtp', host: '127.0.0.1', port: 0 }, domains: [] },
    },
  })
  const [address = ''] = await world.house.openMailbox()
  door = address
  return async () => {
    await world.house.leaveMailbox()
  }
})

const reads = () => world.house.duties['mail-in'].run()
const handsOver = async (raw: string, to: string, from = pieter) => {
  const talk = await talkTo(door)
  await talk.says('LHLO post.klankhuis.example')
  await talk.says(`MAIL FROM:<${from}>`)
  const answer = await talk.says(`RCPT TO:<${to}>`)
  if (answer.startsWith('250')) {
    await talk.says('DATA')
    await talk.says(`${raw}.`)
  }
  talk.hangsUp()
  return answer
}
const answer = (to = house, from = pieter) =>
  `Message-ID: <1@postvak.example>\r\nFrom: ${from}\r\nTo: ${to}\r\nSubject: Re: uw klacht\r\n\r\nDe hals is ook krom.\r\n`

/** A complaint whose receipt has reached the customer, and the address that it is answered to. */
const told = async () => {
  const { id } = await world.file()
  await world.sendLetters()
  return { id, to: sink.mail.at(-1)?.replyTo?.[0]?.address ?? '' }
}
const last = async (id: string) => (await world.house.world.ledger.read(id))?.events.at(-1)

test('an answer finds its complaint by whom it was handed over for, whatever its headers say', async () => {
  const { id, to } = await told()
  expect(await handsOver(answer('iedereen@elders.example'), to)).toMatch(/^250/)
  await reads()
  expect(await last(id)).toMatchObject({ type: 'message-received', words: { text: 'De hals is ook krom.' } })
})

test('A-28: the same answer from the mailbox and handed over is said once, and who looks sees both ways', async () => {
  const { id, to } = await told()
  imap.arrives(answer(to))
  await Promise.all([reads(), handsOver(answer(to), to), handsOver(answer(to), to)])
  await reads()
  const said = (await world.house.world.ledger.read(id))?.events.filter(({ type }) => type === 'message-received')
  expect(said).toHaveLength(1)
  const [mail] = await world.database.app.selectFrom('mail_in').select('id').execute()
  const { text } = await (await callers(world).as(crew.sanne)).get(`/desk/mail-in/${mail?.id}`)
  expect(text).toContain('Langs welke weg')
  expect(text).toContain('onze eigen mailserver (LMTP), 2 keer')
  expect(text).toContain('de postbus')
})

test('what waited because nothing said for whom it was finds its complaint when that is said', async () => {
  const { id, to } = await told()
  imap.arrives(answer())
  await reads()
  expect(await world.house.world.mailIn?.waiting(reader, 10)).toMatchObject([{ reason: 'no-key' }])
  await handsOver(answer(), to)
  await reads()
  expect(await world.house.world.mailIn?.waiting(reader, 10)).toEqual([])
  expect(await last(id)).toMatchObject({ type: 'message-received' })
})

test('A-31: mail with an empty return path is a program’s, whatever it says', async () => {
  const { id, to } = await told()
  const before = await last(id)
  await handsOver(answer(to), to, '')
  await reads()
  expect(await last(id)).toEqual(before)
})

test('how each way does, and what was not taken in, is on the page of how the program is', async () => {
  await handsOver(answer(), house)
  await handsOver(answer(), 'iemand@elders.example')
  await reads()
  expect(await world.house.world.mailIn?.ways()).toMatchObject({
    ways: [
      { way: 'imap', lastAt: undefined, backlog: 0 },
      { way: 'lmtp', lastAt: world.now(), refused: [{ why: 'unknown-address', many: 1 }] },
    ],
  })
  const { text } = await (await callers(world).as(crew.noor)).get('/desk/health')
  expect(text).toMatch(/Ways in|Wegen naar binnen/)
  expect(text).toMatch(/1 message for an address that is not ours|1 bericht voor een adres dat niet van ons is/)
})

test('that it is quieter than it ever is, is said where mail is looked at', async () => {
  for (let n = 0; n < 24; n += 1) imap.arrives(answer().replace('<1@', `<${n}@`))
  await reads()
  await world.passTo('2026-04-03T12:41:00.000Z')
  const { text } = await (await callers(world).as(crew.sanne)).get('/desk/mail-in')
  expect(text).toContain('Er is al 18 uur geen mail binnengekomen.')
})
