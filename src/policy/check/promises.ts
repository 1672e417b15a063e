import type { Policy } from '../policy.ts'
import { type Act, momentsIn, type PromiseRule } from '../promise-rule.ts'
import { comesTooLate, isAllOf, lackOf, ordinary } from './acts.ts'
import { found, type PolicyFinding } from './finding.ts'
import type { Ground } from './ground.ts'
import { isOfReview, isReviewMoment } from './keys.ts'
import { named, promiseAt, type Variant, variantsOf } from './variants.ts'

/** A promise about a review that is not there is refused for that alone. */
export const reviewIsKnown = ({ review }: PromiseRule, { reviews }: Policy) =>
  review === undefined || reviews.length === 0 || reviews.some(({ id }) => id === review)

/** The acts by which a promise can be met under this policy at all. */
export const possibleActs = ({ metBy }: Pick<PromiseRule, 'metBy'>, policy: Policy): readonly Act[] =>
  metBy.filter(act => lackOf(policy, act) === undefined)

const metBy = (rule: PromiseRule, index: number, policy: Policy): readonly PolicyFinding[] => {
  const at = `${promiseAt(index)}.metBy`
  const lacks = rule.metBy.flatMap(act => lackOf(policy, act) ?? [])
  if (rule.metBy.length === 0) return [found('met-by-nothing', at, named(rule), rule)]
  if (rule.promise === 'refund' && policy.remedies.length > 0 && !policy.remedies.includes('refund'))
    return [found('refund-not-offered', promiseAt(index), named(rule), rule)]
  if (lacks.length === rule.metBy.length)
    return [found('acts-impossible', at, { ...named(rule), acts: rule.metBy, lacks: [...new Set(lacks)] }, rule)]
  const none = rule.metBy.every(act => !ordinary[rule.promise].includes(act))
  return [
    ...rule.metBy.flatMap((act, n) => {
      const lack = lackOf(policy, act)
      return lack ? [found('act-impossible', `${at}[${n}]`, { ...named(rule), act, lacks: lack }, rule)] : []
    }),
    ...(none ? [found('met-by-other-act', at, { ...named(rule), acts: rule.metBy }, rule)] : []),
  ]
}

const neverComes = (rule: PromiseRule, at: string, policy: Policy): readonly PolicyFinding[] => {
  const moments = momentsIn(rule.starts)
  const missing = moments.filter(moment => lackOf(policy, moment) !== undefined)
  if (isAllOf(rule.starts, moment => missing.includes(moment))) {
    const lacks = [...new Set(missing.flatMap(moment => lackOf(policy, moment) ?? []))]
    return [found('start-never-comes', at, { ...named(rule), moments: missing, lacks }, rule)]
  }
  return missing.flatMap(moment => {
    const lacks = lackOf(policy, moment)
    return lacks ? [found('moment-never-comes', at, { ...named(rule), moment, lacks }, rule)] : []
  })
}

const needsRequest = ({ starts }: PromiseRule): boolean =>
  typeof starts === 'object' && 'last' in starts
    ? !starts.last.some(isReviewMoment)
    : !momentsIn(starts).every(isReviewMoment)

/** Acts that can still be done once the clock has started. */
export const actsLeft = (rule: PromiseRule, policy: Policy): readonly Act[] =>
  possibleActs(rule, policy).filter(act => !isAllOf(rule.starts, moment => comesTooLate(policy, act, moment)))

const isAfterAnswer = (rule: PromiseRule, { reviews }: Policy) => {
  const from = reviews.find(({ id }) => id === rule.review)?.from ?? reviews[0]?.from
  return isAllOf(
    rule.starts,
    moment => moment === 'answered' || moment === 'closed' || (isReviewMoment(moment) && from === 'answered'),
  )
}

const inside = ['triaged', 'registered', 'assigned', 'information-complete']
const forCustomers = ['acknowledge', 'first-reply', 'answer', 'answer-or-report', 'refund', 'follow-up']

const hiddenStart = (rule: PromiseRule, at: string): readonly PolicyFinding[] => {
  const moments = momentsIn(rule.starts).filter(moment => inside.includes(moment))
  const isSeen = !forCustomers.includes(rule.promise) || rule.strength === 'aim'
  return isSeen || !isAllOf(rule.starts, moment => inside.includes(moment))
    ? []
    : [found('start-unknown-to-customer', at, { ...named(rule), moments }, rule)]
}

const starts = ({ at: place, rule }: Variant, policy: Policy): readonly PolicyFinding[] => {
  const at = `${place}.starts`
  const moments = momentsIn(rule.starts)
  if (moments.length === 0) return [found('start-empty', at, named(rule), rule)]
  if (isOfReview(rule) && needsRequest(rule)) return [found('reply-without-request', at, named(rule), rule)]
  const never = neverComes(rule, at, policy)
  if (never.some(({ code }) => code === 'start-never-comes')) return never
  const acts = possibleActs(rule, policy)
  if (acts.length > 0 && actsLeft(rule, policy).length === 0)
    return [...never, found('start-after-act', at, { ...named(rule), moments, acts }, rule)]
  const fallsAway = rule.unless === 'answered' && isAfterAnswer(rule, policy)
  return [
    ...never,
    ...(fallsAway ? [found('falls-away-at-start', at, named(rule), rule)] : []),
    ...hiddenStart(rule, at),
  ]
}

/** Each promise by itself: something can meet it, its clock starts, and starts before what meets it. */
export const promises = ({ policy }: Ground): readonly PolicyFinding[] => {
  const isKept = ({ promise }: PromiseRule) => promise === 'answer' || promise === 'answer-or-report'
  return [
    ...policy.promises.flatMap((rule, n) => (reviewIsKnown(rule, policy) ? metBy(rule, n, policy) : [])),
    ...variantsOf(policy)
      .filter(({ said, rule }) => said('starts') && reviewIsKnown(rule, policy))
      // What nothing can meet is refused for that alone.
      .filter(({ rule }) => rule.metBy.length === 0 || possibleActs(rule, policy).length > 0)
      .flatMap(variant => starts(variant, policy)),
    // An extension of nothing is refused for that.
    ...policy.promises.flatMap((rule, n) =>
      rule.strength === 'must' && !rule.within && !rule.extensions && !rule.cases?.some(({ within }) => within)
        ? [found('promise-without-number', promiseAt(n), named(rule), rule)]
        : [],
    ),
    ...(policy.promises.some(isKept) ? [] : [found('no-answer-promised', 'promises', {})]),
  ]
}
