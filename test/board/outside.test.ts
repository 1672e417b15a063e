import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import { createApp } from '#web/app.ts'
import { visitorOf, wordsOf } from '../customer/visitor.ts'
import { readPdf } from '../paper/read-pdf.ts'
import { type Caller, callers } from '../world/caller.ts'
import { readZip } from '../world/read-zip.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld
let [ruth, sanne, eleonora]: Caller[] = []
let id: string

/** A complaint that is answered, with a note and a question to a partner that nobody outside may read. */
beforeAll(async () => {
  world = await smallWorld()
  id = (await world.file()).id
  await world.does(id, crew.sanne, { type: 'acknowledge', handler: 'sanne', answerBy: day('2026-04-15') })
  await world.does(id, crew.sanne, { type: 'note', files: [], words: { text: 'Geheim: notitie' } })
  await world.does(id, crew.sanne, { type: 'plan-question', source: 'warehouse', words: { text: 'Geheim: vraag' } })
  await world.sendLetters()
  const all = callers(world)
  ;[ruth, sanne, eleonora] = await Promise.all([crew.ruth, crew.sanne, crew.eleonora].map(who => all.as(who)))
})

const bare = (text: string) => text.replaceAll(/\s/g, '')
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const asks = {
  to: 'other',
  name: 'Rechtbank Limburg',
  why: 'Zij vroegen erom.',
  statement: 'Wij betreuren\n\nde barst.',
}

const taken = async (path: string, who: { readonly id: string }, fields: Record<string, string>) => {
  const { people } = world.house.world
  const { key } = await people.openSession(who.id)
  const app = createApp(
    world.house.world,
    () => undefined,
    () => Promise.resolve(true),
  )
  const body = new URLSearchParams({ csrf: people.csrfFor(key), ...fields })
  const answer = await app.request(path, { method: 'POST', body, headers: { cookie: `verhaal=${key}` } })
  return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) }
}
const made = async () =>
  ((await world.house.world.ledger.read(id))?.events ?? []).flatMap(event =>
    event.type === 'dossier-made' ? [event] : [],
  )

test('the manager sees how the file for somebody outside reads, with what they add, before it is made', async () => {
  const path = `/desk/complaints/${id}/dossier`
  expect((await ruth?.get(`/desk/complaints/${id}`))?.html).toContain(`href="${path}"`)
  const shown = await ruth?.post(path, { ...asks, do: 'show' })
  expect(shown?.status).toBe(200)
  for (const told of [
    'Rechtbank Limburg',
    'Zij vroegen erom.',
    'Wij betreuren',
    'De gitaar kwam aan',
    'Het klachtenbeleid',
  ])
    expect(shown?.text).toContain(told)
  expect(shown?.text).not.toContain('Geheim')
  expect(await made()).toEqual([])
})

test('it is made with whom it is for and why in the history, and the customer reads so on their page', async () => {
  const { bytes } = await taken(`/desk/complaints/${id}/dossier`, crew.ruth, { ...asks, do: 'pdf' })
  expect(await made()).toMatchObject([
    {
      by: { kind: 'staff', person: 'ruth' },
      for: 'outside',
      document: { form: 'pdf', sha256: sha256(bytes), bytes: bytes.length },
      words: { to: 'Rechtbank Limburg', why: 'Zij vroegen erom.' },
    },
  ])
  const all = readPdf(bytes)
    .pages.map(({ text }) => text)
    .join('')
  for (const told of ['Gemaakt voor Rechtbank Limburg', 'Wat Klankhuis erover zegt', 'Wij betreuren', 'de barst'])
    expect(all).toContain(bare(told))
  // How to reach the customer is for the customer's own file.
  for (const secret of ['Geheim', 'pieter.deboer@postvak.example']) expect(all).not.toContain(bare(secret))
  const { get, pageOf } = visitorOf(world)
  const page = wordsOf((await get(await pageOf(id))).html)
  expect(page).toContain('Op donderdag 2 april 2026 maakten we uw dossier voor Rechtbank Limburg.')
  expect(page).not.toContain('Wij betreuren')
})

test('for a body of the policy, as an archive, and in another language of the shop', async () => {
  const body = { to: 'nl-acm', why: 'A case.', language: 'en', do: 'zip' }
  const form = (await ruth?.get(`/desk/complaints/${id}/dossier`))?.html ?? ''
  const [, known = ''] = /name="to" value="([^"]+)"/.exec(form) ?? []
  const { status, bytes } = await taken(`/desk/complaints/${id}/dossier`, crew.ruth, { ...body, to: known })
  expect(status).toBe(200)
  expect((await made()).at(-1)).toMatchObject({ to: known, document: { form: 'zip', sha256: sha256(bytes) } })
  const zip = readZip(bytes)
  const dossier = JSON.parse(Buffer.from(zip.get('dossier.json') ?? []).toString()) as {
    language: string
    reader: object
  }
  expect(dossier).toMatchObject({ language: 'en', reader: { kind: 'outside', why: 'A case.' } })
  expect(Buffer.from(zip.get('README.txt') ?? []).toString()).toContain('File of complaint 100234')
  const readable = [...zip]
    .filter(([name]) => /\.(?:txt|json)$/.test(name))
    .map(([, one]) => Buffer.from(one).toString())
  expect(readable.join('\n')).not.toContain('Geheim')
  expect(readable.join('\n')).not.toContain('pieter.deboer@postvak.example')
})

test('without whom and why nothing is made, and nothing typed is lost', async () => {
  const before = (await made()).length
  const answer = await ruth?.post(`/desk/complaints/${id}/dossier`, {
    to: 'other',
    statement: 'Bewaar dit.',
    do: 'pdf',
  })
  expect(answer?.status).toBe(422)
  for (const told of ['Schrijf voor wie het dossier is', 'Schrijf waarom zij het nodig hebben', 'Bewaar dit.'])
    expect(answer?.text).toContain(told)
  expect((await made()).length).toBe(before)
})

test('an agent cannot make it, and the board only of what was put to it', async () => {
  expect((await sanne?.get(`/desk/complaints/${id}/dossier`))?.status).toBe(404)
  expect((await sanne?.post(`/desk/complaints/${id}/dossier`, { ...asks, do: 'pdf' }))?.status).toBe(404)
  expect((await eleonora?.get(`/board/${id}/dossier`))?.status).toBe(404)
  await world.does(id, { kind: 'customer' }, { type: 'escalate', words: { why: 'Ik wacht al te lang.' } })
  expect((await eleonora?.get(`/board/${id}/dossier`))?.status).toBe(200)
  expect((await taken(`/board/${id}/dossier`, crew.eleonora, { ...asks, do: 'pdf' })).status).toBe(200)
  expect(world.reported).toEqual([])
})
