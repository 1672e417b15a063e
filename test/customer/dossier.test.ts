import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import type { Scanner } from '#files/clamd.ts'
import { createApp } from '#web/app.ts'
import { type Dossier, dossierShape } from '#web/parts/dossier/shape.ts'
import { readPdf } from '../paper/read-pdf.ts'
import { readZip } from '../world/read-zip.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'
import { type Visitor, visitorOf, wordsOf } from './visitor.ts'

const scanner: Scanner = {
  scan: async content => {
    let text = ''
    for await (const piece of content) text += Buffer.from(piece).toString('latin1')
    return text.includes('Apache License') ? { virus: 'Test-Harm' } : 'clean'
  },
}
let world: SmallWorld
let visitor: Visitor
let [id, page]: string[] = []
let [picture, harm]: string[] = []

const inPieces = async function* (bytes: Uint8Array) {
  yield bytes
}
const stored = async (path: string, name: string) => {
  const { files } = world.house.world
  const one = await files.store(inPieces(new Uint8Array(readFileSync(path))), { name, maxBytes: 10_000_000 })
  if ('problem' in one) throw new Error(one.problem)
  return one
}

/** A complaint as it lives: with a picture, a file with something in it, notes, a partner, an offer, and an answer. */
beforeAll(async () => {
  world = await smallWorld({ scanner })
  visitor = visitorOf(world)
  const sent = [await stored('test/paper/picture.png', '../../étui: barst?.png'), await stored('LICENSE', 'bon.txt')]
  ;[picture, harm] = sent.map(file => file.id)
  await world.house.world.files.scanWaiting()
  id = (
    await world.file({
      files: sent.map(({ id: file, bytes, type }) => ({ id: file, bytes, type })),
      words: {
        story: 'De gitaar kwam aan met een barst.\n\nIk heb 😀 niets gedaan.',
        fileNames: sent.map(({ name }) => name),
      },
    })
  ).id
  await world.does(id, crew.sanne, { type: 'acknowledge', handler: 'sanne', answerBy: day('2026-04-15') })
  await world.sendLetters()
  await world.does(id, crew.sanne, { type: 'note', files: [], words: { text: 'Geheim: notitie' } })
  await world.does(id, crew.sanne, { type: 'plan-question', source: 'warehouse', words: { text: 'Geheim: vraag' } })
  const of = { kind: 'partner', partner: crew.venlo.id } as const
  await world.does(id, crew.sanne, { type: 'ask', question: 'q1', of, dueOn: day('2026-04-10') })
  await world.sendLetters()
  page = await visitor.pageOf(id)
})

const taken = async (form: 'pdf' | 'zip', at = page) => {
  const app = createApp(
    world.house.world,
    () => undefined,
    () => Promise.resolve(true),
  )
  const answer = await app.request(`${at}/file`, { method: 'POST', body: new URLSearchParams({ form }) })
  return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) }
}
const events = async () => (await world.house.world.ledger.read(id ?? ''))?.events ?? []
const bare = (text: string) => text.replaceAll(/\s/g, '')
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

test('a customer takes the whole file along as a document, and the history keeps its hash but not the document', async () => {
  const files = await world.database.app.selectFrom('file').select('id').execute()
  const { answer, bytes } = await taken('pdf')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-disposition')).toContain('attachment; filename="klacht-100234.pdf"')
  expect((await events()).at(-1)).toMatchObject({
    type: 'dossier-taken',
    by: { kind: 'customer' },
    document: { form: 'pdf', sha256: sha256(bytes), bytes: bytes.length },
  })
  expect(await world.database.app.selectFrom('file').select('id').execute()).toEqual(files)
  const read = readPdf(bytes)
  const all = read.pages.map(({ text }) => text).join('')
  for (const told of ['Ik heb', 'niets gedaan', 'Sanne Visser behandelt uw klacht', 'pieter.deboer@postvak.example'])
    expect(all).toContain(bare(told))
  // The letters as the page shows them, but for the way in.
  const sent = (await world.lettersOf(id ?? '')).filter(({ recipient }) => recipient === 'customer')
  expect(sent.length).toBeGreaterThan(1)
  for (const { text } of sent)
    for (const part of (text ?? '').split('\n\n').filter(one => !/https?:|^-+$|^- /m.test(one)))
      expect(all).toContain(bare(part))
  expect(all).not.toMatch(/open\/[\w-]{8}/)
  for (const secret of ['Geheim', 'Venlo, magazijn']) expect(all).not.toContain(bare(secret))
  expect(read.bookmarks).toEqual(
    expect.arrayContaining(['Wat de winkel beloofde', 'Wat er gebeurde', 'Bestanden', 'Het klachtenbeleid, versie 1']),
  )
  expect(read.altTexts).toEqual(['Bestand 1: étui barst .png, een foto die is gestuurd'])
  const written = Buffer.from(bytes).toString('latin1')
  for (const mark of ['<pdfaid:part>3</pdfaid:part>', 'pdfuaid:part>1']) expect(written).toContain(mark)
  expect(written.match(/\/AFRelationship \/Source/g)).toHaveLength(1)
  expect(all).toContain(bare('de virusscanner vond er iets in'))
  const head = (await world.house.world.ledger.head(id ?? ''))?.version ?? 0
  expect(all).toMatch(new RegExp(`telde${head - 1}gebeurtenissen.*eindigtop[0-9a-f]{64}`))
})

test('as an archive everything lies in files of its own, under names that lead nowhere, with their fingerprints', async () => {
  const { answer, bytes } = await taken('zip')
  expect(answer.headers.get('content-length')).toBe(String(bytes.length))
  expect((await events()).at(-1)).toMatchObject({ document: { form: 'zip', sha256: sha256(bytes) } })
  const zip = readZip(bytes)
  for (const name of zip.keys()) expect(name).toMatch(/^(?:[a-z]+\/)?[A-Za-z0-9][A-Za-z0-9.-]*$/)
  expect([...zip.keys()].filter(name => name.startsWith('files/'))).toEqual(['files/001-etui-barst.png'])
  expect(sha256(zip.get('files/001-etui-barst.png') ?? new Uint8Array())).toBe(picture)
  const sums = Buffer.from(zip.get('SHA256SUMS') ?? [])
    .toString()
    .trim()
    .split('\n')
  expect(sums).toEqual(
    [...zip].filter(([name]) => name !== 'SHA256SUMS').map(([name, one]) => `${sha256(one)}  ${name}`),
  )
  const text = (name: string) => Buffer.from(zip.get(name) ?? []).toString()
  const dossier: Dossier = dossierShape.parse(JSON.parse(text('dossier.json')))
  expect(dossier).toMatchObject({
    format: 'verhaal-dossier',
    version: 1,
    language: 'nl',
    madeAt: '2026-04-02T20:41:00+02:00',
  })
  expect(dossier.files.map(({ sha256: one, leftOut }) => [one, leftOut?.code])).toEqual([
    [picture, undefined],
    [harm, 'virus'],
  ])
  const documents = dossier.correspondence.flatMap(({ pdf }) => pdf ?? [])
  expect(documents.length).toBeGreaterThan(1)
  for (const pdf of documents) expect(readPdf(zip.get(pdf) ?? new Uint8Array()).pages.length).toBeGreaterThan(0)
  for (const { txt, text: said } of dossier.correspondence) {
    expect(text(txt ?? '')).toContain(said)
  }
  expect(text('README.txt')).toContain('virusscanner')
  const readable = [...zip]
    .filter(([name]) => /\.(?:txt|json)$/.test(name))
    .map(([, one]) => Buffer.from(one).toString())
  for (const secret of ['Geheim', crew.venlo.name, '__key__']) expect(readable.join('\n')).not.toContain(secret)
  expect(readable.join('\n')).not.toMatch(/open\/[\w-]{8}/)
})

test('what was made twice of the same state is the same to the last byte', async () => {
  const other = await world.file({ orderNumber: '100999' })
  await world.sendLetters()
  const at = await visitor.pageOf(other.id)
  const [one, again] = [await taken('zip', at), await taken('zip', at)]
  const [first, second] = [readZip(one.bytes), readZip(again.bytes)]
  expect([...second.keys()]).toEqual([...first.keys()])
  // That the first was taken is an event: the head of the history moved, and nothing else.
  const moved = [...first].filter(([name, bytes]) => sha256(bytes) !== sha256(second.get(name) ?? bytes.subarray(1)))
  expect(moved.map(([name]) => name)).toEqual(['dossier.pdf', 'dossier.json', 'SHA256SUMS'])
})

test('looking changes nothing, and the page says that taking it is written down', async () => {
  const before = (await events()).length
  const { html } = await visitor.get(`${page}/file`)
  expect(wordsOf(html)).toContain('We schrijven bij uw klacht op dat u het meenam, en wanneer.')
  expect((await events()).length).toBe(before)
})

test('six times a day is enough, which the page says; the next day it can be taken again', async () => {
  const other = await world.file({ orderNumber: '100998' })
  const at = await visitor.pageOf(other.id)
  const document = { form: 'pdf', sha256: 'a'.repeat(64), bytes: 1, pages: 1 } as const
  for (let times = 0; times < 6; times += 1)
    await world.does(other.id, { kind: 'customer' }, { type: 'take-dossier', document })
  const { answer, bytes } = await taken('pdf', at)
  expect(answer.status).toBe(429)
  expect(wordsOf(Buffer.from(bytes).toString())).toContain('U hebt uw dossier vandaag al 6 keer meegenomen.')
  await world.passTo('2026-04-03T08:00:00.000Z')
  expect((await taken('pdf', await visitor.pageOf(other.id))).answer.status).toBe(200)
})

test('while one is being made nobody makes it again, and taking it hinders nobody who works on the complaint', async () => {
  const other = await world.file({ orderNumber: '100997' })
  const before = (await world.house.world.ledger.read(other.id))?.complaint.version ?? 0
  const at = await visitor.pageOf(other.id)
  const both = await Promise.all([taken('pdf', at), taken('zip', at)])
  expect(both.map(({ answer }) => answer.status).toSorted((one, other) => one - other)).toEqual([200, 429])
  const done = await world.house.world.ledger.handle(
    other.id,
    { type: 'note', files: [], words: { text: 'Gebeld.' } },
    { kind: 'staff', person: 'sanne', roles: ['agent'] },
    { expected: before },
  )
  expect(done).toMatchObject({ done: true })
})
