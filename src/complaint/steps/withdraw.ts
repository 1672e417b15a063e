// Clauses 1 and 9: who may complain may take it back at any time; a remedy promised and not yet done falls away with it.
import type { Instant } from '#calendar/day.ts'
import type { Stamp } from '../actor.ts'
import type { Decision } from '../decision.ts'
import { type Complaint, inRound, type Remedy } from '../state.ts'
import { noLongerAwaiting } from '../stops.ts'

export type Withdraw = { readonly type: 'withdraw'; readonly words?: { readonly reason?: string } }
export type Withdrawn = Omit<Withdraw, 'type'> & { readonly type: 'withdrawn' }

export const withdraw = (_: Complaint, command: Withdraw): Decision<Withdrawn> => [{ ...command, type: 'withdrawn' }]

const fallenAway = (remedy: Remedy, at: Instant): Remedy => {
  if (remedy.status === 'proposed') return { ...remedy, status: 'refused' }
  return remedy.status === 'approved' ? { ...remedy, status: 'withdrawn', withdrawn: at } : remedy
}

export const whenWithdrawn = (complaint: Complaint, { at }: Withdrawn & Stamp): Complaint => ({
  ...inRound(noLongerAwaiting(complaint, at), round => ({ ...round, withdrawn: at })),
  remedies: complaint.remedies.map(remedy => fallenAway(remedy, at)),
  withdrawn: at,
  closed: { at, because: 'withdrawn' },
})
