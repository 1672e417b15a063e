// Complaints enough to tell every condition of a rule apart: for each thing they ask, each value they name and one they do not.
import { type Day, isDay, plusDays } from '#calendar/day.ts'
import type { CaseFacts, Condition } from '../condition.ts'
import type { Policy } from '../policy.ts'
import type { Currency } from '../storefront.ts'
import type { Ground } from './ground.ts'

export type Worlds = {
  readonly facts: readonly CaseFacts[]
  /** False where there were too many to try them all: what none of these shows may still be possible. */
  readonly isComplete: boolean
}

const mostTried = 1500

/** A condition and all conditions inside it. */
export const withInner = (condition: Condition): readonly Condition[] => [
  condition,
  ...(condition.not ? withInner(condition.not) : []),
  ...(condition.anyOf ?? []).flatMap(withInner),
]

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)]
const named = <T>(conditions: readonly Condition[], of: (one: Condition) => readonly T[] | undefined): readonly T[] =>
  unique(conditions.flatMap(one => of(one) ?? []))

/** Those that are named, and one of the others to stand for them all. */
const offered = <T>(all: readonly T[], wanted: readonly T[]): readonly T[] => {
  const other = all.find(one => !wanted.includes(one))
  return [...(other === undefined ? [] : [other]), ...wanted.filter(one => all.includes(one))]
}

/** A policy without any is refused for that alone. */
const orOne = <T>(all: readonly T[], one: T): readonly T[] => (all.length > 0 ? all : [one])

const subsets = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.reduce<readonly (readonly T[])[]>((all, one) => [...all, ...all.map(set => [...set, one])], [[]])

const somewhereElse = 'ZZ'

type Some<K extends keyof CaseFacts> = readonly (CaseFacts[K] | undefined)[]

/** No complaint under a policy was received before it was in force. */
const daysNamed = (conditions: readonly Condition[], since: Day, today: Day): readonly Day[] => {
  const inside = (on: Day) => on > '0001-01-01' && on < '9999-12-31'
  const from = named(conditions, one => (one.receivedFrom ? [one.receivedFrom] : []))
    .filter(isDay)
    .filter(inside)
  const until = named(conditions, one => (one.receivedUntil ? [one.receivedUntil] : []))
    .filter(isDay)
    .filter(inside)
  const all = [
    since,
    today,
    ...from.flatMap(on => [plusDays(on, -1), on]),
    ...until.flatMap(on => [on, plusDays(on, 1)]),
  ]
  return unique(all).filter(on => on >= since)
}

const amountsNamed = (conditions: readonly Condition[]): Some<'amount'> => {
  const limits = named(conditions, ({ amountFrom }) => (amountFrom ? [amountFrom] : []))
  const known = limits.flatMap(({ currency, cents }) => [`${currency} ${cents - 1}`, `${currency} ${cents}`])
  const amounts = unique(known).map(text => {
    const [currency = 'EUR', cents = 0] = text.split(' ')
    return { currency: currency as Currency, cents: Number(cents) }
  })
  return [undefined, ...amounts]
}

type Dimensions = { readonly [K in keyof Required<CaseFacts>]: Some<K> }

const dimensionsOf = (conditions: readonly Condition[], policy: Policy, today: Day): Dimensions => {
  const countries = named(conditions, one => one.country)
  const methods = named(conditions, one => one.paymentMethod)
  const products = named(conditions, one => one.product)
  return {
    receivedOn: daysNamed(conditions, policy.inForceFrom, today),
    category: offered(
      orOne(policy.categories, 'unknown'),
      named(conditions, one => one.category),
    ),
    channel: offered(
      orOne(policy.channels, 'web'),
      named(conditions, one => one.channel),
    ),
    severity: [
      undefined,
      ...offered(
        policy.severities,
        named(conditions, one => one.severity),
      ),
    ],
    // Whether somebody may get hurt is judged together with how serious it is, and not at all where that is not.
    safety: policy.severities.length > 0 && conditions.some(one => one.safety !== undefined) ? [false, true] : [false],
    country: countries.length > 0 ? [undefined, somewhereElse, ...countries] : [undefined],
    products: products.length > 6 ? [[], products, ...products.map(one => [one])] : subsets(products),
    paymentMethod: methods.length > 0 ? [undefined, ...methods] : [undefined],
    amount: amountsNamed(conditions),
  }
}

const product = (dimensions: Dimensions): Worlds => {
  let facts: readonly Partial<CaseFacts>[] = [{}]
  let isComplete = true
  for (const [key, values] of Object.entries(dimensions) as [keyof CaseFacts, readonly unknown[]][]) {
    if (values.length === 0) return { facts: [], isComplete: true }
    const tried = facts.length * values.length > mostTried ? values.slice(0, 2) : values
    isComplete &&= tried.length === values.length
    facts = facts.flatMap(one => tried.map(value => (value === undefined ? one : { ...one, [key]: value })))
  }
  return { facts: facts as readonly CaseFacts[], isComplete }
}

/** Complaints under this policy that differ in everything these conditions ask. */
export const worldsOf = (
  conditions: readonly (Condition | undefined)[],
  { policy, context }: Pick<Ground, 'policy' | 'context'>,
): Worlds =>
  product(
    dimensionsOf(
      conditions.flatMap(one => (one ? withInner(one) : [])),
      policy,
      context.today,
    ),
  )
