// Who does what: nobody judges their own work, and nobody owes what they may not do.
import type { ApprovalRule, Policy, ReviewRule, Role } from '../policy.ts'
import type { Act, Debtor, PromiseRule } from '../promise-rule.ts'
import { found, type PolicyFinding } from './finding.ts'
import type { Ground } from './ground.ts'
import { actsLeft, reviewIsKnown } from './promises.ts'
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
      return ['handler', 'manager']
    case 'acceptance':
    case 'remedy':
      return desk
    case 'board-acknowledgement':
      // The program sends it by itself, on behalf of whoever is named.
      return [...desk, ...reviewerOf(rule, policy)]
    case 'board-reply':
      return reviewerOf(rule, policy)
    default:
      return house
  }
}

const owed = ({ policy }: Ground): readonly PolicyFinding[] =>
  variantsOf(policy).flatMap(({ at, rule, said }) => {
    // Where nobody can do it at all, or only too late, that is said elsewhere.
    const may = [...new Set(actsLeft(rule, policy).flatMap(act => doersOf(act, rule, policy)))]
    return !said('owedBy') || !reviewIsKnown(rule, policy) || may.length === 0 || may.includes(rule.owedBy)
      ? []
      : [found('owed-by-wrong-role', `${at}.owedBy`, { ...named(rule), owedBy: rule.owedBy, may }, rule)]
  })

// The board approves no answer: that is refused for itself.
const isApprovedBy = ({ of, by, when }: ApprovalRule, role: Role) =>
  of === 'answer' && by === role && !when && role !== 'board'

const isBookkeeping = (rule: PromiseRule) =>
  !rule.when && rule.metBy.length > 0 && rule.metBy.every(act => act === 'log-entry' || act === 'assignment')

/** Whether somebody of a role has a hand in every complaint, and so cannot be the one who reviews it. */
const hasHand = ({ by: role, independence }: ReviewRule, { policy, context: { reviewers } }: Ground): boolean => {
  const { by } = policy.acknowledgement
  const isOnlyOne = by.length > 0 && by.every(one => one === role)
  // Whoever writes the answer decides; anybody of the house can, if there is anybody else.
  const others = house.some(one => one !== 'handler' && one !== role && (reviewers?.[one] ?? 0) > 0)
  if (independence === 'not-decided') return isOnlyOne && !others
  return (
    isOnlyOne ||
    policy.approvals.some(one => isApprovedBy(one, role)) ||
    (role === 'manager' && policy.promises.some(isBookkeeping))
  )
}

/** Whether somebody of a role may have a hand in some complaint. */
const mayHaveHand = ({ by: role, independence }: ReviewRule, { policy }: Ground): boolean =>
  independence === 'never-handled' &&
  (policy.acknowledgement.by.includes(role) || policy.approvals.some(({ of, by }) => of === 'remedy' && by === role))

/** How many of a role cannot take part: whoever did an earlier review, and whoever has a hand in everything. */
const ownBefore = (review: ReviewRule, n: number, ground: Ground): number =>
  ground.policy.reviews
    .slice(0, n)
    .reduce((sum, { by, panel }) => sum + (by === review.by ? (panel?.quorum ?? 1) : 0), 0) +
  (hasHand(review, ground) ? 1 : 0)

const independence = (ground: Ground): readonly PolicyFinding[] =>
  ground.policy.reviews.flatMap((review, n) => {
    const { id, by: role } = review
    const { reviews } = ground.policy
    const quorum = review.panel?.quorum ?? 1
    const people = ground.context.reviewers?.[role]
    if ((review.independence === 'none' && (people ?? quorum) >= quorum) || role === 'administrator') return []
    if (reviews.findIndex(one => one.id === id) < n) return []
    const others = review.independence === 'none' ? 0 : ownBefore(review, n, ground)
    const needed = quorum + others
    const at = `reviews[${n}].by`
    const detail = { review: id, role }
    if (people === 0) return []
    if (people !== undefined && people < needed) return [found('nobody-independent', at, { ...detail, people, needed })]
    if (people === undefined && needed > 1) return [found('independence-uncertain', at, { ...detail, needed })]
    const isOnEdge = people === needed && !hasHand(review, ground) && mayHaveHand(review, ground)
    return isOnEdge ? [found('independence-uncertain', at, { ...detail, needed: needed + 1 })] : []
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
