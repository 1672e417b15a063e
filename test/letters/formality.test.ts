import { beforeAll, expect, test } from 'vitest'
import { klankhuis } from '#demo/shop.ts'
import type { Formality } from '#policy/storefront.ts'
import { mixed } from '../world/plain-words.ts'
import { type Caller, callers } from '../world/caller.ts'
import { visitorOf, wordsOf } from '../customer/visitor.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld
let noor: Caller

beforeAll(async () => {
  world = await smallWorld()
  noor = await callers(world).as(crew.noor)
})

const speak = (formality: Formality) => world.house.world.saveStorefront({ ...klankhuis, formality }, crew.noor.id)
const page = async (path: string) => wordsOf((await visitorOf(world).get(path)).html)

test('a shop that turns to je says it from then on, under the subject that the customer knows', async () => {
  await speak('formal')
  const { id } = await world.file({ language: 'nl', orderNumber: '100931' })
  await world.sendLetters()
  await speak('informal')
  await world.does(id, crew.sanne, { type: 'acknowledge', handler: crew.sanne.id, answerBy: '2026-04-14' as never })
  await world.sendLetters()
  const letters = await world.lettersOf(id)
  const [receipt, acknowledgement] = ['receipt', 'acknowledgement'].map(one => letters.find(({ kind }) => kind === one))
  expect(receipt?.text).toContain('Wij ontvingen uw klacht op')
  expect(acknowledgement?.text).toContain('Je krijgt het antwoord uiterlijk op dinsdag 14 april 2026.')
  expect(acknowledgement?.text).not.toMatch(mixed.nl.informal)
  expect(acknowledgement?.subject).toBe(receipt?.subject)
})

test('its pages say it too, in every language that knows the difference', async () => {
  await speak('informal')
  expect(await page('/')).toContain('met je bestelling of met onze service')
  expect(await page('/')).not.toMatch(mixed.nl.informal)
  expect(await page('/policy?language=de')).toMatch(/\bdeine Beschwerde\b/)
  await speak('formal')
  expect(await page('/')).toContain('met uw bestelling of met onze service')
  expect(await page('/policy?language=de')).not.toMatch(mixed.de.formal)
})

test('whoever runs a shop finds the choice on its page, as it is', async () => {
  await speak('formal')
  const { html } = await noor.get('/desk/shops/klankhuis')
  expect(html).toMatch(/name="formality" value="formal"[^>]*checked/)
  expect(html).toContain('Hoe de winkel klanten en partners aanspreekt')
})
