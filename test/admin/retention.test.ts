import { beforeAll, expect, test } from 'vitest'
import { type Caller, callers } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld
let noor: Caller
let ruth: Caller
let closed: string

const signIn = async () => {
  const { as } = callers(world)
  ;[noor, ruth] = await Promise.all([as(crew.noor), as(crew.ruth)])
}
/** Years go by, and everybody signs in anew. */
const years = async (to: string) => {
  await world.passTo(to)
  await signIn()
}

beforeAll(async () => {
  world = await smallWorld()
  await signIn()
  closed = (await world.file()).id
  await world.file({ orderNumber: '100235' })
  await world.does(closed, { kind: 'customer' }, { type: 'withdraw' })
})

test('the page says of each shop how long complaints are kept, and when the time of its own is over', async () => {
  const { text } = await noor.get('/desk/retention')
  expect(text).toContain('Later 1 0')
  expect(text).toContain('Nog niet gesloten 1 0')
  expect(text).toContain('Van geen enkele klacht is de tijd om op donderdag 2 april 2026.')
})

test('looked at from years ahead, the complaint whose time is over is named by its reference alone', async () => {
  const { text, html } = await noor.get('/desk/retention?on=2-4-2032')
  expect(text).toContain('Op vrijdag 2 april 2032 of eerder 1 0')
  expect(text).toContain('100234')
  expect(text).not.toContain('Pieter')
  expect(html).not.toContain(closed)
})

test('a complaint that the manager keeps for a claim is marked, and its history says why', async () => {
  const kept = await ruth.post(`/desk/complaints/${closed}/place-hold`, {
    reason: 'De advocaat van de klant schreef.',
    expected: '99',
  })
  expect(kept.status).toBe(303)
  expect((await ruth.get(`/desk/complaints/${closed}`)).text).toContain('De advocaat van de klant schreef.')
  expect((await noor.get('/desk/retention?on=2-4-2032')).text).toContain('of eerder 1 1')
})

test('nothing was erased by looking', async () => {
  expect((await world.house.world.ledger.read(closed))?.contact.name).toBe('Pieter de Boer')
})

test('a date that is none is told', async () => {
  expect((await noor.get('/desk/retention?on=ooit')).text).toContain('Deze datum is niet te lezen.')
})

test('an administrator proposes what is over, a manager agrees, and only then is it erased', async () => {
  await world.does(closed, crew.ruth, { type: 'lift-hold', words: { reason: 'De rechter heeft gesproken.' } })
  await world.does(closed, crew.ruth, { type: 'register' })
  await years('2032-04-03T10:00:00.000Z')
  expect((await noor.get('/desk/retention')).text).toContain('Stel voor om 1 klacht te wissen waarvan de tijd om is')
  const proposed = await noor.post('/desk/retention', { do: 'propose' })
  const page = proposed.location ?? ''
  expect(page).toMatch(/^\/desk\/retention\/erasures\//)
  const own = await noor.get(page)
  expect(own.text).toContain('Namen en adressen van klanten 1')
  expect(own.text).toContain('U hebt dit zelf voorgesteld.')
  expect(own.html).not.toContain('value="agree"')
  await noor.post(page, { do: 'agree' })
  await world.house.duties.forget.run()
  expect((await world.house.world.ledger.read(closed))?.contact.name).toBe('Pieter de Boer')
  expect((await noor.get('/desk/retention')).text).toContain('Er valt vandaag niets voor te stellen')

  const agreed = await ruth.post(page, { do: 'agree' })
  expect(agreed.location).toBe(`${page}?done=agreed`)
  await world.house.duties.forget.run()
  expect((await world.house.world.ledger.read(closed))?.contact.name).toBeUndefined()
  expect((await ruth.get(page)).text).toContain('1 gewist, 0 toch bewaard')
  expect((await ruth.get(`/desk/complaints/${closed}`)).text).toContain('hun tijd was om')
  expect((await noor.get('/desk/retention')).text).toContain('Woorden gewist 1 0')
  expect((await noor.get('/desk/audit')).text).toContain('heeft ingestemd met het wissen dat een ander had voorgesteld')
})

test('a complaint that is kept for a claim after it was proposed is counted no more, stays, and the page says why', async () => {
  const { id } = await world.file({ orderNumber: '100236' })
  await world.does(id, { kind: 'customer' }, { type: 'withdraw' })
  await world.does(id, crew.ruth, { type: 'register' })
  await years('2040-04-03T10:00:00.000Z')
  const page = (await ruth.post('/desk/retention', { do: 'propose' })).location ?? ''
  await world.does(id, crew.ruth, { type: 'place-hold', words: { reason: 'Een brief van een advocaat.' } })
  const { text } = await noor.get(page)
  expect(text).toContain('Zoals het nu is, blijft het: bewaard voor een rechtszaak.')
  expect(text).toContain('Namen en adressen van klanten 0')
  await noor.post(page, { do: 'agree' })
  await world.house.duties.forget.run()
  expect((await noor.get(page)).text).toContain('bewaard: bewaard voor een rechtszaak')
  expect((await world.house.world.ledger.read(id))?.contact.name).toBe('Pieter de Boer')
})

test('what is proposed in one shop is not listed for who serves another', async () => {
  const { erasures } = world.house.world.forget
  expect((await erasures({ person: crew.noor.id, shops: ['klankhuis'] }, 10)).length).toBeGreaterThan(1)
  expect(await erasures({ person: crew.noor.id, shops: ['soundhouse'] }, 10)).toEqual([])
})

test('how long other things are kept is changed in whole months, and written down', async () => {
  const months = { 'mail-set-aside': '9', 'mail-automatic': '3', matters: '24', 'house-letters': '0' }
  const wrong = await noor.post('/desk/retention', { do: 'keep', ...months })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Vul een heel aantal maanden in')
  expect(wrong.html).toContain('value="9"')
  await noor.post('/desk/retention', { do: 'keep', ...months, 'house-letters': '18' })
  expect((await noor.get('/desk/retention?done=saved')).html).toContain('value="18"')
  expect((await noor.get('/desk/audit')).text).toContain(
    'heeft veranderd hoe lang andere dingen dan klachten bewaard worden',
  )
})

test('the page says what the law of each shop is, and where that stands', async () => {
  expect((await ruth.get('/desk/retention')).text).toContain('Burgerlijk Wetboek 3:307, 3:310')
})
