import { beforeEach, expect, test } from 'vitest'
import { shipped } from '#policy/shipped/policies.ts'
import { visitorOf, wordsOf } from '../customer/visitor.ts'
import { callers } from '../world/caller.ts'
import { crew } from '../world/story.ts'
import { acknowledgesIn, agrees, begins, draftOf, handsIn, openRoom, type Room, room, sends } from './policy-room.ts'

let all: Room
beforeEach(async () => {
  all = await openRoom()
})

test('a manager changes a promise, a colleague publishes it, and the page and new complaints follow while old ones keep theirs', async () => {
  const { world, ruth, noor } = all
  const old = await world.file()
  await begins(ruth)
  expect((await acknowledgesIn(ruth, '2')).location).toBe(`${draftOf}/promises?done=saved`)
  expect((await handsIn(ruth, '2026-04-02')).location).toBe(`${room}?done=submitted`)
  expect((await agrees(noor)).location).toBe(`${room}/history?done=published`)

  const { html } = await visitorOf(world).get('/policy')
  expect(wordsOf(html)).toContain('binnen 2 werkdagen')
  expect(wordsOf(html)).not.toContain('binnen 3 werkdagen')
  const fresh = await world.file({ orderNumber: '100777' })
  const dueOf = async (id: string) => {
    const history = await world.house.world.ledger.read(id)
    const { text } = await ruth.get(`/desk/complaints/${id}/why/acknowledge`)
    return { version: history?.complaint.policy.version, text }
  }
  // Received on Thursday 2 April, before Good Friday and Easter: two working days later is Wednesday, three is Thursday.
  expect(await dueOf(fresh.id)).toMatchObject({ version: 2, text: expect.stringContaining('woensdag 8 april 2026') })
  expect(await dueOf(old.id)).toMatchObject({ version: 1, text: expect.stringContaining('donderdag 9 april 2026') })
  const { text } = await ruth.get(`${room}/history`)
  expect(text).toContain('Geschreven door R. de Wit, gepubliceerd door Noor Bakker op donderdag 2 april 2026')
  expect(text).toContain('Bevestigen kan sneller.')
  expect(world.reported).toEqual([])
})

test('whoever had a hand in a draft is not offered to publish it, and cannot', async () => {
  const { ruth, noor, world } = all
  await begins(ruth)
  await acknowledgesIn(noor, '2')
  await handsIn(ruth, '2026-05-01')
  for (const who of [ruth, noor]) {
    const { html, text } = await who.get(room)
    expect(html).not.toContain(`action="${draftOf}/publish"`)
    expect(text).toContain('Een collega die er niet aan werkte, moet het goedkeuren.')
    const tried = await who.post(`${draftOf}/publish`, { revision: '3' })
    expect(tried.status).toBe(409)
    expect(tried.text).toContain('U werkte aan dit concept. Iemand die er niet aan werkte, moet het publiceren.')
  }
  expect(await world.house.world.rulebook.versionsOf('original')).toHaveLength(1)
})

test('what the check refuses is saved, said at its clause with the way to its form, and never published', async () => {
  const { ruth, noor, draft } = all
  await begins(ruth)
  await acknowledgesIn(ruth, '200')
  expect((await draft()).promises[0]?.within).toEqual({ workingDays: 200 })
  const { text, html } = await ruth.get(room)
  expect(text).toMatch(/Geweigerd/)
  expect(text).toMatch(/\d+ ding(en)? houd(t|en) de publicatie van dit concept tegen/)
  expect(html).toMatch(new RegExp(`href="${draftOf}/promises/\\d#`))
  await handsIn(ruth, '2026-05-01')
  const page = await noor.get(room)
  expect(page.html).not.toContain(`action="${draftOf}/publish"`)
  const { status, text: why } = await noor.post(`${draftOf}/publish`, { revision: '3' })
  expect(status).toBe(409)
  expect(why).toContain('De controle weigert dit. Los het eerst op:')
  expect(why).toContain('Geweigerd')
})

test('a draft is sent back with a reason, which its writer reads, and any change takes a request back', async () => {
  const { ruth, noor } = all
  await begins(ruth)
  await acknowledgesIn(ruth, '2')
  await handsIn(ruth, '2026-05-01')
  expect((await sends(noor, `${draftOf}/send-back`, { reason: '' })).text).toContain('Vertel in een zin waarom')
  expect((await sends(noor, `${draftOf}/send-back`, { reason: 'Eerst met het magazijn praten.' })).status).toBe(303)
  expect((await ruth.get(room)).text).toContain('Eerst met het magazijn praten.')
  await handsIn(ruth, '2026-05-01')
  await acknowledgesIn(ruth, '1')
  const { status, text } = await noor.post(`${draftOf}/publish`, { revision: '6' })
  expect(status).toBe(409)
  expect(text).toContain('Niemand heeft dit concept ingediend.')
})

test('a day that is over, no day, and no note are refused at their fields, with what was typed kept', async () => {
  const { ruth } = all
  await begins(ruth)
  const { status, html, text } = await sends(ruth, `${draftOf}/submit`, { day: '2026-04-01', note: '' })
  expect(status).toBe(422)
  expect(text).toContain('Die dag is voorbij. Kies vandaag of een latere dag')
  expect(text).toContain('Vertel in een zin wat er verandert, en waarom')
  expect(html).toContain('href="#day"')
  expect(html).toContain('value="2026-04-01"')
  expect((await sends(ruth, `${draftOf}/submit`, { day: 'ooit', note: 'Ja.' })).html).toContain('value="ooit"')
})

test('a version that is still to come can be withdrawn with a reason; one in force cannot, but an older one can be begun from', async () => {
  const { ruth, noor, draft } = all
  await begins(ruth)
  await acknowledgesIn(ruth, '2')
  await handsIn(ruth, '2026-06-01')
  await agrees(noor)
  expect((await ruth.get(room)).text).toContain('Versie 2 gaat in op maandag 1 juni 2026.')
  const at = `${room}/versions/2/withdraw`
  expect((await sends(ruth, at, { reason: 'Toch niet.' })).location).toBe(`${room}/history?done=withdrawn`)
  expect((await ruth.get(`${room}/history`)).text).toContain('Ingetrokken door R. de Wit op donderdag 2 april 2026')
  expect((await sends(ruth, `${room}/versions/1/withdraw`, { reason: 'Weg.' })).text).toContain(
    'Deze versie kwam met het programma mee en is niet in te trekken',
  )
  await ruth.post(`${room}/versions/2/draft`)
  expect((await draft()).promises[0]?.within).toEqual({ workingDays: 2 })
  expect((await draft()).version).toBe(3)
})

test('any two versions are compared in words, by clause', async () => {
  const { ruth } = all
  await begins(ruth)
  await acknowledgesIn(ruth, '2')
  await sends(ruth, `${draftOf}/general`, { 'counting.cutOff': '16.00' })
  const { text } = await ruth.get(`${room}/compare?from=1&to=draft`)
  expect(text).toMatch(/Artikel 2 2\. Ontvangstbevestiging: Hoelang het mag duren 3 werkdagen 2 werkdagen/)
  expect(text).toContain('Tijd waarna een klacht telt als ontvangen op de volgende werkdag niet bepaald 16:00')
  expect((await ruth.get(`${room}/compare?from=1&to=1`)).text).toContain('Deze twee zeggen hetzelfde.')
})

test('the preview shows each date as it is and as it would be, and how many running complaints keep theirs', async () => {
  const { world, ruth } = all
  await world.file()
  await world.file({ orderNumber: '100777' })
  await begins(ruth)
  await acknowledgesIn(ruth, '2')
  const { text } = await ruth.get(`${draftOf}/preview?day=2026-04-13&time=09:00`)
  expect(text).toMatch(/Ontvangstbevestiging donderdag 16 april 2026 woensdag 15 april 2026 Gewijzigd/)
  expect(text).toContain('2 lopende klachten houden versie 1.')
  expect((await ruth.get(`${draftOf}/preview?day=2099-04-13`)).text).toContain('De kalender reikt niet zo ver.')
})

test.each([
  ['a handler', crew.sanne],
  ['an investigator', crew.milan],
  ['the board', crew.eleonora],
])('%s may not enter the policy room', async (_, person) => {
  const who = await callers(all.world).as(person)
  for (const path of ['/desk/policy', room, `${draftOf}/general`, '/desk/policy/closing-days/klankhuis'])
    expect([path, (await who.get(path)).status]).toEqual([path, 404])
  expect((await who.post(`${room}/versions/1/draft`)).status).toBe(404)
  expect(await all.world.house.world.rulebook.drafts()).toEqual([])
})

test('looking at every page changes nothing', async () => {
  const { ruth, world } = all
  await begins(ruth)
  const kept = async () => {
    const { rulebook } = world.house.world
    return JSON.stringify([await rulebook.drafts(), await rulebook.policies(), await rulebook.closingDays('klankhuis')])
  }
  const before = await kept()
  const pages = ['', '/history', '/compare', '/versions/1', '/versions/1.json', '/draft.json', '/draft/preview']
  const forms = ['/import', '/submit', '/drop', '/general', '/promises', '/promises/1', '/promises/new', '/people']
  for (const path of [...pages, ...forms.map(form => `/draft${form}`)])
    expect([path, (await ruth.get(`${room}${path}`)).status]).toEqual([path, 200])
  for (const { id } of shipped) expect([id, (await ruth.get(`/desk/policy/${id}`)).status]).toEqual([id, 200])
  expect(await kept()).toBe(before)
})
