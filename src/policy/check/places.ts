// Where a policy has conditions, periods and texts, each with its place and clause: what is true of all is looked for here.
import type { Period } from '#calendar/period.ts'
import type { Condition } from '../condition.ts'
import type { Clause, Policy, Texts } from '../policy.ts'
import { promiseAt } from './variants.ts'

export type Placed<T> = { readonly at: string; readonly clause?: Clause; readonly it: T }

type Holder<T> = readonly (readonly [at: string, it: T | undefined, clause?: Clause | undefined])[]

const present = <T>(all: Holder<T>): readonly Placed<T>[] =>
  all.flatMap(([at, it, clause]) => (it === undefined ? [] : [{ at, it, ...(clause === undefined ? {} : { clause }) }]))

export const conditionsOf = (policy: Policy): readonly Placed<Condition>[] =>
  present<Condition>([
    ...policy.promises.flatMap(({ when, cases = [], clause }, n) => [
      [`${promiseAt(n)}.when`, when, clause] as const,
      ...cases.map((one, c) => [`${promiseAt(n)}.cases[${c}].when`, one.when, clause] as const),
    ]),
    ['fastLane.when', policy.fastLane?.when, policy.fastLane?.clause],
    ...policy.approvals.map(({ when }, n) => [`approvals[${n}].when`, when] as const),
    ...policy.outside.map(({ when }, n) => [`outside[${n}].when`, when] as const),
    ...policy.retention.map(({ when }, n) => [`retention[${n}].when`, when] as const),
  ])

const promisePeriods = ({ promises }: Policy): Holder<Period> =>
  promises.flatMap(({ clause, within, cases = [], pauses = [], extensions, agreedDate }, n) => [
    [`${promiseAt(n)}.within`, within, clause],
    ...cases.map((one, c) => [`${promiseAt(n)}.cases[${c}].within`, one.within, clause] as const),
    ...pauses.map(({ atMost }, p) => [`${promiseAt(n)}.pauses[${p}].atMost`, atMost, clause] as const),
    [`${promiseAt(n)}.extensions.each`, extensions?.each, clause],
    [`${promiseAt(n)}.extensions.total`, extensions?.total, clause],
    [`${promiseAt(n)}.agreedDate.latest`, agreedDate?.latest, clause],
  ])

export const periodsOf = (policy: Policy): readonly Placed<Period>[] =>
  present<Period>([
    ...promisePeriods(policy),
    ['fastLane.within', policy.fastLane?.within, policy.fastLane?.clause],
    ...policy.reviews.flatMap(({ window, withoutAnswerAfter }, n) => [
      [`reviews[${n}].window`, window] as const,
      [`reviews[${n}].withoutAnswerAfter`, withoutAnswerAfter] as const,
    ]),
    ['raiseWithin', policy.raiseWithin],
    ['presumedReceipt.email', policy.presumedReceipt?.email],
    ['presumedReceipt.post', policy.presumedReceipt?.post],
    ['closing.onSilenceAfter', policy.closing.onSilenceAfter],
    ...policy.retention.map(({ keep }, n) => [`retention[${n}].keep`, keep] as const),
    ['logReview.every', policy.logReview?.every],
  ])

export const textsOf = (policy: Policy): readonly Placed<Texts>[] =>
  present<Texts>([
    ['title', policy.title],
    ...policy.clauses.flatMap(({ clause, title, says }, n) => [
      [`clauses[${n}].title`, title, clause] as const,
      [`clauses[${n}].says`, says, clause] as const,
    ]),
    ...policy.reviews.map(({ names }, n) => [`reviews[${n}].names`, names] as const),
    ...Object.entries(policy.roleNames ?? {}).map(([role, names]) => [`roleNames.${role}`, names] as const),
    ...policy.retention.map(({ reason }, n) => [`retention[${n}].reason`, reason] as const),
  ])
