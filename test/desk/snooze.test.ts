import { beforeAll, beforeEach, expect, test } from 'vitest'
import { type Caller, callers } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

const { sanne, ruth } = crew
let world: SmallWorld
let agent: Caller
let id: string
let number: string
let n = 0

beforeAll(async () => {
  world = await smallWorld()
})

beforeEach(async () => {
  number = String(700_000 + (n += 1))
  id = (await world.file({ orderNumber: number })).id
  agent = await callers(world).as(sanne)
})

const snooze = (fields: Readonly<Record<string, string>>) =>
  agent.post(`/desk/complaints/${id}/snooze`, { do: 'snooze', ...fields })
const isIn = async (view: string, who = agent) => (await who.get(`/desk?view=${view}`)).text.includes(`${number} `)

test('a complaint put aside is out of my lists and still in those of colleagues', async () => {
  expect((await snooze({ until: 'tomorrow' })).status).toBe(303)
  expect(await isIn('unassigned')).toBe(false)
  expect(await isIn('snoozed')).toBe(true)
  expect(await isIn('all-open')).toBe(true)
  expect(await isIn('unassigned', await callers(world).as(ruth))).toBe(true)
  const page = await agent.get(`/desk/complaints/${id}`)
  expect(page.text).toContain('U hebt deze klacht weggelegd tot vrijdag 3 april 2026')
  await agent.post(`/desk/complaints/${id}/snooze`, { do: 'wake' })
  expect(await isIn('unassigned')).toBe(true)
})

test('news wakes it, and the page says what the news is', async () => {
  await snooze({ until: 'tomorrow' })
  await world.does(
    id,
    { kind: 'customer' },
    {
      type: 'receive-message',
      channel: 'email',
      files: [],
      words: { text: 'Hallo?' },
    },
  )
  expect(await isIn('unassigned')).toBe(true)
  expect(await isIn('snoozed')).toBe(false)
  const page = await agent.get(`/desk/complaints/${id}`)
  expect(page.text).toMatch(/U had deze klacht weggelegd; hij is terug: .*\(de klant\)/)
  expect((await agent.get('/desk/my-day')).text).toMatch(/Niet meer weggelegd.*klant schreef/)
})

test('what I do to it myself does not wake it', async () => {
  await snooze({ until: 'tomorrow' })
  await world.does(id, sanne, { type: 'note', files: [], words: { text: 'Even geduld' } })
  expect(await isIn('snoozed')).toBe(true)
})

test('nothing sleeps beyond its next promise: the latest moment is proposed, and what was typed stays', async () => {
  const { status, text, html } = await snooze({ until: 'other', day: '2026-04-20', time: '14.30' })
  expect(status).toBe(422)
  expect(text).toContain(
    'Dan is “Bevestigen” te laat. Donderdag 9 april 2026, 9.00 uur is het laatste moment dat u kunt kiezen.',
  )
  expect(html).toContain('value="2026-04-20"')
  expect(html).toContain('value="14.30"')
  expect(await isIn('snoozed')).toBe(false)
})

test.each([
  [{ until: '' }, 'Kies tot wanneer.'],
  [{ until: 'other', day: 'ooit' }, 'Schrijf de dag als'],
  [{ until: 'other', day: '2026-04-07', time: 'half drie' }, 'Schrijf de tijd als 14.30.'],
  [{ until: 'other', day: '2026-04-01' }, 'Dat moment is voorbij.'],
])('%o is told what to do', async (fields, said) => {
  const { status, text } = await snooze(fields)
  expect([status, text]).toEqual([422, expect.stringContaining(said)])
})

test('it comes back at its moment, with why, until somebody has seen to it', async () => {
  await snooze({ until: 'other', day: '2026-04-03', time: '10' })
  await world.passTo('2026-04-03T08:00:30.000Z')
  agent = await callers(world).as(sanne)
  expect(await isIn('unassigned')).toBe(true)
  expect((await agent.get('/desk/my-day')).text).toMatch(/Niet meer weggelegd.*het moment dat u koos, is er/)
  await agent.post(`/desk/complaints/${id}/snooze`, { do: 'wake', back: 'my-day' })
  expect((await agent.get('/desk/my-day')).text).not.toMatch(new RegExp(`Niet meer weggelegd.*${number}`))
})

test('a complaint whose letter did not arrive, or that is late, cannot be put aside', async () => {
  await world.sendLetters()
  await world.does(id, { kind: 'post' }, { type: 'return-letter', letter: 'receipt-1', how: 'bounced' })
  expect((await snooze({ until: 'tomorrow' })).text).toContain('Een brief van deze klacht is niet aangekomen')
  id = (await world.file({ orderNumber: '799999' })).id
  await world.passTo('2026-04-20T08:00:00.000Z')
  agent = await callers(world).as(sanne)
  expect((await snooze({ until: 'tomorrow' })).text).toContain('moet nu af of is te laat')
})
