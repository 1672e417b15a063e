import type { Instant } from '#calendar/day.ts'

/** What must be settled before a shop opens, in the order in which one thinks of it; the last, opening, is none of them. */
export type SetupStep = 'shop' | 'policy' | 'orders' | 'mail' | 'people'

export type Confirmed = { readonly at: Instant; readonly by: string }

/** Which first steps of a shop somebody has confirmed. */
export type Setup = {
  readonly confirmed: (shop: string) => Promise<ReadonlyMap<SetupStep, Confirmed>>
  /** Confirms one, again where it was already. */
  readonly confirm: (shop: string, step: SetupStep, by: string) => Promise<void>
}
