import { beforeAll, expect, test } from 'vitest'
import type { Ledger } from '#ledger/ledger.ts'
import { plusTime } from '#calendar/day.ts'
import { rebuildReadModels } from '#ledger/rebuild.ts'
import { verifyLedger } from '#ledger/verify.ts'
import { mendLinks } from '../../src/house/mend-links.ts'
import { type Clerk, clerk } from '../world/clerk.ts'
import { type ServedWorld, servedWorld } from '../world/served.ts'
import { crew } from '../world/story.ts'

const { sanne, milan } = crew
let world: ServedWorld
let agent: Clerk

beforeAll(async () => {
  world = await servedWorld()
  agent = await clerk(world, sanne)
})

let order = 800_000
const filed = async (words: Record<string, string> = {}) => {
  order += 1
  const email = `r${order}@postvak.example`
  const { id } = await world.file({ orderNumber: String(order), words: { email, ...words } })
  return { id, reference: String(order), page: `/desk/complaints/${id}` }
}
const linksOf = async (id: string) => {
  const { links = [] } = (await world.house.world.ledger.read(id))?.complaint ?? {}
  return links.map(({ other, as }) => ({ other, as }))
}
const eventsOf = async (id: string) => (await world.house.world.ledger.read(id))?.events.map(({ type }) => type) ?? []

test('one press says in both histories that the later complaint tells the same, and keeps both alive', async () => {
  const email = 'zelfde@postvak.example'
  const one = await filed({ email })
  await world.passTo('2026-04-02T18:50:00.000Z')
  const two = await filed({ email })
  const page = await agent.gets(two.page)
  expect(page.text).toContain('zelfde e-mailadres')
  const done = await agent.sends(`${two.page}/link`, { other: one.id, as: 'original' })
  expect(done.to).toBe(`${two.page}?linked=both#related`)
  expect(await linksOf(two.id)).toEqual([{ other: one.id, as: 'original' }])
  expect(await linksOf(one.id)).toEqual([{ other: two.id, as: 'duplicate' }])
  expect((await agent.gets(one.page)).text).toContain('een dubbele van deze')
  expect((await agent.gets('/desk?view=all-open')).text).toContain(`dubbele van ${one.reference}`)
  const history = await world.house.world.ledger.read(two.id)
  expect(history?.complaint.closed).toBeUndefined()
  expect(history?.promises.some(({ ended }) => !ended)).toBe(true)
})

test('the same telephone number is noticed, however it was typed', async () => {
  const one = await filed({ phone: '+31 6 1234 5678' })
  const two = await filed({ phone: '06-12345678' })
  const page = await agent.gets(two.page)
  expect(page.text).toContain('zelfde telefoonnummer')
  expect(page.html).toContain(one.id)
})

test('another complaint is found by its reference, told twice happens once, and taken apart both say so', async () => {
  const [one, two] = [await filed(), await filed()]
  const form = { reference: two.reference, as: 'related', why: 'Zelfde zending' }
  await agent.sends(`${one.page}/link`, form)
  await agent.sends(`${one.page}/link`, form)
  expect((await eventsOf(one.id)).filter(type => type === 'complaint-linked')).toHaveLength(1)
  expect((await agent.gets(`${one.page}?show=events`)).text).toContain('Zelfde zending')
  await agent.sends(`${two.page}/unlink`, { other: one.id })
  expect([await linksOf(one.id), await linksOf(two.id)]).toEqual([[], []])
  expect((await eventsOf(one.id)).at(-1)).toBe('complaint-unlinked')
})

test('what cannot be put together is said, with everything typed', async () => {
  const one = await filed()
  const nothing = await agent.sends(`${one.page}/link`, { why: 'Lijkt erop' })
  expect([nothing.status, nothing.text.includes('Kies een klacht')]).toEqual([422, true])
  expect(nothing.html).toContain('Lijkt erop')
  expect((await agent.sends(`${one.page}/link`, { reference: one.reference })).text).toContain('van deze klacht zelf')
  expect((await agent.sends(`${one.page}/link`, { reference: '999999' })).text).toContain('geen klacht met dit kenmerk')
})

test('A-07: an investigator cannot put a complaint together with one they may not read', async () => {
  const [mine, other] = [await filed(), await filed()]
  await world.does(mine.id, crew.ruth, { type: 'assign', to: 'milan' })
  const investigator = await clerk(world, milan)
  expect((await investigator.sends(`${mine.page}/link`, { other: other.id, as: 'related' })).status).toBe(422)
  expect([await linksOf(mine.id), await linksOf(other.id)]).toEqual([[], []])
})

test('the customer sees nothing of it', async () => {
  const [one, two] = [await filed(), await filed()]
  await agent.sends(`${one.page}/link`, { other: two.id, as: 'duplicate' })
  const expiresAt = '2027-01-01T00:00:00.000Z' as never
  const key = await world.house.world.links.issue({ purpose: 'view', subject: one.id, expiresAt })
  const page = await (await fetch(`${world.url}/complaint/${key}`)).text()
  expect(page).toContain(one.reference)
  expect(page).not.toContain(two.reference)
})

const mend = (ledger: Pick<Ledger, 'read' | 'handle'> = world.house.world.ledger) =>
  mendLinks({
    db: world.database.app,
    ledger,
    people: world.house.world.people,
    now: () => plusTime(world.now(), { ms: 120_000 }),
  })

test('a link that only one history holds is told to the other, and one that was taken apart there goes here too', async () => {
  const [one, two] = [await filed(), await filed()]
  const link = (other: typeof one) =>
    ({ type: 'link-complaint', other: other.id, reference: other.reference, as: 'related' }) as const
  await world.does(one.id, sanne, link(two))
  expect(await linksOf(two.id)).toEqual([])
  await mend()
  expect(await linksOf(two.id)).toEqual([{ other: one.id, as: 'related' }])
  await world.does(two.id, sanne, { type: 'unlink-complaint', other: one.id })
  await mend()
  expect([await linksOf(one.id), await linksOf(two.id)]).toEqual([[], []])
})

test('what is kept beside the histories is what they say', async () => {
  const { rulebook } = world.house.world
  const findings = async () => (await verifyLedger(world.database.app, rulebook)).findings
  const rows = () => world.database.app.selectFrom('complaint_link').selectAll().orderBy('complaint_id').execute()
  const before = await rows()
  expect(before.length).toBeGreaterThan(2)
  expect(await findings()).toEqual([])
  await world.database.app.deleteFrom('complaint_link').execute()
  expect((await findings()).map(({ detail }) => detail)).toContain('complaint_link')
  await rebuildReadModels(world.database.app, rulebook)
  expect(await rows()).toEqual(before)
  expect(world.reported).toEqual([])
})
