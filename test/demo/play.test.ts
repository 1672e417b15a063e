import { createSecretKey } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { type Instant, instant } from '#calendar/day.ts'
import { stageOf } from '#complaint/stage.ts'
import { play } from '#demo/play.ts'
import { type Rehearsed, rehearse } from '#demo/rehearse.ts'
import { storefronts } from '#demo/shop.ts'
import { partners, staff } from '#demo/staff.ts'
import { createFiles } from '#files/create.ts'
import { createLedger } from '#ledger/create.ts'
import { verifyLedger } from '#ledger/verify.ts'
import { createPeople } from '#people/create.ts'
import { shipped } from '#policy/shipped/policies.ts'
import { createRulebook } from '#rulebook/create.ts'
import type { Rulebook } from '#rulebook/rulebook.ts'
import { createOrders } from '#shop/create.ts'
import { freshDatabase, type FreshDatabase } from '../world/database.ts'
import { dataFolder } from '../world/program.ts'

const end = instant('2026-04-15T08:15:00.000Z')
const moves: Instant[] = []
const written = new Set<string>()
let world: FreshDatabase
let rulebook: Rulebook
let rehearsed: readonly Rehearsed[] = []
let acts = 0

beforeAll(async () => {
  world = await freshDatabase()
  const { app: db } = world
  let clock = end
  const now = () => clock
  const moveTo = (at: Instant) => {
    moves.push(at)
    clock = at
  }
  rulebook = createRulebook({ db, now, shipped })
  const ledger = createLedger({ db, now, rules: rulebook })
  await play(
    {
      moveTo,
      ground: rulebook.ground,
      saveStorefront: async shop => {
        const position = storefronts.indexOf(shop)
        await db
          .insertInto('storefront')
          .values({ id: shop.id, position, settings: JSON.stringify(shop) })
          .execute()
      },
      people: createPeople({ db, now, secret: createSecretKey(Buffer.alloc(32)) }),
      orders: createOrders(db),
      files: createFiles({ db, now, folder: dataFolder(), report: () => {} }),
      ledger: {
        file: ledger.file,
        handle: (...given) => {
          acts += 1
          return ledger.handle(...given)
        },
      },
      write: async (complaint, letter) => void written.add(`${complaint} ${letter}`),
    },
    end,
  )
  rehearsed = await rehearse(end)
}, 180_000)

test('the whole demo takes few enough acts to be played in seconds, on a clock that never goes back', () => {
  expect(acts).toBeGreaterThan(500)
  expect(acts).toBeLessThan(1500)
  expect(moves).toEqual(moves.toSorted())
  expect(moves.at(-1)).toBe(end)
})

test('the people, the partners and the orders are there', async () => {
  const count = async (table: 'person' | 'partner' | 'shop_order') =>
    (await world.app.selectFrom(table).selectAll().execute()).length
  expect(await count('person')).toBe(staff.length)
  expect(await count('partner')).toBe(partners.length)
  expect(await count('shop_order')).toBeGreaterThanOrEqual(70)
})

test('every complaint stands in the ledger as the rules alone would have it', async () => {
  const rows = await world.app
    .selectFrom('complaint')
    .innerJoin('contact', 'contact.complaint_id', 'complaint.id')
    .select(['name', 'received_at', 'stage', 'version'])
    .execute()
  const told = rows.map(row => [row.name, row.received_at, row.stage, row.version].join(' '))
  const expected = rehearsed.map(({ complaint: one }) =>
    [one.name, one.receivedAt, stageOf(one), one.version].join(' '),
  )
  expect(told.toSorted()).toEqual(expected.toSorted())
})

test('every file that a story sends is kept as what it is', async () => {
  const kept = await world.app.selectFrom('file').select(['id', 'bytes', 'type']).execute()
  const sent = rehearsed.flatMap(({ events }) => events.flatMap(event => ('files' in event ? (event.files ?? []) : [])))
  const inOrder = (files: readonly { readonly id: string }[]) => files.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  expect(inOrder(kept)).toEqual(inOrder(sent))
})

test('every chain holds, and every table says what the histories say', async () => {
  expect((await verifyLedger(world.app, rulebook)).findings).toEqual([])
})

test('a letter is written just before it leaves, and only a letter on paper still waits', async () => {
  const letters = await world.app.selectFrom('letter').select(['complaint_id', 'key', 'state']).execute()
  const left = letters.filter(({ state }) => state === 'delivered' || state === 'bounced')
  expect(written).toEqual(new Set(left.map(({ complaint_id, key }) => `${complaint_id} ${key}`)))
  const waiting = letters.filter(({ state }) => state !== 'delivered' && state !== 'bounced')
  expect(new Set(waiting.map(({ state }) => state))).toEqual(new Set(['to-post']))
})
