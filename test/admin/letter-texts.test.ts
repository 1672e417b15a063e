import { beforeAll, expect, test } from 'vitest'
import { wordingProblems } from '#letters/wording.ts'
import { klankhuis } from '#demo/shop.ts'
import type { Person } from '#people/people.ts'
import { type Caller, callers } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld
let noor: Caller
let other: Caller

const place = '/desk/letter-texts/klankhuis/acknowledgement/nl'
const words = {
  opening: 'Wat vervelend dat het misging met uw bestelling bij {shop}.',
  closing: 'Noem bij elk bericht uw kenmerk: {reference}.',
  regards: 'Met muzikale groet,',
  note: 'Warmer, zoals in de winkel',
}
const revision = async () =>
  String(
    (
      await world.house.world.letterTexts.draft({
        storefront: klankhuis.id,
        letter: 'acknowledgement',
        language: 'nl',
      })
    )?.revision ?? 0,
  )

beforeAll(async () => {
  world = await smallWorld()
  const { as } = callers(world)
  const second = (await world.house.world.people.add({
    name: 'Bo de Beheerder',
    email: 'bo@klankhuis.example',
    language: 'nl',
    roles: ['administrator'],
  })) as Person
  ;[noor, other] = await Promise.all([as(crew.noor), as(second)])
})

test('the list shows every letter to customers in each language of each shop', async () => {
  const { text, html } = await noor.get('/desk/letter-texts')
  expect(text).toContain('Klankhuis, Nederlands')
  expect(html.match(/href="\/desk\/letter-texts\/klankhuis\/[a-z-]+\/nl"/g)).toHaveLength(14)
})

test('a wording with a variable that does not exist is told at its field, and stays typed', async () => {
  const { status, text, html } = await noor.post(place, {
    ...words,
    opening: 'Dag {naam}',
    revision: '0',
    do: 'submit',
  })
  expect(status).toBe(422)
  expect(text).toContain('{naam} bestaat niet')
  expect(html).toContain('Dag {naam}')
})

test('a draft is shown as the customer would read it, around what the letter must say', async () => {
  expect((await noor.post(place, { ...words, revision: '0', do: 'preview' })).location).toBe(`${place}?done=saved`)
  const { text } = await noor.get(place)
  const [before, must, after] = [
    'Wat vervelend dat het misging',
    'Waarom deze datum?',
    'Noem bij elk bericht uw kenmerk:',
  ].map(part => text.lastIndexOf(part))
  expect(before).toBeGreaterThan(0)
  expect(must).toBeGreaterThan(before ?? 0)
  expect(after).toBeGreaterThan(must ?? 0)
  expect(text).toContain('Met muzikale groet,')
})

test('whoever wrote it does not publish it; somebody else does, and letters from then on have it', async () => {
  await noor.post(place, { ...words, revision: await revision(), do: 'submit' })
  expect((await noor.get(place)).text).toContain('Iemand anders publiceert het')
  const own = await noor.post(`${place}/publish`, { revision: await revision(), do: 'publish' })
  expect(own.status).toBe(409)
  const done = await other.post(`${place}/publish`, { revision: await revision(), do: 'publish' })
  expect(done.location).toBe(`${place}?done=published`)
  const { id } = await world.file()
  await world.does(id, crew.sanne, { type: 'acknowledge', handler: crew.sanne.id, answerBy: '2026-04-14' as never })
  await world.sendLetters()
  const letter = (await world.lettersOf(id)).find(({ kind }) => kind === 'acknowledgement')
  expect(letter?.text).toContain('Wat vervelend dat het misging met uw bestelling bij Klankhuis.')
  expect(letter?.text).toContain('Noem bij elk bericht uw kenmerk: 100234.')
  expect(letter?.text).toContain('Met muzikale groet,')
  expect((await noor.get('/desk/audit?area=letters')).text).toContain('acknowledgement (nl, klankhuis)')
})

test('two who write at once lose nothing: the later sees both texts', async () => {
  await noor.post(place, { ...words, opening: 'De eerste.', revision: '0', do: 'preview' })
  const late = await other.post(place, { ...words, opening: 'De tweede.', revision: '0', do: 'preview' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('De eerste.')
  expect(late.html).toContain('De tweede.')
})

test('what waits can be sent back with a reason, and a draft thrown away', async () => {
  await noor.post(place, { ...words, revision: await revision(), do: 'submit' })
  expect((await other.post(`${place}/publish`, { revision: await revision(), do: 'back' })).status).toBe(422)
  const sent = await other.post(`${place}/publish`, { revision: await revision(), do: 'back', reason: 'Te lang.' })
  expect(sent.location).toBe(`${place}?done=back`)
  await noor.post(place, { revision: await revision(), do: 'drop' })
  expect(await revision()).toBe('0')
})

test('the only administrator publishes alone after saying that they read it', async () => {
  await world.house.world.people.change((await world.house.world.people.byEmail('bo@klankhuis.example'))?.id ?? '', {
    active: false,
  })
  await noor.post(place, { ...words, revision: '0', do: 'submit' })
  const unread = await noor.post(`${place}/publish`, { revision: await revision(), do: 'publish' })
  expect(unread.text).toContain('Lees de brief zoals de klant dat doet')
  const done = await noor.post(`${place}/publish`, { revision: await revision(), do: 'publish', read: 'yes' })
  expect(done.location).toBe(`${place}?done=published`)
  expect((await noor.get(place)).text).toContain('Begin een concept met deze versie')
})

test('a letter, shop or language that is not there leads back to the list', async () => {
  expect((await noor.get('/desk/letter-texts/klankhuis/invoice/nl')).location).toBe('/desk/letter-texts')
  expect((await noor.get('/desk/letter-texts/klankhuis/answer/de')).location).toBe('/desk/letter-texts')
})

test('what cannot be a wording is found', () => {
  expect(wordingProblems({ opening: 'x'.repeat(1001) })).toMatchObject([{ problem: 'too-long', most: 1000 }])
  expect(wordingProblems({ regards: 'Dag,\nen tot ziens' })).toMatchObject([{ problem: 'several-lines' }])
  expect(wordingProblems({ opening: 'Over { reference } en {shop}', closing: '', regards: 'Groet,' })).toEqual([])
})
