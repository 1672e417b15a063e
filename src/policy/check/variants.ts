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

export const resolve = (rule: PromiseRule, index: number, facts: CaseFacts): Resolved | undefined => {
  if (!holds(rule.when, facts)) return undefined
  const number = rule.cases?.findIndex(({ when }) => holds(when, facts)) ?? -1
  const one = rule.cases?.[number]
  if (!one) return { at: promiseAt(index), rule }
  return { at: one.within ? caseAt(index, number) : promiseAt(index), rule: inCase(rule, one) }
}

/** Two rules as they are together, for every complaint that has both; each pair once. */
export const together = (
  first: { readonly rule: PromiseRule; readonly index: number },
  other: { readonly rule: PromiseRule; readonly index: number },
  ground: Ground,
): { readonly pairs: readonly (readonly [Resolved, Resolved])[]; readonly isAlways: boolean } => {
  const asked = [first, other].flatMap(({ rule }) => [rule.when, ...(rule.cases ?? []).map(({ when }) => when)])
  const { facts } = worldsOf(asked, ground)
  const pairs = new Map<string, readonly [Resolved, Resolved]>()
  let isAlways = true
  for (const one of facts) {
    const [a, b] = [resolve(first.rule, first.index, one), resolve(other.rule, other.index, one)]
    if (a && b) pairs.set(JSON.stringify([a, b]), [a, b])
    else if (a || b) isAlways = false
  }
  return { pairs: [...pairs.values()], isAlways }
}
