import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { plusTime } from '#calendar/day.ts'
import { clamd } from '#files/clamd.ts'
import type { LetterRow } from '#post/letters.ts'
import { filesWith } from '../../src/house/files-with.ts'
import { type Caller, callers } from '../world/caller.ts'
import { eicar, scannerServer } from '../world/scanner.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

const { ruth, venlo } = crew
let world: SmallWorld
let manager: Caller
let stranger: Caller
/** A complaint with these files, the customer's page of it, and the partner's of a question that they go with. */
type Case = {
  readonly id: string
  readonly files: readonly string[]
  readonly mine: string
  readonly asked: string
}

beforeAll(async () => {
  const scanner = await scannerServer()
  world = await smallWorld({ scanner: clamd(scanner.url) })
  const call = callers(world)
  manager = await call.as(ruth)
  stranger = call.nobody
})

const store = async (content: Uint8Array, name: string) => {
  const stored = await world.house.world.files.store(
    (async function* () {
      yield content
    })(),
    { name, maxBytes: 1_000_000 },
  )
  if ('problem' in stored) throw new Error(stored.problem)
  return stored
}

let number = 700_000
const filedWith = async (...contents: readonly Uint8Array[]): Promise<Case> => {
  const stored = await Promise.all(contents.map((content, n) => store(content, `Pieter ${n + 1}.jpg`)))
  number += 1
  const { id } = await world.file({
    orderNumber: String(number),
    files: stored.map(({ name: _, ...fact }) => fact),
    words: { fileNames: stored.map(({ name }) => name) },
  })
  await world.does(id, ruth, { type: 'plan-question', source: 'warehouse', words: { text: 'Zat er een hoek om?' } })
  const of = { kind: 'partner', partner: venlo.id } as const
  const releases = stored.map(file => file.id)
  await world.does(id, ruth, { type: 'ask', question: 'q1', of, dueOn: '2026-04-08' as never, releases })
  const expiresAt = plusTime(world.now(), { hours: 24 * 60 })
  const { links } = world.house.world
  const detail = { question: 'q1', partner: venlo.id }
  return {
    id,
    files: releases,
    mine: `/complaint/${await links.issue({ purpose: 'view', subject: id, expiresAt })}`,
    asked: `/partner/${await links.issue({ purpose: 'question', subject: id, detail, expiresAt })}`,
  }
}
const photo = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#a2c' } })
    .withExif({ IFD0: { Artist: 'Pieter de Boer' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 0/1' } })
    .jpeg()
    .toBuffer()
const scan = () => world.house.duties['scan-files'].run()

test('A-45: a partner gets photos without where and by whom they were taken, to look at and to keep; the house has them as they came', async () => {
  const { id, files, asked } = await filedWith(await photo())
  await scan()
  const [file] = files
  for (const path of [`${asked}/files/${file}?view=1`, `${asked}/files/${file}`]) {
    const given = await stranger.get(path)
    expect(given.status).toBe(200)
    expect(given.html).not.toMatch(/Exif|Pieter/)
    expect(given.headers.get('content-disposition')).toMatch(/\.jpg/)
  }
  expect((await manager.get(`/desk/files/${id}/${file}`)).html).toContain('Pieter de Boer')
  expect((await manager.get(`/desk/files/${id}/${file}?view=1`)).html).not.toContain('Pieter de Boer')
})

test('A-46: nothing goes to a partner before the scanner has seen it, and then it does', async () => {
  const { files, asked } = await filedWith(Buffer.from('Een brief over een lamp.'))
  const early = await stranger.get(`${asked}/files/${files[0]}`)
  expect([early.status, early.text.includes('heeft dit bestand nog niet bekeken')]).toEqual([403, true])
  await scan()
  expect((await stranger.get(`${asked}/files/${files[0]}`)).status).toBe(200)
})

test('A-46: a complaint with a virus in it is taken; the file goes to nobody outside, and to the house with a warning', async () => {
  const { id, files, asked, mine } = await filedWith(Buffer.from(eicar))
  await scan()
  const [file] = files
  for (const path of [`${asked}/files/${file}`, `${mine}/files/${file}`]) {
    const { status, text, html } = await stranger.get(path)
    expect([path, status]).toEqual([path, 403])
    expect(text).toContain('De virusscanner vond iets in dit bestand')
    expect(html).not.toContain(eicar)
  }
  const warned = await manager.get(`/desk/files/${id}/${file}`)
  expect([warned.status, warned.text.includes('Win.Test.EICAR_HDB-1')]).toEqual([403, true])
  const given = await manager.get(`/desk/files/${id}/${file}?anyway=1`)
  expect([given.status, given.html]).toEqual([200, eicar])
  expect(given.headers.get('content-disposition')).toMatch(/^attachment/)
})

test('what the scanner found goes along with no letter, and the letter leaves', async () => {
  const found = await store(Buffer.from(eicar), 'offerte.txt')
  const fine = await store(Buffer.from('Een gewone offerte.'), 'gewoon.txt')
  const { id } = await filedWith()
  await scan()
  const files = [found, fine].map(({ name: _, ...fact }) => fact)
  const words = { text: 'Zie de offerte.', fileNames: [found.name, fine.name] }
  await world.does(id, ruth, { type: 'send-message', files, awaitsReply: false, words })
  const [row] = (await world.house.world.letters.list({ complaintId: id })).filter(({ kind }) => kind === 'message')
  const along = await filesWith(world.house.world.ledger, world.house.world.files)(row as LetterRow)
  expect(along.map(({ name }) => name)).toEqual(['gewoon.txt'])
})

test('the health page says that the scanner found something, and what that means', async () => {
  const noor = await callers(world).as(crew.noor)
  expect((await noor.get('/desk/health')).text).toContain('0 bestanden nog niet bekeken, iets gevonden in 1')
})
