import { beforeAll, expect, test } from 'vitest'
import { smallWorld, type SmallWorld } from '../world/story.ts'
import { picture, type Visitor, visitorOf, wordsOf } from './visitor.ts'

let world: SmallWorld
let visitor: Visitor
beforeAll(async () => {
  world = await smallWorld()
  visitor = visitorOf(world)
})

const answers = { order: '100400', story: 'De snaar brak.', name: 'Jo', email: 'jo@postvak.example' }
const count = async () => (await world.database.app.selectFrom('complaint').select('id').execute()).length

test('one page with four answers files a complaint', async () => {
  const { status, location } = await visitor.post('/complain/short', answers)
  expect(status).toBe(303)
  expect(wordsOf((await visitor.get(location)).html)).toContain('100400')
})

test('without an order number it is taken as well', async () => {
  const { location } = await visitor.post('/complain/short', { ...answers, order: '', story: 'Zonder nummer.' })
  expect(wordsOf((await visitor.get(location)).html)).toMatch(/K-2026-\d{4}/)
})

test('the same words sent twice are one complaint', async () => {
  const before = await count()
  await visitor.post('/complain/short', { ...answers, story: 'Twee keer.' })
  await visitor.post('/complain/short', { ...answers, story: 'Twee keer.' })
  expect(await count()).toBe(before + 1)
})

test.each(['/complain?kort', '/complain?short', '/complain?kort=1'])('%s leads to it', async path => {
  expect((await visitor.get(path)).location).toBe('/complain/short')
})

test('when something is missing, the words and the files are still there, and files need not be sent again', async () => {
  const typed = { story: 'Met foto.', wish: 'Een nieuwe', help: 'Grote letters', 'wishes-asked': '1', wishes: 'repair' }
  const { status, html } = await visitor.post('/complain/short', typed, { file: [picture('snaar.png')] })
  expect(status).toBe(422)
  for (const kept of ['Met foto.', 'Een nieuwe', 'Grote letters', 'value="repair" checked', 'snaar.png'])
    expect(html).toContain(kept)
  expect(html).not.toMatch(/value="[0-9a-f]{64}"/)
  const key = /name="kept" value="([\w-]+)"/.exec(html)?.[1] ?? ''
  const { location } = await visitor.post('/complain/short', { ...typed, name: 'Jo', email: 'jo@b.example', kept: key })
  const reference = /K-2026-\d{4}/.exec(wordsOf((await visitor.get(location)).html))?.[0] ?? ''
  const row = await world.database.app
    .selectFrom('complaint')
    .select('id')
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow()
  const history = await world.house.world.ledger.read(row.id)
  expect(history?.events[0]).toMatchObject({ words: { fileNames: ['snaar.png'], help: 'Grote letters' } })
})

test('A-47: whoever makes up a key to kept files gets none', async () => {
  const { html } = await visitor.post('/complain/short', { kept: 'madeup', story: 'x' })
  expect(html).not.toContain('name="kept"')
})

test('a body that is no form is no complaint and no fault', async () => {
  const { status } = await visitor.post('/complain/short', {})
  expect(status).toBe(422)
  expect(world.reported).toEqual([])
})
