import { beforeAll, expect, test } from 'vitest'
import type { Day } from '#calendar/day.ts'
import { type Clerk, clerk } from '../world/clerk.ts'
import { type ServedWorld, servedWorld } from '../world/served.ts'
import { crew } from '../world/story.ts'

const { sanne, ruth } = crew
let world: ServedWorld
let manager: Clerk
let agent: Clerk
const ids: string[] = []

// Thirty complaints of 2 April, seen on Monday 20 April: the first acknowledged and answered for, the others left alone.
beforeAll(async () => {
  world = await servedWorld()
  for (let n = 0; n < 30; n += 1)
    ids.push((await world.file({ orderNumber: String(100_300 + n), category: n % 2 ? 'damaged' : 'service' })).id)
  const [first = ''] = ids
  await world.does(first, sanne, { type: 'acknowledge', handler: 'sanne', answerBy: '2026-04-16' as Day })
  await world.sendLetters()
  await world.does(first, ruth, { type: 'register' })
  await world.passTo('2026-04-20T07:15:00.000Z')
  ;[agent, manager] = await Promise.all([clerk(world, sanne), clerk(world, ruth)])
})

const rowsIn = (html: string) => html.split('<tbody>')[1]?.split('</tbody>')[0]?.match(/<tr>/g)?.length ?? 0

test('the log is narrowed by what is chosen, and each choice can be taken back', async () => {
  const page = await manager.gets('/desk/log?category=service&signed=yes&rows=all')
  expect(rowsIn(page.html)).toBe(1)
  expect(page.text).toContain('100300')
  expect(page.html).toContain('href="/desk/log?category=service"')
  expect(rowsIn((await manager.gets('/desk/log?category=service&rows=all')).html)).toBe(15)
  expect(rowsIn((await manager.gets('/desk/log?handler=sanne&rows=all')).html)).toBe(1)
  expect(rowsIn((await manager.gets('/desk/log?handler=nobody&late=yes&rows=all')).html)).toBe(29)
  expect(rowsIn((await manager.gets('/desk/log?late=no&rows=all')).html)).toBe(0)
  expect(rowsIn((await manager.gets('/desk/log?category=no-such-kind&rows=all')).html)).toBe(30)
})

test('the file of the log holds what the page was narrowed to', async () => {
  const { html } = await manager.gets('/desk/log.csv?signed=yes')
  expect(html.trim().split('\r\n')).toHaveLength(2)
})

test('the manager enters many complaints in the log at once, and reads of each what came of it', async () => {
  const [first = '', second = '', third = ''] = ids
  const page = await manager.gets('/desk/log?category=damaged')
  expect(page.html).toContain(`name="pick" value="${second}" checked`)
  const pick = [second, third, first, '00000000-0000-7000-8000-000000000000']
  const result = await manager.sends('/desk/log/sign?category=damaged', { pick })
  expect(result.status).toBe(200)
  expect(result.text).toMatch(/2 van 4 gedaan/)
  expect(result.text).toMatch(/100300 .*staat al in het logboek/)
  expect(result.text).toContain('Deze klacht is er niet voor u')
  expect(result.html).toContain('href="/desk/log?category=damaged"')
  expect(rowsIn((await manager.gets('/desk/log?signed=yes&rows=all')).html)).toBe(3)
})

test('who chooses nothing is told so and enters nothing', async () => {
  const page = await manager.sends('/desk/log/sign', {})
  expect(page.status).toBe(422)
  expect(page.text).toContain('Er is niets gekozen')
})

test('the log belongs to the manager', async () => {
  expect((await agent.sends('/desk/log/sign', { pick: ids })).status).toBe(404)
  expect((await agent.gets('/desk/promises/rows')).status).toBe(404)
})

test('each figure of the promises leads to exactly its rows, every one of them', async () => {
  const { html, text } = await manager.gets('/desk/promises')
  expect(text).toMatch(/Ontvangstbevestiging 1 van 30 nagekomen \(3%\) Binnen 2 dagen 0 Gemist 29/)
  expect(text).toMatch(/11 dagen te laat/)
  const [, address = ''] = /href="(\/desk\/promises\/rows\?[^"]*kind=acknowledge&amp;standing=missed)"/.exec(html) ?? []
  expect(address).not.toBe('')
  const page = await manager.gets(address.replaceAll('&amp;', '&'))
  expect(rowsIn(page.html)).toBe(29)
})

test('a long list of missed promises goes on, page after page, and none is lost', async () => {
  const seen = new Set<string>()
  let address = '/desk/promises/rows?standing=missed&from=2026-01-01'
  for (let pages = 0; pages < 9 && address; pages += 1) {
    const { html } = await manager.gets(address)
    for (const [, id = ''] of html.matchAll(/href="\/desk\/complaints\/([0-9a-f-]{36})"/g)) seen.add(id)
    const next = [...html.matchAll(/href="(\/desk\/promises\/rows\?[^"]*after=[^"]+)"/g)].at(-1)?.[1]
    address = next?.replaceAll('&amp;', '&') ?? ''
  }
  expect(seen.size).toBe(30)
})

test('what was missed long ago and is still open stands on the board whatever its period', async () => {
  await world.passTo('2026-09-01T07:15:00.000Z')
  const later = await clerk(world, ruth)
  const { text } = await later.gets('/desk/promises')
  expect(text.slice(text.indexOf('Gemist, oudste eerst'))).toContain('100301')
})
