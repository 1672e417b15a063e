import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { plusTime } from '#calendar/day.ts'
import { copied, leftOut } from '../../src/export/tables.ts'
import { type Caller, callers } from '../world/caller.ts'
import { crew, smallWorld, type SmallWorld } from '../world/story.ts'

let world: SmallWorld
let noor: Caller
let id: string
const password = 'paarse regenjas op zolder'

const bytesFrom = async (text: string) =>
  (await world.house.world.files.store(Readable.from([Buffer.from(text)]), { name: 'brief.txt', maxBytes: 1000 })) as {
    id: string
    bytes: number
    type: string
    name: string
  }

const opened = async (archive: ReadableStream<Uint8Array>): Promise<ReadonlyMap<string, Buffer>> => {
  const found = new Map<string, Buffer>()
  const tar = extract()
  Readable.fromWeb(archive as never)
    .pipe(createGunzip())
    .pipe(tar)
  for await (const entry of tar) found.set(entry.header.name, await buffer(entry))
  return found
}

beforeAll(async () => {
  world = await smallWorld()
  const { people } = world.house.world
  await people.setPassword(crew.noor.id, password)
  noor = await callers(world).as(crew.noor)
  const { name, ...file } = await bytesFrom('Zie de barst.')
  id = (await world.file({ files: [file], words: { fileNames: [name] } })).id
  await world.sendLetters()
})

const ask = async () => {
  await noor.post('/desk/export')
  await world.house.duties.export.run()
  const [copy] = await world.house.world.copies.copies()
  return copy?.id ?? ''
}

test('every table of the database is copied, or left out for a reason', async () => {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' and tablename not like 'kysely%'`.execute(
    world.database.app,
  )
  const known = [...copied.map(({ table }) => table), ...Object.keys(leftOut)]
  expect(rows.map(({ name }) => name).toSorted()).toEqual(known.toSorted())
})

test('A-94: the archive holds each history, letter and file as it is, and no secret', async () => {
  const copy = await ask()
  const stream = await world.house.world.copies.take(copy, crew.noor.id)
  const found = await opened(stream as ReadableStream<Uint8Array>)
  const text = (name: string) => found.get(name)?.toString() ?? ''
  const lines = (name: string) =>
    text(name)
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown>)
  const [complaint] = lines('complaints-0001.jsonl')
  expect(complaint).toMatchObject({ id, reference: '100234' })
  expect(JSON.stringify(complaint)).toContain('De gitaar kwam aan met een barst')
  expect(lines('letter-0001.jsonl')[0]).toMatchObject({ kind: 'receipt', state: 'delivered' })
  expect([...found.entries()].find(([name]) => name.startsWith('files/'))?.[1].toString()).toBe('Zie de barst.')
  expect(lines('person-0001.jsonl').some(person => 'password_hash' in person)).toBe(false)
  expect([...found.values()].some(body => body.includes('$argon2'))).toBe(false)
  for (const { name, sha256 } of JSON.parse(text('manifest.json')) as { name: string; sha256: string }[])
    expect([
      name,
      createHash('sha256')
        .update(found.get(name) ?? '')
        .digest('hex'),
    ]).toEqual([name, sha256])
})

test('A-94: only whoever asked takes it, after saying once more who they are, and that is written down', async () => {
  const copy = await ask()
  const wrong = await noor.post(`/desk/export/${copy}`, { password: 'iets anders' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Dit is niet uw wachtwoord')
  const other = (await world.house.world.people.add({
    name: 'Tweede beheerder',
    email: 'tweede@klankhuis.example',
    language: 'nl',
    roles: ['administrator'],
  })) as typeof crew.noor
  const stranger = await callers(world).as(other)
  expect((await stranger.post(`/desk/export/${copy}`, { password })).location).toBe('/desk/export')
  const taken = await noor.post(`/desk/export/${copy}`, { password })
  expect(taken.headers.get('content-disposition')).toBe('attachment; filename="verhaal-2026-04-02.tar.gz"')
  expect((await noor.get('/desk/audit?area=export')).text).toContain('heeft een kopie van alles opgehaald')
})

test('a copy that another process is making is left to it, until nothing was heard of that for a minute', async () => {
  const { copies } = world.house.world
  const { id: copy } = await copies.ask(crew.noor.id)
  const begun = (ago: string) =>
    sql`update export set state = 'running', seen_at = clock_timestamp() - ${ago}::interval where id = ${copy}::uuid`.execute(
      world.database.app,
    )
  await begun('5 seconds')
  await world.house.duties.export.run()
  expect((await copies.copy(copy))?.state).toBe('running')
  await begun('2 minutes')
  await world.house.duties.export.run()
  expect((await copies.copy(copy))?.state).toBe('ready')
})

test('a copy is gone after seven days', async () => {
  const copy = await ask()
  await world.passTo(plusTime(world.now(), { hours: 7 * 24 }))
  await world.house.duties.clean.run()
  expect((await world.house.world.copies.copy(copy))?.state).toBe('gone')
  expect(await world.house.world.copies.take(copy, crew.noor.id)).toBeUndefined()
})
