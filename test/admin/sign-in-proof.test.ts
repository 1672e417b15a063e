import { TOTP } from 'otpauth'
import { beforeEach, expect, test } from 'vitest'
import { routes } from '#web/routes.ts'
import { type Answer, type Caller, callers } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld
let key: string
let here: Caller

const password = 'vier vogels op een draad'
const { sanne, noor } = crew
const asked = 'Bevestig dat u het bent'

const people = () => world.house.world.people
const sessionIn = ({ headers }: Answer) => /(?:^|[ ,])verhaal=([^;]+)/.exec(headers.getSetCookie().join(', '))?.[1]
const lines = async () => (await world.database.app.selectFrom('audit').select('id').execute()).length
const later = () => world.passTo('2026-04-02T18:52:00.000Z')
const hiddenIn = ({ html }: Answer) =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
      .map(([, name = '', value = '']) => [name, value])
      .filter(([name]) => name !== 'csrf'),
  ) as Readonly<Record<string, string>>

/** Somebody signed in eleven minutes ago. */
const cameIn = async (who: { readonly id: string }) => {
  key = (await people().openSession(who.id)).key
  here = callers(world).withSession(key)
  return here
}

/** An authenticator on somebody's phone; answers with the code that it shows now. */
const phone = async (who: string) => {
  const { authenticators } = world.house.world.ways
  await authenticators.start(who)
  const secret = (await authenticators.pending(who, 'Klankhuis', who))?.text ?? ''
  const app = (seconds: number) => new TOTP({ secret }).generate({ timestamp: Date.now() + seconds * 1000 })
  await authenticators.confirm(who, app(-30))
  return () => app(0)
}

beforeEach(async () => {
  world = await smallWorld()
  await people().setPassword('sanne', password)
  await people().setPassword('noor', password)
})

test('everything that changes how one signs in asks first who one is, and does nothing until that is shown', async () => {
  await people().change('noor', { roles: ['agent', 'administrator'] })
  await phone('noor')
  await cameIn(noor)
  await later()
  const before = await lines()
  const guarded = routes.filter(({ rule }) => 'afterProof' in rule)
  expect(guarded.length).toBeGreaterThan(20)
  for (const { path } of guarded) {
    const at = path.replace(':id', path.includes('setup') ? 'klankhuis' : 'sanne')
    const answer = await here.post(at, { do: 'you', name: 'x', needing: 'agent', 'sealed-new': 'forged' })
    expect([path, answer.status, answer.text.includes(asked)]).toEqual([path, 403, true])
  }
  expect([await lines(), (await here.get('/desk/account')).status]).toEqual([before, 200])
})

test('no form of the account, of people or of roles goes without it, but those that let nobody in', () => {
  const free = [
    ['/desk/account/language', 'says in which language'],
    ['/desk/people/:id/invite', 'mails somebody a link to their own address'],
  ].map(([path]) => path)
  const unguarded = routes
    .filter(({ method, path }) => method === 'POST' && /^\/desk\/(account|people|roles)\b/.test(path))
    .filter(({ rule }) => !('afterProof' in rule))
  expect(unguarded.map(({ path }) => path)).toEqual(free)
})

test('the right password goes on with what was asked, under a new key, and is enough for ten minutes', async () => {
  await cameIn(sanne)
  await later()
  const page = await here.post('/desk/account/sessions/end-others')
  expect([page.status, page.text.includes('U vroeg ons om een sessie te beëindigen')]).toEqual([403, true])
  const wrong = await here.post('/desk/account/sessions/end-others', { prove: 'password', 'prove-password': 'anders' })
  expect([wrong.status, wrong.text.includes('Dit is niet uw wachtwoord')]).toEqual([422, true])
  const done = await here.post('/desk/account/sessions/end-others', { prove: 'password', 'prove-password': password })
  expect([done.status, done.location]).toEqual([303, '/desk/account?done=others'])
  const renewed = callers(world).withSession(sessionIn(done))
  expect([(await here.get('/desk/account')).status, (await renewed.get('/desk/account')).status]).toEqual([303, 200])
  await world.passTo('2026-04-02T19:01:59.000Z')
  expect((await renewed.post('/desk/account/sessions/end-others')).status).toBe(303)
  await world.passTo('2026-04-02T19:02:00.000Z')
  expect((await renewed.post('/desk/account/sessions/end-others')).status).toBe(403)
})

test('what was filled in goes along, and arrives as it was', async () => {
  await cameIn(noor)
  await later()
  const fields = { name: 'Sanne Visser-Bos', email: 'sanne@nieuw.example', language: 'nl', roles: ['agent', 'manager'] }
  const page = await here.post('/desk/people/sanne', fields)
  const [form = ''] = /<form[\s\S]*?<\/form>/.exec(page.html) ?? []
  expect(form.match(/name="roles" value="\w+"/g)).toHaveLength(2)
  const wrong = await here.post('/desk/people/sanne', { ...fields, prove: 'password', 'prove-password': 'x' })
  expect(wrong.html).toContain('value="Sanne Visser-Bos"')
  expect(await people().byId('sanne')).toMatchObject({ name: sanne.name })
  await here.post('/desk/people/sanne', { ...fields, prove: 'password', 'prove-password': password })
  expect(await people().byId('sanne')).toMatchObject({ name: 'Sanne Visser-Bos', roles: ['agent', 'manager'] })
})

test('whoever has an authenticator shows a code of it: a password is not enough, a code is', async () => {
  const code = await phone('sanne')
  await cameIn(sanne)
  await later()
  const path = '/desk/account/authenticator/remove'
  const byPassword = await here.post(path, { prove: 'password', 'prove-password': password })
  expect([byPassword.status, byPassword.text.includes('Code uit uw authenticator-app')]).toEqual([403, true])
  expect((await here.post(path, { prove: 'code', 'prove-code': '000000' })).text).toContain('Deze code klopt niet')
  expect((await here.post(path, { prove: 'code', 'prove-code': code() })).location).toContain('done=authenticator')
  expect((await world.house.world.ways.standing.of('sanne')).authenticator).toBe(false)
})

test('a new password goes along sealed: nobody reads it in the page, nor puts in another', async () => {
  const code = await phone('sanne')
  await cameIn(sanne)
  await later()
  const page = await here.post('/desk/account/password', { current: password, new: 'een heel nieuw wachtwoord' })
  expect(page.text).toContain('Wat u invulde, is bewaard en gaat mee.')
  expect(page.html).not.toMatch(/een heel nieuw|vier vogels/)
  const done = await here.post('/desk/account/password', { ...hiddenIn(page), prove: 'code', 'prove-code': code() })
  expect(done.location).toContain('done=password')
  expect(await people().signIn(sanne.email, 'een heel nieuw wachtwoord')).toBeDefined()
})

test('the old password is proof enough where it alone opens the door', async () => {
  await cameIn(sanne)
  await later()
  const wrong = await here.post('/desk/account/password', { current: 'anders', new: 'een heel nieuw wachtwoord' })
  expect([wrong.status, wrong.text.includes('Dit is niet uw wachtwoord van nu')]).toEqual([422, true])
  expect((await here.post('/desk/account/password', { current: password, new: 'kort' })).status).toBe(422)
  const done = await here.post('/desk/account/password', { current: password, new: 'een heel nieuw wachtwoord' })
  expect(done.location).toContain('done=password')
})

test('whoever never had a password confirms it by a mailed link, comes back to the page and goes on', async () => {
  await cameIn(crew.ruth)
  await later()
  const path = '/desk/account/password'
  const page = await here.post(path, { new: 'een heel nieuw wachtwoord' })
  expect(page.html).not.toContain('prove-password')
  const mailed = await here.post(path, { ...hiddenIn(page), prove: 'link' })
  expect(mailed.text).toContain(`een link onderweg naar ${crew.ruth.email}`)
  const tooSoon = await here.post(path, { ...hiddenIn(mailed), prove: 'again' })
  expect([tooSoon.status, tooSoon.text.includes('U hebt zich nog niet opnieuw aangemeld')]).toEqual([422, true])
  const [letter] = await world.house.world.letters.list({ limit: 1 })
  const link = /klankhuis\.test(\S+sign-in\/\S+)/.exec(
    (await world.house.world.letters.open(letter?.id ?? ''))?.text ?? '',
  )
  const entered = await here.post(link?.[1] ?? '')
  expect(entered.location).toBe('/desk/account')
  const anew = callers(world).withSession(sessionIn(entered))
  const old = await anew.post(path, { ...hiddenIn(mailed), prove: 'again', csrf: people().csrfFor(key) })
  expect([old.status, old.html.includes('sealed-new')]).toEqual([403, true])
  expect((await anew.post(path, { ...hiddenIn(old), prove: 'again' })).location).toContain('done=password')
  expect(await people().signIn(crew.ruth.email, 'een heel nieuw wachtwoord')).toBeDefined()
})

test('no page gives a password back, also not where a form came too late', async () => {
  await cameIn(sanne)
  const old = await here.post('/desk/account/password', {
    csrf: 'of another session',
    current: password,
    new: 'een heel nieuw wachtwoord',
  })
  expect(old.status).toBe(403)
  expect(old.html).not.toMatch(/een heel nieuw|vier vogels/)
})
