import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Job, jobs as all } from '#database/jobs.ts'
import { type Duty, type Jobs, openJobs } from '#jobs/jobs.ts'
import { freshDatabase, type FreshDatabase } from '../world/database.ts'

let world: FreshDatabase
let jobs: Jobs
beforeAll(async () => {
  world = await freshDatabase()
  jobs = await openJobs(world.appUrl, () => undefined)
})
afterAll(() => jobs.stop())

const nothing: Duty = { every: '0 0 1 1 *', run: () => Promise.resolve() }
const idle = Object.fromEntries(all.map(job => [job, nothing])) as Record<Job, Duty>

const queued = async () => {
  const { rows } = await sql<{ many: number }>`select count(*) as many from pgboss.job
    where name = 'send-letters' and state = 'created'`.execute(world.app)
  return rows[0]?.many
}

test('a letter that waits is seen to though nobody asked for it, and while that is being done nobody asks again', async () => {
  let waits = false
  let asked = 0
  let runs = 0
  let finish = () => {}
  const run = () => {
    runs += 1
    return runs === 1 ? Promise.resolve() : new Promise<void>(resolve => (finish = resolve))
  }
  const isDue = () => {
    asked += 1
    return Promise.resolve(waits)
  }
  let looks = 0
  const rota = { ...nothing, run: () => Promise.resolve(void (looks += 1)) }
  await jobs.work({ ...idle, rota, 'send-letters': { ...nothing, run, isDue } })
  // Once at the start, whatever there is.
  await vi.waitFor(() => expect([runs, looks]).toEqual([1, 1]), 30_000)
  waits = true
  await vi.waitFor(() => expect(runs).toBe(2), 30_000)
  const before = asked
  for (const next of [2, 3]) {
    await jobs.wakeNow('rota')
    await vi.waitFor(() => expect(looks).toBe(next), 30_000)
  }
  expect(asked).toBe(before)
  expect(await queued()).toBe(0)
  waits = false
  finish()
})
