import { TOTP } from 'otpauth'
import { beforeEach, expect, test } from 'vitest'
import type { Role } from '#policy/policy.ts'
import { routes } from '#web/routes.ts'
import { type Answer, type Caller, callers } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld
let nobody: Caller

const password = 'vier vogels op een draad'
const { sanne, ruth } = crew

beforeEach(async () => {
  world = await smallWorld()
  nobody = callers(world).nobody
  await people().setPassword('sanne', password)
})

const people = () => world.house.world.people
const ways = () => world.house.world.ways

const cookieIn = ({ headers }: Answer, name: string) =>
  new RegExp(`(?:^|[ ,])${name}=([^;]+)`).exec(headers.getSetCookie().join(', '))?.[1]
const within = (answer: Answer) => callers(world).withSession(cookieIn(answer, 'verhaal'))
const enter = () => nobody.post('/desk/sign-in', { email: sanne.email, password })
const needed = (...roles: readonly Role[]) => ways().setFactorRoles(roles, 'noor')

/** The secret in an app on somebody's phone, and the code it shows so many seconds from now. */
const appOf = (secret: string) => (seconds: number) =>
  new TOTP({ secret }).generate({ timestamp: Date.now() + seconds * 1000 })
const secretOn = ({ html }: Answer) => /class="secret">([A-Z2-7 ]+)</.exec(html)?.[1]?.replaceAll(' ', '') ?? ''

/** Sets up an authenticator on the pages of the account, as somebody signed in does. */
const setUp = async (caller: Caller) => {
  await caller.post('/desk/account/authenticator/start')
  const app = appOf(secretOn(await caller.get('/desk/account/authenticator')))
  const done = await caller.post('/desk/account/authenticator', { code: app(-30) })
  const codes = [...done.html.matchAll(/<li>([a-z2-9]{5}-[a-z2-9]{5})<\/li>/g)].map(([, code = '']) => code)
  return { app, done, codes }
}
const second = (waiting: Answer, code: string) =>
  nobody.post('/desk/sign-in/second', { code }, { cookie: `verhaal-entrance=${cookieIn(waiting, 'verhaal-entrance')}` })
const mailed = async () => (await world.house.world.letters.list({})).map(({ kind, address }) => [kind, address])

test('an authenticator is set up by its square or its secret, and its code is asked for after the password', async () => {
  const here = await callers(world).as(sanne)
  await here.post('/desk/account/authenticator/start')
  const page = await here.get('/desk/account/authenticator')
  expect(page.html).toContain('<svg class="qr" role="img"')
  expect((await here.post('/desk/account/authenticator', { code: '000000' })).text).toContain('niet de code van nu')
  const { app, done, codes } = await setUp(here)
  expect([done.status, codes.length]).toEqual([200, 10])
  expect(done.html).toContain(encodeURIComponent(codes[9] ?? ''))
  expect(await mailed()).toEqual([['way-changed', sanne.email]])

  const waiting = await enter()
  expect([waiting.location?.split('?')[0], cookieIn(waiting, 'verhaal')]).toEqual(['/desk/sign-in/second', undefined])
  const inside = await second(waiting, app(0))
  expect(inside.location).toBe('/desk')
  expect((await within(inside).get('/desk')).status).toBe(200)
})

test('before the code is shown no page of the desk opens, at whatever address', async () => {
  await setUp(await callers(world).as(sanne))
  const waiting = await enter()
  const key = cookieIn(waiting, 'verhaal-entrance')
  for (const name of ['verhaal', 'verhaal-entrance'])
    for (const path of ['/desk', '/desk/account', '/desk/account/second-factor', '/board', '/desk/log']) {
      const { status, location } = await nobody.get(path).then(() => callers(world).withSession(key).get(path))
      expect([name, path, status, location?.startsWith('/desk/sign-in')]).toEqual([name, path, 303, true])
    }
})

test('a code opens the desk once, also when it is sent twice at the same moment', async () => {
  const { app } = await setUp(await callers(world).as(sanne))
  const code = app(0)
  const answers = await Promise.all([1, 2, 3].map(async () => second(await enter(), code)))
  expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
  expect((await second(await enter(), code)).text).toContain('Deze code klopt niet')
})

test('an entrance is for one person and one use, and a session begins with a new key', async () => {
  const { app, codes } = await setUp(await callers(world).as(sanne))
  const waiting = await enter()
  const inside = await second(waiting, app(0))
  expect(cookieIn(inside, 'verhaal')).not.toBe(cookieIn(waiting, 'verhaal-entrance'))
  expect((await second(waiting, codes[0] ?? '')).location).toContain('/desk/sign-in?late=1')
  expect((await nobody.get('/desk/sign-in?late=1')).text).toContain('Dat duurde te lang')
})

test('a recovery code works once, and whoever it belongs to hears of it', async () => {
  const { codes } = await setUp(await callers(world).as(sanne))
  const code = codes[3] ?? ''
  expect((await second(await enter(), code.toUpperCase().replace('-', ' '))).location).toBe('/desk')
  expect((await second(await enter(), code)).status).toBe(422)
  const [letter] = await world.house.world.letters.list({ limit: 1 })
  expect(letter?.text).toMatch(/Codes over:\s9\./)
})

test('after ten wrong codes in an hour even the right one is not taken, and its owner is warned', async () => {
  const { app } = await setUp(await callers(world).as(sanne))
  for (let n = 0; n < 10; n += 1) expect(await ways().takeCode('sanne', '000000')).toBe(n === 9 ? 'stopped' : 'wrong')
  expect((await second(await enter(), app(0))).text).toContain('Te veel codes waren verkeerd')
  await world.passTo('2026-04-02T19:50:00.000Z')
  expect((await second(await enter(), app(0))).location).toBe('/desk')
})

test('the tenth wrong code warns by mail', async () => {
  await setUp(await callers(world).as(sanne))
  for (let n = 0; n < 9; n += 1) await ways().takeCode('sanne', '000000')
  await second(await enter(), '000000')
  const [letter] = await world.house.world.letters.list({ limit: 1 })
  expect(letter?.subject).toContain('Misschien kent iemand uw wachtwoord')
})

test('a mailed link is no way around the code, and the password chosen with it waits for the code too', async () => {
  const { app } = await setUp(await callers(world).as(sanne))
  await nobody.post('/desk/sign-in', { email: sanne.email, do: 'link' })
  const [letter] = await world.house.world.letters.list({ limit: 1 })
  const open = await world.house.world.letters.open(letter?.id ?? '')
  const path = /http:\/\/klankhuis\.test(\/desk\/sign-in\/\S+)/.exec(open?.text ?? '')?.[1] ?? ''
  const waiting = await nobody.post(path, { password: 'een heel nieuw wachtwoord' })
  expect(waiting.location).toContain('/desk/sign-in/second')
  expect(await people().signIn(sanne.email, password)).toBeDefined()
  expect((await second(waiting, app(0))).location).toBe('/desk')
  expect(await people().signIn(sanne.email, password)).toBeUndefined()
  expect(await people().signIn(sanne.email, 'een heel nieuw wachtwoord')).toBeDefined()
})

test('whose role needs a second factor sets it up before anything else opens', async () => {
  await needed('agent')
  const inside = within(await enter())
  for (const path of ['/desk', '/desk/account', '/desk/search?q=1', '/desk/complaints/new'])
    expect((await inside.get(path)).location).toBe('/desk/account/second-factor')
  const posted = await inside.post('/desk/account/language', { language: 'en' })
  expect(posted.status).toBe(403)
  expect(await people().byId('sanne')).toMatchObject({ language: 'nl' })
  expect((await inside.get('/desk/account/second-factor')).text).toContain('Stel een tweede stap in')
  const { done } = await setUp(inside)
  expect((await within(done).get('/desk')).status).toBe(200)
  expect((await inside.get('/desk')).location).toContain('/desk/sign-in')
})

test('not one address of the desk opens before the second factor is set up, but those that set it up', async () => {
  await needed('agent', 'manager', 'investigator', 'board', 'administrator')
  await people().change('sanne', { roles: ['agent', 'manager', 'investigator', 'board', 'administrator'] })
  const inside = within(await enter())
  const { id } = await world.file()
  const closed = routes.filter(({ rule }) => 'roles' in rule || rule.for === 'mailbox')
  expect(closed.length).toBeGreaterThan(100)
  for (const { method, path, rule } of closed.filter(({ rule }) => !('beforeFactor' in rule))) {
    const at = path.replace(':id', id).replace(/:\w+/g, 'x')
    const { status, location } = await (method === 'GET' ? inside.get(at) : inside.post(at))
    const isShut = method === 'GET' ? location === '/desk/account/second-factor' : status === 403
    expect([method, path, rule.for, isShut]).toEqual([method, path, rule.for, true])
  }
  const open = routes.filter(({ rule }) => 'beforeFactor' in rule).map(({ path }) => path)
  for (const path of open)
    expect(path).toMatch(/sign-out$|second-factor$|account\/(authenticator(\/start)?|passkeys(\/options)?)$/)
})

test('whoever has a factor and came in without showing it is out once it is needed', async () => {
  const elsewhere = await callers(world).as(sanne)
  const here = await callers(world).as(sanne)
  await setUp(here)
  expect((await elsewhere.get('/desk')).status).toBe(303)
  const weak = await callers(world).as(sanne)
  expect((await weak.get('/desk')).status).toBe(200)
  await needed('agent')
  expect((await weak.get('/desk/account/second-factor')).location).toContain('/desk/sign-in')
})

test('the last factor stays as long as the role needs one, and can go when it does not', async () => {
  const { done } = await setUp(await callers(world).as(sanne))
  await needed('agent')
  const inside = within(done)
  expect((await inside.post('/desk/account/authenticator/remove')).text).toContain('Uw rol vraagt om een tweede stap')
  await needed()
  expect((await inside.post('/desk/account/authenticator/remove')).status).toBe(303)
  expect((await enter()).location).toBe('/desk')
  expect((await mailed()).filter(([kind]) => kind === 'way-changed')).toHaveLength(2)
})

test('new recovery codes put the earlier ones out of use', async () => {
  const { done, codes } = await setUp(await callers(world).as(sanne))
  const renewed = await within(done).post('/desk/account/recovery-codes')
  expect(renewed.text).toContain('Bewaar deze herstelcodes')
  expect(await ways().takeCode('sanne', codes[0] ?? '')).toBe('wrong')
})

test('the secret of an authenticator and the recovery codes are not to be read in the database', async () => {
  const { app, codes } = await setUp(await callers(world).as(sanne))
  const rows = JSON.stringify([
    await world.database.app.selectFrom('authenticator').selectAll().execute(),
    await world.database.app.selectFrom('recovery_code').selectAll().execute(),
  ])
  expect(app(0)).toMatch(/^\d{6}$/)
  for (const code of codes) expect(rows).not.toContain(code)
  expect(rows).not.toMatch(/"[A-Z2-7]{32}"/)
})

test('one sees where one is signed in, in words, and ends one session or all others', async () => {
  const agent = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0'
  const entered = await nobody.post('/desk/sign-in', { email: sanne.email, password }, { 'user-agent': agent })
  const [here, other] = [within(entered), await callers(world).as(sanne)]
  const page = await here.get('/desk/account')
  expect(page.text).toContain('Firefox op Windows (dit apparaat)')
  expect(page.text).toContain('Onbekend apparaat')
  const id = /name="session" value="([0-9a-f-]{36})"/.exec(page.html)?.[1] ?? ''
  const ofRuth = await callers(world).as(ruth)
  await ofRuth.post('/desk/account/sessions/end', { session: id })
  expect((await other.get('/desk')).status).toBe(200)
  await here.post('/desk/account/sessions/end', { session: id })
  expect((await other.get('/desk')).status).toBe(303)
  const third = await callers(world).as(sanne)
  await here.post('/desk/account/sessions/end-others')
  expect([(await third.get('/desk')).status, (await here.get('/desk')).status]).toEqual([303, 200])
})

test('under https the cookies are bound to this host', async () => {
  const secure = await smallWorld({ publicUrl: 'https://klankhuis.test' })
  await secure.house.world.people.setPassword('sanne', password)
  const { headers } = await callers(secure).nobody.post('/desk/sign-in', { email: sanne.email, password })
  expect(headers.getSetCookie()[0]).toMatch(
    /^__Host-verhaal=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  )
})
