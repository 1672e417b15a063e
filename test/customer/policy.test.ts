import { beforeAll, describe, expect, test } from 'vitest'
import { original } from '#policy/shipped/original.ts'
import type { World } from '#web/world.ts'
import { smallWorld, type SmallWorld } from '../world/story.ts'
import { type Visitor, visitorOf, wordsOf } from './visitor.ts'

let world: SmallWorld
let visitor: Visitor
beforeAll(async () => {
  world = await smallWorld()
  visitor = visitorOf(world)
})

describe.each([
  ['nl', 'donderdag 16 april 2026', 'binnen 3 werkdagen', 'binnen 2 weken'],
  ['en', 'Thursday 16 April 2026', 'within 3 working days', 'within 2 weeks'],
])('the policy page in %s', (language, answerBy, acknowledge, answer) => {
  const page = () => visitor.get(`/policy?language=${language}`)

  test('has all fourteen clauses, in order, under one heading', async () => {
    const { html } = await page()
    const clauses = [...html.matchAll(/id="clause-([\w]+)"/g)].map(([, clause]) => clause)
    expect(clauses).toEqual(Array.from({ length: 14 }, (_, n) => String(n + 1)))
    expect(html.match(/<h1/g)).toHaveLength(1)
  })

  test('says the periods of the policy, and the dates of a complaint made now', async () => {
    const words = wordsOf((await page()).html)
    for (const text of [acknowledge, answer, answerBy]) expect(words).toContain(text)
  })

  test('says why each date is what it is', async () => {
    const { html } = await page()
    const promised = original.promises.length
    expect(html.match(/<details>/g)).toHaveLength(promised)
  })
})

test('another policy makes another page: what it does not promise is not said', async () => {
  const short = {
    ...original,
    promises: original.promises.filter(({ promise }) => promise === 'acknowledge'),
    remedies: [],
  }
  const groundFor: World['groundFor'] = async shop => ({ ...(await world.house.world.groundFor(shop)), policy: short })
  const other = { ...world, house: { ...world.house, world: { ...world.house.world, groundFor } } }
  const { html } = await visitorOf(other).get('/policy')
  for (const clause of ['4', '5', '9', '12']) expect(html).not.toContain(`id="clause-${clause}"`)
  expect(html.match(/<details>/g)).toHaveLength(1)
})
