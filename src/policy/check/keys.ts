import type { Policy } from '../policy.ts'
import { momentsIn, type PromiseKind, type PromiseRule } from '../promise-rule.ts'
import { ordinary } from './acts.ts'
import { found, type PolicyFinding } from './finding.ts'
import type { Ground } from './ground.ts'
import { named, promiseAt } from './variants.ts'

const isId = (text: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
const isKind = (text: string): text is PromiseKind => text in ordinary || text === 'remedy'

export const isOfReview = ({ promise }: Pick<PromiseRule, 'promise'>): boolean =>
  promise === 'acknowledge-escalation' || promise === 'board-reply'
export const isReviewMoment = (moment: string): boolean =>
  moment === 'escalated' || moment === 'review-acknowledged' || moment === 'review-replied'
/** Whether a rule is about a review: by what it promises, or by what its clock starts from. */
const isAboutReview = (rule: PromiseRule) => isOfReview(rule) || momentsIn(rule.starts).some(isReviewMoment)

/** What tells promises apart: two of one kind need names, unless they are about different reviews. */
export const keyOf = (rule: PromiseRule, { reviews }: Pick<Policy, 'reviews'>): string =>
  JSON.stringify([rule.promise, rule.id ?? '', isAboutReview(rule) ? (rule.review ?? reviews[0]?.id ?? '') : ''])

const twice = ({ policy }: Ground): readonly PolicyFinding[] =>
  policy.promises.flatMap((rule, n) => {
    const key = keyOf(rule, policy)
    if (!policy.promises.slice(0, n).some(before => keyOf(before, policy) === key)) return []
    const review = rule.review === undefined ? {} : { review: rule.review }
    return [found('promise-twice', promiseAt(n), { ...named(rule), ...review }, rule)]
  })

const ids = ({ policy }: Ground): readonly PolicyFinding[] => [
  ...(isId(policy.id) ? [] : [found('id-form', 'id', { id: policy.id })]),
  ...policy.promises.flatMap((rule, n) => {
    const { id } = rule
    if (id === undefined) return []
    if (!isId(id)) return [found('id-form', `${promiseAt(n)}.id`, { id }, rule)]
    return isKind(id) && id !== rule.promise ? [found('id-is-a-kind', `${promiseAt(n)}.id`, { id }, rule)] : []
  }),
  ...policy.reviews.flatMap(({ id }, n) => (isId(id) ? [] : [found('id-form', `reviews[${n}].id`, { id })])),
]

const reviews = ({ policy }: Ground): readonly PolicyFinding[] => {
  const known = policy.reviews.map(({ id }) => id)
  return [
    ...known.flatMap((id, n) =>
      known.indexOf(id) < n ? [found('review-twice', `reviews[${n}].id`, { review: id })] : [],
    ),
    ...policy.promises.flatMap((rule, n) => {
      const { review } = rule
      const at = `${promiseAt(n)}.review`
      // Without any review at all, what is wrong is that nothing can meet the promise, and that is said elsewhere.
      if (review === undefined || known.length === 0) return []
      if (!known.includes(review)) return [found('review-unknown', at, { review, known }, rule)]
      return isAboutReview(rule) ? [] : [found('review-without-effect', at, { ...named(rule), review }, rule)]
    }),
  ]
}

/** Names: no two promises or reviews alike, each of the right form, each review that is named there. */
export const keys = (ground: Ground): readonly PolicyFinding[] => [...twice(ground), ...ids(ground), ...reviews(ground)]
