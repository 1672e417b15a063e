import { beforeEach, expect, test } from 'vitest'
import type { Day } from '#calendar/day.ts'
import { type PassingTime, passTime } from '#ledger/pass-time.ts'
import { freshDatabase, type FreshDatabase } from '../world/database.ts'
import { anna, houseOn, type House, post } from './house.ts'

let world: FreshDatabase
let house: House
let reported: string[]
let passing: PassingTime
beforeEach(async () => {
  world = await freshDatabase()
  house = await houseOn(world.app)
  reported = []
  const { ledger, now } = house
  passing = { db: world.app, ledger, now, report: (_, { complaint }) => void reported.push(complaint) }
})

const typesOf = async (id: string) => (await house.ledger.read(id))?.events.map(({ type }) => type)
const wakesAt = async (id: string) => {
  const row = await world.app.selectFrom('complaint').select('wake_at').where('id', '=', id).executeTakeFirst()
  return row?.wake_at
}

test('time wakes a complaint when its first promise is due soon, and again when it is missed', async () => {
  const { id } = await house.file()
  // Thursday 9 April is three working days after Thursday 2 April; the handler hears of it two days before.
  expect(await wakesAt(id)).toBe('2026-04-06T22:00:00.000Z')
  expect(await passTime(passing)).toBe(0)
  house.now.put('2026-04-06T22:00:00.000Z')
  expect(await passTime(passing)).toBe(1)
  expect((await typesOf(id))?.every((type, n) => n === 0 || type === 'promise-due-soon')).toBe(true)
  expect(await passTime(passing)).toBe(0)
  expect(await wakesAt(id)).toBe('2026-04-09T22:00:00.000Z')
  house.now.put('2026-04-09T22:00:00.000Z')
  expect(await passTime(passing)).toBe(1)
  expect(await typesOf(id)).toContain('promise-missed')
  const { missed } = await world.app.selectFrom('complaint').select('missed').executeTakeFirstOrThrow()
  expect(missed).toBeGreaterThan(0)
})

test('what was missed while the program was down is written once, whoever asks and however often', async () => {
  const { id } = await house.file()
  house.now.put('2026-06-01T08:00:00.000Z')
  await Promise.all([passTime(passing), passTime(passing), passTime(passing)])
  const types = (await typesOf(id)) ?? []
  const missed = (await house.ledger.read(id))?.events.flatMap(event =>
    event.type === 'promise-missed' ? [event.promise] : [],
  )
  expect(new Set(missed).size).toBe(missed?.length)
  expect(types.filter(type => type === 'promise-due-soon')).toEqual([])
  expect(await wakesAt(id)).toBeNull()
  expect(reported).toEqual([])
})

test('a promise kept in time is never called missed', async () => {
  const { id } = await house.file()
  await house.does(id, anna, { type: 'acknowledge', handler: 'anna', answerBy: '2026-04-16' as Day })
  await house.does(id, post, { type: 'deliver-letter', letter: 'acknowledgement-2', via: 'smtp' })
  house.now.put('2026-04-09T12:00:00.000Z')
  await passTime(passing)
  const promises = (await house.ledger.read(id))?.promises
  expect(promises?.find(({ key }) => key === 'acknowledge')).not.toHaveProperty('missedAt')
})

test('a complaint that cannot be read is reported, and the others have their time', async () => {
  const [bad, good] = [await house.file({ orderNumber: '1' }), await house.file({ orderNumber: '2' })]
  const broken = {
    ...house.ledger,
    handle: ((id, ...rest) =>
      id === bad.id
        ? Promise.reject(new Error('unreadable'))
        : house.ledger.handle(id, ...rest)) as typeof house.ledger.handle,
  }
  house.now.put('2026-04-20T08:00:00.000Z')
  expect(await passTime({ ...passing, ledger: broken }, 1)).toBe(1)
  expect(reported).toEqual([bad.id])
  expect(await typesOf(good.id)).toContain('promise-missed')
})

test('a row that wrongly says that its time has come is asked once', async () => {
  const { id } = await house.file()
  const right = await wakesAt(id)
  await world.app.updateTable('complaint').set({ wake_at: house.now() }).execute()
  expect(await passTime(passing)).toBe(1)
  expect(await wakesAt(id)).toBe(right)
})

test('many complaints have their time in batches', async () => {
  for (let n = 0; n < 7; n += 1) await house.file({ orderNumber: `${n}` })
  house.now.put('2026-04-20T08:00:00.000Z')
  expect(await passTime(passing, 3)).toBe(7)
  expect(await passTime(passing, 3)).toBe(0)
})
