import { type Day, endOf, type Instant } from '#calendar/day.ts'
import { dueOf, startsWhen } from '#policy/due-of.ts'
import type { PromiseRule } from '#policy/promise-rule.ts'
import type { Ground } from './decision.ts'
import { rulesFor } from './facts.ts'
import type { LetterKey, SentLetter } from './letter.ts'
import { momentOf } from './moments.ts'
import type { Because, Promised } from './promised.ts'
import type { Complaint } from './state.ts'
import { stopsOf } from './stops.ts'

export type Due = Promised['due']
/** A complaint and the rules it lives under. */
export type Case = { readonly complaint: Complaint; readonly ground: Ground }
/** When a rule's period ends for this complaint; undefined where it does not apply, or is promised without a date. */
export const counted = ({ complaint, ground }: Case, rule: PromiseRule, since: Instant): Due | undefined => {
  const dues = rulesFor(complaint, rule).flatMap(one => dueOf(one, since, ground, stopsOf(complaint, one)) ?? [])
  const [due] = dues.toSorted((a, b) => (a.at < b.at ? -1 : 1))
  return due && { on: due.on, at: due.at, because: { counted: due.why } }
}
export const given = (on: Day, because: Because, { zone }: Ground): Due => ({ on, at: endOf(on, zone), because })

/** A date that was agreed with the customer takes the place of the counted one. */
export const agreedOr = ({ complaint, ground }: Case, key: string, due: Due): Due => {
  const agreed = complaint.agreed[key]
  return agreed ? given(agreed.on, { given: 'agreed', on: agreed.at }, ground) : due
}

export const letterOf = ({ letters }: Complaint, wanted: LetterKey | undefined): SentLetter | undefined =>
  letters.find(({ key }) => key === wanted)

/** When a rule's clock starts in a round. */
export const startIn = ({ complaint, ground }: Case, rule: PromiseRule, n: number): Instant | undefined => {
  const [applies] = rulesFor(complaint, rule)
  return applies && startsWhen(applies, moment => momentOf(complaint, n, rule, ground.policy, moment))
}
