import { expect, test } from 'vitest'
import { day, type Instant } from '#calendar/day.ts'
import type { Database } from '#database/connect.ts'
import type { History } from '#ledger/ledger.ts'
import { rebuildReadModels } from '#ledger/rebuild.ts'
import { verifyLedger } from '#ledger/verify.ts'
import { houseOn, shop } from '../ledger/house.ts'
import { freshDatabase } from '../world/database.ts'
import { acknowledging, publishes, rulebookOn } from './house.ts'

const friday = '2026-04-03'
const saturdayAfternoon = '2026-04-04T12:00:00.000Z' as Instant
const days = { closed: [{ day: day('2026-04-08'), name: 'Inventaris' }], open: [day('2026-04-03'), day('2026-04-06')] }

const arrange = async () => {
  const world = await freshDatabase()
  const house = await houseOn(world.app)
  const read = async (id: string): Promise<History> => {
    const history = await house.ledger.read(id)
    if (!history) throw new Error(`No complaint ${id}`)
    return history
  }
  const acknowledgedBy = async (id: string) =>
    (await read(id)).promises.find(({ kind }) => kind === 'acknowledge')?.due.on
  return { ...world, ...house, read, acknowledgedBy }
}
const kept = ({ complaint: { policy, calendar } }: History) => [policy.version, calendar.version]

test('a complaint keeps the policy in force on the day it was received, whatever is published later', async () => {
  const { app, file, now, rulebook, read, acknowledgedBy } = await arrange()
  const first = await file()
  await publishes(rulebook, acknowledging({ workingDays: 1 }), day(friday))
  const before = await file({ orderNumber: '100235' })
  now.put(saturdayAfternoon)
  const after = await file({ orderNumber: '100236' })
  const posted = await file({ orderNumber: '100237', receivedAt: '2026-04-02T08:12:00.000Z' as Instant })
  const versions = await Promise.all([first, before, after, posted].map(async ({ id }) => kept(await read(id))[0]))
  expect(versions).toEqual([1, 1, 2, 1])
  // The Dutch calendar skips Good Friday and Easter Monday.
  expect(await Promise.all([first, after, posted].map(({ id }) => acknowledgedBy(id)))).toEqual([
    '2026-04-09',
    '2026-04-07',
    '2026-04-09',
  ])
  expect(await rebuildReadModels(app, rulebook)).toEqual({ complaints: 4 })
  expect((await verifyLedger(app, rulebook)).findings).toEqual([])
})

test('the day of receipt is the day on the wall of the shop', async () => {
  const { file, now, rulebook, read } = await arrange()
  await publishes(rulebook, acknowledging({ workingDays: 1 }), day(friday))
  now.put('2026-04-02T21:59:59.999Z')
  const { id: thursdayNight } = await file()
  now.put('2026-04-02T22:00:00.000Z')
  const { id: fridayMorning } = await file({ orderNumber: '100235' })
  expect([kept(await read(thursdayNight))[0], kept(await read(fridayMorning))[0]]).toEqual([1, 2])
})

test('a complaint keeps the calendar it was filed under, whatever days the shop closes later', async () => {
  const { app, file, now, rulebook, read, acknowledgedBy } = await arrange()
  const first = await file()
  const version = (await read(first.id)).complaint.calendar.version
  await rulebook.saveClosingDays(shop.id, days, { by: 'mo', edition: 0 })
  const second = await file({ orderNumber: '100235' })
  await rulebook.saveClosingDays(shop.id, { closed: [], open: [] }, { by: 'mo', edition: 1 })
  now.put(`${friday}T09:00:00.000Z`)
  const third = await file({ orderNumber: '100236' })
  const all = [first, second, third]
  expect(await Promise.all(all.map(async ({ id }) => kept(await read(id))))).toEqual([
    [1, version],
    [1, `${version}+1`],
    [1, `${version}+2`],
  ])
  // Without the days of Easter; working on them and not on Wednesday; and, a day later, as before.
  expect(await Promise.all(all.map(({ id }) => acknowledgedBy(id)))).toEqual(['2026-04-09', '2026-04-07', '2026-04-09'])
  expect((await verifyLedger(app, rulebook)).findings).toEqual([])
  const elsewhere = rulebookOn(app)
  expect((await verifyLedger(app, elsewhere)).findings).toEqual([])
  const { calendar } = await elsewhere.ground((await read(second.id)).complaint)
  expect(calendar).toEqual(await rulebook.calendarAt('NL', `${version}+1`, shop.id))
})

/** Counts what is asked of the tables of the rulebook. */
const counting = (db: Database) => {
  const asked: string[] = []
  const seen = db.withPlugin({
    transformQuery: ({ node }) => {
      asked.push(JSON.stringify(node))
      return node
    },
    transformResult: async ({ result }) => result,
  })
  const many = () => asked.filter(node => /policy_version|closing_days|policy_draft/.test(node)).length
  return { seen, many }
}

test('the rules are read once, not for every complaint that is filed or read', async () => {
  const { app } = await freshDatabase()
  const { seen, many } = counting(app)
  const { file, ledger } = await houseOn(seen)
  const { id } = await file()
  const first = many()
  expect(first).toBeGreaterThan(0)
  for (const orderNumber of ['1', '2', '3']) await file({ orderNumber })
  await ledger.read(id)
  await verifyLedger(seen, rulebookOn(app))
  expect(many()).toBe(first)
})

test('the same rules are the same object for every complaint, so that what is worked out from them can be kept', async () => {
  const { file, read } = await arrange()
  const [one, other] = [await file(), await file({ orderNumber: '100235' })]
  expect((await read(one.id)).ground).toBe((await read(other.id)).ground)
})
