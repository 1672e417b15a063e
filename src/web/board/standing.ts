// Clause 11: who may review this complaint, and who may not because it was their own work.
import { type Day, dayOf } from '#calendar/day.ts'
import type { Circumstances } from '#complaint/decision.ts'
import { may } from '#complaint/may.ts'
import { hasAnswerToJudge } from '#complaint/panel.ts'
import { isIndependent as isIndependentBy, runningReview } from '#complaint/reviewing.ts'
import type { Complaint } from '#complaint/state.ts'
import type { History } from '#ledger/ledger.ts'
import type { Person } from '#people/people.ts'
import type { ReviewQuestion, Role } from '#policy/policy.ts'
import type { Storefront } from '#policy/storefront.ts'
import type { ComplaintVisit, StaffVisit } from '../route.ts'
import type { World } from '../world.ts'

const reviewQuestions: readonly ReviewQuestion[] = ['policyFollowed', 'treatedFairly', 'lawKept']

/** Every role that a policy may name as its reviewer. */
export const reviewing: readonly Role[] = ['board', 'manager', 'investigator', 'agent']

/**
 * The storefronts whose complaints this visitor reviews, as their policies name the reviewer: in any version, as a complaint
 * keeps the version it was filed under.
 */
export const shopsToReview = async (
  { shops, person }: StaffVisit,
  { rulebook }: World,
): Promise<readonly Storefront[]> => {
  const named = await Promise.all(
    shops.map(async ({ policy }) => (await rulebook.versionsOf(policy)).flatMap(version => version.policy.reviews)),
  )
  return shops.filter((_, n) => named[n]?.some(({ by }) => person.roles.includes(by)))
}

/** Whether this visitor's role reviews this complaint at all; independence is another question. */
export const reviews = ({ history, actor }: ComplaintVisit): boolean =>
  history.complaint.escalated !== undefined && may(actor, 'review', history.complaint, history.ground.policy)

/** Far enough from it for the review that is asked for, as the policy has it. */
export const isIndependent = (
  { complaint, ground }: Pick<History, 'complaint' | 'ground'>,
  person: string,
): boolean => {
  const rule = runningReview(complaint, ground.policy)
  return rule !== undefined && isIndependentBy(complaint, person, rule)
}

export const reviewerRole = ({ complaint, ground }: Pick<History, 'complaint' | 'ground'>): Role | undefined =>
  runningReview(complaint, ground.policy)?.by

/** Everybody who may review this complaint and had no hand in it. */
export const independents = (people: readonly Person[], history: History): readonly Person[] => {
  const { storefront } = history.complaint
  const role = reviewerRole(history)
  return people.filter(
    ({ id, active, roles, storefronts }) =>
      active &&
      role !== undefined &&
      roles.includes(role) &&
      (storefronts ?? [storefront]).includes(storefront) &&
      isIndependent(history, id),
  )
}

/** What the review that runs asks, in the order of the page. */
export const judgeable = ({ complaint, ground }: Pick<History, 'complaint' | 'ground'>): readonly ReviewQuestion[] => {
  const asks = runningReview(complaint, ground.policy)?.asks ?? []
  return reviewQuestions.filter(question => asks.includes(question))
}

export const circumstancesOf = ({ history, actor, now }: ComplaintVisit): Circumstances => ({
  ...history.ground,
  now,
  by: actor,
})

export const todayOf = ({ history, now }: ComplaintVisit): Day => dayOf(now, history.ground.zone)

/** The promise to reply, which everything here works towards. */
export const replyPromise = ({ promises }: History) => promises.findLast(({ kind }) => kind === 'board-reply')

/** Whether the reviewer chooses what becomes of an answer that was given; without one, the reply is the first. */
export const isToChoose = (complaint: Complaint): boolean =>
  complaint.escalated !== undefined && hasAnswerToJudge(complaint)
