import { beforeEach, expect, test } from 'vitest'
import { plusTime } from '#calendar/day.ts'
import { type Caller, callers } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld
let warehouse: Caller
let id: string
let page: string

const canaries = ['Pieter', 'de Boer', 'pieter.deboer@postvak.example', 'Kanariestraat', '06 1234', 'zwart haar']

beforeEach(async () => {
  world = await smallWorld()
  const filed = await world.file({
    words: { story: 'De koerier had zwart haar.', address: 'Kanariestraat 1', phone: '06 1234 5678' },
  })
  id = filed.id
  await world.does(id, crew.ruth, {
    type: 'plan-question',
    source: 'warehouse',
    words: { text: 'Zat er een hoek om?' },
  })
  const of = { kind: 'partner', partner: 'venlo' } as const
  await world.does(id, crew.ruth, { type: 'ask', question: 'q1', of, dueOn: '2026-04-08' as never })
  const detail = { question: 'q1', partner: 'venlo' }
  const expiresAt = plusTime(world.now(), { hours: 24 * 60 })
  page = `/partner/${await world.house.world.links.issue({ purpose: 'question', subject: id, detail, expiresAt })}`
  warehouse = callers(world).nobody
})

const answered = async () => (await world.house.world.ledger.read(id))?.complaint.questions[0]?.answered

test('A-89: a warehouse sees the question, about what and by when, and nothing of the customer', async () => {
  const { status, text, html } = await warehouse.get(page)
  expect(status).toBe(200)
  expect(text).toContain('Vraag van Klankhuis over 100234')
  expect(text).toContain('woensdag 8 april 2026')
  expect(text).toContain('Zat er een hoek om?')
  for (const canary of canaries) expect(html).not.toContain(canary)
  expect(new Set([...html.matchAll(/<(?:input|textarea)[^>]* name="(\w+)"/g)].map(([, name]) => name)).size).toBe(3)
})

test('an answer is kept with the choice in front of it, and the warehouse hears until when it can be corrected', async () => {
  const sent = await warehouse.post(page, { found: 'damaged', text: 'Hoek was ingedrukt.' })
  expect([sent.status, sent.location]).toEqual([303, `${page}/done`])
  expect((await answered())?.text).toBe('Beschadigd. Hoek was ingedrukt.')
  const done = await warehouse.get(`${page}/done`)
  expect(done.text).toContain('verbeteren tot en met woensdag 8 april 2026')
  for (const canary of canaries) expect(done.html).not.toContain(canary)
})

test('the form comes back with the answer in it, and takes a corrected one', async () => {
  await warehouse.post(page, { found: 'found', text: 'In vak 3.' })
  const { html } = await warehouse.get(page)
  expect(html).toContain('value="found" checked')
  expect(html).toContain('In vak 3.</textarea>')
  await warehouse.post(page, { found: 'found', text: 'In vak 4.' })
  expect((await answered())?.text).toBe('Gevonden. In vak 4.')
})

test('without a choice nothing is sent, and what was typed is still there', async () => {
  const { status, text, html } = await warehouse.post(page, { text: 'Geen idee <b>' })
  expect(status).toBe(422)
  expect(text).toContain('Kies wat u hebt gevonden')
  expect(html).toContain('Geen idee &lt;b></textarea>')
  expect(await answered()).toBeUndefined()
})

test('"something else" has to be said in words', async () => {
  expect((await warehouse.post(page, { found: 'other' })).text).toContain('Vertel ons wat u hebt gevonden')
  expect(await answered()).toBeUndefined()
})

test('after the day it was due an answer can be read but not changed, and a first one is still welcome', async () => {
  await world.passTo('2026-04-09T08:00:00.000Z')
  expect((await warehouse.get(page)).text).toContain('Deze dag is voorbij. Uw antwoord helpt nog steeds.')
  await warehouse.post(page, { found: 'not-found' })
  expect((await answered())?.text).toBe('Niet gevonden.')
  const after = await warehouse.get(page)
  expect(after.text).toContain('Uw antwoord kan niet meer worden veranderd')
  expect(after.html).not.toContain('<form')
  expect((await warehouse.post(page, { found: 'found' })).status).toBe(409)
  expect((await answered())?.text).toBe('Niet gevonden.')
})

test('A-56: a link that expired and one that never was lead to the same page', async () => {
  await world.passTo('2026-09-01T08:00:00.000Z')
  const [expired, unknown] = [await warehouse.get(page), await warehouse.get(`/partner/${'x'.repeat(43)}`)]
  expect(expired.status).toBe(404)
  expect(expired.text).toContain('klachten@klankhuis.example')
  expect(expired.html.replaceAll(page, '/')).toBe(unknown.html.replaceAll(`/partner/${'x'.repeat(43)}`, '/'))
})
