import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Day } from '#calendar/day.ts'
import { isConflict, isRefusal } from '#ledger/ledger.ts'
import { freshDatabase, type FreshDatabase } from '../world/database.ts'
import { anna, complaint, customer, houseOn, type House, mo, post, shop } from './house.ts'

let world: FreshDatabase
let house: House
beforeAll(async () => {
  world = await freshDatabase()
  house = await houseOn(world.app)
})

const answerBy = '2026-04-10' as Day
const acknowledge = { type: 'acknowledge', handler: 'anna', answerBy } as const
const rowOf = (id: string) =>
  world.app.selectFrom('complaint').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const lettersOf = (id: string) =>
  world.app.selectFrom('letter').selectAll().where('complaint_id', '=', id).orderBy('version').execute()
const count = async (table: 'complaint' | 'event' | 'letter' | 'words') => {
  const { n } = await world.app
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}

describe('a complaint that is filed', () => {
  test('is there to be read, with its promises and how to reach the customer', async () => {
    const { id } = await house.file({ orderNumber: 'Order 200 001' })
    const history = await house.ledger.read(id)
    expect(history?.complaint.reference).toBe('200001')
    expect(history?.contact).toMatchObject({ name: 'Jan Bakker', summary: 'De lamp doet het niet.' })
    expect(history?.promises.find(({ key }) => key === 'acknowledge')?.due.on).toBe('2026-04-09')
    expect(history?.events.map(({ type, version }) => [type, version])).toEqual([['filed', 1]])
  })

  test('has a letter waiting from the domain of its storefront', async () => {
    const { id } = await house.file({ orderNumber: '200002' })
    expect(await lettersOf(id)).toMatchObject([
      {
        key: 'receipt-1',
        recipient: 'customer',
        state: 'waiting',
        message_id: expect.stringMatching(/^<.+@lamp\.example>$/),
      },
    ])
  })

  test('by somebody without e-mail has letters to be posted', async () => {
    const { email: _, ...words } = complaint().words
    const filed = await house.ledger.file(
      { ...complaint({ orderNumber: '200003' }), words: { ...words, address: 'Dorpsstraat 1, Ons Dorp' } },
      { actor: anna, storefront: shop },
    )
    expect(await lettersOf('id' in filed ? filed.id : '')).toMatchObject([{ state: 'to-post' }])
  })

  test('a second and a third time on one order is told apart by -2 and -3', async () => {
    const references = []
    for (const orderNumber of ['200004', '200 004', '#200004'])
      references.push((await house.file({ orderNumber })).complaint.reference)
    expect(references).toEqual(['200004', '200004-2', '200004-3'])
  })

  test('eight times at one moment on one order makes eight complaints with eight references', async () => {
    const filed = await Promise.all(Array.from({ length: 8 }, () => house.file({ orderNumber: '200005' })))
    expect(new Set(filed.map(one => one.complaint.reference)).size).toBe(8)
  })

  test('on an order whose number looks like the second complaint on another takes what is free', async () => {
    await house.file({ orderNumber: '200006-2' })
    await house.file({ orderNumber: '200006' })
    expect((await house.file({ orderNumber: '200006' })).complaint.reference).toBe('200006-3')
  })

  test('without an order number is numbered by storefront and year, each number once', async () => {
    const { orderNumber: _, ...without } = complaint()
    const file = async () => {
      const filed = await house.ledger.file(without, { actor: customer, storefront: shop })
      return isRefusal(filed) ? '' : filed.complaint.reference
    }
    const references = await Promise.all(Array.from({ length: 5 }, file))
    expect(references.toSorted()).toEqual([1, 2, 3, 4, 5].map(n => `K-2026-000${n}`))
  })

  test('by the same form twice, one after the other, is one complaint', async () => {
    const first = await house.file({ orderNumber: '200007' }, customer, 'form-one')
    const second = await house.file({ orderNumber: '200007' }, customer, 'form-one')
    expect(second).toMatchObject({ id: first.id, again: true, complaint: { reference: '200007' } })
    expect(first.again).toBe(false)
  })

  test.each([
    ['with an order number', '200008'],
    ['without', ''],
  ])('by the same form four times at the same moment is one complaint, %s', async (_, orderNumber) => {
    const before = await count('complaint')
    const all = await Promise.all(
      Array.from({ length: 4 }, () => house.file({ orderNumber }, customer, `form-two ${orderNumber}`)),
    )
    expect(new Set(all.map(one => one.id)).size).toBe(1)
    expect(all.filter(one => !one.again)).toHaveLength(1)
    expect((await count('complaint')) - before).toBe(1)
  })

  test('with text that no database can hold is kept without it', async () => {
    const { id } = await house.file({
      orderNumber: '200009',
      words: { ...complaint().words, name: 'J\0an \ud800Bakker' },
    })
    expect((await house.ledger.read(id))?.contact.name).toBe('Jan \ufffdBakker')
  })

  test('in a way the policy refuses leaves nothing behind', async () => {
    const before = [await count('complaint'), await count('event'), await count('letter')]
    const refused = await house.ledger.file(
      { ...complaint(), words: { name: 'Jan', story: ' ', email: 'jan@post.example' } },
      { actor: customer, storefront: shop },
    )
    expect(refused).toMatchObject({ refused: 'nothing-said' })
    expect([await count('complaint'), await count('event'), await count('letter')]).toEqual(before)
  })
})

describe('a command', () => {
  test('is kept as events, and what follows from it is there to be asked', async () => {
    const { id } = await house.file({ orderNumber: '300001' })
    await house.does(id, anna, acknowledge)
    expect(await rowOf(id)).toMatchObject({
      version: 2,
      stage: 'acknowledged',
      handler: 'anna',
      holder: 'person',
      next_kind: 'acknowledge',
      next_due_on: '2026-04-09',
      last_event: 'acknowledged',
      on_desk: true,
    })
    expect((await lettersOf(id)).map(({ key }) => key)).toEqual(['receipt-1', 'acknowledgement-2'])
  })

  test('on a complaint that does not exist is a fault', async () => {
    const missing = '019d0000-0000-7000-8000-000000000000'
    await expect(house.ledger.handle(missing, acknowledge, anna)).rejects.toThrow('There is no complaint')
    expect(await house.ledger.read(missing)).toBeUndefined()
    expect(await house.ledger.read("' or 1=1")).toBeUndefined()
  })

  test('that the policy refuses changes nothing', async () => {
    const { id } = await house.file({ orderNumber: '300002' })
    expect(await house.ledger.handle(id, { type: 'close' }, anna)).toMatchObject({ refused: 'not-answered' })
    expect(await rowOf(id)).toMatchObject({ version: 1 })
  })

  test('given by two people at once from the same page is taken from one and shown to the other', async () => {
    const { id } = await house.file({ orderNumber: '300003' })
    const note = (text: string) => ({ type: 'note', files: [], words: { text } }) as const
    const both = await Promise.all([
      house.ledger.handle(id, note('one'), anna, { expected: 1 }),
      house.ledger.handle(id, note('two'), mo, { expected: 1 }),
    ])
    const [conflict] = both.filter(isConflict)
    expect(both.filter(isConflict)).toHaveLength(1)
    expect(conflict?.since).toMatchObject([{ type: 'noted' }])
    expect(await rowOf(id)).toMatchObject({ version: 2 })
  })

  test('given by many at once without a page behind it is taken from all, one after the other', async () => {
    const { id } = await house.file({ orderNumber: '300004' })
    const note = (text: string) => ({ type: 'note', files: [], words: { text } }) as const
    await Promise.all(['a', 'b', 'c', 'd'].map(text => house.does(id, anna, note(text))))
    const history = await house.ledger.read(id)
    expect(history?.events.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5])
  })

  test('is not held up by what the post reported meanwhile', async () => {
    const { id } = await house.file({ orderNumber: '300005' })
    await house.does(id, post, { type: 'deliver-letter', letter: 'receipt-1', via: 'smtp' })
    expect(await house.ledger.handle(id, acknowledge, anna, { expected: 1 })).toMatchObject({ done: true, version: 3 })
  })

  describe('that breaks off', () => {
    const everything = async () => [
      await count('complaint'),
      await count('event'),
      await count('words'),
      await count('letter'),
    ]

    test('A-07: leaves nothing behind when the power goes after all its rows are written', async () => {
      const { id } = await house.file({ orderNumber: '300006' })
      const before = await everything()
      await sql`create function power_goes() returns trigger language plpgsql as $$ begin raise 'the power went'; end $$`.execute(
        world.owner,
      )
      // As late as can be: when all of it stands, and is to stay.
      await sql`create constraint trigger power_goes after insert on event deferrable initially deferred
        for each row execute function power_goes()`.execute(world.owner)
      await expect(house.file({ orderNumber: '300007' })).rejects.toThrow('the power went')
      await expect(house.ledger.handle(id, acknowledge, anna)).rejects.toThrow('the power went')
      await sql`drop function power_goes cascade`.execute(world.owner)
      expect(await rowOf(id)).toMatchObject({ version: 1, stage: 'received' })
      expect(await everything()).toEqual(before)
    })

    test('A-07: leaves nothing behind when what must happen with it does not', async () => {
      const { id } = await house.file({ orderNumber: '300008' })
      const before = await everything()
      const together = () => Promise.reject(new Error('the other half broke'))
      await expect(house.ledger.handle(id, acknowledge, anna, { together })).rejects.toThrow('the other half broke')
      expect(await rowOf(id)).toMatchObject({ version: 1, stage: 'received' })
      expect(await everything()).toEqual(before)
    })
  })
})

describe('a letter', () => {
  test('that is delivered keeps its promise, and the row says when and how', async () => {
    const { id } = await house.file({ orderNumber: '400001' })
    await house.does(id, anna, acknowledge)
    await house.does(id, post, { type: 'deliver-letter', letter: 'acknowledgement-2', via: 'mailbox' })
    expect((await lettersOf(id)).at(-1)).toMatchObject({
      state: 'delivered',
      via: 'mailbox',
      delivered_at: house.now(),
    })
    const promise = await world.app
      .selectFrom('promise')
      .selectAll()
      .where('complaint_id', '=', id)
      .where('key', '=', 'acknowledge')
      .executeTakeFirst()
    expect(promise).toMatchObject({ ended: 'kept', ended_at: house.now() })
  })

  test('that comes back is written anew to where the customer is now, under a new Message-ID', async () => {
    const { id } = await house.file({ orderNumber: '400002' })
    await world.app
      .updateTable('letter')
      .set({ text: 'Beste Jan', address: 'wrong@post.example', attempts: 3 })
      .where('complaint_id', '=', id)
      .execute()
    await house.does(id, post, { type: 'return-letter', letter: 'receipt-1', how: 'bounced', code: '5.1.1' })
    const [bounced] = await lettersOf(id)
    expect(bounced).toMatchObject({ state: 'bounced', error: '5.1.1' })
    expect(await rowOf(id)).toMatchObject({ undelivered: 1 })
    await house.does(id, anna, { type: 'resend-letter', letter: 'receipt-1' })
    const [resent] = await lettersOf(id)
    expect(resent).toMatchObject({ state: 'waiting', text: null, address: null, attempts: 0, error: null })
    expect(resent?.message_id).not.toBe(bounced?.message_id)
  })

  test('that still waits goes by post once the customer has no e-mail any more', async () => {
    const { id } = await house.file({ orderNumber: '400003' })
    const words = { name: 'Jan Bakker', address: 'Dorpsstraat 1' }
    await house.does(id, anna, { type: 'correct-contact', words })
    expect(await lettersOf(id)).toMatchObject([{ state: 'to-post' }])
    expect((await house.ledger.read(id))?.contact).toMatchObject({ email: undefined, address: 'Dorpsstraat 1' })
  })

  test('on paper counts from the day it was posted', async () => {
    const { id } = await house.file({ orderNumber: '400004' })
    house.now.put('2026-04-07T10:00:00.000Z')
    await house.does(id, anna, { type: 'post-letter', letter: 'receipt-1', on: '2026-04-03' as Day })
    expect(await lettersOf(id)).toMatchObject([
      { state: 'delivered', via: 'post', delivered_at: '2026-04-02T22:00:00.000Z' },
    ])
  })
})
