import { holds, type Condition } from '../condition.ts'
import type { Clause } from '../policy.ts'
import type { PromiseRule } from '../promise-rule.ts'
import type { ConditionList } from './details.ts'
import { found, type PolicyFinding } from './finding.ts'
import type { Ground } from './ground.ts'
import { conditionsOf, type Placed } from './places.ts'
import { caseAt, named, promiseAt } from './variants.ts'
import { worldsOf } from './worlds.ts'

const lists: readonly ConditionList[] = [
  'category',
  'channel',
  'severity',
  'country',
  'product',
  'paymentMethod',
  'anyOf',
]
type More = { readonly clause?: Clause | undefined }

const notOffered = (condition: Condition, at: string, { policy }: Ground, more: More): readonly PolicyFinding[] => [
  ...(condition.category ?? [])
    .filter(one => policy.categories.length > 0 && !policy.categories.includes(one))
    .map(category => found('category-not-offered', `${at}.category`, { category }, more)),
  ...(condition.channel ?? [])
    .filter(one => policy.channels.length > 0 && !policy.channels.includes(one))
    .map(channel => found('channel-not-offered', `${at}.channel`, { channel }, more)),
  ...(condition.severity ?? [])
    .filter(one => !policy.severities.includes(one))
    .map(severity => found('severity-not-offered', `${at}.severity`, { severity }, more)),
  ...(condition.safety && policy.severities.length === 0 ? [found('safety-not-judged', `${at}.safety`, {}, more)] : []),
]

/** What is wrong with a condition on its face, and with those inside it. Inside a `not`, what cannot be is harmless. */
const onItsFace = (
  condition: Condition,
  at: string,
  ground: Ground,
  more: More,
  isNot = false,
): readonly PolicyFinding[] => {
  const { receivedFrom: from, receivedUntil: until, country = [], amountFrom } = condition
  return [
    ...lists.flatMap(list =>
      condition[list]?.length === 0 ? [found('condition-list-empty', `${at}.${list}`, { list }, more)] : [],
    ),
    ...(from && until && from > until ? [found('condition-days-reversed', at, { from, until }, more)] : []),
    ...(isNot ? [] : notOffered(condition, at, ground, more)),
    ...country
      .filter(one => !/^[A-Z]{2}$/.test(one))
      .map(one => found('country-form', `${at}.country`, { country: one }, more)),
    ...(amountFrom && (!Number.isSafeInteger(amountFrom.cents) || amountFrom.cents < 0)
      ? [found('amount-wrong', `${at}.amountFrom`, { cents: amountFrom.cents }, more)]
      : []),
    ...(condition.not ? onItsFace(condition.not, `${at}.not`, ground, more, true) : []),
    ...(condition.anyOf ?? []).flatMap((one, n) => onItsFace(one, `${at}.anyOf[${n}]`, ground, more, isNot)),
  ]
}

const ofCondition = ({ at, it, ...more }: Placed<Condition>, ground: Ground): readonly PolicyFinding[] => {
  const onFace = onItsFace(it, at, ground, more)
  if (onFace.length > 0) return onFace
  const { facts, isComplete } = worldsOf([it], ground)
  return isComplete && !facts.some(one => holds(it, one)) ? [found('condition-never-holds', at, {}, more)] : []
}

/** A case that is never the first to hold, though it could hold by itself. */
const unreachable = (rule: PromiseRule, index: number, ground: Ground): readonly PolicyFinding[] => {
  const { when, cases = [] } = rule
  const { facts, isComplete } = worldsOf([when, ...cases.map(one => one.when)], ground)
  if (!isComplete) return []
  const inside = facts.filter(one => holds(when, one))
  return cases.flatMap((one, number) => {
    const holding = inside.filter(fact => holds(one.when, fact))
    const before = cases.slice(0, number)
    // A condition that never holds by itself is refused for that.
    if (!facts.some(fact => holds(one.when, fact)) || !inside.length) return []
    if (!holding.every(fact => before.some(earlier => holds(earlier.when, fact)))) return []
    const earlier = before.findIndex(({ when: other }) => holding.every(fact => holds(other, fact)))
    const covering = holding.length > 0 && earlier >= 0 ? { earlier: earlier + 1 } : {}
    return [found('case-unreachable', caseAt(index, number), { ...named(rule), number: number + 1, ...covering }, rule)]
  })
}

const changesNothing = (rule: PromiseRule, index: number): readonly PolicyFinding[] =>
  (rule.cases ?? []).flatMap(({ when: _, ...over }, number) => {
    const isSame = Object.entries(over).every(
      ([part, said]) => JSON.stringify(said) === JSON.stringify(rule[part as keyof PromiseRule]),
    )
    return isSame
      ? [found('case-changes-nothing', caseAt(index, number), { ...named(rule), number: number + 1 }, rule)]
      : []
  })

/** Every condition can hold for some complaint, and every case is the first to hold for some. */
export const conditions = (ground: Ground): readonly PolicyFinding[] => {
  const all = conditionsOf(ground.policy).map(placed => ({ at: placed.at, said: ofCondition(placed, ground) }))
  const isSound = (index: number) =>
    all.every(({ at, said }) => said.length === 0 || !at.startsWith(`${promiseAt(index)}.`))
  return [
    ...all.flatMap(({ said }) => said),
    ...ground.policy.promises.flatMap((rule, n) => [
      ...(isSound(n) ? unreachable(rule, n, ground) : []),
      ...changesNothing(rule, n),
    ]),
  ]
}
