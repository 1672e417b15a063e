import type { CaseFacts } from '../condition.ts'
import { holds } from '../condition.ts'
import type { Policy } from '../policy.ts'
import type { Case, PromiseRule } from '../promise-rule.ts'
import type { Named } from './details.ts'
import { type Ground } from './ground.ts'
import { worldsOf } from './worlds.ts'

/** A rule as it is stated, or as one of its cases states it; `said` tells what this place says itself. */
export type Variant = {
  readonly at: string
  readonly index: number
  readonly rule: PromiseRule
  readonly said: (part: keyof Case) => boolean
}

const inCase = (rule: PromiseRule, { when: _, counting, ...over }: Case): PromiseRule => ({
  ...rule,
  ...over,
  ...(counting ? { counting: { ...rule.counting, ...counting } } : {}),
})

export const promiseAt = (index: number): string => `promises[${index}]`
export const caseAt = (index: number, number: number): string => `${promiseAt(index)}.cases[${number}]`

export const named = ({ promise, id }: PromiseRule): Named => ({ promise, ...(id === undefined ? {} : { id }) })

export const variantsOf = ({ promises }: Pick<Policy, 'promises'>): readonly Variant[] =>
  promises.flatMap((rule, index) => [
    { at: promiseAt(index), index, rule, said: () => true },
    ...(rule.cases ?? []).map((one, number) => ({
      at: caseAt(index, number),
      index,
      rule: inCase(rule, one),
      said: (part: keyof Case) => one[part] !== undefined,
    })),
  ])

/** A rule as it is for one complaint, with the place that says so. */
export type Resolved = { readonly at: string; readonly rule: PromiseRule }

/** Which case of a rule holds: -1 for none, undefined where the rule is not made for such a complaint. */
const caseFor = (rule: PromiseRule, facts: CaseFacts): number | undefined =>
  holds(rule.when, facts) ? (rule.cases?.findIndex(({ when }) => holds(when, facts)) ?? -1) : undefined

const resolved = (rule: PromiseRule, index: number, number: number): Resolved => {
  const one = rule.cases?.[number]
  if (!one) return { at: promiseAt(index), rule }
  return { at: one.within ? caseAt(index, number) : promiseAt(index), rule: inCase(rule, one) }
}

export const resolve = (rule: PromiseRule, index: number, facts: CaseFacts): Resolved | undefined => {
  const number = caseFor(rule, facts)
  return number === undefined ? undefined : resolved(rule, index, number)
}

type Indexed = { readonly rule: PromiseRule; readonly index: number }
type Together = { readonly pairs: readonly (readonly [Resolved, Resolved])[]; readonly isAlways: boolean }

/** Two rules as they are together, for every complaint that has both; each pair once. */
export const together = (first: Indexed, other: Indexed, ground: Ground): Together => {
  const asked = [first, other].flatMap(({ rule }) => [rule.when, ...(rule.cases ?? []).map(({ when }) => when)])
  const pairs = new Map<string, readonly [Resolved, Resolved]>()
  let isAlways = true
  for (const facts of worldsOf(asked, ground).facts) {
    const [a, b] = [caseFor(first.rule, facts), caseFor(other.rule, facts)]
    if ((a === undefined) !== (b === undefined)) isAlways = false
    if (a === undefined || b === undefined || pairs.has(`${a} ${b}`)) continue
    pairs.set(`${a} ${b}`, [resolved(first.rule, first.index, a), resolved(other.rule, other.index, b)])
  }
  return { pairs: [...pairs.values()], isAlways }
}
