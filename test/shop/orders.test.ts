import { expect, test } from 'vitest'
import type { Day } from '#calendar/day.ts'
import { createOrders } from '#shop/create.ts'
import type { Order } from '#shop/orders.ts'
import { freshDatabase } from '../world/database.ts'

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
  const delivered: Order = { ...lamp, deliveredOn: '2026-03-24' as Day, courier: 'Snelpost' }
  await orders.put([delivered])
  expect(await orders.find('lamp', '100234')).toEqual(delivered)
  await orders.put([])
})
