import { gunzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { createApp } from '#web/app.ts'
import { sheetAddress, sheets } from '#web/parts/sheets/css.ts'
import { smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld
let ask: (path: string, headers?: Record<string, string>) => Promise<Response>
beforeAll(async () => {
  world = await smallWorld()
  const app = createApp(
    world.house.world,
    line => void world.reported.push(line),
    () => Promise.resolve(true),
  )
  ask = async (path, headers = {}) => app.request(path, { headers })
})

test.each(['customer', 'desk'] as const)(
  'the %s sheet is kept for a year, as its name holds its content',
  async name => {
    const plain = await ask(sheetAddress(name))
    expect(plain.headers.get('content-type')).toContain('text/css')
    expect(plain.headers.get('cache-control')).toContain('immutable')
    expect(await plain.text()).toBe(sheets[name])
    const packed = await ask(sheetAddress(name), { 'accept-encoding': 'gzip, br' })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(sheets[name])
  },
)

test('a shop has its colour and its icon at addresses that change with them', async () => {
  const text = await (await ask('/')).text()
  const addresses = [...text.matchAll(/href="(\/assets\/(?:brand|icon)[^"]+)"/g)].map(([, href = '']) => href)
  expect(addresses).toHaveLength(2)
  for (const address of addresses) {
    const answer = await ask(address.replace('&amp;', '&'))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toContain('immutable')
  }
  const bare = await ask(addresses[0]?.replace(/\?.*/, '') ?? '')
  expect(bare.headers.get('cache-control')).not.toContain('immutable')
})

test.each(['/assets/customer.css', '/assets/brand-nobody.css', '/assets/../package.json', '/assets/icon-.svg'])(
  'there is nothing at %s',
  async path => {
    expect((await ask(path)).status).toBe(404)
  },
)

test('A-96: pages are never kept, carry no script and ask nobody else for anything', async () => {
  const page = await ask('/')
  expect(page.headers.get('cache-control')).toBe('no-store')
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  const html = await page.text()
  expect(html).not.toMatch(/<script|<iframe| on\w+=| style=/)
  const loaded = [...html.matchAll(/<(?:link|img)[^>]+(?:href|src)="([^"]+)"/g)].map(([, from = '']) => from)
  expect(loaded.length).toBeGreaterThan(2)
  for (const from of loaded) expect(from).toMatch(/^\/assets\//)
})
