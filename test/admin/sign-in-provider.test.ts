import { createServer, type Server } from 'node:http'
import { Provider } from 'oidc-provider'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { freePort } from '#database/postmaster.ts'
import { createApp } from '#web/app.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

// The house's own provider, as a real one: people sign in there, and it says who they are.
type Known = { readonly email?: string; readonly email_verified?: boolean }
const known = new Map<string, Known>()
let issuer: string
let server: Server
let world: SmallWorld
let app: ReturnType<typeof createApp>

const publicUrl = 'http://klankhuis.test'

beforeAll(async () => {
  // It says at length that it is set up for trying out, as it is.
  for (const say of ['warn', 'info'] as const) vi.spyOn(console, say).mockImplementation(() => undefined)
  const port = await freePort()
  issuer = `http://localhost:${port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'verhaal',
        client_secret: 'a secret between the two of them',
        redirect_uris: [`${publicUrl}/desk/sign-in/provider`],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...known.get(id) }) }),
    cookies: { keys: ['kept for this test'] },
  })
  const answers = provider.callback()
  server = createServer((request, response) => void answers(request, response)).listen(port)
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

beforeEach(async () => {
  world = await smallWorld({
    publicUrl,
    provider: { issuer, clientId: 'verhaal', clientSecret: 'a secret between the two of them', name: 'Klankhuis ID' },
  })
  app = createApp(
    world.house.world,
    () => undefined,
    () => Promise.resolve(true),
  )
  known.clear()
})

const cookiesOf = (headers: Headers, jar: Map<string, string>) => {
  for (const line of headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    jar.set(name, value)
  }
  return jar
}
const asHeader = (jar: ReadonlyMap<string, string>) => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')

/** Begins at our page: where the browser is sent on to, and the cookie that it has from then on. */
const begin = async (next = '') => {
  const answer = await app.request('/desk/sign-in/provider', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ next }).toString(),
  })
  const html = await answer.text()
  const to = /http-equiv="refresh" content="0;url=([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
  return { to: new URL(to), cookie: asHeader(cookiesOf(answer.headers, new Map())) }
}

/** Signs in at the provider and agrees, as its own plain pages ask; answers with the address it sends the browser back to. */
const signInThere = async (start: URL, account: string): Promise<string> => {
  const jar = new Map<string, string>()
  let at = start.href
  for (let step = 0; step < 12; step += 1) {
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie: asHeader(jar) } })
    cookiesOf(answer.headers, jar)
    const location = answer.headers.get('location')
    if (location?.startsWith(publicUrl)) return location.slice(publicUrl.length)
    if (location) {
      at = new URL(location, at).href
      continue
    }
    const html = await answer.text()
    const prompt = /name="prompt" value="(\w+)"/.exec(html)?.[1]
    if (!prompt) throw new Error(`The provider shows ${answer.status}: ${html.slice(0, 500)}`)
    const sent = await fetch(at, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: asHeader(jar), 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(prompt === 'login' ? { prompt, login: account, password: 'x' } : { prompt }).toString(),
    })
    cookiesOf(sent.headers, jar)
    at = new URL(sent.headers.get('location') ?? '', at).href
  }
  throw new Error('The provider goes round')
}

const back = async (path: string, cookie: string) => {
  const answer = await app.request(path, { headers: { cookie } })
  const text = (await answer.text()).replace(/<[^>]+>/g, ' ')
  return { status: answer.status, location: answer.headers.get('location'), text, headers: answer.headers }
}
const wholeWay = async (account: string, next?: string) => {
  const { to, cookie } = await begin(next)
  return back(await signInThere(to, account), cookie)
}
const sanne = { email: crew.sanne.email.toUpperCase(), email_verified: true }

test('whoever works here by the verified address that the provider names comes in, and hears that it is linked', async () => {
  known.set('s-1', sanne)
  const inside = await wholeWay('s-1', '/desk/account')
  expect([inside.status, inside.location]).toEqual([303, '/desk/account'])
  const key = cookiesOf(inside.headers, new Map()).get('verhaal') ?? ''
  expect(await world.house.world.people.visiting(key)).toMatchObject({ person: { id: 'sanne' }, strong: true })
  expect((await world.house.world.letters.list({})).map(({ kind }) => kind)).toEqual(['way-changed'])
  // From then on it is the subject that counts: a new address at the provider changes nothing.
  known.set('s-1', { email: 'sanne@elsewhere.example', email_verified: true })
  expect((await wholeWay('s-1')).location).toBe('/desk')
})

test('the sign-in page names the provider, and asks for it what OpenID Connect has against theft of the answer', async () => {
  const page = await (await app.request('/desk/sign-in')).text()
  expect(page).toContain('Aanmelden met Klankhuis ID')
  const { searchParams } = (await begin()).to
  expect(searchParams.get('code_challenge_method')).toBe('S256')
  for (const name of ['state', 'nonce', 'code_challenge']) expect(searchParams.get(name)).toMatch(/^[\w-]{40,}$/)
})

test('nobody is let in, or added, whom the house does not know', async () => {
  known.set('n-1', { email: 'nobody@klankhuis.example', email_verified: true })
  const before = (await world.house.world.people.all()).length
  const refused = await wholeWay('n-1')
  expect([refused.status, refused.headers.getSetCookie()]).toEqual([403, []])
  expect(refused.text).toContain('met dat adres werkt niemand aan deze balie')
  expect((await world.house.world.people.all()).length).toBe(before)
})

test.each([
  ['not verified', { email: sanne.email, email_verified: false }],
  ['of which nothing is said', { email: sanne.email }],
  ['that is absent', {}],
])('an address %s lets nobody in', async (_, claims: Known) => {
  known.set('u-1', claims)
  const refused = await wholeWay('u-1')
  expect([refused.status, refused.headers.getSetCookie()]).toEqual([403, []])
  expect(refused.text).toContain('zegt niet dat uw e-mailadres is gecontroleerd')
})

test('another account there with the same address is not taken for the one that is linked', async () => {
  known.set('s-1', sanne)
  await wholeWay('s-1')
  known.set('s-2', sanne)
  expect((await wholeWay('s-2')).status).toBe(403)
})

/** Signed in by a session of the house: a form of the account, with its token. */
const sendAs = async (key: string, path: string) => {
  const answer = await app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: `verhaal=${key}` },
    body: new URLSearchParams({ csrf: world.house.world.people.csrfFor(key) }).toString(),
  })
  return { answer, html: await answer.text() }
}
const audited = async (kind: string) =>
  (
    await world.database.app
      .selectFrom('audit')
      .select(['person', 'before', 'after'])
      .where('kind', '=', kind)
      .orderBy('id')
      .execute()
  ).map(({ person, before, after }) => ({ person, before, after }))

test('its owner takes this way in away, hears of it, and links it again only from within', async () => {
  const { people, letters } = world.house.world
  await people.setPassword('sanne', 'vier vogels op een draad')
  known.set('s-1', sanne)
  await wholeWay('s-1')
  const { key } = await people.openSession('sanne')
  const { answer } = await sendAs(key, '/desk/account/provider/remove')
  expect(answer.headers.get('location')).toBe('/desk/account?done=provider-removed')
  const [letter] = await letters.list({ limit: 1 })
  expect(letter?.text).toContain('Aanmelden via Klankhuis ID is van uw account weggehaald.')
  const line = { factor: 'provider', issuer }
  expect(await audited('factor-removed')).toEqual([{ person: 'sanne', before: line, after: null }])

  // With the same verified address, by the same account there or by another, nobody gets in.
  known.set('s-2', sanne)
  for (const account of ['s-1', 's-2']) {
    const refused = await wholeWay(account)
    expect([refused.status, refused.text.includes('hier weggehaald')]).toEqual([403, true])
  }

  const begun = await sendAs(key, '/desk/account/provider')
  const to = /http-equiv="refresh" content="0;url=([^"]+)"/.exec(begun.html)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const cookie = asHeader(cookiesOf(begun.answer.headers, new Map()))
  expect((await back(await signInThere(new URL(to), 's-1'), cookie)).location).toBe('/desk/account')
  expect((await wholeWay('s-1')).location).toBe('/desk')
  expect(await audited('factor-added')).toHaveLength(2)
})

test('the account of somebody else there is never linked to the one who is signed in here', async () => {
  const { people, ways } = world.house.world
  known.set('r-1', { email: crew.ruth.email, email_verified: true })
  const { key } = await people.openSession('sanne')
  const begun = await sendAs(key, '/desk/account/provider')
  const to = /http-equiv="refresh" content="0;url=([^"]+)"/.exec(begun.html)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const cookie = asHeader(cookiesOf(begun.answer.headers, new Map()))
  expect((await back(await signInThere(new URL(to), 'r-1'), cookie)).status).toBe(403)
  for (const id of ['sanne', 'ruth']) expect((await ways.standing.of(id)).provider).toBe(false)
})

test('the last way to sign in by oneself stays, and so does the one that stands for a second step', async () => {
  const { people, ways } = world.house.world
  known.set('s-1', sanne)
  await wholeWay('s-1')
  const { key } = await people.openSession('sanne', { way: 'provider', strong: true })
  expect((await sendAs(key, '/desk/account/provider/remove')).html).toContain('Dit is de enige manier')
  await ways.setFactorRoles(['agent'], 'noor')
  await people.setPassword('sanne', 'vier vogels op een draad')
  const again = await people.openSession('sanne', { way: 'provider', strong: true })
  expect((await sendAs(again.key, '/desk/account/provider/remove')).html).toContain('Uw rol vraagt om een tweede stap')
  expect((await ways.standing.of('sanne')).provider).toBe(true)
})

test('whoever was deactivated does not come in by the provider either', async () => {
  known.set('s-1', sanne)
  await wholeWay('s-1')
  await world.house.world.people.change('sanne', { active: false })
  expect((await wholeWay('s-1')).status).toBe(403)
})

test('an answer with another state, of another browser, or used before lets nobody in', async () => {
  known.set('s-1', sanne)
  const [one, other] = [await begin(), await begin()]
  const path = await signInThere(one.to, 's-1')
  expect((await back(path, '')).text).toContain('begon in een andere browser')
  expect((await back(path, other.cookie)).status).toBe(403)
  expect((await back(path.replace(/state=[^&]+/, 'state=forged'), one.cookie)).status).toBe(403)
  // Even a wrong try has spent the entrance.
  expect((await back(path, one.cookie)).status).toBe(403)
})

test('an answer to another nonce lets nobody in', async () => {
  known.set('s-1', sanne)
  const { to, cookie } = await begin()
  to.searchParams.set('nonce', 'of somebody else')
  const refused = await back(await signInThere(to, 's-1'), cookie)
  expect([refused.status, refused.headers.getSetCookie()]).toEqual([403, []])
  expect(refused.text).toContain('kunnen wij niet aannemen')
})

test('somebody who says no at the provider is told so, and can go another way', async () => {
  const { to, cookie } = await begin()
  const state = to.searchParams.get('state') ?? ''
  const refused = await back(`/desk/sign-in/provider?error=access_denied&state=${state}`, cookie)
  expect(refused.status).toBe(403)
  expect(refused.text).toContain('Terug naar aanmelden')
})

test('while the provider is away the page says so, and every other way still works', async () => {
  const away = await smallWorld({
    publicUrl,
    provider: { issuer: 'http://localhost:1', clientId: 'verhaal', clientSecret: 'x', name: 'Klankhuis ID' },
  })
  const other = createApp(
    away.house.world,
    () => undefined,
    () => Promise.resolve(true),
  )
  const answer = await other.request('/desk/sign-in/provider', { method: 'POST' })
  expect([answer.status, (await answer.text()).includes('Klankhuis ID geeft geen antwoord.')]).toEqual([403, true])
})
