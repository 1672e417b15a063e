import { expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import { klankhuis } from '#demo/shop.ts'
import { clerk } from '../world/clerk.ts'
import { visitorOf, wordsOf } from '../customer/visitor.ts'
import { servedWorld } from '../world/served.ts'
import { crew, smallWorld } from '../world/story.ts'
import { acknowledging, original, publishes } from './house.ts'

test('the first page promises what is in force that day', async () => {
  const world = await smallWorld()
  const visitor = visitorOf(world)
  const words = async () => wordsOf((await visitor.get('/?language=en')).html)
  await publishes(world.house.world.rulebook, acknowledging({ workingDays: 1 }), day('2026-04-03'))
  expect(await words()).toContain('Thursday 9 April 2026')
  await world.passTo('2026-04-03T08:00:00.000Z')
  expect(await words()).toContain('Tuesday 7 April 2026')
})

test('the first page promises nothing for a day on which the shop is closed', async () => {
  const world = await smallWorld()
  const { rulebook } = world.house.world
  const stocktaking = [{ day: day('2026-04-09') }]
  await rulebook.saveClosingDays(klankhuis.id, { closed: stocktaking, open: [] }, { by: 'ruth', edition: 0 })
  const words = wordsOf((await visitorOf(world).get('/?language=en')).html)
  expect(words).toContain('Friday 10 April 2026')
  expect(words).not.toContain('Thursday 9 April 2026')
})

test('who reviews complaints under an earlier version of the policy still finds them', async () => {
  const world = await servedWorld()
  const eleonora = await clerk(world, crew.eleonora)
  const ruth = await clerk(world, crew.ruth)
  expect((await ruth.gets('/board')).status).toBe(404)
  const reviews = original.reviews.map(review => ({ ...review, by: 'manager' as const }))
  await publishes(world.house.world.rulebook, { ...original, reviews }, day('2026-04-02'))
  expect((await eleonora.gets('/board')).status).toBe(200)
  expect((await ruth.gets('/board')).status).toBe(200)
})
