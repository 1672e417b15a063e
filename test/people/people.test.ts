import { createSecretKey } from 'node:crypto'
import process from 'node:process'
import { beforeAll, expect, test } from 'vitest'
import type { Instant } from '#calendar/day.ts'
import { createPeople } from '#people/create.ts'
import type { NewPerson, People } from '#people/people.ts'
import { freshDatabase, type FreshDatabase } from '../world/database.ts'

let world: FreshDatabase
let people: People
let now = '2026-04-02T08:12:00.000Z' as Instant
beforeAll(async () => {
  world = await freshDatabase()
  people = createPeople({ db: world.app, now: () => now, secret: createSecretKey(Buffer.alloc(32, 7)) })
})

const anna: NewPerson = { name: 'Anna de Vriés', email: 'Anna@lamp.example', language: 'nl', roles: ['agent'] }
const add = async (email: string, change: Partial<NewPerson> = {}) => {
  const added = await people.add({ ...anna, email, ...change })
  if ('problem' in added) throw new Error(added.problem)
  return added
}
const password = 'a lamp that does not light'

test('somebody new gets a readable id of their own and is found by any letter case of their address', async () => {
  const [one, other] = [await add('anna@lamp.example'), await add('anna2@lamp.example', { storefronts: ['lamp'] })]
  expect([one.id, other.id]).toEqual(['anna-de-vries', 'anna-de-vries-2'])
  expect(one).not.toHaveProperty('storefronts')
  expect(await people.byEmail(' ANNA@lamp.example ')).toEqual(one)
  expect((await people.all()).map(({ id }) => id)).toContain(other.id)
})

test('two people cannot have one address', async () => {
  await add('busy@lamp.example')
  const other = await add('other@lamp.example')
  expect(await people.add({ ...anna, email: 'BUSY@lamp.example' })).toEqual({ problem: 'email-taken' })
  expect(await people.change(other.id, { email: 'Busy@lamp.example' })).toEqual({ problem: 'email-taken' })
})

test('a person changes, and can be given some storefronts or all of them again', async () => {
  const { id } = await add('change@lamp.example')
  expect(await people.change(id, { storefronts: ['lamp'], roles: ['manager'] })).toMatchObject({
    storefronts: ['lamp'],
    roles: ['manager'],
  })
  expect(await people.change(id, { name: 'An' })).toMatchObject({ name: 'An', storefronts: ['lamp'] })
  expect(await people.change(id, { storefronts: undefined })).not.toHaveProperty('storefronts')
})

test('names of people and partners are known by id, also right after a change', async () => {
  const { id } = await add('names@lamp.example')
  const partner = await people.addPartner({
    name: 'Depot Noord',
    kind: 'warehouse',
    email: 'd@x.example',
    language: 'nl',
  })
  expect((await people.names()).get(partner.id)).toBe('Depot Noord')
  await people.change(id, { name: 'Nieuwe Naam' })
  await people.changePartner(partner.id, { name: 'Depot Zuid', active: false })
  const names = await people.names()
  expect([names.get(id), names.get(partner.id)]).toEqual(['Nieuwe Naam', 'Depot Zuid'])
})

test('who knows the password comes in, and nobody else', async () => {
  const { id } = await add('sign@lamp.example')
  expect(await people.signIn('sign@lamp.example', password)).toBeUndefined()
  expect(await people.setPassword(id, password)).toBeUndefined()
  expect(await people.signIn('Sign@lamp.example', password)).toMatchObject({ id })
  for (const wrong of ['', ' ', `${password} `, password.toUpperCase(), '%', 'x'.repeat(5000)])
    expect(await people.signIn('sign@lamp.example', wrong)).toBeUndefined()
  expect(await people.signIn('nobody@lamp.example', password)).toBeUndefined()
  const { password_hash } = await world.app
    .selectFrom('person')
    .select('password_hash')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect(password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

test('A-69: a password is at least ten characters, and at most 1024', async () => {
  const { id } = await add('length@lamp.example')
  expect(await people.setPassword(id, 'ninechars')).toEqual({ problem: 'password-too-short' })
  expect(await people.setPassword(id, 'x'.repeat(1025))).toEqual({ problem: 'password-too-long' })
  expect(await people.setPassword(id, 'x'.repeat(1024))).toBeUndefined()
  expect(await people.signIn('length@lamp.example', 'x'.repeat(1024))).toMatchObject({ id })
})

test('A-65: an unknown address takes as much work as a wrong password', async () => {
  const { id } = await add('time@lamp.example')
  await people.setPassword(id, password)
  // What is worked, not what passes: a busy machine lets everybody wait, and not alike.
  const work = async (email: string) => {
    const begin = process.cpuUsage()
    await people.signIn(email, 'not the password')
    return process.cpuUsage(begin).user
  }
  let [known, unknown] = [0, 0]
  for (let n = 0; n < 5; n += 1) {
    known += await work('time@lamp.example')
    unknown += await work('no@lamp.example')
  }
  expect(unknown).toBeGreaterThan(known / 2)
  expect(unknown).toBeLessThan(known * 2)
})

test('a session ends after twelve idle hours, and after seven days at most', async () => {
  const { id } = await add('session@lamp.example')
  const { key, expiresAt } = await people.openSession(id)
  expect(key).toMatch(/^[\w-]{43}$/)
  expect(expiresAt).toBe('2026-04-09T08:12:00.000Z')
  now = '2026-04-02T20:11:00.000Z' as Instant
  expect(await people.session(key)).toMatchObject({ id })
  now = '2026-04-03T08:10:00.000Z' as Instant
  expect(await people.session(key)).toMatchObject({ id })
  now = '2026-04-03T20:10:00.000Z' as Instant
  expect(await people.session(key)).toBeUndefined()
  now = '2026-04-02T08:12:00.000Z' as Instant
  const busy = await people.openSession(id)
  for (let hour = 0; hour < 7 * 24; hour += 6) {
    now = new Date(Date.parse('2026-04-02T08:12:00.000Z') + hour * 3_600_000).toISOString() as Instant
    expect(await people.session(busy.key)).toMatchObject({ id })
  }
  now = '2026-04-09T08:12:00.000Z' as Instant
  expect(await people.session(busy.key)).toBeUndefined()
  await people.clean()
  expect(await world.app.selectFrom('session').selectAll().where('person_id', '=', id).execute()).toEqual([])
})

test('A-61: whoever is made inactive is out at once, and stays out when active again', async () => {
  const { id } = await add('out@lamp.example')
  const { key } = await people.openSession(id)
  await people.change(id, { active: false })
  expect(await people.session(key)).toBeUndefined()
  await people.change(id, { active: true })
  expect(await people.session(key)).toBeUndefined()
})

test('A-61: whoever loses a role has lost it in the session that is open', async () => {
  const { id } = await add('role@lamp.example', { roles: ['manager'] })
  const { key } = await people.openSession(id)
  await people.change(id, { roles: [] })
  expect((await people.session(key))?.roles).toEqual([])
})

test('A-61: a new password ends the sessions of whoever knew the old one', async () => {
  const { id } = await add('new@lamp.example')
  const { key } = await people.openSession(id)
  await people.setPassword(id, password)
  expect(await people.session(key)).toBeUndefined()
})

test('a session can be closed, and all of one person', async () => {
  const { id } = await add('close@lamp.example')
  const [one, two, three] = [await people.openSession(id), await people.openSession(id), await people.openSession(id)]
  await people.closeSession(one.key)
  expect([await people.session(one.key), (await people.session(two.key))?.id]).toEqual([undefined, id])
  await people.closeSessionsOf(id)
  expect([await people.session(two.key), await people.session(three.key)]).toEqual([undefined, undefined])
})

test('A-60: nothing in the database opens a session', async () => {
  const { id } = await add('dump@lamp.example')
  const { key } = await people.openSession(id)
  const kept = JSON.stringify(await world.app.selectFrom('session').selectAll().execute())
  expect(kept).not.toContain(key)
  for (const { hash } of await world.app.selectFrom('session').select('hash').execute())
    expect(await people.session(hash)).toBeUndefined()
})

test('A-76: a form of another session is refused', async () => {
  const { id } = await add('csrf@lamp.example')
  const [one, two] = [await people.openSession(id), await people.openSession(id)]
  expect(people.csrfMatches(one.key, people.csrfFor(one.key))).toBe(true)
  for (const odd of ['', people.csrfFor(two.key), one.key, undefined as unknown as string, [] as unknown as string])
    expect(people.csrfMatches(one.key, odd)).toBe(false)
  expect(people.csrfMatches('', people.csrfFor(''))).toBe(false)
})
