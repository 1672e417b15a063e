import type { Day } from '#calendar/day.ts'
import type { Currency } from '#policy/storefront.ts'

export type Order = {
  readonly storefront: string
  /** Normalised, as a complaint's order number is. */
  readonly number: string
  readonly placedOn: Day
  readonly customer?: string
  readonly currency: Currency
  readonly cents: number
  readonly lines: readonly { readonly name: string; readonly quantity: number; readonly cents: number }[]
  readonly deliveredOn?: Day
  readonly courier?: string
  /** Where it went: ISO 3166-1 alpha-2. */
  readonly country?: string
  /** The shop's own words for how it was paid and what kind of goods it holds, for rules that depend on it. */
  readonly paymentMethod?: string
  readonly products?: readonly string[]
}

/** The shop's orders, as far as they are known here: for staff to look at, never to refuse a complaint. */
export type Orders = {
  readonly find: (storefront: string, number: string) => Promise<Order | undefined>
  /** Adds orders, or renews those already known. */
  readonly put: (orders: readonly Order[]) => Promise<void>
}
