import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { connect } from '#database/connect.ts'
import { openDatabase } from '#database/open.ts'
import { sql } from 'kysely'
import { freshDatabase, type FreshDatabase } from '../world/database.ts'
import { dataFolder, startProgram } from '../world/program.ts'

let world: FreshDatabase
beforeAll(async () => {
  world = await freshDatabase()
})
afterEach(() => void vi.useRealTimers())

const open = (databaseUrl: string, databaseOwnerUrl?: string) =>
  openDatabase({ dataDir: dataFolder(), databaseUrl, databaseOwnerUrl }, 'migrations', () => {})
const changed = (url: string, change: Partial<URL>) => Object.assign(new URL(url), change).href

test.each([
  ['a port at which nothing answers', { port: '9' }, 'nothing answers there'],
  ['a password that is not right', { password: 'no' }, 'user or password are not right'],
  ['a name that no database has', { pathname: '/nowhere' }, 'no database of that name'],
])('the address of a database with %s is refused in words that name the setting', async (_, change, says) => {
  const wrong = changed(world.ownerUrl, change)
  await expect(open(wrong)).rejects.toThrow(new RegExp(`database of DATABASE_URL cannot be used: .*${says}`))
  await expect(open(world.appUrl, wrong)).rejects.toThrow(/database of DATABASE_OWNER_URL cannot be used/)
})

test('a program whose secrets cannot be read says so and ends, with a database that others use as well', async () => {
  const folder = dataFolder()
  writeFileSync(join(folder, 'secrets.json'), '{ "app": 12 }')
  const settings = { DATA_DIR: folder, DATABASE_URL: world.appUrl, DATABASE_OWNER_URL: world.ownerUrl }
  const program = await startProgram(settings, 'serve')
  expect(await program.ended).toBe(1)
  expect(program.output()).toContain('secrets.json cannot be read')
  expect(program.output()).not.toMatch(/\n\s+at /)
}, 60_000)

test('a program that cannot keep files ends at its start, and holds no connection open', async () => {
  const folder = dataFolder()
  writeFileSync(join(folder, 'files'), 'no folder')
  const settings = { DATA_DIR: folder, DATABASE_URL: world.appUrl, DATABASE_OWNER_URL: world.ownerUrl }
  expect(await (await startProgram(settings, 'serve')).ended).toBe(1)
}, 60_000)

test('whoever waits in vain for a connection, as all are in use, is told that the database is not there for them', async () => {
  const db = connect(world.appUrl, undefined, 1)
  await db.connection().execute(async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const told = vi.fn<(fault: unknown) => void>()
    const asked = sql`select 1`.execute(db).catch(told)
    while (vi.getTimerCount() === 0) await new Promise(setImmediate)
    await vi.advanceTimersByTimeAsync(9_999)
    expect(told).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    await asked
    expect(told).toHaveBeenCalledWith(expect.objectContaining({ code: '53300' }))
  })
  vi.useRealTimers()
  await db.destroy()
})
