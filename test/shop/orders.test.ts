import { expect, test } from 'vitest'
import type { Day } from '#calendar/day.ts'
import { createOrders } from '#shop/create.ts'
import type { Order } from '#shop/orders.ts'
import { freshDatabase } from '../world/database.ts'
import { smallWorld } from '../world/story.ts'

const lamp: Order = {
  storefront: 'lamp',
  number: '100234',
  placedOn: '2026-03-20' as Day,
  customer: 'Jan Bakker',
  currency: 'EUR',
  cents: 28_900,
  lines: [{ name: 'Staande lamp', quantity: 1, cents: 28_900 }],
}

test('an order is found in its own shop, and renewed when it is put again', async () => {
  const orders = createOrders((await freshDatabase()).app)
  await orders.put([lamp, { ...lamp, number: '100235' }])
  expect(await orders.find('lamp', '100234')).toEqual(lamp)
  expect(await orders.find('other', '100234')).toBeUndefined()
  const delivered: Order = {
    ...lamp,
    deliveredOn: '2026-03-24' as Day,
    courier: 'Snelpost',
    country: 'BE',
    paymentMethod: 'credit',
    products: ['lamps', 'sale'],
  }
  await orders.put([delivered])
  expect(await orders.find('lamp', '100234')).toEqual(delivered)
  await orders.put([])
})

test('a complaint remembers what the shop knew of its order when it came in', async () => {
  const { house, file } = await smallWorld()
  const order: Order = { ...lamp, storefront: 'klankhuis', deliveredOn: '2026-03-24' as Day, country: 'BE' }
  await house.world.orders.put([{ ...order, products: ['lamps'] }])
  const known = await file({ orderNumber: ' 100 234 ' })
  expect(known.complaint.order).toEqual({
    amount: { currency: 'EUR', cents: 28_900 },
    orderedOn: '2026-03-20',
    deliveredOn: '2026-03-24',
    country: 'BE',
    products: ['lamps'],
  })
  await house.world.orders.put([{ ...order, country: 'NL' }])
  const read = await house.world.ledger.read(known.id)
  expect(read?.complaint.order?.country).toBe('BE')
  expect((await file({ orderNumber: '999' })).complaint.order).toBeUndefined()
})
