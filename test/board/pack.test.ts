import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { Day } from '#calendar/day.ts'
import { createApp } from '#web/app.ts'
import { dossierShape } from '#web/parts/dossier/shape.ts'
import { readPdf } from '../paper/read-pdf.ts'
import { type Caller, callers } from '../world/caller.ts'
import { readZip } from '../world/read-zip.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

const day = (text: string) => text as Day
let world: SmallWorld
let [eleonora, ruth, sanne, saskia]: Caller[] = []
let id: string

const inPieces = async function* (bytes: Uint8Array) {
  yield bytes
}

/** A complaint with a picture and a paper, acknowledged late, and put to the board without an answer. */
beforeAll(async () => {
  world = await smallWorld()
  const { files } = world.house.world
  const store = async (path: string, name: string) => {
    const stored = await files.store(inPieces(new Uint8Array(readFileSync(path))), { name, maxBytes: 10_000_000 })
    if ('problem' in stored) throw new Error(stored.problem)
    return stored
  }
  const sent = [await store('test/paper/picture.png', 'barst.png'), await store('LICENSE', 'bon.txt')]
  id = (
    await world.file({
      files: sent.map(({ id: file, bytes, type }) => ({ id: file, bytes, type })),
      words: {
        story: 'De gitaar kwam aan met een barst 😀. Bel 06-12345678, of mail p.deboer@postvak.example.',
        fileNames: sent.map(({ name }) => name),
      },
    })
  ).id
  await world.passTo('2026-04-10T08:00:00.000Z')
  await world.does(id, crew.sanne, { type: 'acknowledge', handler: 'sanne', answerBy: day('2026-04-16') })
  await world.sendLetters()
  await world.does(id, { kind: 'customer' }, { type: 'escalate', words: { why: 'Ik wacht al te lang.' } })
  await world.sendLetters()
  const all = callers(world)
  ;[eleonora, ruth, sanne, saskia] = await Promise.all(
    [crew.eleonora, crew.ruth, crew.sanne, crew.saskia].map(who => all.as(who)),
  )
})

const bytesOf = async (path: string, who: { readonly id: string }) => {
  const app = createApp(
    world.house.world,
    () => undefined,
    () => Promise.resolve(true),
  )
  const { key } = await world.house.world.people.openSession(who.id)
  const answer = await app.request(path, { headers: { cookie: `verhaal=${key}` } })
  expect(answer.status).toBe(200)
  return new Uint8Array(await answer.arrayBuffer())
}
const made = async () => {
  const history = await world.house.world.ledger.read(id)
  return (history?.events ?? []).flatMap(event => (event.type === 'pack-made' ? [event] : []))
}
const bare = (text: string) => text.replaceAll(/\s/g, '')

test('a member of the board makes the file into one document, whose fingerprint stands in the history', async () => {
  const before = await eleonora?.get(`/board/${id}`)
  expect(before?.text).toContain('Er is nog geen document gemaakt.')
  const answer = await eleonora?.post(`/board/${id}/pack`)
  expect(answer?.location).toBe(`/board/${id}?done=pack#pack`)
  const [event] = await made()
  if (!event) throw new Error('nothing was made')
  const pdf = await bytesOf(`/board/${id}/pack/${event.pack.id}`, crew.eleonora)
  expect(createHash('sha256').update(pdf).digest('hex')).toBe(event.pack.id)
  expect(event).toMatchObject({ by: { kind: 'staff', person: 'eleonora' }, pack: { bytes: pdf.length } })
  const read = readPdf(pdf)
  expect(read.pages).toHaveLength(event.pages)
  const [first] = read.pages
  for (const told of ['Wat antwoorden wij Pieter de Boer?', 'vrijdag 17 april 2026', 'Ik wacht al te lang.'])
    expect(first?.text).toContain(bare(told))
  const all = read.pages.map(({ text }) => text).join('')
  expect(all).toContain(bare('Gemaakt voor Eleonora van Dijk op vrijdag 10 april 2026'))
  for (const told of ['[telefoonnummer]', '[e-mailadres]', 'Bijlage 2: bon.txt', 'Te laat'])
    expect(all).toContain(bare(told))
  for (const secret of ['06-12345678', 'p.deboer@postvak.example']) expect(all).not.toContain(bare(secret))
  expect(all).not.toMatch(/open\/[\w-]{8}/)
  const written = Buffer.from(pdf).toString('latin1')
  expect(written).toContain('<pdfaid:part>3</pdfaid:part>')
  expect(written.match(/\/AFRelationship \/Source/g)).toHaveLength(2)
  // Read before the document was made: making it is an event too.
  const head = (await world.house.world.ledger.head(id))?.version ?? 0
  expect(all).toMatch(new RegExp(`telde${head - 1}gebeurtenissen.*eindigtop[0-9a-f]{64}`))
  expect(read.altTexts).toEqual(['Bijlage 1: barst.png, een foto die is meegestuurd'])
  for (const part of [
    'In het kort',
    'Beloften van het beleid',
    'Wat er gebeurde',
    'Briefwisseling',
    'Onderzoek',
    'Bijlagen',
  ])
    expect(read.bookmarks).toContain(part)
})

test('a document is for the one whose name is on it', async () => {
  const [event] = await made()
  expect((await saskia?.get(`/board/${id}/pack/${event?.pack.id}`))?.status).toBe(404)
  expect((await ruth?.get(`/desk/complaints/${id}/pack/${event?.pack.id}`))?.status).toBe(404)
  expect((await saskia?.get(`/board/${id}`))?.text).toContain(event?.pack.id)
  expect((await sanne?.get(`/desk/complaints/${id}/pack`))?.status).toBe(404)
  expect((await sanne?.post(`/desk/complaints/${id}/pack`))?.status).toBe(404)
})

test('the complaint leads the manager to what the board gets, and nobody else', async () => {
  expect((await ruth?.get(`/desk/complaints/${id}`))?.html).toContain(`href="/desk/complaints/${id}/pack"`)
  expect((await sanne?.get(`/desk/complaints/${id}`))?.html).not.toContain(`href="/desk/complaints/${id}/pack"`)
})

test('the manager sees before the board what is missing in the file, and can have the document too', async () => {
  const preview = await ruth?.get(`/desk/complaints/${id}/pack`)
  expect(preview?.status).toBe(200)
  expect(preview?.text).toContain('Er ontbreken 4 dingen in het dossier.')
  expect(preview?.text).toMatch(/ontbreekt De regel in het klachtenlogboek/)
  expect(preview?.text).toMatch(/aanwezig De klacht in de eigen woorden van de klant/)
  await world.does(id, crew.ruth, { type: 'register' })
  expect((await ruth?.get(`/desk/complaints/${id}/pack`))?.text).toContain('Er ontbreken 3 dingen in het dossier.')
  expect((await ruth?.post(`/desk/complaints/${id}/pack`))?.status).toBe(303)
  const mine = (await made()).at(-1)
  expect(await bytesOf(`/desk/complaints/${id}/pack/${mine?.pack.id}`, crew.ruth)).toHaveLength(mine?.pack.bytes ?? 0)
})

test('making the document leaves the history of the complaint sound, and its reviewers independent', async () => {
  const { text, html } = (await eleonora?.get(`/board/${id}`)) ?? { text: '', html: '' }
  expect(html).toContain('name="policyFollowed"')
  expect(text).not.toContain('U had er zelf')
  expect(world.reported).toEqual([])
})

test('who asks for the archive while it is being made for them gets the page, with why', async () => {
  const both = await Promise.all([1, 2].map(async () => eleonora?.post(`/board/${id}/pack/zip`)))
  const told = both.find(answer => answer?.status === 422)
  expect(told?.html).toContain('href="#pack"')
  expect(told?.text).toContain('Er wordt al een dossier gemaakt. Wacht tot dat klaar is en probeer het opnieuw.')
  const desk = await Promise.all([1, 2].map(async () => ruth?.post(`/desk/complaints/${id}/pack/zip`)))
  expect(new Set(desk.map(answer => answer?.status))).toEqual(new Set([200, 422]))
  expect(desk.find(answer => answer?.status === 422)?.text).toContain('Er wordt al een dossier gemaakt.')
})

test('the reviewer has the same as an archive with its data, without addresses and telephone numbers, and it is not kept', async () => {
  const app = createApp(
    world.house.world,
    () => undefined,
    () => Promise.resolve(true),
  )
  const { people, ledger } = world.house.world
  const { key } = await people.openSession(crew.eleonora.id)
  const body = new URLSearchParams({ csrf: people.csrfFor(key) })
  const answer = await app.request(`/board/${id}/pack/zip`, {
    method: 'POST',
    body,
    headers: { cookie: `verhaal=${key}` },
  })
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const last = (await ledger.read(id))?.events.at(-1)
  expect(last).toMatchObject({ type: 'dossier-made', for: 'reviewer', document: { form: 'zip', sha256 } })
  const zip = readZip(bytes)
  const dossier = dossierShape.parse(JSON.parse(Buffer.from(zip.get('dossier.json') ?? []).toString()))
  expect(dossier.reader).toEqual({ kind: 'reviewer', name: crew.eleonora.name })
  expect(dossier.correspondence.map(({ text }) => text).join()).toContain('[telefoonnummer]')
  expect(dossier.chronology.some(({ who }) => who === crew.sanne.name)).toBe(true)
  expect([...zip.keys()].filter(name => name.startsWith('files/'))).toHaveLength(2)
  const readable = [...zip]
    .filter(([name]) => /\.(?:txt|json)$/.test(name))
    .map(([, one]) => Buffer.from(one).toString())
  for (const secret of ['06-12345678', 'p.deboer@postvak.example', '__key__'])
    expect(readable.join('\n')).not.toContain(secret)
  expect((await sanne?.post(`/desk/complaints/${id}/pack/zip`))?.status).toBe(404)
})
