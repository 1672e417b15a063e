import { beforeAll, expect, test } from 'vitest'
import { crew, smallWorld, type SmallWorld } from './story.ts'

let small: SmallWorld
beforeAll(async () => {
  small = await smallWorld()
})

test('the clock of the small world stands still until it is moved, and then time passes', async () => {
  const before = small.now()
  const { id } = await small.file({ words: { name: 'Anke Bron' } })
  expect(small.now()).toBe(before)
  await small.does(id, crew.ruth, { type: 'register' })
  await small.passTo('2026-04-11T06:00:00.000Z')
  const history = await small.house.world.ledger.read(id)
  expect(history?.contact.name).toBe('Anke Bron')
  expect(Object.keys(history?.complaint.missed ?? {})).toContain('acknowledge')
  expect(small.reported).toEqual([])
})

test('its letters arrive, and its people have a way in', async () => {
  const { id } = await small.file({ orderNumber: '100235' })
  await small.sendLetters()
  const [receipt] = await small.lettersOf(id)
  expect(receipt).toMatchObject({ kind: 'receipt', state: 'delivered', address: 'pieter.deboer@postvak.example' })
  expect(await small.wayIn(crew.sanne)).toMatch(/\/desk\/sign-in\/.{20,}$/)
})
