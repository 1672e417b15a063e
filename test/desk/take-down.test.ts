import { beforeAll, expect, test } from 'vitest'
import { type Clerk, clerk } from '../world/clerk.ts'
import { type ServedWorld, servedWorld } from '../world/served.ts'
import { crew } from '../world/story.ts'

let world: ServedWorld
let agent: Clerk

beforeAll(async () => {
  world = await servedWorld()
  agent = await clerk(world, crew.sanne)
})

const call = {
  key: 'desk-1',
  channel: 'phone',
  received: '1-4-2026',
  time: '14.30',
  order: 'bestelling #100 240',
  category: 'faulty',
  story: 'De klarinet piept bij de hoge noten.',
  why: 'De telefonist was ziek.',
  wishes: ['repair', 'exchange'],
  name: 'Rosa Lindeman',
  email: 'rosa@postvak.example',
  language: 'nl',
}
const read = async (to: string | null) =>
  (await world.house.world.ledger.read(/complaints\/([\w-]+)/.exec(to ?? '')?.[1] ?? ''))?.complaint

test('a complaint by phone counts from the moment of the call, not from when it was typed', async () => {
  const { status, to } = await agent.sends('/desk/complaints/new', call)
  expect(status).toBe(303)
  expect(await read(to)).toMatchObject({
    reference: '100240',
    channel: 'phone',
    receivedAt: '2026-04-01T12:30:00.000Z',
    wishes: ['exchange', 'repair'],
    name: 'Rosa Lindeman',
  })
  expect((await agent.gets(to ?? '')).text).toContain('Vastgelegd: Klacht ontvangen')
})

test('who takes a complaint down on a later day says why, and it stands with the complaint; nothing typed is lost', async () => {
  const { why: _, ...without } = call
  const refused = await agent.sends('/desk/complaints/new', { ...without, key: 'desk-why' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Waarom u de klacht later opneemt')
  expect(refused.text).toContain('De klarinet piept bij de hoge noten.')
  const { to } = await agent.sends('/desk/complaints/new', { ...call, key: 'desk-why', order: '' })
  expect((await agent.gets(to ?? '')).text).toContain('Later opgenomen: De telefonist was ziek.')
})

test.each(['chat', 'social', 'in-person'])(
  'a complaint by %s is taken, whatever the policy publishes',
  async channel => {
    const { to } = await agent.sends('/desk/complaints/new', { ...call, key: `desk-${channel}`, order: '', channel })
    expect(await read(to)).toMatchObject({ channel })
  },
)

test('the same form sent twice makes one complaint', async () => {
  const form = { ...call, key: 'desk-2', order: '' }
  const [one, two] = [await agent.sends('/desk/complaints/new', form), await agent.sends('/desk/complaints/new', form)]
  expect(one.to).toBe(two.to)
})

test('a letter without an e-mail address is answered by post, and its scan is kept', async () => {
  const scan = new File(['Mijne heren, het is nog steeds hetzelfde liedje.'], 'brief.txt', { type: 'text/plain' })
  const post = {
    ...call,
    key: 'desk-3',
    channel: 'post',
    email: '',
    address: 'Dorpsstraat 1\n5911 AA Venlo',
    files: scan,
  }
  const { to } = await agent.sends('/desk/complaints/new', post)
  expect(await read(to)).toMatchObject({ reach: 'post', channel: 'post' })
  const page = await agent.gets(to ?? '')
  expect(page.text).toContain('brief.txt')
  expect(page.text).toContain('Vastleggen als gepost')
  const [, address = ''] = /href="(\/desk\/files\/[^"]+)"/.exec(page.html) ?? []
  expect((await agent.gets(address)).text).toContain('hetzelfde liedje')
  const letter = await agent.gets((/href="([^"]+\/letters\/receipt-1)"/.exec(page.html) ?? [])[1] ?? '')
  expect(letter.text).toContain('Dorpsstraat 1 5911 AA Venlo')
  const posted = await agent.sends(`/desk/complaints/${/complaints\/([\w-]+)/.exec(to ?? '')?.[1]}/post-letter`, {
    of: 'receipt-1',
    on: '2-4-2026',
  })
  expect(posted.status).toBe(303)
  expect((await read(to))?.letters[0]?.state).toBe('delivered')
})

test('what is missing is said at its field, and nothing typed is lost', async () => {
  const form = { ...call, key: 'desk-4', email: '', story: 'Er kraakt iets.', category: 'x', received: 'maandag' }
  const page = await agent.sends('/desk/complaints/new', form)
  expect(page.status).toBe(422)
  for (const field of ['received', 'category']) expect(page.html).toContain(`href="#${field}"`)
  expect(page.text).toContain('Er kraakt iets.')
  const reached = await agent.sends('/desk/complaints/new', {
    ...form,
    category: 'faulty',
    received: '2-4-2026',
    time: '',
  })
  expect(reached.html).toContain('href="#email"')
})

test('a complaint cannot have come in tomorrow', async () => {
  const page = await agent.sends('/desk/complaints/new', { ...call, key: 'desk-5', received: '3-4-2026' })
  expect(page.status).toBe(422)
  expect(page.html).toContain('href="#received"')
})

test('A-03: a file of one complaint is not to be had through another', async () => {
  const scan = new File(['alleen van mij'], 'mijn.txt', { type: 'text/plain' })
  const [one, two] = [
    await agent.sends('/desk/complaints/new', { ...call, key: 'desk-6', files: scan }),
    await agent.sends('/desk/complaints/new', { ...call, key: 'desk-7' }),
  ]
  const idOf = (to: string | null) => /complaints\/([\w-]+)/.exec(to ?? '')?.[1] ?? ''
  const page = await agent.gets(`/desk/complaints/${idOf(one.to)}`)
  const [, , file = ''] = /\/desk\/files\/([\w-]+)\/([0-9a-f]{64})/.exec(page.html) ?? []
  expect((await agent.gets(`/desk/files/${idOf(one.to)}/${file}`)).status).toBe(200)
  expect((await agent.gets(`/desk/files/${idOf(two.to)}/${file}`)).status).toBe(404)
})
