import type { Policy } from '../policy.ts'
import { type Act, type Moment, momentsIn, type PromiseRule } from '../promise-rule.ts'
import { comesTooLate, isAllOf, momentOf } from './acts.ts'
import { found, type PolicyFinding } from './finding.ts'
import type { Ground } from './ground.ts'
import { possibleActs } from './promises.ts'
import { named, promiseAt } from './variants.ts'

const actOf = new Map<Moment, Act>(Object.entries(momentOf).map(([act, moment]) => [moment, act as Act]))

const bringing = (moment: Moment, rules: readonly PromiseRule[]): readonly PromiseRule[] => {
  const act = actOf.get(moment)
  return act ? rules.filter(({ metBy }) => metBy.includes(act)) : []
}

/** The promises whose clock starts from nothing but what is owed by promises that wait for them. */
const waiting = (policy: Policy): readonly PromiseRule[] => {
  // A clock that starts at its own act is refused for that alone, and holds up no other.
  const own = ({ starts, ...rule }: PromiseRule) =>
    possibleActs(rule, policy).every(act => isAllOf(starts, moment => comesTooLate(policy, act, moment)))
  let left: readonly PromiseRule[] = policy.promises.filter(rule => !own(rule) && momentsIn(rule.starts).length > 0)
  for (;;) {
    const isStuck = (moment: Moment) => {
      const all = bringing(moment, policy.promises)
      return all.length > 0 && all.every(rule => left.includes(rule))
    }
    const still = left.filter(({ starts }) => isAllOf(starts, isStuck))
    if (still.length === left.length) return left
    left = still
  }
}

const nextOf = (rule: PromiseRule, stuck: readonly PromiseRule[]): PromiseRule | undefined =>
  momentsIn(rule.starts).flatMap(moment => bringing(moment, stuck))[0]

/** Promises that wait for each other: none of their clocks ever has to start. */
export const order = ({ policy }: Ground): readonly PolicyFinding[] => {
  const stuck = waiting(policy)
  const seen = new Set<PromiseRule>()
  return stuck.flatMap(begin => {
    const path: PromiseRule[] = []
    let rule: PromiseRule | undefined = begin
    for (; rule && !seen.has(rule); rule = nextOf(rule, stuck)) {
      seen.add(rule)
      path.push(rule)
    }
    const round = rule ? path.slice(path.indexOf(rule)) : []
    if (!rule || !path.includes(rule) || round.length < 2) return []
    const at = `${promiseAt(policy.promises.indexOf(rule))}.starts`
    return [found('clocks-go-round', at, { promises: round.map(named) }, rule)]
  })
}
