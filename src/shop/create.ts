import { type Selectable, sql } from 'kysely'
import type { Database } from '#database/connect.ts'
import { onePlan } from '#database/often.ts'
import type { ShopOrder } from '#database/tables.ts'
import type { Currency } from '#policy/storefront.ts'
import type { Order, Orders } from './orders.ts'

const rowOf = (order: Order) => ({
  storefront: order.storefront,
  number: order.number,
  placed_on: order.placedOn,
  customer: order.customer ?? null,
  currency: order.currency,
  cents: order.cents,
  lines: order.lines,
  delivered_on: order.deliveredOn ?? null,
  courier: order.courier ?? null,
  country: order.country ?? null,
  payment_method: order.paymentMethod ?? null,
  products: order.products ?? [],
})

const told = [
  'placed_on',
  'customer',
  'currency',
  'cents',
  'lines',
  'delivered_on',
  'courier',
  'country',
  'payment_method',
  'products',
] as const

/** Orders as rows of the database; whatever knows the shop's orders puts them there. */
export const createOrders = (db: Database): Orders => ({
  find: async (storefront, number) => {
    const { rows } = await sql<Pick<Selectable<ShopOrder>, (typeof told)[number]>>`${onePlan}
      select ${sql.join(told.map(column => sql.ref(column)))}
      from shop_order where storefront = ${storefront} and number = ${number}`.execute(db)
    const [row] = rows
    if (!row) return undefined
    const { placed_on, delivered_on, customer, courier, country, payment_method, products, lines, currency, cents } =
      row
    return {
      storefront,
      number,
      placedOn: placed_on,
      currency: currency as Currency,
      cents: Number(cents),
      lines: lines as unknown as Order['lines'],
      ...(customer === null ? {} : { customer }),
      ...(delivered_on === null ? {} : { deliveredOn: delivered_on }),
      ...(courier === null ? {} : { courier }),
      ...(country === null ? {} : { country }),
      ...(payment_method === null ? {} : { paymentMethod: payment_method }),
      ...(products.length === 0 ? {} : { products }),
    }
  },
  put: async orders => {
    const rows = JSON.stringify(orders.map(rowOf))
    await sql`
      insert into shop_order (storefront, number, placed_on, customer, currency, cents, lines, delivered_on, courier,
        country, payment_method, products)
      select storefront, number, placed_on, customer, currency, cents, lines, delivered_on, courier,
        country, payment_method, products
      from jsonb_populate_recordset(null::shop_order, ${rows}::jsonb)
      on conflict (storefront, number) do update set placed_on = excluded.placed_on, customer = excluded.customer,
        currency = excluded.currency, cents = excluded.cents, lines = excluded.lines,
        delivered_on = excluded.delivered_on, courier = excluded.courier, country = excluded.country,
        payment_method = excluded.payment_method, products = excluded.products`.execute(db)
  },
})
