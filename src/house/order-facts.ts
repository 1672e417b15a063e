import type { Ledger, ToFile } from '#ledger/ledger.ts'
import { orderNumberOf } from '#ledger/reference.ts'
import type { Order, Orders } from '#shop/orders.ts'

const factsOf = (order: Order): NonNullable<ToFile['order']> => ({
  amount: { currency: order.currency, cents: order.cents },
  orderedOn: order.placedOn,
  ...(order.deliveredOn ? { deliveredOn: order.deliveredOn } : {}),
  ...(order.country ? { country: order.country } : {}),
  ...(order.paymentMethod ? { paymentMethod: order.paymentMethod } : {}),
  ...(order.products ? { products: order.products } : {}),
})

/** A ledger that notes with each complaint what the shop knows of its order, as rules may depend on it. */
export const withOrderFacts = (ledger: Ledger, orders: Orders): Ledger => ({
  ...ledger,
  file: async (command, filing) => {
    const number = orderNumberOf(command)
    const order = number === undefined ? undefined : await orders.find(filing.storefront.id, number)
    return ledger.file(order ? { ...command, order: factsOf(order) } : command, filing)
  },
})
