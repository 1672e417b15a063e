// Clause 14: some time after a change was made, its owner looks whether it helped.
import { type Day, dayOf, plusDays } from '#calendar/day.ts'
import type { ChangeId, Stamp } from '../actor.ts'
import { type Circumstances, type Decision, refuse } from '../decision.ts'
import type { Helped } from '../outcome.ts'
import type { Change, Complaint } from '../state.ts'

/** `before` and `after` count the complaints of the same cause in the days before it was made, and in as many after. */
export type ReviewChange = {
  readonly type: 'review-change'
  readonly change: ChangeId
  readonly helped: Helped
  readonly before: number
  readonly after: number
  readonly words?: { readonly note?: string }
}
export type ChangeReviewed = Omit<ReviewChange, 'type'> & { readonly type: 'change-reviewed' }

/** How long a change gets to show whether it helps, in days. */
export const daysToHelp = 90

/** The first day on which a change that was made can be looked at again. */
export const reviewFrom = ({ made }: Pick<Change, 'made'>, zone: string): Day | undefined =>
  made && plusDays(dayOf(made.at, zone), daysToHelp)

export const reviewChange = (
  complaint: Complaint,
  command: ReviewChange,
  at: Circumstances,
): Decision<ChangeReviewed> => {
  const change = complaint.changes.find(({ id, reviewed }) => id === command.change && !reviewed)
  const earliest = change && reviewFrom(change, at.zone)
  if (!change || !earliest) return refuse('change-not-to-review')
  if (dayOf(at.now, at.zone) < earliest) return refuse('change-review-too-early', { earliest })
  return [{ ...command, type: 'change-reviewed' }]
}

export const whenChangeReviewed = (complaint: Complaint, event: ChangeReviewed & Stamp): Complaint => {
  const { change, helped, before, after, at } = event
  return {
    ...complaint,
    changes: complaint.changes.map(known =>
      known.id === change ? { ...known, reviewed: { at, helped, before, after } } : known,
    ),
  }
}
