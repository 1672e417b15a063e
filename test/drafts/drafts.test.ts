import { beforeAll, expect, test } from 'vitest'
import type { Instant } from '#calendar/day.ts'
import { createDrafts } from '#drafts/create.ts'
import type { Drafts } from '#drafts/drafts.ts'
import { freshDatabase, type FreshDatabase } from '../world/database.ts'

let world: FreshDatabase
let drafts: Drafts
let now = '2026-04-02T08:12:00.000Z' as Instant
beforeAll(async () => {
  world = await freshDatabase()
  drafts = createDrafts({ db: world.app, now: () => now })
})

test('what somebody began to write is there under its key until a day after the last save', async () => {
  const key = await drafts.start('lamp', { story: 'De lamp' })
  now = '2026-04-03T08:00:00.000Z' as Instant
  expect(await drafts.save(key, { story: 'De lamp doet het niet', wishes: ['repair'] })).toBe(true)
  now = '2026-04-04T07:59:00.000Z' as Instant
  expect(await drafts.read(key)).toEqual({
    storefront: 'lamp',
    answers: { story: 'De lamp doet het niet', wishes: ['repair'] },
  })
  now = '2026-04-04T08:00:00.000Z' as Instant
  expect(await drafts.read(key)).toBeUndefined()
  expect(await drafts.save(key, {})).toBe(false)
  await drafts.clean()
  expect(await world.app.selectFrom('draft').selectAll().execute()).toEqual([])
})

test('a draft that is sent is gone', async () => {
  const key = await drafts.start('lamp', {})
  await drafts.drop(key)
  expect(await drafts.read(key)).toBeUndefined()
})

test('A-47: no odd key finds a draft, and none is at rest', async () => {
  const key = await drafts.start('lamp', {})
  const rows = await world.app.selectFrom('draft').selectAll().execute()
  expect(JSON.stringify(rows)).not.toContain(key)
  const odd = ['', '%', '_'.repeat(32), `${key}x`, rows[0]?.hash, undefined, []] as string[]
  for (const other of odd) {
    expect(await drafts.read(other)).toBeUndefined()
    expect(await drafts.save(other, {})).toBe(false)
  }
})
