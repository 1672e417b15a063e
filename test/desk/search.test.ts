import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { rebuildReadModels } from '#ledger/rebuild.ts'
import { verifyLedger } from '#ledger/verify.ts'
import { type Caller, callers } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

const { sanne, ruth, milan } = crew
let world: SmallWorld
let agent: Caller
let strings: string
let parcel: string

beforeAll(async () => {
  world = await smallWorld()
  strings = (
    await world.file({
      orderNumber: '812345',
      words: {
        name: 'Annelies Vermeulen',
        email: 'annelies@vioolwereld.example',
        phone: '+31 6 12 34 56 78',
        address: 'Lindelaan 4, 3581 KX Utrecht',
        story: 'De strijkstok is gebroken.\nDe kolofonium zat los in de doos.',
      },
    })
  ).id
  parcel = (
    await world.file({
      orderNumber: '812399',
      category: 'not-delivered',
      language: 'en',
      words: { name: 'José Núñez', email: 'jose@example.example', story: 'The parcel never arrived at my house.' },
    })
  ).id
  await world.does(strings, sanne, {
    type: 'note',
    files: [{ id: 'a'.repeat(64), bytes: 3, type: 'image/png' }],
    words: { text: 'Magazijn belt terug over de verzendlijst', fileNames: ['verpakking-open.png'] },
  })
  agent = await callers(world).as(sanne)
})

const search = async (typed: string, who = agent) => who.get(`/desk/search?q=${encodeURIComponent(typed)}`)
const found = async (typed: string, who = agent) => {
  const { html } = await search(typed, who)
  return [...html.matchAll(/class="case"><a href="\/desk\/complaints\/([\w-]+)"/g)].map(([, id]) => id)
}

test.each([
  ['a number', '812345'],
  ['the beginning of a number', '81234'],
  ['a name', 'vermeulen'],
  ['an e-mail address', 'annelies@vioolwereld.example'],
  ['the host of an address', 'vioolwereld'],
  ['a telephone number as it is dialled here', '0612345678'],
  ['a postcode', '3581KX'],
  ['a word of the story', 'kolofonium'],
  ['another form of a word', 'strijkstokken'],
  ['a word of a note', 'verzendlijst'],
  ['part of the name of a file', 'verpakking'],
  ['the beginning of a word', 'kolof*'],
  ['words from different places', 'vermeulen verzendlijst'],
  ['words in their order', '"los in de doos"'],
  ['a name and a slip', 'Anelies Vermuelen'],
  ['a number with two digits turned round', '813245'],
  ['a number with a digit left out', '81245'],
])('a complaint is found by %s', async (_, typed) => {
  expect(await found(typed)).toContain(strings)
})

test.each([
  ['words in another order', '"in de los doos"'],
  ['a word that is to be left out', 'strijkstok -kolofonium'],
  ['two words of which one is nowhere', 'strijkstok accordeon'],
])('a complaint is not found by %s', async (_, typed) => {
  expect(await found(typed)).not.toContain(strings)
})

test('accents make no difference, in what is typed or in what was said', async () => {
  expect(await found('nunez')).toEqual([parcel])
  expect(await found('Vérmeulen')).toContain(strings)
})

test.each([
  ['order:8123', 2],
  ['name:verm', 1],
  ['mail:vioolwereld', 1],
  ['phone:345678', 1],
  ['is:open', 2],
  ['is:closed', 0],
  ['is:unassigned', 2],
  ['is:mine', 0],
  ['category:not-delivered', 1],
  ['soort:beschadigd', 1],
  ['shop:klankhuis', 2],
  ['from:2026-04-02', 2],
  ['from:2026-04-03', 0],
  ['until:2026-04-01', 0],
  ['parcel category:not-delivered is:open', 1],
])('%s finds %i', async (typed, many) => {
  expect(await found(typed)).toHaveLength(many)
})

test('what cannot be searched by is said, and the rest still counts', async () => {
  const { text } = await search('kleur:rood is:groen vermeulen')
  expect(text).toContain('Op “kleur:” kunt u niet zoeken')
  expect(text).toContain('“is:groen” is weggelaten.')
  expect(text).toContain('1 klacht gevonden')
})

test('a hit says where it was found, with the word marked and nothing else of its markup', async () => {
  const note = await world.file({ orderNumber: '812400', words: { story: 'Zij zei <b>paukenslag</b> & meer' } })
  const { html } = await search('paukenslag')
  expect(html).toMatch(/<mark>paukenslag<\/mark>\s+&amp; meer/)
  expect(html).not.toContain('<b>')
  expect(html).toContain(`href="/desk/complaints/${note.id}?at=1#v1"`)
})

test('the number that was typed whole stands first', async () => {
  await world.file({ orderNumber: '8123990' })
  expect((await found('812399'))[0]).toBe(parcel)
})

test('A-04: nobody finds what they may not read, nor how many there are', async () => {
  const investigator = await callers(world).as(milan)
  const { text } = await search('vermeulen', investigator)
  expect(text).toContain('Er is geen klacht gevonden voor “vermeulen”.')
  expect(text).not.toContain('Lijken')
  expect(await found('Anelies Vermuelen', investigator)).toEqual([])
  await world.does(strings, ruth, { type: 'assign', to: milan.id })
  expect(await found('vermeulen', investigator)).toEqual([strings])
})

test('what somebody searched for is kept for them alone, and forgotten when they say so', async () => {
  for (const q of ['kolofonium', 'parcel'])
    expect((await agent.post('/desk/search', { q })).location).toBe(`/desk/search?q=${q}`)
  expect((await search('')).text).toMatch(/U zocht op parcel kolofonium/)
  expect((await search('', await callers(world).as(ruth))).text).not.toContain('U zocht op')
  await agent.post('/desk/search/forget')
  expect((await search('')).text).not.toContain('U zocht op')
})

test('A-71: signs of the query language are only signs', async () => {
  for (const typed of [`'`, `"`, `a:b:c`, `!!! & | ( )`, `\\`, `-`, `--`, `*`, `order:`, `%`, `_`, `:*`, `'x':*`])
    expect([typed, (await search(typed)).status]).toEqual([typed, 200])
})

test('A-87: words that are erased are found no more', async () => {
  const { id } = await world.file({ orderNumber: '812401', words: { name: 'Weg Wezen', story: 'Een uniekwoord.' } })
  expect(await found('uniekwoord')).toEqual([id])
  await sql`delete from words where complaint_id = ${id}`.execute(world.database.owner)
  await rebuildReadModels(world.database.app, world.house.world.rulebook)
  expect(await found('uniekwoord')).toEqual([])
  expect(await found('wezen')).toEqual([])
})

test('what can be found follows from the history, and a difference is noticed', async () => {
  await sql`update search set said = 'iets anders' where complaint_id = ${strings}`.execute(world.database.owner)
  const { findings } = await verifyLedger(world.database.app, world.house.world.rulebook)
  expect(findings).toContainEqual(expect.objectContaining({ complaint: strings, detail: 'search' }))
  await rebuildReadModels(world.database.app, world.house.world.rulebook)
  expect(await found('kolofonium')).toContain(strings)
})

test('complaints from before there was a search become findable by themselves', async () => {
  await sql`delete from search where complaint_id = ${parcel}`.execute(world.database.owner)
  expect(await found('parcel')).toEqual([])
  await world.house.duties.clean.run()
  expect(await found('parcel')).toEqual([parcel])
})

test('a hit leads to its place, also in a complaint with more events than a page shows', async () => {
  const { id } = await world.file({ orderNumber: '300900' })
  const note = (text: string) => world.does(id, crew.sanne, { type: 'note', files: [], words: { text } })
  await note('Het magazijn noemde een xylofoonstok.')
  for (let n = 0; n < 70; n += 1) await note(`Nog een keer gebeld, ${n}.`)
  const { html } = await (await callers(world).as(crew.sanne)).get('/desk/search?q=xylofoonstok')
  const [, href = ''] = new RegExp(`href="(/desk/complaints/${id}[^"]*#v[0-9]+)"`).exec(html) ?? []
  const [path = '', place = ''] = href.split('#')
  expect(place).toBe('v2')
  expect((await (await callers(world).as(crew.sanne)).get(path)).html).toContain(`id="${place}"`)
})
