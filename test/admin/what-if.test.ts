import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import { original } from '#policy/shipped/original.ts'
import { type Caller, callers } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld
let ruth: Caller
let acknowledged: string
let unacknowledged: string

const all = { policy: 'draft:original', calendar: '', closing: 'own', days: '', shops: 'klankhuis' }
const form = { ...all, from: '2026-01-01', until: '2026-12-31' }
const place = '/desk/policy/what-if'

/** A draft of the published policy that acknowledges within one working day. */
const draftStricter = async () => {
  const { rulebook } = world.house.world
  const from = { id: 'original', version: 1 }
  const started = await rulebook.startDraft('original', { from, by: crew.ruth.id })
  if (!('draft' in started)) throw new Error('Somebody was quicker')
  const [first, ...others] = original.promises
  if (!first) throw new Error('A policy without promises')
  const policy = { ...original, promises: [{ ...first, within: { workingDays: 1 } }, ...others] }
  await rulebook.saveDraft('original', policy, { by: crew.ruth.id, revision: started.draft.revision })
}

const work = () => world.house.duties['what-if'].run()
const begin = async (fields: Readonly<Record<string, string>> = {}) => {
  const { location } = await ruth.post(place, { ...form, ...fields })
  return location ?? ''
}
const idIn = (address: string) => address.split('/').at(-1) ?? ''

const checksum = async (db: Database) => {
  const { rows } = await sql<{ sum: string }>`
    select concat_ws(' ', (select md5(string_agg(e::text, '|' order by complaint_id, version)) from event e),
      (select md5(string_agg(p::text, '|' order by complaint_id, key)) from promise p),
      (select md5(string_agg(c::text, '|' order by id)) from complaint c),
      (select md5(string_agg(l::text, '|' order by id)) from letter l)) as sum`.execute(db)
  return rows[0]?.sum
}

beforeEach(async () => {
  world = await smallWorld()
  // Received on the evening of Thursday 2 April, before Easter: the next working day is Tuesday 7 April, the third Thursday 9.
  acknowledged = (await world.file()).id
  unacknowledged = (await world.file({ orderNumber: '100235' })).id
  await world.passTo('2026-04-08T08:00:00.000Z')
  const answerBy = day('2026-04-16')
  await world.does(acknowledged, crew.sanne, { type: 'acknowledge', handler: crew.sanne.id, answerBy })
  await world.sendLetters()
  await draftStricter()
  ruth = await callers(world).as(crew.ruth)
})

test('a draft is replayed: what would have been late or missed, whose it is, and both dates of each', async () => {
  const asked = await ruth.get(`${place}?policy=draft:original`)
  expect(asked.html).toContain('<option value="draft:original" selected')
  expect((await ruth.get(`${place}?policy=second`)).html).toContain('<option value="version:second:1" selected')
  expect(asked.text).toContain('Er is nog niets nagespeeld.')
  const address = await begin()
  const waiting = await ruth.get(address)
  expect(waiting.text).toContain('Wacht op zijn beurt')
  expect(waiting.headers.get('refresh')).toBe('2')
  await work()
  const { text, html, headers, status } = await ruth.get(address)
  expect(status).toBe(200)
  expect(headers.get('refresh')).toBeNull()
  expect(text).toContain('Er zou 1 ontvangstbevestiging meer zijn gemist.')
  expect(text).toContain('Er zou 1 ontvangstbevestiging meer te laat zijn geweest.')
  expect(text).toContain('2, van 2 klachten.')
  expect(html).toContain(`href="/desk/complaints/${acknowledged}"`)
  expect(html).toMatch(/datetime="2026-04-09".*Nagekomen.*datetime="2026-04-07".*Te laat/s)
  expect(text).toContain(crew.sanne.name)
  expect((await ruth.get(place)).text).toContain('Klaar')
  expect(world.reported).toEqual([])
})

test('the list can be kept as a file, in which nothing runs as a formula', async () => {
  const odd = { ...crew.sanne, id: 'odd', name: '=1+1', email: 'odd@klankhuis.example' }
  await world.house.world.people.add(odd)
  const answerBy = day('2026-04-16')
  await world.does(unacknowledged, odd, { type: 'acknowledge', handler: odd.id, answerBy })
  await world.sendLetters()
  await world.passTo('2026-04-13T08:00:00.000Z')
  ruth = await callers(world).as(crew.ruth)
  const address = await begin()
  await work()
  const { html, headers } = await ruth.get(`${address}/changes.csv`)
  expect(headers.get('content-type')).toContain('text/csv')
  const lines = html.trim().split('\r\n')
  expect(lines[0]).toContain('Kenmerk,Winkel,Belofte,Artikel,Van wie')
  expect(lines).toContainEqual(
    expect.stringMatching(
      /^100234,Klankhuis,Ontvangstbevestiging,2,Sanne Visser,2026-04-09,Nagekomen,2026-04-08,2026-04-07,Te laat,2026-04-08$/,
    ),
  )
  expect(lines).toContainEqual(expect.stringMatching(/^100235,Klankhuis,Ontvangstbevestiging,2,'=1\+1,/))
})

test('a longer list goes on another page', async () => {
  for (let n = 0; n < 60; n += 1) await world.file({ orderNumber: `2${10_000 + n}`, receivedAt: world.now() })
  await world.passTo('2026-04-13T08:00:00.000Z')
  ruth = await callers(world).as(crew.ruth)
  const address = await begin()
  await work()
  const first = await ruth.get(address)
  const [, next = ''] = /href="([^"]*after=25[^"]*)"/.exec(first.html) ?? []
  const rows = (html: string): readonly string[] => html.match(/href="\/desk\/complaints\/[0-9a-f-]{36}"/g) ?? []
  const more = await ruth.get(next.split('#')[0] ?? '')
  expect(rows(first.html)).toHaveLength(25)
  expect(rows(more.html).length).toBeGreaterThan(0)
  expect(rows(more.html).filter(row => rows(first.html).includes(row))).toEqual([])
})

test('other working days and closing days are supposed with the draft', async () => {
  const address = await begin({ closing: 'these', days: '3 april 2026\n2026-04-07', calendar: 'BE' })
  await work()
  const { text } = await ruth.get(address)
  expect(text).toContain('Werkdagen België Sluitingsdagen vrijdag 3 april 2026 en dinsdag 7 april 2026')
  // In one working day is then Wednesday 8 April, on which one was acknowledged and the other still can be.
  expect(text).toContain('Elke belofte was afgelopen zoals ze afliep.')
})

test.each([
  ['policy', 'draft:nothing', 'Kies de regels om te proberen.'],
  ['calendar', 'XX', 'Kies werkdagen uit de lijst.'],
  ['closing', 'maybe', 'Kies welke sluitingsdagen tellen.'],
  ['shops', 'elsewhere', 'Kies minstens één winkel.'],
  ['from', 'ooit', 'Schrijf de eerste dag als een datum.'],
  ['until', '2025-01-01', 'Schrijf de laatste dag als een datum die niet voor de eerste ligt.'],
])('a wrong %s is told, and nothing starts', async (field, value, problem) => {
  const { status, text } = await ruth.post(place, { ...form, [field]: value })
  expect(status).toBe(422)
  expect(text).toContain(problem)
  expect(await world.house.world.whatIf.runs()).toEqual([])
})

test('days that are none, or none that a calendar knows, are told', async () => {
  for (const days of ['kerst', '2026-12-28\n2026-12-28', '2050-01-03']) {
    const { status, text } = await ruth.post(place, { ...form, closing: 'these', days })
    expect(status).toBe(422)
    expect(text).toContain('Schrijf elke dag op een eigen regel')
  }
})

test('no agent sees it, and nobody of another shop', async () => {
  const address = await begin()
  const sanne = await callers(world).as(crew.sanne)
  for (const path of [place, address, `${address}/changes.csv`]) expect((await sanne.get(path)).status).toBe(404)
  expect((await sanne.post(place, form)).status).toBe(404)
  const elsewhere = { ...crew.ruth, id: 'elsewhere', email: 'e@elsewhere.example', storefronts: ['elsewhere'] }
  await world.house.world.people.add(elsewhere)
  const other = await callers(world).as(elsewhere)
  expect((await other.get(address)).status).toBe(404)
  expect((await other.post(`${address}/stop`)).status).toBe(404)
  expect((await other.get(place)).text).toContain('Er is nog niets nagespeeld.')
})

test('one that is stopped comes to nothing and is not done after all', async () => {
  const address = await begin()
  expect((await ruth.post(`${address}/stop`)).location).toBe(address)
  await work()
  const { text } = await ruth.get(address)
  expect(text).toContain('Dit is gestopt voor het klaar was.')
  expect(text).not.toContain('zijn nagespeeld in')
})

const cutOff = async (id: string, attempt: number) => {
  await world.database.owner
    .updateTable('what_if_run')
    .set({ state: 'running', attempt, seen_at: sql`clock_timestamp() - interval '5 minutes'`, progress: 1, total: 2 })
    .where('id', '=', id)
    .execute()
}

test('one that a restart cut off is done from its beginning; one that never ends is given up', async () => {
  const address = await begin()
  await cutOff(idIn(address), 1)
  expect((await ruth.get(address)).text).toContain('1 van de 2 klachten zijn nagespeeld')
  await work()
  expect((await ruth.get(address)).text).toContain('2, van 2 klachten.')
  const again = await begin()
  await cutOff(idIn(again), 3)
  await work()
  expect((await ruth.get(again)).text).toContain('Het programma stopte drie keer terwijl dit bezig was.')
})

test('one that somebody else works on is left to them', async () => {
  const address = await begin()
  await world.database.owner
    .updateTable('what_if_run')
    .set({ state: 'running', attempt: 1, seen_at: sql`clock_timestamp()` })
    .where('id', '=', idIn(address))
    .execute()
  await work()
  expect((await world.house.world.whatIf.run(idIn(address)))?.state).toBe('running')
})

test('only the newest are kept', async () => {
  for (let n = 0; n < 53; n += 1) await ruth.post(place, form)
  await work()
  await world.house.duties.clean.run()
  const rows = await world.database.owner.selectFrom('what_if_run').select('id').execute()
  expect(rows).toHaveLength(50)
})

test('the history is what it was before, to the letter', async () => {
  const before = await checksum(world.database.owner)
  await begin()
  await begin({ policy: 'version:second:1', calendar: 'GB-ENG', closing: 'none' })
  await begin({ policy: 'version:credit-uk:1' })
  await work()
  expect((await world.house.world.whatIf.runs()).map(({ state }) => state)).toEqual(['done', 'done', 'done'])
  expect(await checksum(world.database.owner)).toBe(before)
})

test('the transactions it reads the history in cannot write', async () => {
  const writing = world.database.app
    .transaction()
    .setAccessMode('read only')
    .execute(tx => sql`update complaint set missed = 0`.execute(tx))
  await expect(writing).rejects.toMatchObject({ code: '25006' })
})
