import type { Period } from '#calendar/period.ts'
import type { ReviewRule } from '../policy.ts'
import { found, type PolicyFinding } from './finding.ts'
import { clockOf, type Ground } from './ground.ts'
import { isLater } from './later.ts'

/** Two weeks is what customers are given almost everywhere to think an answer over; no law states it. */
const fairWindow: Period = { days: 14 }

const asking = (
  { id, askedBy, keywords = [], withoutAnswerAfter }: ReviewRule,
  n: number,
): readonly PolicyFinding[] => {
  const at = `reviews[${n}]`
  const review = { review: id }
  const byWord = askedBy.includes('keyword')
  const byTime = askedBy.includes('time')
  const words = keywords.filter(word => word.trim() !== '')
  // Only a complaint without an answer goes to a review by itself, and so only to the first.
  const inVain = byTime && n > 0
  if (askedBy.length === 0 || (inVain && askedBy.every(one => one === 'time')))
    return [found('review-nobody-asks', `${at}.askedBy`, review)]
  return [
    ...(byWord && words.length === 0 ? [found('review-keywords-missing', `${at}.keywords`, review)] : []),
    ...(!byWord && words.length > 0 ? [found('review-keywords-unused', `${at}.keywords`, review)] : []),
    ...(inVain ? [found('review-time-not-first', `${at}.askedBy`, review)] : []),
    ...(byTime && !inVain && !withoutAnswerAfter
      ? [found('review-time-missing', `${at}.withoutAnswerAfter`, review)]
      : []),
    ...(!byTime && withoutAnswerAfter ? [found('review-time-unused', `${at}.withoutAnswerAfter`, review)] : []),
  ]
}

/** A review that begins by itself while the answer is not due yet punishes those who keep to the policy. */
const tooSoon = (
  { id, askedBy, withoutAnswerAfter }: ReviewRule,
  n: number,
  ground: Ground,
): readonly PolicyFinding[] => {
  const after = clockOf(ground, withoutAnswerAfter)
  if (!after || !withoutAnswerAfter || n > 0 || !askedBy.includes('time')) return []
  const late = ground.policy.promises.flatMap(rule => {
    const isAnswer = rule.promise === 'answer' || rule.promise === 'answer-or-report'
    const due = clockOf(ground, rule.within, rule)
    if (!isAnswer || rule.starts !== 'received' || !due || !rule.within) return []
    const { howOften, on } = isLater(due, after, ground)
    return on && howOften !== 'sometimes' ? [{ ...on, answerWithin: rule.within }] : []
  })[0]
  if (!late) return []
  const { received, firstDue, otherDue, answerWithin } = late
  const dated = { received, firstDue: otherDue, otherDue: firstDue }
  const detail = { review: id, after: withoutAnswerAfter, answerWithin, ...dated }
  return [found('review-time-before-answer', `reviews[${n}].withoutAnswerAfter`, detail)]
}

const windows = ({ id, window }: ReviewRule, n: number, ground: Ground): readonly PolicyFinding[] => {
  const { onSilenceAfter: after, onlyOnConfirmation } = ground.policy.closing
  const [own, fair] = [clockOf(ground, window), clockOf(ground, fairWindow)]
  if (!window || !own || !fair) return []
  const closes = onlyOnConfirmation ? undefined : clockOf(ground, after)
  const isShort = isLater(fair, own, ground).howOften === 'always'
  const isClosed = closes && ['mostly', 'always'].includes(isLater(own, closes, ground).howOften)
  return [
    ...(isShort
      ? [found('review-window-short', `reviews[${n}].window`, { review: id, window, atLeast: fairWindow })]
      : []),
    ...(isClosed && after
      ? [found('closes-within-window', 'closing.onSilenceAfter', { review: id, after, window })]
      : []),
  ]
}

const ofReview = (review: ReviewRule, n: number, ground: Ground): readonly PolicyFinding[] => {
  const { policy } = ground
  const isPromised = policy.promises.some(
    rule =>
      rule.promise === 'board-reply' &&
      (rule.review ?? policy.reviews[0]?.id) === review.id &&
      (rule.within || rule.strength === 'must' || rule.cases?.some(({ within }) => within)),
  )
  const before = policy.reviews[n - 1]
  return [
    ...asking(review, n),
    ...tooSoon(review, n, ground),
    ...windows(review, n, ground),
    ...(before && review.from === 'any-time'
      ? [found('review-out-of-order', `reviews[${n}].from`, { review: review.id, before: before.id })]
      : []),
    ...(isPromised ? [] : [found('review-without-number', `reviews[${n}]`, { review: review.id })]),
    ...(review.outsideBody === 'named' && policy.outside.length === 0
      ? [found('no-body-to-name', `reviews[${n}].outsideBody`, {})]
      : []),
  ]
}

/** Each review can be asked for, in its turn and in time, and is answered by a date; a closed complaint has had its chance. */
export const reviews = (ground: Ground): readonly PolicyFinding[] => {
  const { policy } = ground
  const { onSilenceAfter: after, onlyOnConfirmation } = policy.closing
  const isFirst = (review: ReviewRule, n: number) => policy.reviews.findIndex(({ id }) => id === review.id) === n
  const unnamed =
    policy.reviews.length > 0 &&
    policy.outside.length > 0 &&
    policy.reviews.every(one => one.outsideBody === 'not-named')
  return [
    ...policy.reviews.flatMap((review, n) => (isFirst(review, n) ? ofReview(review, n, ground) : [])),
    ...(unnamed ? [found('bodies-never-named', `reviews[${policy.reviews.length - 1}].outsideBody`, {})] : []),
    ...(after && onlyOnConfirmation ? [found('closing-contradicts', 'closing', { after })] : []),
  ]
}
