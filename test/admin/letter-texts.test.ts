import { beforeAll, expect, test } from 'vitest'
import { ownSentence } from '#letters/adaptable.ts'
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

test('A-42: a wording with a variable that does not exist is told at its field, and stays typed', async () => {
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

test('what changes and why stays with the draft from one look at it to the next', async () => {
  const note = 'Warmer, na vragen van klanten.'
  await noor.post(place, { ...words, note, revision: await revision(), do: 'preview' })
  expect((await noor.get(place)).html).toContain(`value="${note}"`)
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
  const audit = await noor.get('/desk/audit?area=letters')
  expect(audit.text).toContain('acknowledgement (nl, klankhuis)')
  expect(audit.text).toContain('Regel boven de namen')
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

const message = '/desk/letter-texts/klankhuis/message/nl'
const whichMessage = { storefront: klankhuis.id, letter: 'message', language: 'nl' } as const
const revisionOfMessage = async () => String((await world.house.world.letterTexts.draft(whichMessage))?.revision ?? 0)

test('every sentence that is not required stands in the letter as a field, and what is required stands beside it, fixed', async () => {
  const { html, text } = await noor.get(place)
  expect(html).toContain('name="acknowledgement.reply"')
  expect(html).toMatch(/class="fixed".*?behandelt uw klacht\./s)
  expect(html).not.toMatch(/<textarea[^>]*>[^<]*behandelt uw klacht/)
  expect(text).toContain('Mag ook {handler} noemen.')
})

test('a sentence in other words is stored alone; what was left as it was, or emptied, stays the program’s own', async () => {
  await noor.post(message, {
    revision: '0',
    do: 'preview',
    'message.opening': 'Wij schrijven u over uw klacht {reference}.',
    'frame.whatYouCanDo': ownSentence('nl', 'frame.whatYouCanDo'),
    'message.reply': '',
  })
  const draft = await world.house.world.letterTexts.draft(whichMessage)
  expect(Object.entries(draft?.pieces ?? {}).filter(([, piece]) => piece !== '')).toEqual([
    ['message.opening', 'Wij schrijven u over uw klacht {reference}.'],
  ])
  const { text } = await noor.get(message)
  expect(text).toContain('Wij schrijven u over uw klacht 100234.')
  expect(text).toContain('Van ons: Dit is een bericht over uw klacht.')
})

test('a variable that is wrong, empty or half is told at its own sentence, and stays typed', async () => {
  const refused = await noor.post(message, {
    revision: await revisionOfMessage(),
    do: 'submit',
    note: 'Warmer',
    opening: 'Dag { }',
    closing: 'Bel {phone',
    'message.opening': 'Over {handler}',
  })
  expect(refused.status).toBe(422)
  expect(refused.html).toContain('href="#message.opening"')
  expect(refused.text).toContain('{handler} bestaat niet')
  expect(refused.text).toContain('Zet een woord uit de lijst tussen { en }')
  expect(refused.text).toContain('Eén van de twee ontbreekt')
  expect(refused.html).toContain('Over {handler}</textarea>')
})

test('the letter is shown in every language of the shop, each wholly in its own words', async () => {
  const { text } = await noor.get(message)
  const english = text.slice(text.indexOf('Engels: Die van het programma'), text.indexOf('Versies'))
  expect(english).toMatch(/Dear .*?We have a question about your complaint\./)
  expect(english).not.toContain('klacht')
})

test('a customer of another language gets no word of a wording that is not theirs', async () => {
  await noor.post(message, {
    revision: await revisionOfMessage(),
    do: 'submit',
    note: 'Warmer',
    opening: 'Fijn dat u schreef.',
    'message.opening': 'Wij schrijven u over uw klacht {reference}.',
  })
  await noor.post(`${message}/publish`, { revision: await revisionOfMessage(), do: 'publish', read: 'yes' })
  const letterTo = async (language: 'en' | 'nl') => {
    const { id } = await world.file({ language, orderNumber: language === 'en' ? '100901' : '100902' })
    await world.does(id, crew.sanne, { type: 'acknowledge', handler: crew.sanne.id, answerBy: '2026-04-14' as never })
    await world.does(id, crew.sanne, {
      type: 'send-message',
      files: [],
      awaitsReply: false,
      words: { text: 'x.' },
    } as never)
    await world.sendLetters()
    return (await world.lettersOf(id)).find(({ kind }) => kind === 'message')?.text ?? ''
  }
  const [dutch, english] = [await letterTo('nl'), await letterTo('en')]
  expect(dutch).toContain('Wij schrijven u over uw klacht 100902.')
  expect(dutch).toContain('Fijn dat u schreef.')
  expect(english).toContain('This is a message about your complaint.')
  expect(english).not.toMatch(/Fijn|Wij schrijven/)
})

test('the house goes back to the words of a version before, or to the program’s own, by the same two steps', async () => {
  const { html } = await noor.get(message)
  expect(html.match(/Begin een concept met deze versie/g)).toHaveLength(2)
  await noor.post(message, { revision: '0', do: 'save' })
  await noor.post(message, { revision: await revisionOfMessage(), do: 'submit', note: 'Terug' })
  await noor.post(`${message}/publish`, { revision: await revisionOfMessage(), do: 'publish', read: 'yes' })
  expect(await world.house.world.letterTexts.inUse(whichMessage)).toBeUndefined()
  const versions = await world.house.world.letterTexts.versions(whichMessage)
  expect(versions.map(({ version }) => version)).toEqual([2, 1])
})
