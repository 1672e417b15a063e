import { beforeAll, expect, test } from 'vitest'
import type { Day } from '#calendar/day.ts'
import { type Caller, callers } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

const day = (text: string) => text as Day
let world: SmallWorld
let [eleonora, ruth, sanne]: Caller[] = []

/** Two complaints: one answered too late and replied to by the board, one still waiting. */
beforeAll(async () => {
  world = await smallWorld()
  const { id } = await world.file()
  await world.file({ orderNumber: '100777' })
  await world.passTo('2026-04-10T08:00:00.000Z')
  await world.does(id, crew.sanne, { type: 'acknowledge', handler: 'sanne', answerBy: day('2026-04-16') })
  await world.does(id, { kind: 'customer' }, { type: 'escalate', words: { why: 'Te laat.' } })
  const words = { policyFollowed: 'Te laat.', treatedFairly: 'Ja.', lawKept: 'Ja.' }
  const findings = { policyFollowed: 'no', treatedFairly: 'yes', lawKept: 'yes' } as const
  await world.does(id, crew.eleonora, { type: 'review', findings, words })
  await world.does(id, crew.eleonora, { type: 'reply-as-board', bodies: ['court'], words: { decision: 'Sorry.' } })
  await world.sendLetters()
  const all = callers(world)
  ;[eleonora, ruth, sanne] = await Promise.all([crew.eleonora, crew.ruth, crew.sanne].map(who => all.as(who)))
})

test('the board looks back on a quarter: figures of the whole house, each late promise, each decision', async () => {
  const { status, text } = (await eleonora?.get('/board/quarter/2026-2')) ?? { status: 0, text: '' }
  expect(status).toBe(200)
  expect(text).toContain('Kwartaal 2 van 2026')
  expect(text).toMatch(/Klachten ontvangen 2 /)
  expect(text).toMatch(/Bij de directie gekomen 1 van 2 \(50%\)/)
  expect(text).toMatch(/100777 Ontvangstbevestiging|100777 Bevestigen|100777/)
  expect(text).toContain('Te laat gedaan')
  expect(text).toContain('vrijdag 10 april 2026')
})

test('A-09: of a complaint that the board may not read it sees the reference, and not who complains', async () => {
  const { html, text } = (await eleonora?.get('/board/quarter/2026-2')) ?? { html: '', text: '' }
  expect(text).not.toContain('Pieter de Boer')
  expect(html).not.toMatch(/href="[^"]*"[^>]*>100777/)
})

test('a quarter without anything says so, and one that does not exist is nowhere', async () => {
  const { text } = (await eleonora?.get('/board/quarter/2025-4')) ?? { text: '' }
  expect(text).toContain('De directie antwoordde in dit kwartaal niemand.')
  expect((await eleonora?.get('/board/quarter/2026-5'))?.status).toBe(404)
  expect((await eleonora?.get('/board/quarter/now'))?.status).toBe(404)
})

test('the list leads to the quarter; the manager may look, an agent may not', async () => {
  expect((await eleonora?.get('/board'))?.html).toContain('href="/board/quarter/2026-2"')
  expect((await ruth?.get('/board/quarter/2026-2'))?.status).toBe(200)
  expect((await sanne?.get('/board/quarter/2026-2'))?.status).toBe(404)
})
