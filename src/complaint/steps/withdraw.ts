// A customer may take a complaint back at any time; what was promised as a remedy and not yet done falls away with it.
import type { Stamp } from '../actor.ts'
import type { Decision } from '../decision.ts'
import type { Complaint } from '../state.ts'

export type Withdraw = { readonly type: 'withdraw'; readonly words?: { readonly reason?: string } }
export type Withdrawn = Omit<Withdraw, 'type'> & { readonly type: 'withdrawn' }

export const withdraw = (_: Complaint, command: Withdraw): Decision<Withdrawn> => [{ ...command, type: 'withdrawn' }]

export const whenWithdrawn = (complaint: Complaint, { at }: Withdrawn & Stamp): Complaint => ({
  ...complaint,
  withdrawn: at,
  closed: { at, because: 'withdrawn' },
})
