// Who does what: nobody judges their own work, and nobody owes what they may not do.
import type { ApprovalRule, Policy, ReviewRule, Role } from '../policy.ts'
import type { Act, Debtor, PromiseRule } from '../promise-rule.ts'
import { found, type PolicyFinding } from './finding.ts'
import type { Ground } from './ground.ts'
import { possibleActs } from './promises.ts'
import { named, promiseAt, variantsOf } from './variants.ts'

const house: readonly Debtor[] = ['handler', 'agent', 'manager', 'investigator']
const desk: readonly Debtor[] = ['handler', 'agent', 'manager']

const reviewerOf = ({ review }: PromiseRule, { reviews }: Policy): readonly Role[] =>
  reviews.filter(({ id }, n) => (review === undefined ? n === 0 : id === review)).map(({ by }) => by)

const doersOf = (act: Act, rule: PromiseRule, policy: Policy): readonly Debtor[] => {
  switch (act) {
    case 'acknowledgement':
      return ['handler', ...policy.acknowledgement.by]
    case 'log-entry':
    case 'assignment':
      return ['manager']
    case 'settlement':
    case 'acceptance':
    case 'remedy':
      return desk
    case 'board-acknowledgement':
    case 'board-reply':
      return reviewerOf(rule, policy)
    default:
      return house
  }
}

const owed = ({ policy }: Ground): readonly PolicyFinding[] =>
  variantsOf(policy).flatMap(({ at, rule, said }) => {
    const may = [...new Set(possibleActs(rule, policy).flatMap(act => doersOf(act, rule, policy)))]
    // Where nobody can do it at all, that is said elsewhere.
    return !said('owedBy') || may.length === 0 || may.includes(rule.owedBy)
      ? []
      : [found('owed-by-wrong-role', `${at}.owedBy`, { ...named(rule), owedBy: rule.owedBy, may }, rule)]
  })

// The board approves no answer: that is refused for itself.
const isForAll = ({ of, by, when, above, kinds }: ApprovalRule) =>
  !when && !above && !kinds && !(of === 'answer' && by === 'board')

/** How many people of its role a review needs so that one of them has had no part in the complaint. */
const neededFor = (review: ReviewRule, index: number, policy: Policy): number => {
  if (review.independence === 'none') return 1
  const { by } = review
  const earlier = policy.reviews.slice(0, index).filter(before => before.by === by).length
  const isOnlyOne = policy.acknowledgement.by.length > 0 && policy.acknowledgement.by.every(role => role === by)
  const approves = policy.approvals.some(one => isForAll(one) && one.by === by)
  return 1 + earlier + (isOnlyOne || (approves && review.independence === 'never-handled') ? 1 : 0)
}

const independence = ({ policy, context }: Ground): readonly PolicyFinding[] =>
  policy.reviews.flatMap((review, n) => {
    const { id, by: role } = review
    if (policy.reviews.findIndex(one => one.id === id) < n || role === 'administrator') return []
    const needed = neededFor(review, n, policy)
    const people = context.reviewers?.[role]
    const at = `reviews[${n}].by`
    if (people === undefined)
      return needed > 1 ? [found('independence-uncertain', at, { review: id, role, needed })] : []
    if (people > 0 && people < needed) return [found('nobody-independent', at, { review: id, role, people, needed })]
    // One who may handle complaints cannot review those: enough for the others, so somebody should know.
    const handles = review.independence !== 'none' && policy.acknowledgement.by.includes(role)
    return people === 1 && handles ? [found('independence-uncertain', at, { review: id, role, needed: 2 })] : []
  })

const nobody = ({ policy, context: { reviewers } }: Ground): readonly PolicyFinding[] => {
  if (!reviewers) return []
  const by = policy.acknowledgement.by
  const wanted: readonly (readonly [string, Debtor])[] = [
    ...(by.some(role => reviewers[role] > 0) ? [] : by.map((role, n) => [`acknowledgement.by[${n}]`, role] as const)),
    ...policy.reviews.map((review, n) => [`reviews[${n}].by`, review.by] as const),
    ...policy.approvals.map((approval, n) => [`approvals[${n}].by`, approval.by] as const),
    ...policy.promises.map(({ owedBy }, n) => [`${promiseAt(n)}.owedBy`, owedBy] as const),
    ...(policy.logReview ? [['logReview.by', policy.logReview.by] as const] : []),
  ]
  const missing = wanted.flatMap(([at, role]) => (role !== 'handler' && reviewers[role] === 0 ? [{ at, role }] : []))
  // Each role once: one person hired mends it everywhere.
  return missing
    .filter(({ role }, n) => missing.findIndex(one => one.role === role) === n)
    .map(({ at, role }) => found('no-such-people', at, { role }))
}

const mayNot = ({ policy }: Ground): readonly PolicyFinding[] => {
  const { by } = policy.acknowledgement
  return [
    ...by.flatMap((role, n) =>
      role === 'board' || role === 'administrator'
        ? [found('role-may-not', `acknowledgement.by[${n}]`, { role, act: 'acknowledge' })]
        : [],
    ),
    // Nobody at all is every one of nobody.
    ...(by.every(role => role === 'investigator') ? [found('nobody-acknowledges', 'acknowledgement.by', {})] : []),
    ...policy.reviews.flatMap(({ by: role }, n) =>
      role === 'administrator' ? [found('role-may-not', `reviews[${n}].by`, { role, act: 'review' })] : [],
    ),
    ...policy.approvals.flatMap(({ of, by: role }, n) => {
      const at = `approvals[${n}].by`
      if (role === 'administrator') return [found('role-may-not', at, { role, act: 'approve' })]
      return of === 'answer' && role === 'board' ? [found('answer-approved-by-board', at, {})] : []
    }),
    ...(policy.logReview?.by === 'administrator'
      ? [found('role-may-not', 'logReview.by', { role: policy.logReview.by, act: 'read-log' })]
      : []),
  ]
}

/** Reviewers are independent, everybody named may do what is asked of them, and there are such people. */
export const people = (ground: Ground): readonly PolicyFinding[] => [
  ...mayNot(ground),
  ...owed(ground),
  ...independence(ground),
  ...nobody(ground),
]
