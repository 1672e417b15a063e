import { afterEach, expect, test, vi } from 'vitest'
import { shop } from '../ledger/house.ts'
import { freshDatabase } from '../world/database.ts'
import { acknowledging, publishes, rulebookOn, today } from './house.ts'

const remembered = 10_000
afterEach(() => void vi.useRealTimers())

const twoProcesses = async () => {
  const { app, owner } = await freshDatabase()
  vi.useFakeTimers({ toFake: ['performance'] })
  const [here, elsewhere] = [rulebookOn(app), rulebookOn(owner)]
  expect(await elsewhere.inForce('original', today)).toMatchObject({ version: 1 })
  return { app, owner, here, elsewhere }
}

test('what one process publishes, another goes by ten seconds later at most', async () => {
  const { here, elsewhere } = await twoProcesses()
  await publishes(here, acknowledging({ workingDays: 2 }), today)
  await here.saveClosingDays(shop.id, { closed: [], open: [] }, { by: 'mo', edition: 0 })
  expect(await here.inForce('original', today)).toMatchObject({ version: 2 })
  expect(await elsewhere.inForce('original', today)).toMatchObject({ version: 1 })
  vi.advanceTimersByTime(remembered)
  expect(await elsewhere.inForce('original', today)).toMatchObject({ version: 2 })
  expect(await elsewhere.closingDays(shop.id)).toMatchObject({ edition: 1 })
})

test('a complaint under a version that another process has just published can be read at once', async () => {
  const { here, elsewhere } = await twoProcesses()
  await publishes(here, acknowledging({ workingDays: 2 }), today)
  expect(await elsewhere.policyOf('original', 2)).toMatchObject({ version: 2 })
})

test('while the database is away, the policy that was known still holds', async () => {
  const { owner, elsewhere } = await twoProcesses()
  await owner.destroy()
  vi.advanceTimersByTime(remembered)
  expect(await elsewhere.inForce('original', today)).toMatchObject({ version: 1 })
})
