import { beforeAll, expect, test } from 'vitest'
import { type Caller, callers } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

const { ruth, noor, venlo } = crew
let world: SmallWorld
let stranger: Caller
let list = ''
const ids: string[] = []

const mails = async () =>
  (await world.house.world.letters.list({ limit: 200 })).filter(({ kind }) => kind === 'partner-list')
const sends = () => world.house.duties['partner-lists'].run()
const asks = async (id: string, text: string, partner: string, dueOn: string) => {
  const manager = await callers(world).as(ruth)
  const asked = await manager.post(`/desk/complaints/${id}/plan-question`, {
    text,
    source: 'warehouse',
    whom: `partner:${partner}`,
    dueOn,
  })
  expect(asked.status).toBe(303)
}

beforeAll(async () => {
  world = await smallWorld()
  const call = callers(world)
  stranger = call.nobody
  const administrator = await call.as(noor)
  const { name, kind, email, language } = venlo
  const saved = await administrator.post(`/desk/partners/${venlo.id}`, {
    name,
    kind,
    email,
    language,
    daily: 'yes',
    active: 'yes',
  })
  if (saved.status !== 303) throw new Error(saved.text)
  await world.house.world.people.addPartner({
    id: 'utrecht',
    name: 'Depot Utrecht',
    kind: 'warehouse',
    email: 'depot@depot.example',
    language: 'nl',
  })
  for (const n of [1, 2]) ids.push((await world.file({ orderNumber: String(700_000 + n) })).id)
  await asks(ids[0] ?? '', 'Zat er een hoek om?', venlo.id, '8-4-2026')
  await asks(ids[1] ?? '', 'Staat er nog een?', venlo.id, '9-4-2026')
  await asks(ids[1] ?? '', 'Wie reed er?', 'utrecht', '9-4-2026')
})

test('a partner with a daily list gets no mail for each question; another still does', async () => {
  const sent = (await Promise.all(ids.map(world.lettersOf))).flat().filter(({ kind }) => kind === 'partner-question')
  expect(sent.map(({ address }) => address)).toEqual(['depot@depot.example'])
})

test('the list goes on the next working day from eight, once, however often the clock comes by', async () => {
  await sends()
  expect(await mails()).toEqual([])
  // Good Friday until Easter Monday nobody works.
  for (const at of ['2026-04-03T08:00:00.000Z', '2026-04-06T08:00:00.000Z', '2026-04-07T05:59:00.000Z']) {
    await world.passTo(at)
    await sends()
  }
  expect(await mails()).toEqual([])
  await world.passTo('2026-04-07T06:00:00.000Z')
  await Promise.all([sends(), sends()])
  await sends()
  await world.sendLetters()
  const [mail, ...more] = await mails()
  expect([mail?.address, mail?.subject, more.length]).toEqual([venlo.email, '2 vragen van Klankhuis', 0])
  const opened = await world.house.world.letters.open(mail?.id ?? '')
  expect(opened?.text).toContain('700001: antwoord uiterlijk woensdag 8 april 2026')
  for (const canary of ['Pieter', 'hoek om', 'utrecht', '__key__']) expect(opened?.text).not.toContain(canary)
  list = /http:\/\/klankhuis\.test(\/q-list\/\S+)/.exec(opened?.text ?? '')?.[1] ?? ''
  expect((await stranger.get(list)).status).toBe(200)
})

test('the list shows what is open for this partner, each to be answered there', async () => {
  const { text, html } = await stranger.get(list)
  expect(text).toContain('2 vragen wachten op uw antwoord.')
  expect(text).toContain('Zat er een hoek om?')
  expect(text).not.toContain('Wie reed er?')
  expect(html).not.toContain('Pieter')
  const question = `${list}/${ids[0]}/q1`
  expect(html).toContain(`href="${question}"`)
  const sent = await stranger.post(question, { found: 'found', text: 'Ja, vak 3.' })
  expect([sent.status, sent.location]).toEqual([303, `${question}/done`])
  expect((await stranger.get(`${question}/done`)).html).toContain(`href="${list}"`)
  const after = await stranger.get(list)
  expect(after.text).toContain('Eén vraag wacht op uw antwoord.')
  expect(after.text).toContain('Beantwoord, en nog te verbeteren')
  expect((await world.house.world.ledger.read(ids[0] ?? ''))?.complaint.questions[0]?.answered).toMatchObject({
    text: 'Gevonden. Ja, vak 3.',
    by: { kind: 'partner', partner: venlo.id },
  })
})

test('A-89: from a list nobody comes at a question of another partner, another complaint or another shop', async () => {
  const { links } = world.house.world
  const expiresAt = '2026-05-01T00:00:00.000Z' as never
  const elsewhere = await links.issue({ purpose: 'question-list', subject: venlo.id, detail: { shop: 'x' }, expiresAt })
  const single = await links.issue({
    purpose: 'question',
    subject: ids[0] ?? '',
    detail: { question: 'q1', partner: venlo.id },
    expiresAt,
  })
  const closed = [
    `${list}/${ids[1]}/q2`,
    `${list}/${ids[1]}/q9`,
    `${list}/${crypto.randomUUID()}/q1`,
    `/q-list/${elsewhere}`,
    `/q-list/${elsewhere}/${ids[0]}/q1`,
    `/q-list/${single}`,
    `/partner/${list.slice('/q-list/'.length)}`,
  ]
  for (const path of closed) {
    expect([path, (await stranger.get(path)).status]).toEqual([path, 404])
    expect([path, (await stranger.post(path, { found: 'found', text: 'x' })).status]).not.toEqual([path, 303])
  }
})

test('once everything is answered no list is sent, and a new question starts one the next morning', async () => {
  await stranger.post(`${list}/${ids[1]}/q1`, { found: 'not-found', text: '' })
  await world.passTo('2026-04-08T07:00:00.000Z')
  await sends()
  expect(await mails()).toHaveLength(1)
  await asks(ids[0] ?? '', 'En de doos?', venlo.id, '14-4-2026')
  await sends()
  expect(await mails()).toHaveLength(1)
  await world.passTo('2026-04-09T06:05:00.000Z')
  await sends()
  expect((await mails()).map(({ subject }) => subject)).toEqual(['1 vraag van Klankhuis', '2 vragen van Klankhuis'])
})
