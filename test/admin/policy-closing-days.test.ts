import { beforeEach, expect, test } from 'vitest'
import { callers } from '../world/caller.ts'
import { crew } from '../world/story.ts'
import { filledIn } from '../world/filled.ts'
import { openRoom, type Room, sends } from './policy-room.ts'

const at = '/desk/policy/closing-days/klankhuis'
let all: Room
beforeEach(async () => {
  all = await openRoom()
})

const kermis = { 'closed-0': '2026-04-08', 'name-0': 'Kermis', do: 'check' }

test('closing days show what they do before they count; complaints received before keep their dates', async () => {
  const { world, ruth } = all
  const old = await world.file()
  const effect = await sends(ruth, at, kermis)
  expect(effect.status).toBe(200)
  expect(effect.text).toContain('Klachten die al binnen zijn, houden hun datums; vanaf nu tellen de nieuwe dagen.')
  expect(effect.text).toContain('1 lopende klacht houdt haar datums.')
  expect(effect.text).toMatch(/Ontvangstbevestiging donderdag 9 april 2026 vrijdag 10 april 2026 Gewijzigd/)
  expect(await world.house.world.rulebook.closingDays('klankhuis')).toBeUndefined()

  const saved = await ruth.post(at, { ...filledIn(effect.html, at), do: 'save' })
  expect(saved.location).toBe(`${at}?done=closingSaved`)
  const { text } = await ruth.get(at)
  expect(text).toContain('woensdag 8 april 2026: Kermis')
  expect(text).toContain('R. de Wit, donderdag 2 april 2026')
  const fresh = await world.file({ orderNumber: '100777' })
  const why = async (id: string) => (await ruth.get(`/desk/complaints/${id}/why/acknowledge`)).text
  expect(await why(fresh.id)).toContain('vrijdag 10 april 2026')
  expect(await why(old.id)).toContain('donderdag 9 april 2026')
})

test('a holiday can be worked on, and an emptied row takes its day away', async () => {
  const { world, ruth } = all
  const days = () => world.house.world.rulebook.closingDays('klankhuis')
  await sends(ruth, at, { ...kermis, 'open-0': '2026-04-27', do: 'save' })
  expect(await days()).toEqual({ edition: 1, closed: [{ day: '2026-04-08', name: 'Kermis' }], open: ['2026-04-27'] })
  await sends(ruth, at, { 'closed-0': '', 'name-0': '', do: 'save' })
  expect(await days()).toEqual({ edition: 2, closed: [], open: ['2026-04-27'] })
})

test('days that are none, twice there, both closed and open or beyond the calendar are told at their fields', async () => {
  const { world, ruth } = all
  const { status, text, html } = await sends(ruth, at, {
    'closed-0': '31 april 2026',
    'closed-1': '2026-05-01',
    'closed-2': '1-5-2026',
    'open-0': '2026-05-01',
    'open-1': '2050-01-01',
    do: 'save',
  })
  expect(status).toBe(422)
  for (const name of ['closed-0', 'closed-2', 'open-0', 'open-1']) expect(html).toContain(`href="#${name}"`)
  expect(text).toContain('Deze dag staat er twee keer')
  expect(html).toContain('value="31 april 2026"')
  expect(await world.house.world.rulebook.closingDays('klankhuis')).toBeUndefined()
})

test('of two who save days at once, the second is told and keeps what was typed', async () => {
  const { ruth, noor, world } = all
  const { html } = await noor.get(at)
  await sends(ruth, at, { ...kermis, do: 'save' })
  const second = await noor.post(at, { ...filledIn(html, at), 'closed-0': '2026-12-24', do: 'save' })
  expect(second.status).toBe(409)
  expect(second.text).toContain('Een collega sloeg andere dagen op')
  expect(second.html).toContain('value="2026-12-24"')
  expect((await world.house.world.rulebook.closingDays('klankhuis'))?.edition).toBe(1)
})

test('a manager keeps the days of the shops they serve, and of no other', async () => {
  const who = await callers(all.world).as(crew.ruth)
  expect((await who.get('/desk/policy/closing-days/soundhouse')).status).toBe(404)
})
