import { beforeEach, expect, test } from 'vitest'
import { plusTime } from '#calendar/day.ts'
import { type Caller, callers } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld
let nobody: Caller

const password = 'vier vogels op een draad'

beforeEach(async () => {
  world = await smallWorld()
  nobody = callers(world).nobody
  await world.house.world.people.setPassword('sanne', password)
})

const enter = (fields: Readonly<Record<string, string>>) =>
  nobody.post('/desk/sign-in', { email: crew.sanne.email, password, ...fields })

const keyIn = (headers: Headers) => /verhaal=([^;]+)/.exec(headers.get('set-cookie') ?? '')?.[1]

test('the right password opens the desk, and the cookie is kept from scripts and other sites', async () => {
  const { status, location, headers } = await enter({})
  expect([status, location]).toEqual([303, '/desk'])
  expect(headers.get('set-cookie')).toMatch(/^verhaal=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/)
  expect((await callers(world).withSession(keyIn(headers)).get('/desk')).status).toBe(200)
})

test.each([
  ['eleonora', '/board'],
  ['noor', '/desk/people'],
] as const)('the address that everybody is told leads %s, who has no lists, to %s', async (who, home) => {
  const here = await callers(world).as(crew[who])
  const { status, location } = await here.get('/desk')
  expect([status, location]).toEqual([303, home])
  expect((await here.get(home)).status).toBe(200)
})

test('A-64: a wrong password and an unknown address get the same answer, byte for byte', async () => {
  const known = await enter({ password: 'something else entirely' })
  const unknown = await enter({ email: 'nobody.here@klankhuis.example' })
  expect([known.status, unknown.status]).toEqual([422, 422])
  expect(known.html.replaceAll(crew.sanne.email, 'x')).toBe(
    unknown.html.replaceAll('nobody.here@klankhuis.example', 'x'),
  )
  expect([known, unknown].map(({ headers }) => headers.get('set-cookie'))).toEqual([null, null])
})

test('A-64: asking for a link says the same for a known and an unknown address, and mails only whoever works here', async () => {
  const known = await enter({ do: 'link' })
  const unknown = await enter({ do: 'link', email: 'nobody.here@klankhuis.example' })
  expect(known.status).toBe(unknown.status)
  expect(known.html.replaceAll(crew.sanne.email, 'x')).toBe(
    unknown.html.replaceAll('nobody.here@klankhuis.example', 'x'),
  )
  const mailed = await world.house.world.letters.list({})
  expect(mailed.map(({ address, kind }) => [address, kind])).toEqual([[crew.sanne.email, 'sign-in']])
})

test('whoever has left gets neither a link nor in', async () => {
  await world.house.world.people.change('sanne', { active: false })
  expect((await enter({ do: 'link' })).status).toBe(200)
  expect((await enter({})).status).toBe(422)
  expect(await world.house.world.letters.list({})).toEqual([])
})

test('after signing in one goes on to the page one asked for', async () => {
  expect((await enter({ next: '/desk/log?from=2026-04-01' })).location).toBe('/desk/log?from=2026-04-01')
})

test.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'javascript:alert(1)',
  '/..//evil.example',
  'evil',
])('but never to another site: %s', async next => {
  expect((await enter({ next })).location).toBe('/desk')
})

test('A-76: a form that another site sends signs nobody in', async () => {
  const sent = await nobody.post(
    '/desk/sign-in',
    { email: crew.sanne.email, password },
    { 'sec-fetch-site': 'cross-site' },
  )
  expect(sent.status).toBe(422)
  expect(sent.headers.get('set-cookie')).toBeNull()
})

const mailedPath = async () => {
  const [letter] = await world.house.world.letters.list({ limit: 1 })
  const open = letter && (await world.house.world.letters.open(letter.id))
  return /http:\/\/klankhuis\.test(\/desk\/sign-in\/\S+)/.exec(open?.text ?? '')?.[1] ?? ''
}

test('A-55: a mailed link is not spent by looking at it, and opens the desk once', async () => {
  await enter({ do: 'link', next: '/desk/week' })
  const path = await mailedPath()
  for (const _ of [1, 2]) expect((await nobody.get(path)).text).toContain('meldt u zich aan als Sanne Visser')
  const used = await nobody.post(path)
  expect([used.status, used.location]).toEqual([303, '/desk/week'])
  expect(keyIn(used.headers)).toBeTruthy()
  const again = await nobody.post(path)
  expect(again.status).toBe(410)
  expect(again.headers.get('set-cookie')).toBeNull()
  expect(again.text).toContain('Laat een nieuwe mailen')
})

test('with a mailed link one can choose another password', async () => {
  await enter({ do: 'link' })
  const path = await mailedPath()
  expect((await nobody.post(path, { password: 'kort' })).text).toContain('minstens 10 tekens')
  expect((await nobody.post(path, { password: 'een heel nieuw wachtwoord' })).status).toBe(303)
  expect((await enter({ password: 'een heel nieuw wachtwoord' })).status).toBe(303)
  expect((await enter({})).status).toBe(422)
})

test('an invitation asks for a password of ten characters before it lets anybody in', async () => {
  const { links, people } = world.house.world
  const expiresAt = plusTime(world.now(), { hours: 1 })
  const path = `/desk/sign-in/${await links.issue({ purpose: 'invite', subject: 'ruth', expiresAt })}`
  expect((await nobody.get(path)).text).toContain('Welkom, R. de Wit')
  expect((await nobody.post(path)).status).toBe(422)
  expect((await nobody.post(path, { password: 'te kort' })).status).toBe(422)
  expect((await nobody.post(path, { password: 'lang genoeg nu' })).location).toBe('/desk')
  expect(await people.signIn(crew.ruth.email, 'lang genoeg nu')).toMatchObject({ id: 'ruth' })
})

test('A-62: a link of somebody who has left, an expired and an unknown one say the same', async () => {
  const { links, people } = world.house.world
  const expiresAt = plusTime(world.now(), { minutes: 30 })
  const left = await links.issue({ purpose: 'sign-in', subject: 'milan', expiresAt })
  const late = await links.issue({ purpose: 'sign-in', subject: 'sanne', expiresAt })
  await people.change('milan', { active: false })
  await world.passTo('2026-04-02T19:30:00.000Z')
  const pages = await Promise.all(
    [left, late, 'x'.repeat(43)].map(async key => {
      const { status, html } = await nobody.get(`/desk/sign-in/${key}`)
      return [status, html.replaceAll(key, '')]
    }),
  )
  expect(pages[0]).toEqual(pages[2])
  expect(pages[1]).toEqual(pages[2])
  expect(pages[2]?.[0]).toBe(410)
})

test('A-96: signing out ends the session and leaves nothing in the browser', async () => {
  const sanne = await callers(world).as(crew.sanne)
  const { location, headers } = await sanne.post('/desk/sign-out')
  expect(location).toBe('/desk/sign-in')
  expect(headers.get('clear-site-data')).toContain('cookies')
  expect((await sanne.get('/desk')).location).toBe('/desk/sign-in?next=%2Fdesk')
})

test('one changes the password of one’s account by knowing the old one, and is signed out everywhere else', async () => {
  const [here, elsewhere] = [await callers(world).as(crew.sanne), await callers(world).as(crew.sanne)]
  const wrong = await here.post('/desk/account/password', { current: 'geen idee', new: 'een heel nieuw wachtwoord' })
  expect(wrong.text).toContain('Dit is niet uw wachtwoord van nu')
  const changed = await here.post('/desk/account/password', { current: password, new: 'een heel nieuw wachtwoord' })
  expect(changed.location).toBe('/desk/account?done=password')
  expect((await elsewhere.get('/desk')).status).toBe(303)
  expect((await callers(world).withSession(keyIn(changed.headers)).get('/desk/account')).status).toBe(200)
})

test('one chooses the language of the desk, and can sign out everywhere', async () => {
  const [here, elsewhere] = [await callers(world).as(crew.sanne), await callers(world).as(crew.sanne)]
  expect((await here.post('/desk/account/language', { language: 'en' })).location).toBe('/desk/account?done=language')
  expect((await here.get('/desk/account?done=language')).text).toContain('Your language was saved.')
  await here.post('/desk/account/sign-out-everywhere')
  expect([(await here.get('/desk')).status, (await elsewhere.get('/desk')).status]).toEqual([303, 303])
})

test('who came in and what was refused is written down for whoever looks after the program, and never a word of theirs', async () => {
  await enter({ password: 'something else entirely' })
  const { headers } = await enter({})
  await callers(world).withSession(keyIn(headers)).get('/desk/people')
  await nobody.get('/desk/sign-in/a-link-that-nobody-was-sent')
  const [wrong, right, page, link, ...more] = world.noted
  expect(wrong).toBe("A sign-in was refused { way: 'password' }")
  expect(right).toBe("Somebody signed in { person: 'sanne', way: 'password', strong: false }")
  expect(page).toBe("A page was refused { why: 'nowhere', route: '/desk/people', person: 'sanne' }")
  expect(link).toBe("A sign-in was refused { way: 'link' }")
  expect(more).toEqual([])
})
