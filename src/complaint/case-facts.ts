import type { Day, Instant } from '#calendar/day.ts'
import type { Severity } from '#policy/policy.ts'
import type { PauseReason } from '#policy/promise-rule.ts'
import type { Money } from '#policy/storefront.ts'

/** What is known of the order: facts of the shop's, none of them about a person. */
export type OrderFacts = {
  /** Where it went: ISO 3166-1 alpha-2. */
  readonly country?: string
  readonly products?: readonly string[]
  readonly paymentMethod?: string
  readonly amount?: Money
  readonly orderedOn?: Day
  readonly deliveredOn?: Day
}
export type Triage = { readonly at: Instant; readonly severity: Severity; readonly safety: boolean }
/** Moments that happen outside this system and that somebody noted, because a clock of the policy starts from them. */
export type NotedMoment = 'sent' | 'first-raised' | 'ordered' | 'delivered' | 'information-complete' | 'goods-returned'
/** While a clock stands still; no `until` as long as it does. */
export type ClockStop = { readonly because: PauseReason; readonly from: Instant; readonly until?: Instant }

/** time: the policy's time of keeping is over. request: the customer asked for it, and two people found no reason to keep it. */
export type WhyErased = 'time' | 'request'
