import { beforeEach, expect, test } from 'vitest'
import type { Policy } from '#policy/policy.ts'
import { trustMarkNl } from '#policy/shipped/trust-mark-nl.ts'
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
