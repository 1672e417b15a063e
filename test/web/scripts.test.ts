import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { scriptAddress, scripts } from '#web/parts/scripts.ts'
import { createApp } from '#web/app.ts'
import { type Caller, callers } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld
let ruth: Caller
let nobody: Caller
beforeAll(async () => {
  world = await smallWorld()
  nobody = callers(world).nobody
  ruth = await callers(world).as(crew.ruth)
})

test("the desk's script weighs at most 12 kB packed", () => {
  expect(gzipSync(scripts.desk).length).toBeLessThanOrEqual(12_000)
})

test.each(['desk', 'passkey'] as const)(
  'the %s script is kept for a year, as its name holds its content',
  async name => {
    const app = createApp(
      world.house.world,
      line => void world.reported.push(line),
      () => Promise.resolve(true),
    )
    const answer = await app.request(scriptAddress(name))
    expect(answer.headers.get('content-type')).toContain('text/javascript')
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect(await answer.text()).toBe(scripts[name])
  },
)

test('a page of the desk runs scripts of this house alone, and makes no markup of text', async () => {
  const page = await ruth.get('/desk')
  const policy = page.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("script-src 'self';")
  expect(policy).toContain("trusted-types 'none'")
  expect(policy).not.toContain('unsafe')
  expect(page.html).toContain(`<script type="module" src="${scriptAddress('desk')}"></script>`)
  expect(page.html.match(/<script/g)).toHaveLength(1)
})

test.each(['/', '/policy', '/complain', '/nowhere'])("no script may run on the customers' page %s", async path => {
  const page = await nobody.get(path)
  expect(page.headers.get('content-security-policy')).not.toContain('script-src')
  expect(page.html).not.toContain('<script')
})

test('no script makes markup of text', () => {
  for (const code of Object.values(scripts))
    expect(code).not.toMatch(/\beval\(|new Function|(?:inner|outer)HTML\s*=|insertAdjacentHTML/)
})
