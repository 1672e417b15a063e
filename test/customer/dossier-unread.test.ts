import { appendFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import type { StoredFile } from '#files/files.ts'
import { createApp } from '#web/app.ts'
import { dossierIn } from '#texts/dossier.ts'
import { readPdf } from '../paper/read-pdf.ts'
import { type Caller, callers } from '../world/caller.ts'
import { readZip } from '../world/read-zip.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'
import { visitorOf } from './visitor.ts'

let world: SmallWorld
let noor: Caller
let id: string
let page: string
let [changed, lost, whole]: StoredFile[] = []

const inPieces = async function* (text: string) {
  yield Buffer.from(text)
}
const stored = async (name: string) => {
  const one = await world.house.world.files.store(inPieces(`Bon ${name}`), { name, maxBytes: 1000 })
  if ('problem' in one) throw new Error(one.problem)
  return one
}
const placeOf = (file: StoredFile | undefined) => {
  const { id: sum = '' } = file ?? {}
  return join(world.folder, sum.slice(0, 2), sum.slice(2))
}

/** Three receipts: one of which the disk changed a byte since, one that it lost, and one as it came. */
beforeAll(async () => {
  world = await smallWorld()
  const sent = [await stored('veranderd.txt'), await stored('kwijt.txt'), await stored('heel.txt')]
  ;[changed, lost, whole] = sent
  id = (
    await world.file({
      files: sent.map(({ id: file, bytes, type }) => ({ id: file, bytes, type })),
      words: { story: 'De gitaar kwam aan met een barst.', fileNames: sent.map(({ name }) => name) },
    })
  ).id
  await world.sendLetters()
  page = await visitorOf(world).pageOf(id)
  noor = await callers(world).as(crew.noor)
  appendFileSync(placeOf(changed), '!')
  rmSync(placeOf(lost))
})

const signOf = async () => (await noor.get('/desk/health')).text.includes('Bestanden die niet te lezen zijn')

const taken = async (path: string, fields: Readonly<Record<string, string>>, who?: { readonly id: string }) => {
  const { world: house } = world.house
  const app = createApp(
    house,
    () => undefined,
    () => Promise.resolve(true),
  )
  const session = who && (await house.people.openSession(who.id)).key
  const csrf = session ? { csrf: house.people.csrfFor(session) } : {}
  const answer = await app.request(path, {
    method: 'POST',
    body: new URLSearchParams({ ...csrf, ...fields }),
    ...(session ? { headers: { cookie: `verhaal=${session}` } } : {}),
  })
  expect(answer.status).toBe(200)
  return new Uint8Array(await answer.arrayBuffer())
}

const textIn = (zip: ReadonlyMap<string, Uint8Array>, name: string) => Buffer.from(zip.get(name) ?? []).toString()

/** What an archive says of its files: by their SHA-256, why each is not in it. */
const saidOf = (zip: ReadonlyMap<string, Uint8Array>) => {
  const { files } = JSON.parse(textIn(zip, 'dossier.json')) as {
    files: readonly { sha256: string; leftOut?: { code: string; words: string } }[]
  }
  return new Map(files.map(({ sha256, leftOut }) => [sha256, leftOut]))
}

const dutch = {
  code: 'gone',
  words: 'Het zit er niet bij: het kon op donderdag 2 april 2026 niet worden gelezen. De winkel is dat gemeld.',
}

test('while nobody wanted a file that the disk lost, nothing is known of it', async () => {
  expect(await signOf()).toBe(false)
})

test('a customer gets the archive without the files that cannot be read, each said with its day and its hash', async () => {
  const zip = readZip(await taken(`${page}/file`, { form: 'zip' }))
  const said = saidOf(zip)
  for (const file of [changed, lost]) expect(said.get(file?.id ?? '')).toEqual(dutch)
  expect(said.get(whole?.id ?? '')).toBeUndefined()
  expect([...zip.keys()].filter(name => name.startsWith('files/'))).toEqual(['files/003-heel.txt'])
  expect(textIn(zip, 'README.txt')).toContain(dutch.words)
})

test('the document says the same', async () => {
  const text = readPdf(await taken(`${page}/file`, { form: 'pdf' }))
    .pages.map(one => one.text)
    .join('')
  const bare = (one: string) => one.replaceAll(/\s/g, '')
  expect(bare(text)).toContain(bare(dutch.words))
  expect(bare(text)).toContain(lost?.id)
})

test('so do the archive for somebody outside, in their language, and the one for whoever reviews', async () => {
  const body = { to: 'other', name: 'A court', why: 'They asked.', language: 'en', do: 'zip' }
  const outside = saidOf(readZip(await taken(`/desk/complaints/${id}/dossier`, body, crew.ruth)))
  expect(outside.get(changed?.id ?? '')?.words).toContain(
    'could not be read on Thursday 2 April 2026. The shop was told.',
  )
  await world.does(id, { kind: 'customer' }, { type: 'escalate', words: { why: 'Ik wacht al te lang.' } })
  await world.sendLetters()
  const review = saidOf(readZip(await taken(`/desk/complaints/${id}/pack/zip`, {}, crew.ruth)))
  expect(review.get(lost?.id ?? '')?.code).toBe('gone')
})

test('a copy of everything names what it could not read, by its hash', async () => {
  const { copies } = world.house.world
  const { id: copy } = await copies.ask(crew.noor.id)
  await world.house.duties.export.run()
  const stream = await copies.take(copy, crew.noor.id)
  const archive = gunzipSync(Buffer.concat(await Array.fromAsync(stream ?? [])))
  for (const file of [changed, lost])
    expect(archive.includes(`It had ${file?.bytes} bytes; its SHA-256 is ${file?.id}.`)).toBe(true)
  expect(archive.includes('Bon heel.txt')).toBe(true)
})

test('the shop is told, until the files can be read again', async () => {
  expect(await signOf()).toBe(true)
  expect((await noor.get('/desk/health')).text).toContain('2 bestanden zijn weg, of niet meer zoals ontvangen')
  for (const name of ['veranderd.txt', 'kwijt.txt']) {
    rmSync(placeOf([changed, lost].find(file => file?.name === name)), { force: true })
    await stored(name)
  }
  for (const file of [changed, lost]) await (await world.house.world.files.open(file?.id ?? ''))?.stream.cancel()
  expect(await signOf()).toBe(false)
})

test('in every language a dossier has, it is said with the day', () => {
  for (const say of Object.values(dossierIn)) expect(say.unread('DAG')).toContain('DAG')
})
