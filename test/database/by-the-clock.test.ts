import { afterEach, expect, test, vi } from 'vitest'
import { byTheClock } from '../../src/house/by-the-clock.ts'
import { freshDatabase } from '../world/database.ts'

const { app } = await freshDatabase()
afterEach(() => void vi.useRealTimers())

const hours = 3_600_000

/** A duty that time alone decides, in a house of this kind: how often it was done, and what was told of it. */
const house = (mode: 'production' | 'demo') => {
  const seen = { done: 0, told: [] as string[] }
  const decided = byTheClock({ db: app, mode, report: line => void seen.told.push(line) })
  const duty = decided({ every: '* * * * *', run: () => Promise.resolve((seen.done += 1)) })
  return { seen, run: duty.run }
}

const wrongBy = (ms: number) => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms })
}

test.each([
  ['three days ahead', 72 * hours],
  ['an hour behind', -hours],
])(
  'nothing is noted as missed by a clock that is %s of the database’s, and all of it once they agree',
  async (_, ms) => {
    const { seen, run } = house('production')
    wrongBy(ms)
    await run()
    expect(seen).toEqual({ done: 0, told: ['What time decides waits: the clocks of program and database are apart'] })
    vi.useRealTimers()
    await run()
    expect(seen.done).toBe(1)
  },
)

test('a clock that somebody moves by hand holds nothing up', async () => {
  const { seen, run } = house('demo')
  wrongBy(72 * hours)
  await run()
  expect(seen).toEqual({ done: 1, told: [] })
})
