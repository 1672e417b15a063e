import { afterEach, expect, test } from 'vitest'
import { smtpTransport, type Transport } from '#post/transport.ts'
import { mailSink } from '../world/sink.ts'
import { crew, smallWorld } from '../world/story.ts'

const { sanne } = crew

const transports: Transport[] = []
afterEach(() => {
  for (const transport of transports.splice(0)) transport.close()
})

const open = async () => {
  const sink = await mailSink()
  const transport = smtpTransport(sink.url)
  transports.push(transport)
  const world = await smallWorld({ transport })
  return { sink, ...world }
}

const promiseOf = async (world: Awaited<ReturnType<typeof open>>, id: string, key: string) =>
  (await world.house.world.ledger.read(id))?.promises.find(promise => promise.key === key)

const acknowledge = async (world: Awaited<ReturnType<typeof open>>) => {
  const { id } = await world.file()
  await world.sendLetters()
  await world.does(id, sanne, { type: 'acknowledge', handler: sanne.id, answerBy: '2026-04-14' as never })
  return id
}

test('A-16: a letter reaches the customer by SMTP, in text and HTML, with one link that works and no word of the sender', async () => {
  const world = await open()
  await world.file()
  await world.sendLetters()
  const [receipt, ...others] = world.sink.mail
  expect(others).toEqual([])
  expect(receipt?.envelopeTo).toEqual(['pieter.deboer@postvak.example'])
  expect(receipt?.subject).toMatch(/^\[100234\] Uw klacht/)
  expect(receipt?.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m)
  const link = /http:\/\/klankhuis\.test\/open\/([\w-]{27,})/
  expect(receipt?.text).toMatch(link)
  expect(receipt?.html).toMatch(link)
  for (const word of ['Pieter', 'barst', 'bovenblad']) expect(receipt?.raw).not.toContain(word)
  const [, key = ''] = link.exec(receipt?.text ?? '') ?? []
  expect(await world.house.world.links.find('track', key)).toBeDefined()
  const kept = await world.database.app.selectFrom('letter').select(['text', 'html']).execute()
  expect(JSON.stringify(kept)).not.toContain(key)
})

test('an acknowledgement keeps its promise only when the mail system took the letter over', async () => {
  const world = await open()
  world.sink.refuse = () => ({ code: 451, text: '4.3.0 try again later' })
  const id = await acknowledge(world)
  await world.sendLetters()
  expect(await promiseOf(world, id, 'acknowledge')).toMatchObject({ waitingFor: 'acknowledgement-2' })
  world.sink.refuse = () => undefined
  await world.passTo('2026-04-02T19:41:00.000Z')
  expect(await promiseOf(world, id, 'acknowledge')).toMatchObject({ ended: { how: 'kept' } })
  const acknowledgements = world.sink.mail.filter(({ text }) => text?.includes('Sanne Visser'))
  expect(acknowledgements).toHaveLength(1)
})

test('a letter refused for good leaves its promise open, and one agent can send it again', async () => {
  const world = await open()
  world.sink.refuse = () => ({ code: 550, text: '5.1.1 no such person' })
  const id = await acknowledge(world)
  await world.sendLetters()
  const before = await promiseOf(world, id, 'acknowledge')
  expect(before?.ended).toBeUndefined()
  expect(before?.waitingFor).toBeUndefined()
  world.sink.refuse = () => undefined
  await world.does(id, sanne, { type: 'resend-letter', letter: 'acknowledgement-3' })
  await world.sendLetters()
  expect(await promiseOf(world, id, 'acknowledge')).toMatchObject({ ended: { how: 'kept' } })
})

test('a letter that the mail server will not have does not hold up the letters after it', async () => {
  const world = await open()
  world.sink.refuse = address => (address.startsWith('poison') ? { code: 451, text: '4.7.1 not now' } : undefined)
  await world.file({ words: { email: 'poison@postvak.example' } })
  await world.file({ orderNumber: '100235', words: { email: 'eva@postvak.example' } })
  await world.sendLetters()
  expect(world.sink.mail.map(({ envelopeTo }) => envelopeTo)).toEqual([['eva@postvak.example']])
})

test('a sender that died after taking a letter leaves it to the next, under the same Message-ID', async () => {
  const world = await open()
  await world.file()
  const before = await world.database.app.selectFrom('letter').select('message_id').executeTakeFirstOrThrow()
  await world.database.app
    .updateTable('letter')
    .set({ attempts: 1, next_attempt_at: '2026-04-02T18:46:00.000Z' as never })
    .execute()
  await world.sendLetters()
  expect(world.sink.mail).toEqual([])
  await world.passTo('2026-04-02T18:47:00.000Z')
  expect(world.sink.mail.map(({ messageId }) => messageId)).toEqual([before.message_id])
})

test('two senders at once send each letter once', async () => {
  const world = await open()
  for (let n = 0; n < 12; n += 1)
    await world.file({ orderNumber: String(200_000 + n), words: { email: `klant${n}@postvak.example` } })
  await Promise.all([world.sendLetters(), world.sendLetters(), world.sendLetters()])
  expect(world.sink.mail).toHaveLength(12)
  expect(new Set(world.sink.mail.map(({ messageId }) => messageId)).size).toBe(12)
})

test('a complaint put to the board asks each member who had no hand in it; nobody left, it asks the administrator', async () => {
  const world = await open()
  const { eleonora, saskia, hugh, ruth, noor } = crew
  const members = [eleonora, saskia, hugh]
  const first = await world.file()
  await world.does(first.id, { kind: 'customer' }, { type: 'escalate', words: { why: 'Nobody answers me.' } })
  const second = await world.file({ orderNumber: '100235' })
  for (const { id } of members) await world.does(second.id, ruth, { type: 'assign', to: id })
  await world.does(second.id, { kind: 'customer' }, { type: 'escalate', words: { why: 'Nobody answers me.' } })
  await world.sendLetters()
  const asked = (reference: string) =>
    world.sink.mail.find(({ subject }) => subject?.startsWith(`[${reference}] Een klacht om te beoordelen`))
  expect(asked('100234')?.envelopeTo.toSorted()).toEqual(members.map(({ email }) => email).toSorted())
  expect(asked('100234')?.text).toContain(`/board/${first.id}`)
  expect(asked('100235')?.envelopeTo).toEqual([noor.email])
  expect(asked('100235')?.text).toContain('/desk/people')
})

test('whoever has no address yet that a mail server takes keeps an alert from nobody else', async () => {
  const world = await open()
  const { people } = world.house.world
  await people.change(crew.noor.id, { email: 'administrator@localhost', roles: ['administrator', 'manager'] })
  await world.file()
  await world.sendLetters()
  world.sink.mail.splice(0)
  await world.passTo('2026-04-09T22:00:00.000Z')
  const alerts = world.sink.mail.filter(({ subject }) => subject?.includes('Gemiste belofte'))
  expect(alerts.length).toBeGreaterThan(0)
  for (const { envelopeTo } of alerts) expect(envelopeTo).toEqual([crew.ruth.email])
})
