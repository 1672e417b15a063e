import { beforeAll, expect, test } from 'vitest'
import type { Day } from '#calendar/day.ts'
import { type Clerk, clerk } from '../world/clerk.ts'
import { type ServedWorld, servedWorld } from '../world/served.ts'
import { crew } from '../world/story.ts'

const { sanne, ruth } = crew
let world: ServedWorld
let manager: Clerk
let agent: Clerk
let id: string

const refund = (cents: number) =>
  ({
    type: 'offer-remedy',
    kind: 'refund',
    amount: { currency: 'EUR', cents },
    by: '2026-04-20' as Day,
    words: { what: 'Naar uw rekening' },
  }) as const

beforeAll(async () => {
  world = await servedWorld()
  const before = (await world.file({ orderNumber: '100600' })).id
  await world.does(before, sanne, refund(5000))
  await world.does(before, ruth, { type: 'approve-remedy', remedy: 'r1' })
  await world.file({ orderNumber: '100601', words: { email: 'ander@postvak.example' } })
  id = (await world.file({ orderNumber: '100602' })).id
  await world.does(id, sanne, refund(28900))
  ;[agent, manager] = await Promise.all([clerk(world, sanne), clerk(world, ruth)])
})

test('whoever approves sees the complaint, what was found, and what this customer had before', async () => {
  const { text } = await manager.gets('/desk/approvals')
  expect(text).toMatch(
    /Klacht 100602 .* nog geen oordeel Klant eerder 1 andere klacht · 1 terugbetaling, samen € 50,00/,
  )
  expect(text).toMatch(/nodig: manager klantenservice/)
})

test('a remedy goes back with what would be right, and that is filled in for the colleague', async () => {
  const address = `/desk/complaints/${id}/refuse-remedy`
  const none = await manager.sends(address, { of: 'r1', reason: '', instead: '', amount: '150' })
  expect(none.status).toBe(422)
  expect(none.html).toContain('value="150"')
  const sent = await manager.sends(address, {
    of: 'r1',
    reason: 'Het kan gerepareerd worden',
    instead: '',
    amount: '150',
  })
  expect(sent.status).toBe(303)
  const page = await agent.gets(`/desk/complaints/${id}`)
  expect(page.text).toContain('Oplossing teruggestuurd. In plaats daarvan: Terugbetaling, € 150,00')
  const form = await agent.gets(`/desk/complaints/${id}/offer-remedy`)
  expect(form.html).toMatch(/name="kind" value="refund" checked/)
  expect(form.html).toContain('value="150.00"')
})
