import { beforeAll, expect, test } from 'vitest'
import { type Caller, callers } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

const { sanne, ruth, milan } = crew
let world: SmallWorld
let agent: Caller
let manager: Caller
let investigator: Caller

beforeAll(async () => {
  world = await smallWorld()
  await world.file({ orderNumber: '100301', channel: 'phone' })
  await world.file({ orderNumber: '100302' })
  ;[agent, manager, investigator] = (await Promise.all([sanne, ruth, milan].map(who => callers(world).as(who)))) as [
    Caller,
    Caller,
    Caller,
  ]
})

const keep = (who: Caller, name: string, query: string, share = '') =>
  who.post('/desk/views', { do: 'save', press: 'keep', name, query, ...(share ? { share } : {}) })
const idOf = async (who: Caller, name: string) => {
  const { html } = await who.get('/desk/views')
  const at = html.indexOf(`value="${name}"`)
  return /name="id" value="([^"]+)"(?!.*name="id")/s.exec(html.slice(0, at))?.[1] ?? ''
}

test('a list with its filters is kept under a name, and counted at the left of every page', async () => {
  const kept = await keep(agent, 'Gebeld', 'view=all-open&channel=phone&evil=x')
  expect(kept.status).toBe(303)
  const page = await agent.get(kept.location ?? '')
  expect(page.text).toContain('Gebeld : 1')
  expect(page.html).toContain('<h1>Gebeld</h1>')
  expect(page.text).toContain('100301')
  expect(page.text).not.toContain('100302')
  expect(page.html).not.toContain('evil')
  expect((await agent.get('/desk/changes')).text).toContain('Gebeld : 1')
})

test('a list of one’s own is nobody else’s, until it is shared', async () => {
  await keep(agent, 'Van mij alleen', 'view=mine')
  await keep(agent, 'Voor ons', 'view=late', 'yes')
  const { text } = await manager.get('/desk/views')
  expect(text).not.toContain('Van mij alleen')
  expect(text).toContain('Voor ons van Sanne Visser')
})

test('a shared list is changed by its owner or a manager, and by nobody else', async () => {
  await keep(agent, 'Samen', 'view=late', 'yes')
  const id = await idOf(agent, 'Samen')
  expect((await investigator.get('/desk/views')).text).toContain('Samen')
  const refused = await investigator.post('/desk/views', { do: 'rename', id, name: 'Gekaapt' })
  expect(refused.status).toBe(422)
  expect((await agent.get('/desk/views')).text).not.toContain('Gekaapt')
  await manager.post('/desk/views', { do: 'rename', id, name: 'Samen te laat' })
  expect((await agent.get('/desk/views')).html).toContain('value="Samen te laat"')
})

test('lists are put in another order, and deleted, and put back', async () => {
  for (const name of ['Eerste', 'Tweede']) await keep(manager, name, 'view=mine')
  await manager.post('/desk/views', { do: 'up', id: await idOf(manager, 'Tweede') })
  const { text } = await manager.get('/desk/my-day')
  expect(text.indexOf('Tweede')).toBeLessThan(text.indexOf('Eerste'))
  const gone = await manager.post('/desk/views', { do: 'remove', id: await idOf(manager, 'Tweede') })
  const page = await manager.get(gone.location ?? '')
  expect(page.text).toContain('“Tweede” is verwijderd. Zet terug')
  await manager.post('/desk/views', { do: 'save', name: 'Tweede', query: 'view=mine' })
  expect((await manager.get('/desk/views')).html).toContain('value="Tweede"')
})

test('a list needs a name, and what was chosen is still there', async () => {
  const { status, text, html } = await keep(agent, '', 'view=all-open&channel=phone')
  expect(status).toBe(422)
  expect(text).toContain('Geef de lijst een naam.')
  expect(html).toContain('value="view=all-open&amp;channel=phone"')
  expect((await keep(agent, 'x'.repeat(61), 'view=mine')).text).toContain('hoogstens 60 tekens')
})

test('nobody keeps more lists than can be found back', async () => {
  const busy = await callers(world).as(milan)
  for (let n = 0; n < 50; n += 1) await keep(busy, `Lijst ${n}`, 'view=mine')
  const { status, text } = await keep(busy, 'Een te veel', 'view=mine')
  expect(status).toBe(422)
  expect(text).toContain('U hebt 50 lijsten.')
})
