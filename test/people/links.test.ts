import { createSecretKey } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Instant } from '#calendar/day.ts'
import { createLinks } from '#people/create-links.ts'
import type { Links, NewLink } from '#people/links.ts'
import { freshDatabase, type FreshDatabase } from '../world/database.ts'

let world: FreshDatabase
let links: Links
let now = '2026-04-02T08:12:00.000Z' as Instant
const at = (time: string) => void (now = time as Instant)
beforeAll(async () => {
  world = await freshDatabase()
  links = createLinks({ db: world.app, now: () => now, secret: createSecretKey(Buffer.alloc(32, 7)) })
})

const expiresAt = '2026-05-02T08:12:00.000Z' as Instant
const issue = (change: Partial<NewLink> = {}) => links.issue({ purpose: 'track', subject: 'c1', expiresAt, ...change })

test('A-56: a key leads to its subject, for its own purpose and until it expires', async () => {
  const key = await issue({ detail: { letter: 'receipt-1' } })
  expect(await links.find('track', key)).toEqual({ subject: 'c1', detail: { letter: 'receipt-1' } })
  expect(await links.find('view', key)).toBeUndefined()
  at(expiresAt)
  expect(await links.find('track', key)).toBeUndefined()
  at('2026-04-02T08:12:00.000Z')
})

test('the same letter always carries the same key, another letter another', async () => {
  const key = await issue({ forLetter: 'l1' })
  expect(await issue({ forLetter: 'l1' })).toBe(key)
  expect(links.keyFor('track', 'l1')).toBe(key)
  expect(await issue({ forLetter: 'l2' })).not.toBe(key)
  expect(links.keyFor('question', 'l1')).not.toBe(key)
  expect(await links.find('track', key)).toMatchObject({ subject: 'c1' })
})

test('A-60: keys are long and random, and none of them is at rest', async () => {
  const keys = await Promise.all(Array.from({ length: 50 }, () => issue()))
  expect(new Set(keys).size).toBe(50)
  for (const key of keys) expect(key).toMatch(/^[\w-]{43}$/)
  const rows = await world.app.selectFrom('link').selectAll().execute()
  const kept = JSON.stringify(rows)
  for (const key of keys) expect(kept).not.toContain(key)
  for (const { hash } of rows) expect(await links.find('track', hash)).toBeUndefined()
})

test.each(['', ' ', '%', '*', '_', 'null', '[]', '\0', 'x'.repeat(42), 'x'.repeat(44), '_'.repeat(43), '%'.repeat(43)])(
  'A-63: an odd key finds nothing: %j',
  async key => {
    await issue()
    expect(await links.find('track', key)).toBeUndefined()
    expect(await links.use('invite', key)).toBeUndefined()
  },
)

test('A-63: what is no text at all finds nothing', async () => {
  for (const key of [undefined, null, [], ['a'], {}, 0, true] as unknown as string[])
    expect(await links.find('track', key)).toBeUndefined()
})

describe('a key for one use', () => {
  test('A-62: works once, also when many try at the same moment', async () => {
    const key = await issue({ purpose: 'sign-in', subject: 'anna' })
    expect(await links.find('sign-in', key)).toMatchObject({ subject: 'anna' })
    const used = await Promise.all(Array.from({ length: 6 }, () => links.use('sign-in', key)))
    expect(used.filter(Boolean)).toHaveLength(1)
    expect(await links.find('sign-in', key)).toBeUndefined()
  })

  test('A-62: is worth nothing once a new one was made for the same person', async () => {
    const old = await issue({ purpose: 'invite', subject: 'mo' })
    const other = await issue({ purpose: 'invite', subject: 'bea' })
    const fresh = await issue({ purpose: 'invite', subject: 'mo' })
    expect(await links.use('invite', old)).toBeUndefined()
    expect(await links.use('invite', fresh)).toMatchObject({ subject: 'mo' })
    expect(await links.use('invite', other)).toMatchObject({ subject: 'bea' })
  })

  test('A-62: is refused after its time', async () => {
    const key = await issue({ purpose: 'invite', subject: 'late' })
    at('2026-05-02T08:13:00.000Z')
    expect(await links.use('invite', key)).toBeUndefined()
    at('2026-04-02T08:12:00.000Z')
  })
})

test('A-56: a view goes on for four hours after each use, and for a day at most', async () => {
  const key = await issue({ purpose: 'view', expiresAt: '2026-04-02T12:12:00.000Z' as Instant })
  for (const time of ['11:00', '14:59', '18:58', '22:57']) {
    at(`2026-04-02T${time}:00.000Z`)
    expect(await links.find('view', key)).toMatchObject({ subject: 'c1' })
  }
  at('2026-04-03T02:56:00.000Z')
  expect(await links.find('view', key)).toMatchObject({ subject: 'c1' })
  at('2026-04-03T06:00:00.000Z')
  expect(await links.find('view', key)).toMatchObject({ subject: 'c1' })
  at('2026-04-03T08:12:00.000Z')
  expect(await links.find('view', key)).toBeUndefined()
  at('2026-04-02T08:12:00.000Z')
})

test('keys can be taken back, and what is over is removed', async () => {
  const key = await issue({ subject: 'c9' })
  await links.revoke('track', 'c9')
  expect(await links.find('track', key)).toBeUndefined()
  at('2027-01-01T00:00:00.000Z')
  await links.clean()
  expect(await world.app.selectFrom('link').selectAll().execute()).toEqual([])
})
