import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { Person } from '#people/people.ts'
import { isCursor, written } from '#web/live/event-stream.ts'
import { type ServedWorld, servedWorld } from '../world/served.ts'
import { crew } from '../world/story.ts'

let world: ServedWorld
let id: string
const lines: AbortController[] = []

beforeAll(async () => {
  world = await servedWorld()
  id = (await world.file()).id
})
afterEach(() => {
  for (const line of lines.splice(0)) line.abort()
})

const sessionOf = async ({ id: person }: Pick<Person, 'id'>) => (await world.house.world.people.openSession(person)).key

/** Listens as somebody does who keeps a page open; `heard` grows. */
const listens = async (key: string, query = '', headers: Record<string, string> = {}) => {
  const line = new AbortController()
  lines.push(line)
  const answer = await fetch(`${world.url}/desk/live${query}`, {
    headers: { cookie: `verhaal=${key}`, ...headers },
    signal: line.signal,
    redirect: 'manual',
  })
  const heard = { text: '', over: false }
  const read = async () => {
    for await (const chunk of answer.body ?? []) heard.text += Buffer.from(chunk).toString()
    heard.over = true
  }
  if (answer.status === 200) read().catch(() => undefined)
  await wait(150)
  return { status: answer.status, type: answer.headers.get('content-type'), heard, stop: () => line.abort() }
}

const notes = (complaint: string, text: string) =>
  world.does(complaint, crew.ruth, { type: 'note', files: [], words: { text } })

test('A-05: says which complaint changed, at once, and never what', async () => {
  const { heard, type } = await listens(await sessionOf(crew.sanne))
  expect(type).toContain('text/event-stream')
  const { version } = await notes(id, 'A secret of the house.')
  await expect.poll(() => heard.text, { timeout: 900 }).toContain(`event: complaint\ndata: ${id} ${version}\n`)
  expect(heard.text).toContain('event: lists\n')
  expect(heard.text).not.toContain('secret')
})

test('hears what another program of the house wrote', async () => {
  const { heard } = await listens(await sessionOf(crew.sanne))
  // Written past this program's own ledger, as a second one would: no nudge comes of it.
  const { complaint_id, version, ...event } = await world.database.app
    .selectFrom('event')
    .selectAll()
    .where('complaint_id', '=', id)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const fresh = { ...event, recorded_at: undefined, by: JSON.stringify(event.by), facts: JSON.stringify(event.facts) }
  await world.database.app
    .insertInto('event')
    .values({ ...fresh, complaint_id, version: version + 1 })
    .execute()
  await expect.poll(() => heard.text, { timeout: 3000 }).toContain(`data: ${id} ${version + 1}`)
})

test('A-05: tells an investigator nothing of a complaint that is not theirs, and of their own all', async () => {
  const [own, other] = [
    (await world.file({ orderNumber: '100501' })).id,
    (await world.file({ orderNumber: '100502' })).id,
  ]
  await world.does(own, crew.ruth, { type: 'assign', to: crew.milan.id })
  const { heard } = await listens(await sessionOf(crew.milan))
  await notes(other, 'Not for Milan.')
  await notes(own, 'For Milan.')
  await expect.poll(() => heard.text, { timeout: 3000 }).toContain(own)
  expect(heard.text).not.toContain(other)
})

test('goes on from where it was broken off', async () => {
  const key = await sessionOf(crew.sanne)
  const first = await listens(key)
  const one = (await world.file({ orderNumber: '100503' })).id
  await expect.poll(() => first.heard.text, { timeout: 3000 }).toContain(one)
  const cursor = /^id: (.*)$/m.exec(first.heard.text)?.[1] ?? ''
  expect(isCursor(cursor)).toBe(true)
  first.stop()
  await notes(one, 'While nobody listened.')
  const second = await listens(key, '', { 'last-event-id': cursor })
  await expect.poll(() => second.heard.text, { timeout: 3000 }).toContain(`data: ${one} 2`)
})

test('to whoever was away for an hour says that all may differ', async () => {
  const { heard } = await listens(await sessionOf(crew.sanne), '?since=2026-04-02T10:00:00.000Z')
  await expect.poll(() => heard.text, { timeout: 3000 }).toContain('event: all\n')
})

test('A-05: a place to go on from that is none of ours is not believed', async () => {
  for (const odd of ['now', "2026-04-02'; drop table event", '2026-13-45T99:99:99Z\nevent: x'])
    expect(isCursor(odd)).toBe(false)
  const { status } = await listens(await sessionOf(crew.sanne), `?since=${encodeURIComponent("x'")}`)
  expect(status).toBe(200)
})

test('A-05, A-67: nobody listens without a session, and no one with more than six lines', async () => {
  expect((await listens('nobody')).status).toBe(303)
  const key = await sessionOf(crew.ruth)
  const statuses = []
  for (let n = 0; n < 7; n += 1) statuses.push((await listens(key)).status)
  expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429])
})

test('messages are written as an event stream is, the last one with the place to go on from', () => {
  expect(written([{ changed: 'complaint', id: 'a', version: 2 }, { changed: 'lists' }], '2026')).toBe(
    'event: complaint\ndata: a 2\n\nid: 2026\nevent: lists\ndata: \n\n',
  )
})

test("no line is left of those who stopped listening, and the house's end ends the others", async () => {
  const { heard } = await listens(await sessionOf(crew.sanne))
  world.house.world.live.close()
  await expect.poll(() => heard.over).toBe(true)
  const late = await listens(await sessionOf(crew.sanne))
  await expect.poll(() => late.heard.over).toBe(true)
  expect(world.reported).toEqual([])
})
