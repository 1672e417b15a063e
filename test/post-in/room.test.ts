import { afterEach, beforeEach, expect, test } from 'vitest'
import { smtpTransport } from '#post/transport.ts'
import { type Caller, callers } from '../world/caller.ts'
import { type ImapServer, imapServer } from '../world/imap.ts'
import { mailSink } from '../world/sink.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

const reader = { shops: ['klankhuis'], person: 'sanne' }

let server: ImapServer
let world: SmallWorld
let sanne: Caller
const ends: (() => void)[] = []

beforeEach(async () => {
  server = await imapServer()
  const transport = smtpTransport((await mailSink()).url)
  const mailIn = { imapUrl: server.url, replyAddress: 'klachten+{key}@klankhuis.example' }
  world = await smallWorld({ transport, mailIn })
  ends.push(transport.close, () => void world.house.leaveMailbox())
  sanne = await callers(world).as(crew.sanne)
})
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

const message = (text: string, subject = 'Klacht over een gitaar') =>
  `Message-ID: <${subject.length}@postvak.example>\r\nFrom: "Marieke Vos" <marieke@postvak.example>\r\nTo: klachten@klankhuis.example\r\nSubject: ${subject}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${text}\r\n`

/** A message that waits, as the desk names it. */
const waits = async (
  text = '<p>De hals is krom.</p><img src="https://elders.example/pixel.gif"><script>alert(1)</script>',
) => {
  server.arrives(message(text))
  await world.house.duties['mail-in'].run()
  const [row] = (await world.house.world.mailIn?.waiting(reader, 10)) ?? []
  if (!row) throw new Error('Nothing waits')
  return row.id
}
const stateOf = async (id: string) => (await world.house.world.mailIn?.byId(id, reader))?.state

test('what waits stands in the list with its sender and why, and in the rail with how many there are', async () => {
  await waits()
  const { text } = await sanne.get('/desk/mail-in')
  expect(text).toContain('Binnengekomen mail : 1')
  expect(text).toContain('Klacht over een gitaar')
  expect(text).toContain('Marieke Vos <marieke@postvak.example>')
  expect(text).toContain('Geen antwoord op een brief van ons')
})

test('what waits stands in everybody’s day as well, with the way to it, and nothing stands there while nothing waits', async () => {
  expect((await sanne.get('/desk/my-day')).text).not.toContain('Post die op iemand wacht')
  await waits()
  const { text, html } = await sanne.get('/desk/my-day')
  expect(text).toContain('Post die op iemand wacht Er kwam 1 bericht binnen; iemand moet nog zeggen wat het is')
  expect(html).toContain('href="/desk/mail-in"')
})

test('a message is shown as text, whatever its writer made of it, and can be saved byte for byte', async () => {
  const id = await waits()
  const page = await sanne.get(`/desk/mail-in/${id}`)
  expect(page.text).toContain('De hals is krom.')
  for (const never of ['alert(1)', 'pixel.gif']) expect(page.html).not.toContain(never)
  const saved = await sanne.get(`/desk/mail-in/${id}/message.eml`)
  expect(saved.headers.get('content-disposition')).toContain('attachment')
  expect(saved.headers.get('content-type')).toBe('application/octet-stream')
  expect(saved.html).toContain('<script>alert(1)</script>')
})

test('a complaint is made of it, received when the message came in, and only once', async () => {
  const id = await waits()
  const { html } = await sanne.get(`/desk/complaints/new?mail=${id}`)
  expect(html).toContain('value="marieke@postvak.example"')
  expect(html).toContain('De hals is krom.')
  const form = {
    mail: id,
    channel: 'email',
    received: '2026-04-02',
    time: '20:40',
    category: 'damaged',
    story: 'De hals is krom.',
    name: 'Marieke Vos',
    email: 'marieke@postvak.example',
    language: 'nl',
  }
  const { location } = await sanne.post('/desk/complaints/new', form)
  const [, complaint = ''] = /complaints\/([0-9a-f-]{36})/.exec(location ?? '') ?? []
  const history = await world.house.world.ledger.read(complaint)
  expect(history?.events[0]).toMatchObject({ type: 'filed', channel: 'email', receivedAt: '2026-04-02T18:40:00.000Z' })
  expect(await stateOf(id)).toBe('filed')
  expect((await sanne.get(`/desk/mail-in/${id}`)).text).toContain('Een klacht geworden')
})

test('it is added to the complaint that is named by its reference, by whoever did so', async () => {
  const id = await waits()
  const { id: complaint } = await world.file()
  const wrong = await sanne.post(`/desk/mail-in/${id}`, { do: 'join', reference: '999999' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Er is geen klacht met dit kenmerk of bestelnummer')
  expect(wrong.html).toContain('value="999999"')
  const { location } = await sanne.post(`/desk/mail-in/${id}`, { do: 'join', reference: '#100 234' })
  expect(location).toBe('/desk/mail-in?done=joined&of=100234')
  const history = await world.house.world.ledger.read(complaint)
  expect(history?.events.at(-1)).toMatchObject({
    type: 'message-received',
    channel: 'email',
    mail: id,
    by: { kind: 'staff', person: crew.sanne.id },
    words: { text: 'De hals is krom.' },
  })
  const late = await sanne.post(`/desk/mail-in/${id}`, { do: 'join', reference: '100234' })
  expect(late.status).toBe(409)
  expect((await world.house.world.ledger.read(complaint))?.events).toHaveLength(history?.events.length ?? 0)
})

test('what is no complaint is set aside with a reason, stays, and can be put back', async () => {
  const id = await waits()
  const without = await sanne.post(`/desk/mail-in/${id}`, { do: 'set-aside', why: '' })
  expect(without.text).toContain('Schrijf in een paar woorden waarom dit geen klacht is')
  await sanne.post(`/desk/mail-in/${id}`, { do: 'set-aside', why: 'Reclame' })
  const { text } = await sanne.get(`/desk/mail-in/${id}`)
  expect(text).toContain('Geen klacht')
  expect(text).toContain('Reclame')
  expect(text).toContain('Sanne Visser')
  await sanne.post(`/desk/mail-in/${id}`, { do: 'take-back' })
  expect(await stateOf(id)).toBe('waiting')
})

test('A-09: who has no business there finds nothing: investigators, the board, and a shop’s staff for another shop', async () => {
  const id = await waits()
  for (const person of [crew.milan, crew.eleonora, crew.noor]) {
    const other = await callers(world).as(person)
    for (const path of ['/desk/mail-in', `/desk/mail-in/${id}`, `/desk/mail-in/${id}/message.eml`])
      expect((await other.get(path)).status).toBe(404)
  }
  await world.database.owner.updateTable('mail_in').set({ storefront: 'soundhouse' }).execute()
  expect((await sanne.get(`/desk/mail-in/${id}`)).status).toBe(404)
  expect((await sanne.get('/desk/mail-in')).text).not.toContain('Klacht over een gitaar')
})

test('a letter says that it may be answered where the house reads its mail, and only then', async () => {
  const { id } = await world.file()
  expect((await world.lettersOf(id))[0]?.text).toContain('U kunt deze e-mail ook gewoon beantwoorden')
  const other = await smallWorld()
  const filed = await other.file()
  expect((await other.lettersOf(filed.id))[0]?.text).not.toContain('beantwoorden')
})
