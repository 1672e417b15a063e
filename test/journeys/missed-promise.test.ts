import { beforeAll, expect, test } from 'vitest'
import { linkIn, type PostedWorld, postedWorld, wordsOf } from '../world/posted.ts'
import { crew } from '../world/story.ts'
import { visitor, type Visitor } from '../world/visitor.ts'
import { complains } from './complaining.ts'

// Nobody acknowledges. The house must notice by itself, and the customer must not have to ask.

const { sanne, ruth } = crew
const pieter = 'pieter.deboer@postvak.example'

let world: PostedWorld
let customer: Visitor

beforeAll(async () => {
  world = await postedWorld()
  customer = await visitor({ scripts: true, width: 390 })
  await complains(customer, world.url, '100234', pieter)
  await world.letterTo(pieter)
})

test('until the last minute of the last day nothing is late, and nobody gets a letter', async () => {
  await world.passTo('2026-04-09T21:59:00.000Z')
  await world.passTo('2026-04-09T21:59:59.000Z')
  expect(world.unread()).toEqual([])
})

test('then whoever owes it is told at once, and what to do today', async () => {
  await world.passTo('2026-04-09T22:00:00.000Z')
  const alerts = [await world.letterTo(ruth.email), await world.letterTo(ruth.email), await world.letterTo(ruth.email)]
  expect(new Set(alerts.map(({ subject }) => subject))).toEqual(
    new Set([
      '[100234] Gemiste belofte: Ontvangstbevestiging',
      '[100234] Gemiste belofte: In het klachtenlogboek',
      '[100234] Gemiste belofte: Toewijzing',
    ]),
  )
  for (const alert of alerts)
    for (const words of ['uiterlijk op donderdag 9 april 2026', 'Kom de belofte vandaag na.'])
      expect(wordsOf(alert)).toContain(words)
})

test('the customer gets one letter that says sorry, what was promised and what can be done now; time alone sends no second', async () => {
  const letter = await world.letterTo(pieter)
  for (const words of [
    'Wij zijn te laat en dat spijt ons.',
    'uiterlijk donderdag 9 april 2026',
    'Onze belofte blijft staan.',
    'donderdag 16 april 2026',
    'voorleggen aan onze directie',
  ])
    expect(wordsOf(letter)).toContain(words)
  await world.passTo('2026-04-10T07:00:00.000Z')
  await world.passTo('2026-04-13T07:00:00.000Z')
  expect(world.unread()).toEqual([])
  await customer.opens(linkIn(letter, '/open/'))
  await customer.presses('Open mijn klacht')
})

test('the page of the complaint says it before anything else, with the way to the board', async () => {
  const page = await customer.reads()
  const late = page.indexOf('Wij zijn te laat en dat spijt ons.')
  expect(late).toBeGreaterThan(-1)
  expect(late).toBeLessThan(page.indexOf('We hebben uw klacht.'))
  expect(page).toContain('uiterlijk donderdag 9 april 2026')
  await customer.follows('Leg uw klacht nu voor aan onze directie')
  expect(await customer.reads()).toContain('maandag 20 april 2026')
})

test('at the desk it stands first among what is due, and says how late it is', async () => {
  await world.file({ orderNumber: '100900', words: { name: 'Els Vos', email: 'els.vos@postvak.example' } })
  await world.letterTo('els.vos@postvak.example')
  const agent = await visitor({ scripts: false })
  await agent.opens(await world.wayIn(sanne))
  await agent.presses('Aanmelden')
  await agent.follows('Alle open klachten')
  const list = await agent.reads()
  expect(list.indexOf('100234')).toBeLessThan(list.indexOf('100900'))
  expect(list).toMatch(/100234 Pieter de Boer .*Bevestigen .*te laat/)
  await agent.follows('100234')
  expect(await agent.reads()).toContain('gemist op do 9 apr')
})

test('an acknowledgement after all says in its first lines that it is late, and keeps the date of the answer', async () => {
  const agent = await visitor({ scripts: false })
  await agent.opens(await world.wayIn(sanne))
  await agent.presses('Aanmelden')
  await agent.follows('100234')
  await agent.follows('Bevestigen')
  await agent.presses('Voorbeeld bekijken')
  await agent.presses('Verstuur de bevestiging')
  const letter = wordsOf(await world.letterTo(pieter))
  expect(letter).toContain('Wij beloofden u deze brief uiterlijk op donderdag 9 april 2026. Wij zijn te laat')
  expect(letter.indexOf('te laat')).toBeLessThan(letter.indexOf('Sanne Visser'))
  expect(letter).toContain('uiterlijk op donderdag 16 april 2026')
  expect(world.unread()).toEqual([])
})
