import { beforeEach, expect, test } from 'vitest'
import { actorOf } from '#web/enter.ts'
import { type Caller, callers } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld
let noor: Caller

beforeEach(async () => {
  world = await smallWorld()
  noor = await callers(world).as(crew.noor)
})

const people = () => world.house.world.people
const weekend = {
  name: 'Weekendhulp',
  description: 'Neemt in het weekend klachten op.',
  'may-in': ['take-down', 'acknowledge'],
  'may-work': ['note'],
  as: ['agent'],
}
const jet = { name: 'Jet Vos', email: 'jet.vos@klankhuis.example', language: 'nl' }

/** Somebody who has that role of the house and nothing else. */
const withRole = async (houseRole: string) => {
  const added = await noor.post('/desk/people', { ...jet, houseRoles: [houseRole] })
  expect(added.status).toBe(303)
  const person = await people().byEmail(jet.email)
  if (!person) throw new Error('Nobody was added')
  return { person, caller: await callers(world).as(person) }
}

test('a role of the house permits what was chosen, and nothing else', async () => {
  expect((await noor.post('/desk/roles', weekend)).location).toBe('/desk/roles?done=saved&of=weekendhulp')
  const { person, caller } = await withRole('weekendhulp')
  expect(person).toMatchObject({
    roles: ['agent'],
    houseRoles: ['weekendhulp'],
    limits: { agent: ['take-down', 'acknowledge', 'note'] },
  })
  const { id } = await world.file()
  expect((await caller.get(`/desk/complaints/${id}`)).status).toBe(200)
  expect((await caller.get('/desk/complaints/new')).status).toBe(200)
  const noted = await world.house.world.ledger.handle(
    id,
    { type: 'note', files: [], words: { text: 'Gebeld.' } },
    actorOf(person),
  )
  expect(noted).toHaveProperty('done')
  const closed = await world.house.world.ledger.handle(id, { type: 'withdraw' } as never, actorOf(person))
  expect(closed).toMatchObject({ refused: 'not-allowed' })
  for (const path of ['/desk/log', '/desk/search?q=1', '/desk/people', '/desk/roles', '/mailbox'])
    expect([path, (await caller.get(path)).status]).toEqual([path, 404])
})

test('a role given whole stays whole beside one of the house', async () => {
  await noor.post('/desk/roles', weekend)
  const { name, email, language } = crew.sanne
  await noor.post('/desk/people/sanne', { name, email, language, roles: ['agent'], houseRoles: ['weekendhulp'] })
  const sanne = await people().byId('sanne')
  expect(sanne).toMatchObject({ roles: ['agent'], houseRoles: ['weekendhulp'] })
  expect(sanne).not.toHaveProperty('limits')
})

test('A-61: a change of the role holds at once for whoever has it', async () => {
  await noor.post('/desk/roles', weekend)
  const { caller } = await withRole('weekendhulp')
  expect((await caller.get('/desk/search?q=1')).status).toBe(404)
  await noor.post('/desk/roles/weekendhulp', { ...weekend, 'may-see': ['search'] })
  expect((await caller.get('/desk/search?q=1')).status).toBe(200)
})

test('what a role counts as is proposed from its permissions, and the house decides', async () => {
  const asked = await noor.post('/desk/roles', { ...weekend, as: [] })
  expect([asked.status, await world.house.world.houseRoles.all()]).toEqual([422, []])
  expect(asked.text).toContain('Kijk na waar deze rol als telt.')
  expect(asked.html).toMatch(/value="agent" checked/)
  expect(asked.html).toContain('value="Weekendhulp"')
  const proposed = await noor.post('/desk/roles', { ...weekend, 'may-house': ['people'], do: 'propose' })
  expect(proposed.html).toMatch(/value="administrator" checked/)
})

test('a role that counts as what none of its permissions belong to is not taken, nor the other way round', async () => {
  const board = await noor.post('/desk/roles', {
    ...weekend,
    'may-in': ['take-down'],
    'may-work': [],
    as: ['agent', 'board'],
  })
  expect(board.text).toContain('heeft geen van deze rechten')
  const log = await noor.post('/desk/roles', { ...weekend, 'may-see': ['log'] })
  expect(log.text).toContain('hoort bij geen van de rollen waar deze als telt')
  expect((await noor.post('/desk/roles', { ...weekend, name: '', 'may-in': [], 'may-work': [] })).status).toBe(422)
})

test('a role that somebody has cannot be removed before it is taken from them', async () => {
  await noor.post('/desk/roles', weekend)
  const { person } = await withRole('weekendhulp')
  expect((await noor.get('/desk/roles/weekendhulp')).text).toContain('Jet Vos heeft deze rol nog.')
  expect((await noor.post('/desk/roles/weekendhulp/remove')).status).toBe(422)
  await noor.post(`/desk/people/${person.id}`, { ...jet, roles: ['agent'] })
  expect((await noor.post('/desk/roles/weekendhulp/remove')).location).toBe('/desk/roles?done=removed')
  expect((await noor.get('/desk/roles/weekendhulp')).status).toBe(404)
})

test('every permission of each built-in role can be read', async () => {
  const { text } = await noor.get('/desk/roles')
  for (const words of ['Mensen bijhouden, uitnodigen en laten gaan', 'Klachten beantwoorden, of meteen afhandelen'])
    expect(text).toContain(words)
})

const staffing = { name: 'Personeelszaken', 'may-house': ['people', 'roles'], as: ['administrator'] }

test('who administers the house in part makes nobody an administrator, and touches none', async () => {
  await noor.post('/desk/roles', staffing)
  const { person, caller } = await withRole('personeelszaken')
  expect((await caller.get('/desk/people')).status).toBe(200)
  const own = await caller.post(`/desk/people/${person.id}`, { ...jet, roles: ['administrator'] })
  expect(own.text).toContain('Alleen wie volledig beheerder is')
  const { name, language } = crew.noor
  for (const [path, fields] of [
    ['/desk/people', { ...jet, email: 'x@klankhuis.example', roles: ['administrator'] }],
    ['/desk/people', { ...jet, email: 'x@klankhuis.example', houseRoles: ['personeelszaken'] }],
    ['/desk/people/noor', { name, email: 'mine@evil.example', language, roles: ['administrator'] }],
    ['/desk/people/noor/invite', {}],
    ['/desk/people/noor/deactivate', {}],
    ['/desk/people/noor/reset', {}],
    ['/desk/people/second-factor', {}],
    ['/desk/roles/personeelszaken', { ...staffing, 'may-house': ['people', 'roles', 'export'] }],
    ['/desk/roles/personeelszaken/remove', {}],
    ['/desk/roles', { ...staffing, name: 'Alles', 'may-house': ['export'] }],
  ] as const)
    expect([path, (await caller.post(path, fields)).status]).toEqual([path, 422])
  expect(await people().byId('noor')).toMatchObject({ email: crew.noor.email, active: true })
  expect(await people().byEmail('x@klankhuis.example')).toBeUndefined()
  expect((await caller.get('/mailbox')).status).toBe(404)
})

test('a house is not left to somebody who administers it in part', async () => {
  await noor.post('/desk/roles', staffing)
  await withRole('personeelszaken')
  const { name, email, language } = crew.noor
  const demoted = await noor.post('/desk/people/noor', { name, email, language, houseRoles: ['personeelszaken'] })
  expect(demoted.text).toContain('Dit is de laatste actieve beheerder.')
  expect(await people().byId('noor')).toMatchObject({ roles: ['administrator'] })
})

test('roles that need a second factor count what a role of the house counts as', async () => {
  await noor.post('/desk/roles', weekend)
  const { caller } = await withRole('weekendhulp')
  await world.house.world.ways.setFactorRoles(['agent'], 'noor')
  expect((await caller.get('/desk')).location).toBe('/desk/account/second-factor')
})

test('an administrator is advised a second factor, and sets up their own before asking it of their role', async () => {
  expect((await noor.get('/desk/people')).text).toContain('Wij raden het aan voor beheerders en managers')
  const refused = await noor.post('/desk/people/second-factor', { needing: ['administrator', 'manager'] })
  expect(refused.text).toContain('Stel eerst uw eigen tweede stap in')
  const saved = await noor.post('/desk/people/second-factor', { needing: ['manager'] })
  expect(saved.location).toBe('/desk/people?done=factors')
  const list = await noor.get('/desk/people')
  expect(list.text).toContain('tweede stap nog in te stellen')
  expect((await (await callers(world).as(crew.ruth)).get('/desk')).location).toBe('/desk/account/second-factor')
})

test('whoever lost their phone gets a new beginning from an administrator, and hears of it', async () => {
  const { ways, letters } = world.house.world
  await ways.recovery.renew('sanne')
  await world.database.app.insertInto('authenticator').values({ person_id: 'sanne', secret: 'sealed' }).execute()
  const sanne = await callers(world).as(crew.sanne)
  expect((await noor.get('/desk/people/sanne')).html).toContain('Tweede stap van Sanne Visser weghalen')
  expect((await noor.post('/desk/people/sanne/reset')).location).toContain('done=reset')
  expect((await sanne.get('/desk')).status).toBe(303)
  expect(await ways.standing.of('sanne')).toMatchObject({ authenticator: false, passkeys: 0 })
  const [letter] = await letters.list({ limit: 1 })
  expect(letter).toMatchObject({ kind: 'way-changed', address: crew.sanne.email })
})

test('what changes about people, roles and factors is written down, with who did it', async () => {
  await noor.post('/desk/roles', weekend)
  const { person } = await withRole('weekendhulp')
  await noor.post('/desk/people/second-factor', { needing: ['board'] })
  await noor.post(`/desk/people/${person.id}/deactivate`)
  const { rows } = await world.house.world.audit.page({ by: 'noor' })
  expect(rows.map(({ kind, subject }) => [kind, subject])).toEqual([
    ['person-changed', person.id],
    ['factor-rule-changed', 'house'],
    ['person-added', person.id],
    ['role-saved', 'weekendhulp'],
  ])
})
