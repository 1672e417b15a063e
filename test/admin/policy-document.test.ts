import { beforeEach, expect, test } from 'vitest'
import type { Policy } from '#policy/policy.ts'
import { trustMarkNl } from '#policy/shipped/trust-mark-nl.ts'
import { createApp } from '#web/app.ts'
import { filledIn } from '../world/filled.ts'
import { acknowledgesIn, begins, draftOf, openRoom, type Room, room, sends } from './policy-room.ts'

let all: Room
beforeEach(async () => {
  all = await openRoom()
  await begins(all.ruth)
})

const downloaded = async (path: string) => {
  const { html, headers } = await all.ruth.get(path)
  expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename="original-\d\.json"/)
  return JSON.parse(html) as Policy
}

test('a draft taken out as a document and brought in again is the same draft', async () => {
  const { ruth, noor, draft } = all
  await acknowledgesIn(ruth, '2')
  const document = await downloaded(`${draftOf}.json`)
  expect(document).toEqual(await draft())
  await acknowledgesIn(noor, '5')
  const brought = await sends(ruth, `${draftOf}/import`, { text: JSON.stringify(document) })
  expect(brought.location).toBe(`${room}?done=imported`)
  expect(await draft()).toEqual(document)
  expect((await downloaded(`${room}/versions/1.json`)).promises[0]?.within).toEqual({ workingDays: 3 })
})

test('a document of another policy becomes the draft of this one, under its own name and number', async () => {
  const { ruth, draft } = all
  await sends(ruth, `${draftOf}/import`, { text: JSON.stringify(trustMarkNl) })
  expect(await draft()).toEqual({ ...trustMarkNl, id: 'original', version: 2 })
})

test('a bad document names every place that is wrong, keeps its text, and changes nothing', async () => {
  const { ruth, draft } = all
  const before = await draft()
  const { promises, ...rest } = before
  const text = JSON.stringify({
    ...rest,
    promisses: [],
    channels: ['pigeon'],
    promises: [{ ...promises[0], within: { weeks: 'two' } }],
  })
  const { status, text: said, html } = await sends(ruth, `${draftOf}/import`, { text })
  expect(status).toBe(422)
  expect(said).toContain('In dit document zijn 3 plaatsen verkeerd. Het concept is niet gewijzigd.')
  for (const place of ['promisses', 'channels[0]', 'promises[0].within.weeks']) expect(said).toContain(`${place} :`)
  expect(html).toContain('pigeon')
  expect((await sends(ruth, `${draftOf}/import`, { text: '{"format": ' })).text).toContain('This is not JSON')
  expect((await sends(ruth, `${draftOf}/import`)).text).toContain('Kies een bestand of plak de tekst van een document')
  expect(await draft()).toEqual(before)
})

test('a document is brought in as a file, and a colleague who was quicker costs nobody their text', async () => {
  const { ruth, noor, draft, world } = all
  const document = { ...(await draft()), warnDaysBefore: 7 }
  const { people } = world.house.world
  const { key } = await people.openSession('ruth')
  const form = new FormData()
  form.append('csrf', people.csrfFor(key))
  form.append('revision', '1')
  form.append('text', '')
  form.append('file', new File([JSON.stringify(document, null, 2)], 'beleid.json', { type: 'application/json' }))
  const app = createApp(
    world.house.world,
    line => void world.reported.push(line),
    () => Promise.resolve(true),
  )
  const headers = { cookie: `verhaal=${key}` }
  const sent = await app.request(`${draftOf}/import`, { method: 'POST', headers, body: form })
  expect(sent.headers.get('location')).toBe(`${room}?done=imported`)
  expect((await draft()).warnDaysBefore).toBe(7)
  const { html } = await noor.get(`${draftOf}/import`)
  await acknowledgesIn(ruth, '5')
  const late = await noor.post(`${draftOf}/import`, {
    ...filledIn(html, `${draftOf}/import`),
    text: JSON.stringify({ ...document, warnDaysBefore: 9 }),
  })
  expect(late.status).toBe(409)
  expect(late.text).toContain('R. de Wit wijzigde dit concept')
  expect(late.html).toContain('&quot;warnDaysBefore&quot;:9')
  expect((await draft()).warnDaysBefore).toBe(7)
})
