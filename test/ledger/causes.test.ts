import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Day } from '#calendar/day.ts'
import { createQuestions } from '#ledger/questions/create.ts'
import type { Questions } from '#ledger/questions/questions.ts'
import { freshDatabase } from '../world/database.ts'
import { houseOn } from './house.ts'

let questions: Questions
const scope = { person: 'mo', roles: ['manager'], shops: ['lamp', 'sound'] } as const

// The last moments of a month and the first ones of the next, in two zones that are never at the same hour.
const received = [
  ['Europe/Amsterdam', '2026-03-31T21:59:59Z', '{product}'],
  ['Europe/Amsterdam', '2026-03-31T22:00:00Z', '{product,courier}'],
  ['Europe/Amsterdam', '2026-04-30T21:59:59Z', '{courier}'],
  ['Europe/Amsterdam', '2026-04-30T22:00:00Z', '{product}'],
  ['America/Curacao', '2026-04-01T03:59:59Z', '{product}'],
  ['America/Curacao', '2026-04-01T04:00:00Z', '{product}'],
] as const

beforeAll(async () => {
  const { app } = await freshDatabase()
  const house = await houseOn(app)
  questions = createQuestions(app)
  for (const [n, [zone, at, causes]] of received.entries()) {
    const { id } = await house.file({ orderNumber: `10030${n}`, storefront: n % 2 === 0 ? 'lamp' : 'sound' })
    await sql`update complaint set zone = ${zone}, received_at = ${at}, causes = ${causes} where id = ${id}`.execute(
      app,
    )
  }
})

const causes = (from: string, until: string, shops: readonly string[] = scope.shops) =>
  questions.causes({ scope: { ...scope, shops }, by: 'cause', from: from as Day, until: until as Day })

test('a complaint counts in the month in which it came in where its shop is, once for each cause', async () => {
  expect(await causes('2026-03-01', '2026-05-31')).toEqual([
    { what: 'courier', month: '2026-04', many: 2 },
    { what: 'product', month: '2026-03', many: 2 },
    { what: 'product', month: '2026-04', many: 2 },
    { what: 'product', month: '2026-05', many: 1 },
  ])
})

test('a period begins and ends with whole days of that zone', async () => {
  expect(await causes('2026-04-01', '2026-04-30')).toEqual([
    { what: 'courier', month: '2026-04', many: 2 },
    { what: 'product', month: '2026-04', many: 2 },
  ])
  expect(await causes('2026-04-02', '2026-04-29')).toEqual([])
  expect(await causes('2026-03-31', '2026-03-31')).toEqual([{ what: 'product', month: '2026-03', many: 2 }])
})

test('nothing is counted of a shop that whoever asks does not look at', async () => {
  expect(await causes('2026-04-01', '2026-04-30', ['lamp'])).toEqual([{ what: 'courier', month: '2026-04', many: 1 }])
})
