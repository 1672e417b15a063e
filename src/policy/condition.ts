// Which complaints a rule is about: "for whole orders", "where somebody may get hurt", "for customers in Spain".
import type { Day } from '#calendar/day.ts'
import type { Category, Channel, Severity } from './vocabulary.ts'
import type { Money } from './storefront.ts'

/** What is known of a complaint that a rule can depend on. What is not known is left out, and no rule that asks for it applies. */
export type CaseFacts = {
  readonly receivedOn: Day
  readonly category: Category
  readonly channel: Channel
  /** Absent until somebody has judged it. */
  readonly severity?: Severity
  /** Somebody may get hurt. */
  readonly safety?: boolean
  /** Where the customer is: ISO 3166-1 alpha-2, such as 'NL'. */
  readonly country?: string
  /** The shop's own words for what was bought, such as 'pianos' or 'sale'. */
  readonly products?: readonly string[]
  /** The shop's own word for how it was paid, such as 'card' or 'credit'. */
  readonly paymentMethod?: string
  /** What the order cost. */
  readonly amount?: Money
}

/** All that is stated must hold; a list holds when the complaint has one of it. */
export type Condition = {
  readonly category?: readonly Category[]
  readonly channel?: readonly Channel[]
  readonly severity?: readonly Severity[]
  readonly safety?: boolean
  readonly country?: readonly string[]
  readonly product?: readonly string[]
  readonly paymentMethod?: readonly string[]
  /** At least this much, in this currency. */
  readonly amountFrom?: Money
  /** Received on this day or later. */
  readonly receivedFrom?: Day
  /** Received on this day or earlier. */
  readonly receivedUntil?: Day
  readonly not?: Condition
  readonly anyOf?: readonly Condition[]
}

const oneOf = <T>(wanted: readonly T[] | undefined, known: T | undefined): boolean =>
  wanted === undefined || (known !== undefined && wanted.includes(known))

const atLeast = (wanted: Money | undefined, known: Money | undefined): boolean =>
  wanted === undefined || (known?.currency === wanted.currency && known.cents >= wanted.cents)

/** Whether a rule with this condition is about this complaint; a rule without one is about all. */
export const holds = (condition: Condition | undefined, facts: CaseFacts): boolean => {
  if (!condition) return true
  const { category, channel, severity, safety, country, product, paymentMethod, amountFrom, not, anyOf } = condition
  return (
    oneOf(category, facts.category) &&
    oneOf(channel, facts.channel) &&
    oneOf(severity, facts.severity) &&
    (safety === undefined || safety === (facts.safety ?? false)) &&
    oneOf(country, facts.country) &&
    (product === undefined || product.some(one => facts.products?.includes(one))) &&
    oneOf(paymentMethod, facts.paymentMethod) &&
    atLeast(amountFrom, facts.amount) &&
    facts.receivedOn >= (condition.receivedFrom ?? facts.receivedOn) &&
    facts.receivedOn <= (condition.receivedUntil ?? facts.receivedOn) &&
    (not === undefined || !holds(not, facts)) &&
    (anyOf === undefined || anyOf.some(one => holds(one, facts)))
  )
}
