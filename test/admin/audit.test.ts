import { beforeAll, expect, test } from 'vitest'
import { klankhuis } from '#demo/shop.ts'
import { type Caller, callers } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld
let noor: Caller

beforeAll(async () => {
  world = await smallWorld()
  noor = await callers(world).as(crew.noor)
  const { saveStorefront, rulebook } = world.house.world
  await saveStorefront({ ...klankhuis, phone: '077 000 01 21' }, crew.noor.id)
  await rulebook.saveClosingDays(
    klankhuis.id,
    { closed: [{ day: '2026-12-31' as never, name: 'Inventaris' }], open: [] },
    { by: crew.ruth.id, edition: 0 },
  )
})

test('who changed what stands there with what it was before, newest first', async () => {
  const { text } = await noor.get('/desk/audit')
  expect(text).toContain('heeft de winkel Klankhuis gewijzigd telefoon: 077 000 01 20 → 077 000 01 21')
  expect(text.indexOf('Ruth')).toBeLessThan(text.indexOf('077 000 01 21'))
})

test('what did not change is not listed as a change, and saving without a change leaves no line', async () => {
  const before = (await noor.get('/desk/audit.csv')).text
  await world.house.world.saveStorefront({ ...klankhuis, phone: '077 000 01 21' }, crew.noor.id)
  expect((await noor.get('/desk/audit.csv')).text).toBe(before)
  expect(before.match(/077 000 01 21/g)).toHaveLength(1)
})

test('one person, one subject and one period can be looked at alone', async () => {
  const rows = async (query: string) => (await noor.get(`/desk/audit?${query}`)).html.match(/<tr>/g)?.length ?? 0
  const all = await rows('')
  expect(await rows(`by=${crew.ruth.id}`)).toBe(2)
  expect(await rows('area=shops')).toBe(3)
  expect(all).toBeGreaterThan(3)
  expect(await rows('from=3-4-2026')).toBe(0)
  expect((await noor.get('/desk/audit?from=gisteren')).text).toContain('Een van de datums is niet te lezen.')
})

test('A-08: what was written down cannot be changed by the program itself', async () => {
  await expect(world.database.app.deleteFrom('audit').execute()).rejects.toThrow(/permission|history/)
  await expect(world.database.app.updateTable('audit').set({ person: null }).execute()).rejects.toThrow(
    /permission|history/,
  )
})

test('more changes than a page holds are a page further, each once', async () => {
  for (let n = 0; n < 60; n += 1)
    await world.house.world.audit.note({ by: crew.noor.id, kind: 'export-asked', subject: `copy ${n}` })
  const first = await noor.get('/desk/audit?area=export')
  const next = /href="(\/desk\/audit\?[^"]*after=\d+)"/.exec(first.html)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const second = await noor.get(next)
  const rows = (html: string) => (html.match(/<tr>/g)?.length ?? 1) - 1
  expect([rows(first.html), rows(second.html)]).toEqual([50, 10])
})
