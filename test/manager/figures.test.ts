import { beforeAll, expect, test } from 'vitest'
import type { Day } from '#calendar/day.ts'
import { type Clerk, clerk } from '../world/clerk.ts'
import { type ServedWorld, servedWorld } from '../world/served.ts'
import { ordersOf } from '#demo/orders.ts'
import { crew } from '../world/story.ts'

const { sanne, milan, ruth } = crew
let world: ServedWorld
let manager: Clerk

// Two of them are orders of several products.
const numbers = ['100102', '100105', '100121', '100125']

const give = (id: string, who: typeof sanne, command: object) => world.does(id, who, command as never)

/** One complaint, as far as its turn says: every list of the house gets some. */
const live = async (n: number) => {
  const { id } = await world.file({
    orderNumber: n % 5 === 4 ? `99${n}` : (numbers[n % 4] ?? ''),
    category: n % 3 === 0 ? 'not-delivered' : 'damaged',
    channel: n % 4 === 0 ? 'phone' : 'web',
  })
  if (n % 6 === 5) return
  const handler = n % 2 === 0 ? sanne : milan
  await give(id, sanne, { type: 'acknowledge', handler: handler.id, answerBy: '2026-04-16' as Day })
  await world.sendLetters()
  if (n % 3 === 0) await give(id, ruth, { type: 'register' })
  if (n % 4 === 1) {
    await give(id, sanne, { type: 'plan-question', source: 'warehouse', words: { text: 'Waar is het pakket?' } })
    const of = { kind: 'partner', partner: 'venlo' }
    await give(id, sanne, { type: 'ask', question: 'q1', of, dueOn: '2026-04-10' })
  }
  if (n % 3 === 1) return
  await give(id, sanne, {
    type: 'find',
    head: '1',
    finding: n % 2 === 0 ? 'upheld' : 'not-upheld',
    cause: n % 4 === 0 ? 'courier' : 'packing',
    words: { reasons: 'De foto.' },
  })
  await give(id, sanne, {
    type: 'answer',
    files: [],
    changes: n % 2 === 0 ? [{ owner: 'sanne', by: '2026-04-20' }] : [],
    words: {
      summary: 'Barst',
      done: 'Gevraagd',
      noRemedy: 'Al geregeld',
      ...(n % 2 === 0 ? { changes: ['Hoeken van schuim', 'Tape'].slice(0, 1) } : { noChange: 'Het was eenmalig.' }),
    },
  })
  await world.sendLetters()
  await give(id, sanne, { type: 'close' })
}

beforeAll(async () => {
  world = await servedWorld({ at: '2026-04-02T08:00:00.000Z' as never })
  await world.house.world.orders.put(ordersOf('2026-04-02' as Day))
  for (let n = 0; n < 30; n += 1) await live(n)
  await world.passTo('2026-04-20T08:00:00.000Z')
  await world.house.duties.sample.run()
  manager = await clerk(world, ruth)
  const five = ['on-time', 'understood', 'investigated', 'explained', 'tone', 'put-right']
  const [week] = await world.house.world.quality.weeks(['klankhuis'], ruth.id)
  for (const { id, week: of } of week?.sampled.slice(0, 3) ?? [])
    await manager.sends(`/desk/quality/klankhuis/${of}/${id}`, {
      ...Object.fromEntries(five.map(name => [name, 'yes'])),
      note: '',
    })
})

const address = (text: string) => text.replaceAll('&amp;', '&')
const mainOf = (html: string) => /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? ''

/** How many rows an address leads to, all its pages together. */
const rowsBehind = async (path: string): Promise<number> => {
  const { status, html } = await manager.gets(path)
  expect([path, status]).toEqual([path, 200])
  const body = [...mainOf(html).matchAll(/<tbody>(.*?)<\/tbody>/gs)].map(([, rows = '']) => rows).join('')
  const rows = body.match(/<tr/g)?.length ?? 0
  const pager = /<p class="pager">(.*?)<\/p>/s.exec(html)?.[1] ?? ''
  const next = [...pager.matchAll(/<a href="([^"]+after=[^"]+)"/g)].at(-1)?.[1]
  return next && next !== path ? rows + (await rowsBehind(address(next))) : rows
}

/** The figures of a page, with where they lead: of '3 of 7', the rows of a promise are the first, those of a week the second. */
const figuresOf = (html: string) =>
  [...mainOf(html).matchAll(/<a href="([^"]+)"[^>]*>([^<]*)</g)]
    .map(([, path = '', text = '']) => ({ path: address(path), numbers: text.match(/\d+/g)?.map(Number) ?? [] }))
    .filter(({ path }) => /^\/desk(\?|\/log\?|\/promises\/rows|\/quality\/found)/.test(path))
    .filter(({ numbers }) => numbers.length > 0)
    .map(({ path, numbers }) => ({ path, many: numbers.at(path.startsWith('/desk/promises') ? 0 : -1) }))

test.each([
  ['/desk/causes?by=cause', 4],
  ['/desk/causes?by=category', 4],
  ['/desk/causes?by=product', 2],
  ['/desk/causes?by=courier', 1],
  ['/desk/causes?by=partner', 2],
  ['/desk/causes?by=category&from=2026-05-01&until=2026-05-30', 2],
  ['/desk/month/2026-04', 20],
  ['/desk/promises', 5],
  ['/desk/workload', 8],
  ['/desk/quality', 8],
])('every figure of %s leads to exactly as many rows, %i figures at least', async (path, least) => {
  const { status, html } = await manager.gets(path)
  expect(status).toBe(200)
  const figures = figuresOf(html)
  expect(figures.length).toBeGreaterThanOrEqual(least)
  for (const { path: rows, many } of figures) expect([rows, await rowsBehind(rows)]).toEqual([rows, many])
})

test.each(['/desk/causes?by=product', '/desk/month/2026-04', '/desk/workload'])(
  'no number of %s stands there without a way to its rows',
  async path => {
    const cells = [...mainOf((await manager.gets(path)).html).matchAll(/<(td|dd) class="num[^"]*"[^>]*>(.*?)<\/\1>/gs)]
    const bare = cells.map(([, , cell = '']) => cell).filter(cell => /^[1-9]\d*$/.test(cell.trim()))
    expect(cells.length).toBeGreaterThan(3)
    expect(bare).toEqual([])
  },
)

test('a log narrowed by a figure keeps that through its form, and each value is taken away by itself', async () => {
  const { html, text } = await manager.gets('/desk/log?courier=Rapido&product=Gitaar&product=Snaren&category=damaged')
  expect(html).toContain('<input type="hidden" name="product" value="Snaren"/>')
  expect(text).toMatch(/Product: Gitaar.*Product: Snaren.*Bezorger: Rapido/)
  expect(html).toContain('href="/desk/log?category=damaged&amp;product=Snaren&amp;courier=Rapido"')
})

test('nothing was reported as broken', () => {
  expect(world.reported).toEqual([])
})
