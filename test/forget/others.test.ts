import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { naming } from '#forget/phrase.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld

beforeAll(async () => {
  world = await smallWorld()
})

const closed = async (orderNumber: string, words: NonNullable<Parameters<SmallWorld['file']>[0]>['words'] & {}) => {
  const { id } = await world.file({ orderNumber, words })
  await world.does(id, crew.ruth, { type: 'register' })
  await world.does(id, { kind: 'customer' }, { type: 'withdraw' })
  await world.sendLetters()
  return id
}

const erases = async (id: string) => {
  const { forget } = world.house.world
  const erasure = await forget.propose({ because: 'request', subjects: [{ kind: 'complaint', id }], by: 'ruth' })
  await forget.decide(erasure ?? '', true, 'noor')
  await forget.work()
  expect(await forget.parts(erasure ?? '')).toMatchObject([{ state: 'erased' }])
}

/** Somebody of the desk looked for this; answers with what is left of it. */
const looksFor = async (...texts: readonly string[]) => {
  await sql`delete from recent_search`.execute(world.database.owner)
  for (const text of texts) await world.house.world.views.remember('sanne', text)
  return async () => (await world.house.world.views.searches('sanne')).toSorted()
}

const letter = (recipient: string, address: string, text: string) =>
  sql`
  insert into letter (id, key, kind, recipient, state, next_attempt_at, message_id, address, subject, text, html, created_at)
  values (gen_random_uuid(), gen_random_uuid(), 'sign-in', ${recipient}, 'delivered', now(), gen_random_uuid(), ${address}, 'Brief',
    ${text}, ${text}, now())`.execute(world.database.owner)

const lettersLeft = async () => {
  const { rows } = await sql<{ text: string }>`select text from letter where complaint_id is null and text <> ''
    order by text`.execute(world.database.owner)
  return rows.map(({ text }) => text)
}

test('whoever’s address, number or reference only contains that of the erased customer keeps what names them', async () => {
  const id = await closed('1234', { name: 'Jan Bakker', email: 'jan@x.example', phone: '06 1234 5678' })
  const left = await looksFor(
    'marjan@x.example',
    'jan@x.example.org',
    '12345',
    '06 1234 56789',
    'Jan Bakker-Smit',
    'Annejan Bakker',
    'JAN  BAKKER',
    '+31 (0)6-12345678',
  )
  await world.house.world.views.save({
    owner: 'sanne',
    name: 'Ander',
    query: 'q=marjan%40x.example',
    storefronts: null,
  })
  await world.house.world.views.save({ owner: 'sanne', name: 'Zelf', query: 'q=jan%40x.example', storefronts: null })
  await erases(id)
  expect(await left()).toEqual(
    ['marjan@x.example', 'jan@x.example.org', '12345', '06 1234 56789', 'Jan Bakker-Smit', 'Annejan Bakker'].toSorted(),
  )
  const { rows } = await sql<{ name: string }>`select name from saved_view`.execute(world.database.owner)
  expect(rows).toEqual([{ name: 'Ander' }])
})

test('a namesake who complained, and a colleague of that name, keep what names them', async () => {
  const id = await closed('2001', { name: 'Els de Wit', email: 'els@een.example' })
  await closed('2002', { name: 'Els de Wit', email: 'els@twee.example' })
  const colleague = await closed('2003', { name: crew.sanne.name, email: 'gelijk@postvak.example' })
  const left = await looksFor('Els de Wit', 'els@een.example', 'els@twee.example', crew.sanne.name)
  await letter('staff', crew.ruth.email, `Vandaag: ${crew.sanne.name} heeft alles af.`)
  await letter('customer', 'els@twee.example', 'Dag Els de Wit, hier is uw link.')
  await letter('customer', 'els@een.example', 'Dag Els, dit is van u.')
  await erases(id)
  await erases(colleague)
  expect(await left()).toEqual(['Els de Wit', 'els@twee.example', crew.sanne.name].toSorted())
  expect(await lettersLeft()).toEqual([
    'Dag Els de Wit, hier is uw link.',
    `Vandaag: ${crew.sanne.name} heeft alles af.`,
  ])
})

test('a form that somebody else is filling in stays, even with the same name in it', async () => {
  const id = await closed('3001', { name: 'Bo Vermeer', email: 'bo@x.example' })
  const { drafts } = world.house.world
  const other = await drafts.start('klankhuis', {
    email: 'ebo@x.example',
    story: 'Net als Bo Vermeer van bo@x.example',
  })
  const own = await drafts.start('klankhuis', { email: ' Bo@x.example', story: 'Nog een klacht' })
  await erases(id)
  expect(await drafts.read(other)).toBeDefined()
  expect(await drafts.read(own)).toBeUndefined()
})

test('the same number under which somebody complained elsewhere still leads to them', async () => {
  const id = await closed('4001', { name: 'Kim Vos', email: 'kim@x.example', phone: '030 234 5678' })
  await closed('4002', { name: 'Lou Vos', email: 'lou@x.example', phone: '+31302345678' })
  const left = await looksFor('030 2345678', 'Kim Vos')
  await erases(id)
  expect(await left()).toEqual(['030 2345678'])
})

test('a colleague who sent a message of the customer on keeps their own letters', async () => {
  const id = await closed('5001', { name: 'Roos Bos', email: 'roos@x.example' })
  await sql`insert into mail_in (id, message_id, digest, received_at, stored_at, bytes, next_at, state, complaint_id, sender, sender_name)
    values (gen_random_uuid(), 'door@x', 'd', now(), now(), 1, now(), 'added', ${id}, ${crew.ruth.email}, ${crew.ruth.name})`.execute(
    world.database.owner,
  )
  await letter('staff', crew.ruth.email, 'Uw lijst van de dag')
  await erases(id)
  expect(await lettersLeft()).toContain('Uw lijst van de dag')
})

test.each([
  ['email', 'jan@x.example', 'Schrijf naar jan@x.example.', true],
  ['email', 'jan@x.example', 'klaas.jan@x.example', false],
  ['name', 'Zoë Çelik', 'ZOË ÇELIK belde', true],
  ['name', 'Zoë Çelik', 'Zoë Çeliker', false],
  ['name', 'Li Na', 'Juli Nabij', false],
  ['phone', '+49 1512 3456789', 'Bel 01512-3456789', true],
  ['phone', '0612345678', 'EAN 871061234567899', false],
  ['reference', '100234', 'Klacht 100234, dringend', true],
  ['reference', '100234', '100234-2', false],
  ['reference', '100234', '100234.50', false],
] as const)('of the %s “%s”, “%s” names them: %s', (kind, said, text, is) => {
  expect(naming([{ kind, said }])(text)).toBe(is)
})
