import { beforeAll, expect, test } from 'vitest'
import { plusTime } from '#calendar/day.ts'
import { createApp } from '#web/app.ts'
import type { Route } from '#web/route.ts'
import { routes } from '#web/routes.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld
let app: ReturnType<typeof createApp>
let id: string
let viewKey: string
let cookie: string

beforeAll(async () => {
  world = await smallWorld({ publicUrl: 'https://klankhuis.test' })
  const { house, now, file, does } = world
  app = createApp(
    house.world,
    () => undefined,
    () => Promise.resolve(true),
    [
      ...routes,
      {
        rule: { for: 'anyone' },
        method: 'GET',
        path: '/breaks',
        handle: () => Promise.reject(new Error('secret detail')),
      },
    ],
  )
  id = (await file()).id
  await does(id, { kind: 'customer' }, { type: 'escalate', words: { why: 'It takes too long.' } })
  const { people, links } = house.world
  await people.change(crew.ruth.id, { roles: ['agent', 'manager', 'investigator', 'board', 'administrator'] })
  cookie = `__Host-verhaal=${(await people.openSession(crew.ruth.id)).key}`
  viewKey = await links.issue({ purpose: 'view', subject: id, expiresAt: plusTime(now(), { hours: 4 }) })
})

const placeOf = ({ path }: Pick<Route, 'path'>, key = viewKey) =>
  path
    .replace(':id', id)
    .replace(':key', key)
    .replace(/:(\w+)/g, 'x')

// What anybody may read and keep: it holds nothing of anybody.
const isPublic = (path: string) => /^\/(assets|policy)\b/.test(path)

const missing = (path: string, { headers }: Response): readonly string[] => {
  const value = (name: string) => headers.get(name) ?? ''
  const policy = value('content-security-policy')
  const isEmbeddable = policy.includes('frame-ancestors *')
  const checks: Readonly<Record<string, boolean>> = {
    nosniff: value('x-content-type-options') === 'nosniff',
    referrer: value('referrer-policy') === 'no-referrer',
    opener: value('cross-origin-opener-policy') === 'same-origin',
    resource:
      value('cross-origin-resource-policy') === (isEmbeddable ? 'cross-origin' : 'same-origin') || isPublic(path),
    https: value('strict-transport-security') === 'max-age=31536000; includeSubDomains',
    nothing: policy.includes("default-src 'none'"),
    script: !/script-src(?! 'self';)/.test(policy) && !/unsafe-eval/.test(policy),
    inline: !/unsafe-inline/.test(policy) || /^sandbox\b(?!.*allow-(scripts|same-origin))/.test(policy),
    frames: /frame-ancestors '(none|self)'/.test(policy) || isEmbeddable,
    store: value('cache-control').includes('no-store') || isPublic(path),
    origins:
      ['', '*'].includes(value('access-control-allow-origin')) &&
      (value('access-control-allow-origin') === '' || isPublic(path)),
    program: value('server') + value('x-powered-by') === '',
    cookie: headers
      .getSetCookie()
      .every(
        one =>
          one.startsWith('__Host-') && /HttpOnly/.test(one) && /Secure/.test(one) && /SameSite=(Lax|Strict)/.test(one),
      ),
  }
  return Object.entries(checks).flatMap(([name, holds]) => (holds ? [] : [`${name}: ${policy}`]))
}

const ask = (path: string, init: RequestInit = {}) => Promise.resolve(app.request(path, init))

test('A-79: every answer of every route, to whoever asks, has all of its security headers', async () => {
  const wrong: string[] = []
  const asks = async (method: string, path: string, headers: Record<string, string>, who: string) => {
    const answer = await ask(path, { method, headers })
    for (const what of missing(path, answer)) wrong.push(`${method} ${path} for ${who}, ${answer.status}: ${what}`)
    await answer.body?.cancel()
  }
  for (const route of routes) {
    await asks(route.method, placeOf(route, route.method === 'GET' ? viewKey : 'none'), {}, 'a stranger')
    if (route.method === 'GET') await asks('GET', placeOf(route), { cookie }, 'staff')
  }
  for (const path of [
    '/nowhere',
    '/shop/none',
    '/breaks',
    '/desk/nowhere',
    '/health',
    '/%00',
    `/complaint/${viewKey}/nowhere`,
  ])
    for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT']) await asks(method, path, { cookie }, 'staff')
  expect(wrong).toEqual([])
})

test('A-81: a page that breaks names a number to whoever looks after the program, and nothing of what broke', async () => {
  const answer = await ask('/breaks')
  const html = await answer.text()
  expect(answer.status).toBe(500)
  expect(html).toMatch(/[0-9a-f]{8}/)
  expect(html).not.toMatch(/secret detail|Error:|\bat .*\.ts|node_modules|select |Hono|PostgreSQL/)
})

test('A-78: a form that another site has somebody send does nothing, and says nothing of theirs', async () => {
  for (const site of ['cross-site', 'same-site']) {
    const answer = await ask(`/desk/complaints/${id}/note`, {
      method: 'POST',
      headers: { cookie, 'sec-fetch-site': site, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'text=From+elsewhere',
    })
    expect(answer.status).toBe(403)
    expect(await answer.text()).not.toMatch(/From elsewhere|name="csrf"/)
  }
  const { events } = (await world.house.world.ledger.read(id)) ?? { events: [] }
  expect(events.map(({ type }) => type)).not.toContain('noted')
})

test('A-93: nothing is served that is no page: no source, no map, no listing, no measures, no door for debugging', async () => {
  const places =
    '.git/config .env package.json package-lock.json src/main.ts build/main.js build/main.js.map assets assets/ assets/desk.ts ' +
    'metrics debug status actuator admin phpinfo.php server-status swagger openapi.json graphql node_modules data backup.zip desk/metrics'
  for (const path of places.split(' ')) {
    const answer = await ask(`/${path}`)
    expect([path, answer.status]).toEqual([path, 404])
    expect(await answer.text()).not.toMatch(/"dependencies"|import |repositoryformat|Index of/)
  }
  for (const method of ['OPTIONS', 'PUT', 'DELETE', 'PATCH', 'PROPFIND'])
    for (const path of ['/', `/desk/complaints/${id}`])
      expect([method, path, (await ask(path, { method, headers: { cookie } })).status]).toEqual([method, path, 404])
})
