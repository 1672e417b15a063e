import { beforeEach, expect, test } from 'vitest'
import { type Caller, callers } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld
let noor: Caller

beforeEach(async () => {
  world = await smallWorld()
  noor = await callers(world).as(crew.noor)
})

const people = () => world.house.world.people
const fields = { name: 'Jet Vos', email: 'jet.vos@klankhuis.example', language: 'nl', roles: ['agent'] }

test('a new colleague is invited by mail, and chooses a password with the link in it', async () => {
  const added = await noor.post('/desk/people', fields)
  expect(added.status).toBe(303)
  expect((await noor.get(added.location ?? '')).text).toContain('uitnodiging onderweg naar jet.vos@klankhuis.example')
  const [letter] = await world.house.world.letters.list({ limit: 1 })
  const open = await world.house.world.letters.open(letter?.id ?? '')
  expect(open).toMatchObject({ kind: 'invitation', address: 'jet.vos@klankhuis.example' })
  const path = /http:\/\/klankhuis\.test(\/desk\/sign-in\/\S+)/.exec(open?.text ?? '')?.[1] ?? ''
  const entered = await callers(world).nobody.post(path, { password: 'een heel goed wachtwoord' })
  expect(entered.location).toBe('/desk')
})

test('a form with mistakes says each at its field and keeps what was typed', async () => {
  const { status, html } = await noor.post('/desk/people', { name: 'Jet', email: 'geen adres', language: 'nl' })
  expect(status).toBe(422)
  for (const field of ['email', 'roles']) expect(html).toContain(`href="#${field}"`)
  expect(html).toContain('value="geen adres"')
  expect(await people().byEmail('geen adres')).toBeUndefined()
})

test('two people cannot have one address', async () => {
  const { text } = await noor.post('/desk/people', { ...fields, email: 'Sanne.Visser@klankhuis.example' })
  expect(text).toContain('Iemand anders hier heeft dit adres.')
})

test('the last administrator can neither lose the role nor be deactivated', async () => {
  const { name, email, language } = crew.noor
  const demoted = await noor.post('/desk/people/noor', { name, email, language, roles: ['agent'] })
  expect(demoted.text).toContain('Dit is de laatste actieve beheerder.')
  const left = await noor.post('/desk/people/noor/deactivate')
  expect(left.text).toContain('Dit is de laatste actieve beheerder.')
  expect(await people().byId('noor')).toMatchObject({ active: true, roles: ['administrator'] })
})

/** The world in which nobody's change is made before two of them have been decided on. */
const bothAtOnce = (): SmallWorld => {
  const { change, ...rest } = people()
  let waiting: (() => void)[] | undefined = []
  const together = () =>
    new Promise<void>(go => {
      if (!waiting) return go()
      waiting.push(go)
      if (waiting.length < 2) return
      for (const one of waiting) one()
      waiting = undefined
    })
  const slow = {
    ...rest,
    change: async (...given: Parameters<typeof change>) => together().then(() => change(...given)),
  }
  return { ...world, house: { ...world.house, world: { ...world.house.world, people: slow } } }
}

test('two administrators who deactivate each other at the same moment leave somebody in', async () => {
  await people().change('ruth', { roles: ['manager', 'administrator'] })
  const raced = callers(bothAtOnce())
  const [first, second] = [await raced.as(crew.noor), await raced.as(crew.ruth)]
  await Promise.all([first.post('/desk/people/ruth/deactivate'), second.post('/desk/people/noor/deactivate')])
  const left = (await people().all()).filter(({ active, roles }) => active && roles.includes('administrator'))
  expect(left.length).toBeGreaterThan(0)
})

test('A-61: whoever is deactivated is out at once, and an open link lets them in no more', async () => {
  const sanne = await callers(world).as(crew.sanne)
  await noor.post('/desk/people/sanne/invite')
  expect((await sanne.get('/desk')).status).toBe(200)
  expect((await noor.post('/desk/people/sanne/deactivate')).location).toContain('done=left')
  expect((await sanne.get('/desk')).status).toBe(303)
  const [letter] = await world.house.world.letters.list({ limit: 1 })
  const open = await world.house.world.letters.open(letter?.id ?? '')
  const path = /http:\/\/klankhuis\.test(\/desk\/sign-in\/\S+)/.exec(open?.text ?? '')?.[1] ?? ''
  expect((await callers(world).nobody.get(path)).status).toBe(410)
  await noor.post('/desk/people/sanne/activate')
  expect(await people().byId('sanne')).toMatchObject({ active: true })
})

test('when nobody is left to review, the administrator is told so', async () => {
  expect((await noor.get('/desk/people')).text).not.toContain('Wie kan beoordelen')
  for (const id of ['eleonora', 'saskia']) await people().change(id, { active: false })
  await people().change('hugh', { roles: ['board', 'agent'] })
  expect((await noor.get('/desk/people')).text).toContain('kan alleen Hugh Pemberton beoordelen')
  await people().change('hugh', { active: false })
  expect((await noor.get('/desk/people')).text).toContain('Niemand kan klachten van Klankhuis beoordelen.')
})

test('only an administrator keeps people, partners and shops', async () => {
  const ruth = await callers(world).as(crew.ruth)
  for (const page of ['people', 'people/noor', 'partners', 'shops', 'shops/klankhuis'])
    expect((await ruth.get(`/desk/${page}`)).status).toBe(404)
  expect((await ruth.post('/desk/people', fields)).status).toBe(404)
})

test('a partner is added, changed and set aside', async () => {
  const partner = { name: 'Snelpost', kind: 'courier', email: 'vragen@snelpost.example', language: 'nl' }
  expect((await noor.post('/desk/partners', { ...partner, kind: '' })).status).toBe(422)
  expect((await noor.post('/desk/partners', partner)).location).toBe('/desk/partners?done=added&of=snelpost')
  await noor.post('/desk/partners/snelpost', { ...partner, name: 'Snelpost Zuid' })
  expect(await people().partner('snelpost')).toMatchObject({ name: 'Snelpost Zuid', active: false })
})
