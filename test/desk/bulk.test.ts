import { beforeAll, beforeEach, expect, test } from 'vitest'
import { type Caller, callers, type Fields } from '../world/caller.ts'
import { filledIn } from '../world/filled.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

const { sanne, ruth, milan } = crew
let world: SmallWorld
let agent: Caller
let manager: Caller
let ids: readonly string[]
let n = 0

beforeAll(async () => {
  world = await smallWorld()
  agent = await callers(world).as(sanne)
  manager = await callers(world).as(ruth)
})

beforeEach(async () => {
  const filed: string[] = []
  for (let k = 0; k < 3; k += 1) filed.push((await world.file({ orderNumber: String(500_000 + (n += 1)) })).id)
  ids = filed
})

const versionOf = async (id: string) => (await world.house.world.ledger.read(id))?.complaint.version
const handlerOf = async (id: string) => (await world.house.world.ledger.read(id))?.complaint.handler
const ticked = async () => Promise.all(ids.map(async id => `${id}.${await versionOf(id)}`))

/** Ticks the three, chooses what to do, fills in the form, and answers with the page of what came of it. */
const doing = async (who: Caller, act: string, fields: Fields = {}) => {
  const chosen = await who.post('/desk/bulk', { act, c: await ticked(), list: 'view=all-open' })
  expect(chosen.status).toBe(200)
  const form = { ...filledIn(chosen.html, '/desk/bulk'), ...fields, do: 'give' }
  const sent = await who.post('/desk/bulk', form)
  expect(sent.status).toBe(303)
  return { form, at: sent.location ?? '', page: await who.get(sent.location ?? '') }
}

test('many complaints are assigned at once, and each says what became of it', async () => {
  const { page } = await doing(manager, 'assign', { to: milan.id, reason: 'Samen bekijken' })
  expect(page.text).toContain('Gedaan voor 3 van de 3.')
  for (const id of ids) expect(await handlerOf(id)).toBe(milan.id)
})

test('the same form sent twice is done once', async () => {
  const { form } = await doing(agent, 'note', { text: 'Magazijn gebeld' })
  const again = await agent.post('/desk/bulk', form)
  expect(again.status).toBe(303)
  for (const id of ids) expect(await versionOf(id)).toBe(2)
})

test('A-07: where somebody was quicker nothing is done, and the others are', async () => {
  const before = await ticked()
  await world.does(ids[1] ?? '', sanne, { type: 'note', files: [], words: { text: 'Ik was er al' } })
  const chosen = await manager.post('/desk/bulk', { act: 'assign', c: before })
  const form = { ...filledIn(chosen.html, '/desk/bulk'), to: milan.id, do: 'give' }
  const page = await manager.get((await manager.post('/desk/bulk', form)).location ?? '')
  expect(page.text).toContain('Gedaan voor 2 van de 3.')
  expect(page.text).toContain('Iemand heeft deze klacht veranderd nadat u de lijst opende')
  expect(await handlerOf(ids[1] ?? '')).toBeUndefined()
})

test('A-07: what the policy refuses is refused for that complaint, in words', async () => {
  const { page } = await doing(agent, 'assign', { to: milan.id })
  expect(page.text).toContain('Gedaan voor 0 van de 3.')
  expect(page.text).toContain('Niet gedaan')
  expect(await handlerOf(ids[0] ?? '')).toBeUndefined()
})

test('an agent who takes complaints becomes their handler, and the customers are told', async () => {
  await doing(agent, 'take')
  for (const id of ids) {
    expect(await handlerOf(id)).toBe(sanne.id)
    expect((await world.house.world.ledger.read(id))?.complaint.acknowledged?.handler).toBe(sanne.id)
  }
})

test('assigning is taken back as a new event, but not where something newer happened', async () => {
  await doing(manager, 'assign', { to: milan.id })
  const { at, page } = await doing(manager, 'assign', { to: sanne.id })
  expect(page.text).toContain('Draai 3 terug')
  await world.does(ids[2] ?? '', milan, { type: 'note', files: [], words: { text: 'Nieuws' } }).catch(() => undefined)
  await world.does(ids[2] ?? '', sanne, { type: 'note', files: [], words: { text: 'Nieuws' } })
  const [path = ''] = at.split('?')
  expect((await manager.get(path)).text).toContain('Draai 2 terug')
  const undone = await manager.get((await manager.post(`${path}/undo`)).location ?? '')
  expect(undone.text).toContain('Er is iets nieuwers mee gebeurd.')
  expect(await Promise.all(ids.map(handlerOf))).toEqual([milan.id, milan.id, sanne.id])
  expect(undone.text).not.toContain('Draai')
})

test('what nobody had before cannot be given back to nobody, and the page says so', async () => {
  const { page } = await doing(manager, 'assign', { to: milan.id })
  expect(page.text).toContain('Niemand had de klacht hiervoor')
  expect(page.text).not.toContain('Draai 3 terug')
})

test('putting aside is taken back for the whole batch', async () => {
  const { at, page } = await doing(agent, 'snooze', { until: 'tomorrow' })
  expect(page.text).toContain('Gedaan voor 3 van de 3.')
  expect((await agent.get('/desk?view=snoozed')).text).toContain('3 klachten')
  await agent.post(`${at.split('?')[0]}/undo`)
  expect((await agent.get('/desk?view=snoozed')).text).toContain('0 klachten')
})

test('a form with something missing says what, and keeps what was ticked and typed', async () => {
  const chosen = await manager.post('/desk/bulk', { act: 'assign', c: await ticked() })
  const wrong = await manager.post('/desk/bulk', {
    ...filledIn(chosen.html, '/desk/bulk'),
    reason: 'Omdat <het> kan',
    do: 'give',
  })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Kies een collega.')
  expect(wrong.text).toContain('Omdat <het> kan')
  expect(filledIn(wrong.html, '/desk/bulk')['c']).toEqual(await ticked())
})

test('without a tick, without a deed, or with too many, nothing happens and the page says what to do', async () => {
  expect((await manager.post('/desk/bulk', { act: 'note' })).text).toContain(
    'Vink in de lijst ten minste één klacht aan',
  )
  expect((await manager.post('/desk/bulk', { act: '', c: await ticked() })).text).toContain('Kies wat u met')
  const many = Array.from({ length: 101 }, (_, k) => `01a20447-4ada-7177-bfb6-${String(k).padStart(12, '0')}.1`)
  expect((await manager.post('/desk/bulk', { act: 'note', c: many })).text).toContain('hoogstens 100')
})

test('a complaint that somebody may not read is not there for them', async () => {
  const investigator = await callers(world).as(milan)
  const chosen = await investigator.post('/desk/bulk', { act: 'note', c: await ticked() })
  expect(chosen.text).not.toContain('Pieter')
  const form = { ...filledIn(chosen.html, '/desk/bulk'), c: await ticked(), text: 'Dag', do: 'give' }
  const page = await investigator.get((await investigator.post('/desk/bulk', form)).location ?? '')
  expect(page.text).toContain('Gedaan voor 0 van de 3.')
  expect(page.text).toContain('Deze klacht is er niet voor u.')
  expect(await versionOf(ids[0] ?? '')).toBe(1)
})

test('what came of a batch is only for the one who began it', async () => {
  const { at } = await doing(agent, 'note', { text: 'Van Sanne' })
  expect((await manager.get(at)).status).toBe(303)
})
