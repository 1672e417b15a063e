import { beforeAll, expect, test } from 'vitest'
import { day, plusTime } from '#calendar/day.ts'
import type { Command } from '#complaint/command.ts'
import { type Caller, callers } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

const { ruth, venlo } = crew
let world: SmallWorld
let manager: Caller
let stranger: Caller

beforeAll(async () => {
  world = await smallWorld()
  const call = callers(world)
  manager = await call.as(ruth)
  stranger = call.nobody
})

const store = async (content: string, name: string) => {
  const stored = await world.house.world.files.store(
    (async function* () {
      yield Buffer.from(content)
    })(),
    { name, maxBytes: 10_000 },
  )
  if ('problem' in stored) throw new Error(stored.problem)
  const { name: called, ...fact } = stored
  return { fact, called }
}
const linkTo = (subject: string, question: string, partner: string = venlo.id) =>
  world.house.world.links.issue({
    purpose: 'question',
    subject,
    detail: { question, partner },
    expiresAt: plusTime(world.now(), { hours: 24 * 60 }),
  })

let number = 600_000
const filed = async () => {
  number += 1
  const photo = await store(`%PDF-1.4 photo ${number}`, 'pieter-de-boer.pdf')
  const secret = await store(`%PDF-1.4 invoice ${number}`, 'factuur.pdf')
  const { id } = await world.file({
    orderNumber: String(number),
    files: [photo.fact, secret.fact],
    words: {
      address: 'Kanariestraat 1, Ede',
      phone: '06 1234 5678',
      fileNames: [photo.called, secret.called],
    },
  })
  const plan: Command = { type: 'plan-question', source: 'warehouse', words: { text: 'Zat er een hoek om?' } }
  await world.does(id, ruth, plan)
  await world.does(id, ruth, plan)
  return { id, photo: photo.fact.id, secret: secret.fact.id }
}
const asks = (id: string, fields: Readonly<Record<string, string | readonly string[]>>) =>
  manager.post(`/desk/complaints/${id}/ask`, { whom: `partner:${venlo.id}`, dueOn: '8-4-2026', ...fields })

test('nothing of the customer goes along with a question unless it was ticked', async () => {
  const { id, photo, secret } = await filed()
  expect((await asks(id, { of: 'q1' })).status).toBe(303)
  const page = `/partner/${await linkTo(id, 'q1')}`
  const { html } = await stranger.get(page)
  for (const canary of ['Pieter', 'Kanariestraat', '06 1234', photo, secret]) expect(html).not.toContain(canary)
  for (const file of [photo, secret]) expect((await stranger.get(`${page}/files/${file}`)).status).toBe(404)
})

test('A-03, A-89: a partner opens exactly the files that were released with their question, under names that tell nobody', async () => {
  const { id, photo, secret } = await filed()
  const other = await filed()
  await asks(id, { of: 'q1', releases: [photo, other.photo, 'nonsense'] })
  await asks(id, { of: 'q2', releases: [secret] })
  const [page, second] = [`/partner/${await linkTo(id, 'q1')}`, `/partner/${await linkTo(id, 'q2')}`]
  const { html, text } = await stranger.get(page)
  expect(text).toContain(`Bestand 1 bij ${number - 1}`)
  expect(html).not.toContain('pieter-de-boer')
  const file = await stranger.get(`${page}/files/${photo}`)
  expect(file.status).toBe(200)
  expect(file.headers.get('content-disposition')).not.toContain('pieter')
  const reachable = [
    [`${page}/files/${secret}`, 404],
    [`${page}/files/${other.photo}`, 404],
    [`${second}/files/${photo}`, 404],
    [`${second}/files/${secret}`, 200],
    [`/partner/${'x'.repeat(43)}/files/${photo}`, 404],
    [`/desk/files/${id}/${photo}`, 303],
  ] as const
  for (const [path, status] of reachable) expect([path, (await stranger.get(path)).status]).toEqual([path, status])
  await world.does(id, ruth, { type: 'withdraw-question', question: 'q1' })
  expect((await stranger.get(`${page}/files/${photo}`)).status).toBe(404)
  expect((await stranger.get(page)).text).toContain('Wij hebben geen antwoord meer nodig')
})

test('of the customer a partner reads what was chosen, in the letter and on the page, and no more', async () => {
  const { id } = await filed()
  await asks(id, { of: 'q1', reveals: ['address'] })
  const page = await stranger.get(`/partner/${await linkTo(id, 'q1')}`)
  expect(page.text).toContain('Kanariestraat 1, Ede')
  const [letter] = (await world.lettersOf(id)).filter(({ kind }) => kind === 'partner-question')
  expect(letter?.text).toContain('Kanariestraat 1, Ede')
  for (const canary of ['Pieter', '06 1234', 'postvak.example']) {
    expect(page.html).not.toContain(canary)
    expect(letter?.text).not.toContain(canary)
  }
})

test('the manager sees the question as the partner will, before it leaves', async () => {
  const { id, photo } = await filed()
  const { text } = await asks(id, { of: 'q1', releases: [photo], do: 'preview' })
  expect(text).toContain('Er hoort één bestand bij: zie de pagina.')
})

test('several photos come with one answer, a correction adds to them, and staff read both answers', async () => {
  const { id } = await filed()
  await asks(id, { of: 'q1' })
  const page = `/partner/${await linkTo(id, 'q1')}`
  await stranger.post(page, { found: 'packed-wrong', text: 'Zonder hoek.' })
  await stranger.post(page, { found: 'packed-wrong', text: 'Zonder hoek.' })
  await stranger.post(page, { found: 'packed-right', text: 'Toch met hoek.' })
  const question = (await world.house.world.ledger.read(id))?.complaint.questions[0]
  expect(question?.answered?.text).toBe('Juist ingepakt. Toch met hoek.')
  expect(question?.earlier?.map(({ text }) => text)).toEqual(['Verkeerd ingepakt. Zonder hoek.'])
  const desk = await manager.get(`/desk/complaints/${id}/investigation`)
  expect(desk.text).toContain('Juist ingepakt. Toch met hoek.')
  expect(desk.text).toContain('Verkeerd ingepakt. Zonder hoek.')
})

test('a courier is offered what a courier can find', async () => {
  const { id } = await filed()
  await world.does(id, ruth, { type: 'plan-question', source: 'courier', words: { text: 'Waar bleef de doos?' } })
  await asks(id, { of: 'q3' })
  const { text } = await stranger.get(`/partner/${await linkTo(id, 'q3')}`)
  expect(text).toContain('Gescand als beschadigd')
  expect(text).toContain('Bij de buren bezorgd')
  expect(text).not.toContain('Verkeerd ingepakt')
})

test('whoever was asked is reminded by mail, with a link to the same question, until there is an answer', async () => {
  const { id } = await filed()
  const of = { kind: 'partner', partner: venlo.id } as const
  const dueOn = plusTime(world.now(), { hours: 24 * 11 }).slice(0, 10)
  await world.does(id, ruth, { type: 'ask', question: 'q1', of, dueOn: day(dueOn) })
  await world.passTo(plusTime(world.now(), { hours: 24 * 7 }))
  const reminders = (await world.lettersOf(id)).filter(({ kind }) => kind === 'partner-reminder')
  expect(reminders.map(({ subject }) => subject)).toEqual([
    'Herinnering, vraag van Klankhuis: antwoord uiterlijk maandag 13 april 2026',
  ])
  expect(reminders[0]?.address).toBe(venlo.email)
  const [, path = ''] = /http:\/\/klankhuis\.test(\/partner\/\S+)/.exec(reminders[0]?.text ?? '') ?? []
  expect((await stranger.get(path)).text).toContain('Zat er een hoek om?')
  await stranger.post(path, { found: 'found', text: 'Ja.' })
  await world.passTo(plusTime(world.now(), { hours: 24 * 4 }))
  expect((await world.lettersOf(id)).filter(({ kind }) => kind === 'partner-reminder')).toHaveLength(1)
})
