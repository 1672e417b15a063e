// Clause 4: all information goes to the Customer Service Manager, who enters the complaint in the log within a week.
import type { Stamp } from '../actor.ts'
import { type Decision, refuse } from '../decision.ts'
import type { Complaint } from '../state.ts'

export type Register = { readonly type: 'register'; readonly words?: { readonly remark?: string } }
export type Registered = Omit<Register, 'type'> & { readonly type: 'registered' }

export const register = (complaint: Complaint, command: Register): Decision<Registered> =>
  complaint.registered ? refuse('already-registered') : [{ ...command, type: 'registered' }]

export const whenRegistered = (complaint: Complaint, { at, by }: Registered & Stamp): Complaint => ({
  ...complaint,
  registered: { at, by: by.kind === 'staff' ? by.person : by.kind },
})
