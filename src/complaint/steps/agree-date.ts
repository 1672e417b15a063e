// Clause 6: some policies let a date be agreed with the customer in place of the one that was counted.
import { type Day, dayOf } from '#calendar/day.ts'
import { endOfPeriod } from '#policy/due-of.ts'
import { ruleOfKey } from '#policy/policy.ts'
import type { Stamp } from '../actor.ts'
import { type Circumstances, type Decision, isBlank, refuse } from '../decision.ts'
import { type PromiseKey, promises } from '../due.ts'
import type { Complaint } from '../state.ts'

/** `how` is how the customer agreed: a call, a message. */
export type AgreeDate = {
  readonly type: 'agree-date'
  readonly promise: PromiseKey
  readonly on: Day
  readonly words: { readonly how: string }
}
export type DateAgreed = Omit<AgreeDate, 'type' | 'words'> & {
  readonly type: 'date-agreed'
  readonly words?: AgreeDate['words']
}

export const agreeDate = (complaint: Complaint, command: AgreeDate, at: Circumstances): Decision<DateAgreed> => {
  const open = promises(complaint, at).find(({ key, ended }) => key === command.promise && !ended)
  const rule = ruleOfKey(at.policy, command.promise)
  if (!open || !rule) return refuse('promise-unknown')
  if (!rule.agreedDate) return refuse('date-not-negotiable')
  if (isBlank(command.words.how)) return refuse('proof-missing')
  const earliest = dayOf(at.now, at.zone)
  if (command.on < earliest) return refuse('due-date-in-past', { earliest })
  const latest = rule.agreedDate.latest && endOfPeriod(rule, rule.agreedDate.latest, open.since, at).on
  if (latest && command.on > latest) return refuse('report-date-too-late', { latest })
  return [{ ...command, type: 'date-agreed' }]
}

export const whenDateAgreed = (complaint: Complaint, { promise, on, at }: DateAgreed & Stamp): Complaint => ({
  ...complaint,
  agreed: { ...complaint.agreed, [promise]: { on, at } },
})
