import { type Day, plusDays } from '#calendar/day.ts'
import type { Storefront } from '#policy/storefront.ts'
import type { Order } from '#shop/orders.ts'
import { klankhuisOrders } from './orders/klankhuis.ts'
import { soundhouseOrders } from './orders/soundhouse.ts'
import type { OrderRow } from './orders/row.ts'
import { klankhuis, soundhouse } from './shop.ts'

const orderIn = ({ id, currency }: Storefront, today: Day) => {
  return ([number, customer, placed, delivered, courier, ...lines]: OrderRow): Order => ({
    storefront: id,
    number,
    placedOn: plusDays(today, placed),
    customer,
    currency,
    cents: lines.reduce((sum, [, , cents]) => sum + cents, 0),
    lines: lines.map(([name, quantity, cents]) => ({ name, quantity, cents })),
    ...(delivered === undefined ? {} : { deliveredOn: plusDays(today, delivered) }),
    ...(courier ? { courier } : {}),
  })
}

/** The orders of both shops as they stand on a day. */
export const ordersOf = (today: Day): readonly Order[] => [
  ...klankhuisOrders.map(orderIn(klankhuis, today)),
  ...soundhouseOrders.map(orderIn(soundhouse, today)),
]
