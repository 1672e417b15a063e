import { beforeAll, expect, test } from 'vitest'
import { type Caller, callers } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld
let noor: Caller
let ruth: Caller
let closed: string

beforeAll(async () => {
  world = await smallWorld()
  const { as } = callers(world)
  ;[noor, ruth] = await Promise.all([as(crew.noor), as(crew.ruth)])
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
