import { beforeAll, expect, test } from 'vitest'
import { snippets as told } from '#demo/snippets.ts'
import { filled, unfilledIn, unknownIn } from '#texts/snippets.ts'
import { languageOf } from '#texts/language-of.ts'
import { type Clerk, clerk } from '../world/clerk.ts'
import { type ServedWorld, servedWorld } from '../world/served.ts'
import { crew } from '../world/story.ts'

const { sanne, ruth, noor } = crew
let world: ServedWorld
let agent: Clerk
let manager: Clerk

beforeAll(async () => {
  world = await servedWorld()
  ;[agent, manager] = await Promise.all([clerk(world, sanne), clerk(world, ruth)])
})

const text = {
  name: 'Wij zoeken nog',
  word: '/wacht',
  language: 'nl',
  fits: 'letter',
  owner: 'everybody',
  text: 'Beste {klant},\n\nOver {kenmerk}: u hoort van {behandelaar} uiterlijk {antwoord uiterlijk}.',
}
const all = (who = sanne) => world.house.world.writing.snippets.of(who.id)

test('a text is seen with an example before it is kept, and everybody can use it', async () => {
  const seen = await agent.sends('/desk/snippets/new', { ...text, do: 'preview' })
  expect(seen.text).toContain('Beste Pieter de Boer,')
  expect(await all()).toEqual([])
  expect((await agent.sends('/desk/snippets/new', text)).to).toBe('/desk/snippets?done=saved')
  expect((await manager.gets('/desk/snippets')).text).toContain('/wacht')
})

test('what is wrong with a text is said at its field, and nothing typed is lost', async () => {
  const page = await agent.sends('/desk/snippets/new', { ...text, name: '', text: 'Dag {klantnaam}' })
  expect(page.status).toBe(422)
  for (const words of [
    'Geef de tekst een naam.',
    'Er is niets bekend onder de naam {klantnaam}',
    'al van “Wij zoeken nog”',
  ])
    expect(page.text).toContain(words)
  expect(page.html).toContain('Dag {klantnaam}')
})

test('somebody’s own text is theirs alone', async () => {
  await agent.sends('/desk/snippets/new', { ...text, name: 'Eigen woorden', word: 'mij', owner: 'own' })
  const mine = (await all()).find(({ name }) => name === 'Eigen woorden')
  expect((await manager.gets('/desk/snippets')).text).not.toContain('Eigen woorden')
  expect((await manager.gets(`/desk/snippets/${mine?.id}`)).status).toBe(303)
  await manager.sends(`/desk/snippets/${mine?.id}/remove`, {})
  expect(await all()).toContainEqual(mine)
  await agent.sends(`/desk/snippets/${mine?.id}/remove`, {})
  expect(await all()).not.toContainEqual(mine)
})

test('a text is put behind what was typed, filled in from the complaint', async () => {
  const { id } = await world.file()
  await world.does(id, sanne, { type: 'acknowledge', handler: 'sanne', answerBy: '2026-04-16' as never })
  const [snippet] = await all()
  const at = `/desk/complaints/${id}/send-message`
  const form = await agent.gets(at)
  expect(form.html).toContain('data-word="wacht"')
  const page = await agent.sends(at, { text: 'Eerst dit.', snippet: snippet?.id ?? '', do: 'insert', expected: '2' })
  expect(page.status).toBe(200)
  const typed = /<textarea[^>]*name="text"[^>]*>([^<]*)</.exec(page.html)?.[1]
  expect(typed).toBe(
    'Eerst dit.\n\nBeste Pieter de Boer,\n\nOver 100234: u hoort van Sanne Visser uiterlijk donderdag 16 april 2026.',
  )
  const note = await agent.gets(`/desk/complaints/${id}/note`)
  expect(note.html).not.toContain('data-word="wacht"')
})

test('a letter with a part that nobody filled in does not leave, and the part is named', async () => {
  const { id } = await world.file({ orderNumber: '777001', words: { email: 'f@postvak.example' } })
  const [snippet] = await all()
  const at = `/desk/complaints/${id}/send-message`
  const page = await agent.sends(at, { text: '', snippet: snippet?.id ?? '', do: 'insert', expected: '1' })
  expect(page.text).toContain('{behandelaar}')
  const sent = await agent.sends(at, { text: 'Bel {behandelaar}.', expected: '1' })
  expect(sent.status).toBe(422)
  expect(sent.text).toContain('{behandelaar} is nog niet ingevuld')
  expect((await world.house.world.ledger.read(id))?.complaint.version).toBe(1)
})

test('a role without the permission does not find the room', async () => {
  const administrator = await clerk(world, noor)
  expect((await administrator.gets('/desk/snippets')).status).toBe(404)
})

test('every part of the demo’s texts is known', () => {
  for (const { text } of told) expect(unknownIn(text)).toBeUndefined()
})

test('A-75: parts are known by the names of either language, and what has no value stays', () => {
  expect(filled('{Customer} en {klant}: {order}', { customer: 'P. de Boer' })).toBe('P. de Boer en P. de Boer: {order}')
  expect(unfilledIn('Tot {answer by}!')).toBe('{answer by}')
  expect(unfilledIn('Een set {1, 2}')).toBeUndefined()
  expect(unknownIn('{klant} {bestel nummer}')).toBe('{bestel nummer}')
})

test.each([
  ['Wij hebben uw brief gelezen en het pakket is naar u op weg.', 'nl'],
  ['We have read your letter and the parcel is on its way to you.', 'en'],
  ['Yamaha FG800, order 100234', undefined],
  ['Ok.', undefined],
])('%s seems to be %s', (text, language) => {
  expect(languageOf(text)).toBe(language)
})
