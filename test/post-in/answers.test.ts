import { afterEach, beforeEach, expect, test } from 'vitest'
import { smtpTransport } from '#post/transport.ts'
import { type ImapServer, imapServer } from '../world/imap.ts'
import { mailSink, type Received, type Sink } from '../world/sink.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

const { sanne, venlo } = crew

let server: ImapServer
let sink: Sink
let world: SmallWorld
const ends: (() => void)[] = []

beforeEach(async () => {
  server = await imapServer()
  sink = await mailSink()
  const transport = smtpTransport(sink.url)
  const mailIn = { imapUrl: server.url, replyAddress: 'klachten+{key}@klankhuis.example' }
  world = await smallWorld({ transport, mailIn })
  ends.push(transport.close, () => void world.house.leaveMailbox())
})
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

const pieter = 'pieter.deboer@postvak.example'
const reads = () => world.house.duties['mail-in'].run()
const mailTo = (address: string): Received => {
  const found = sink.mail.findLast(({ envelopeTo }) => envelopeTo.includes(address))
  if (!found) throw new Error(`No letter to ${address}`)
  return found
}
const replyAddress = ({ replyTo }: Received): string => replyTo?.[0]?.address ?? ''

type Mail = { readonly from: string; readonly to: string; readonly text: string; readonly more?: string }
let counter = 0
const mail = ({ from, to, text, more = '' }: Mail) =>
  `Message-ID: <${(counter += 1)}@postvak.example>\r\nFrom: ${from}\r\nTo: ${to}\r\nSubject: Re: uw klacht\r\n${more}Content-Type: text/plain; charset=utf-8\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`

const arrives = async (given: Mail) => {
  server.arrives(mail(given))
  await reads()
}
const eventsOf = async (id: string) => (await world.house.world.ledger.read(id))?.events ?? []
const last = async (id: string) => (await eventsOf(id)).at(-1)
const states = async () =>
  (await world.database.owner.selectFrom('mail_in').select(['state', 'reason']).orderBy('id').execute()).map(
    ({ state, reason }) => [state, reason],
  )

/** A complaint whose receipt has reached the customer. */
const told = async () => {
  const { id } = await world.file()
  await world.sendLetters()
  return { id, to: replyAddress(mailTo(pieter)) }
}

test('a customer who answers a letter has said it in the complaint, without what the letter said', async () => {
  const { id, to } = await told()
  expect(to).toMatch(/^klachten\+[a-z2-7]{24}@klankhuis\.example$/)
  const text =
    'De barst wordt groter.\nKunt u opschieten?\n\nOp do 2 apr 2026 om 20:41 schreef Klankhuis:\n> Uw klacht is ontvangen.'
  await arrives({ from: `Pieter <${pieter.toUpperCase()}>`, to: to.toUpperCase(), text })
  expect(await last(id)).toMatchObject({
    type: 'message-received',
    channel: 'email',
    by: { kind: 'customer' },
    words: { text: 'De barst wordt groter.\nKunt u opschieten?' },
  })
  expect(await states()).toEqual([['joined', null]])
  await reads()
  expect((await eventsOf(id)).filter(({ type }) => type === 'message-received')).toHaveLength(1)
  expect(world.reported).toEqual([])
})

test('a photo that came along is with the message; what the house does not take stays in the whole mail', async () => {
  const { id, to } = await told()
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const part = (type: string, name: string, body: string) =>
    `--b\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`
  const body = `--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<style>p{}</style><p>Zie de <b>foto</b>.</p><script>alert(1)</script>\r\n${part('image/png', 'barst.png', png)}${part('application/x-msdownload', 'foto.exe', 'TVqQAAMAAAAEAAAA')}--b--\r\n`
  server.arrives(
    `Message-ID: <foto@postvak.example>\r\nFrom: ${pieter}\r\nTo: ${to}\r\nSubject: foto\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${body}`,
  )
  await reads()
  expect(await last(id)).toMatchObject({
    words: { text: 'Zie de foto.', fileNames: ['barst.png'] },
    files: [{ type: 'image/png' }],
  })
  const row = await world.database.owner.selectFrom('mail_in').select('attachments').executeTakeFirstOrThrow()
  expect(row.attachments).toMatchObject([{ name: 'barst.png' }, { name: 'foto.exe' }])
})

test.each([
  ['from another address than the complaint knows', 'iemand@anders.example', 'sender-unknown'],
  ['without a word or a file', pieter, 'empty'],
])('an answer %s waits for a person', async (_, from, reason) => {
  const { id, to } = await told()
  const before = (await eventsOf(id)).length
  await arrives({ from, to, text: reason === 'empty' ? '' : 'Stuur het geld naar deze rekening.' })
  expect(await states()).toEqual([['waiting', reason]])
  expect(await eventsOf(id)).toHaveLength(before)
})

test('A-11: mail without a key, or with a wrong one, waits for a person', async () => {
  await told()
  await arrives({ from: pieter, to: 'klachten@klankhuis.example', text: 'Bestelling 100234 is stuk.' })
  await arrives({ from: pieter, to: `klachten+${'a'.repeat(24)}@klankhuis.example`, text: 'Hallo' })
  expect(await states()).toEqual([
    ['waiting', 'no-key'],
    ['waiting', 'key-unknown'],
  ])
})

test.each([
  ['an out-of-office answer', 'Auto-Submitted: auto-replied\r\n', 'automatic', 'auto-reply'],
  ['a mailing list', 'List-Id: <nieuws.example>\r\n', 'waiting', 'list'],
  ['bulk mail', 'Precedence: bulk\r\n', 'waiting', 'list'],
])('A-35: %s is kept with the complaint, and is nobody’s message', async (_, more, state, reason) => {
  const { id, to } = await told()
  const before = (await eventsOf(id)).length
  const sent = sink.mail.length
  await arrives({ from: pieter, to, text: 'Ik ben er niet.', more })
  await world.sendLetters()
  expect(await states()).toEqual([[state, reason]])
  expect(await eventsOf(id)).toHaveLength(before)
  expect(sink.mail).toHaveLength(sent)
})

test('A-34: a letter that comes back is known to have come back, and one that is only late is not', async () => {
  const { id } = await told()
  const back = mailTo(pieter).envelopeFrom
  const report = (status: string, action: string) =>
    `Message-ID: <dsn-${status}@mx.example>\r\nReturn-Path: <>\r\nFrom: MAILER-DAEMON@mx.example\r\nTo: ${back}\r\nSubject: Undelivered\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=r\r\n\r\n--r\r\nContent-Type: text/plain\r\n\r\nSorry\r\n--r\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; ${pieter}\r\nAction: ${action}\r\nStatus: ${status}\r\n\r\n--r--\r\n`
  server.arrives(report('4.4.1', 'delayed'))
  await reads()
  expect((await last(id))?.type).toBe('letter-delivered')
  server.arrives(report('5.1.1', 'failed'))
  await reads()
  expect(await last(id)).toMatchObject({ type: 'letter-returned', letter: 'receipt-1', how: 'bounced', code: '5.1.1' })
})

test('a warehouse that answers the letter has answered the question, and may put it right the same way', async () => {
  const { id } = await world.file()
  await world.does(id, sanne, { type: 'acknowledge', handler: sanne.id, answerBy: '2026-04-14' as never })
  await world.does(id, sanne, { type: 'plan-question', source: 'warehouse', words: { text: 'Is de doos nagekeken?' } })
  await world.does(id, sanne, {
    type: 'ask',
    question: 'q1',
    of: { kind: 'partner', partner: venlo.id },
    dueOn: '2026-04-08' as never,
  })
  await world.sendLetters()
  const to = replyAddress(mailTo(venlo.email))
  await arrives({ from: 'vreemde@elders.example', to, text: 'Niets gezien.' })
  expect((await last(id))?.type).not.toBe('question-answered')
  await arrives({ from: venlo.email, to, text: 'Ja, de doos was heel.' })
  expect(await last(id)).toMatchObject({
    type: 'question-answered',
    question: 'q1',
    by: { kind: 'partner', partner: venlo.id },
    words: { text: 'Ja, de doos was heel.' },
  })
  await arrives({ from: venlo.email, to, text: 'Nee: de hoek was gedeukt.' })
  expect(await last(id)).toMatchObject({ type: 'question-answer-corrected' })
  await world.passTo('2026-04-10T08:00:00.000Z')
  await arrives({ from: venlo.email, to, text: 'Toch weer heel.' })
  expect((await states()).at(-1)).toEqual(['waiting', 'question-closed'])
})

test('A-24: a message that cannot be taken apart is kept, and waits for a person with the reason', async () => {
  const parts = Array.from({ length: 800 }, (_, n) => `--b\r\nContent-Type: text/plain\r\n\r\n${n}\r\n`).join('')
  server.arrives(
    `Message-ID: <deel@x.example>\r\nFrom: ${pieter}\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${parts}--b--\r\n`,
  )
  const deep = Array.from(
    { length: 60 },
    (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
  ).join('')
  server.arrives(`Message-ID: <diep@x.example>\r\nFrom: ${pieter}\r\n${deep}`)
  await reads()
  expect(await states()).toEqual([
    ['waiting', 'too-many-parts'],
    ['waiting', 'unreadable'],
  ])
})
