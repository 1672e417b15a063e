import type { Calendar } from '#calendar/calendar.ts'
import type { Instant } from '#calendar/day.ts'
import type { Policy } from '#policy/policy.ts'
import type { Storefront } from '#policy/storefront.ts'
import type { Tongue } from '#texts/tongue.ts'

/** What the policy page is made from. */
export type PolicyFacts = {
  readonly shop: Storefront
  readonly policy: Policy
  readonly calendar: Calendar
  readonly language: Tongue
  /** Where the reader lives: ISO 3166-1 alpha-2. */
  readonly country: string
  readonly now: Instant
}

/** One thing the page tells. It stands under its clause, or under a heading of its own. */
export type Piece = {
  readonly topic: string
  readonly clause?: string | undefined
  readonly title: string
  readonly content: preact.ComponentChildren
}
