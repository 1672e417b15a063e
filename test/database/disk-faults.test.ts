import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { hearing } from '../../src/house/disk-faults.ts'
import { freshDatabase } from '../world/database.ts'

const { app } = await freshDatabase()

const saying = (code: string) =>
  sql`do ${sql.lit(`begin raise exception using errcode = '${code}'; end`)}`.execute(app).then(
    () => undefined,
    (fault: unknown) => fault,
  )

test.each(['53100', '58030'])(
  'whoever watches hears that the disk of the database is full or fails (%s)',
  async code => {
    const told: string[] = []
    const { report, diskFails } = hearing(line => void told.push(line))
    report('A request failed', { problem: await saying('57014') })
    expect(diskFails()).toBe(false)
    report('A request failed', { problem: await saying(code) })
    expect(diskFails()).toBe(true)
    expect(told).toHaveLength(2)
  },
)

test('a job that meets it counts as well as a page', async () => {
  const { report, diskFails } = hearing(() => undefined)
  report('The job queue has a problem', { fault: await saying('53100') })
  expect(diskFails()).toBe(true)
})
