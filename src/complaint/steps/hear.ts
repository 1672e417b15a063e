// Clauses 7 and 8, and the longer wording of the first policy: a colleague who is complained about is told, and gets a fair chance to reply.
import type { PersonId, Stamp } from '../actor.ts'
import { type Decision, isBlank, refuse } from '../decision.ts'
import { type Complaint, handledAlsoBy } from '../state.ts'

export type NameStaff = { readonly type: 'name-staff'; readonly person: PersonId }
/** `said` is their own account, or that they chose not to give one. */
export type HearStaff = {
  readonly type: 'hear-staff'
  readonly person: PersonId
  readonly words: { readonly said: string }
}
export type StaffNamed = Omit<NameStaff, 'type'> & { readonly type: 'staff-named' }
export type StaffHeard = Omit<HearStaff, 'type' | 'words'> & {
  readonly type: 'staff-heard'
  readonly words?: HearStaff['words']
}

export const nameStaff = (complaint: Complaint, command: NameStaff): Decision<StaffNamed> => {
  if (isBlank(command.person)) return refuse('handler-missing')
  return complaint.concerned.some(({ person }) => person === command.person)
    ? []
    : [{ ...command, type: 'staff-named' }]
}

export const hearStaff = (complaint: Complaint, command: HearStaff): Decision<StaffHeard> => {
  const known = complaint.concerned.find(({ person }) => person === command.person)
  if (!known) return refuse('staff-not-named')
  return isBlank(command.words.said) ? refuse('nothing-said') : [{ ...command, type: 'staff-heard' }]
}

/** Who is complained about has a part in it, and cannot review it. */
export const whenStaffNamed = (complaint: Complaint, { person, at }: StaffNamed & Stamp): Complaint => ({
  ...complaint,
  concerned: [...complaint.concerned, { person, at }],
  handledBy: handledAlsoBy(complaint, person),
})
export const whenStaffHeard = (complaint: Complaint, { person, at }: StaffHeard & Stamp): Complaint => ({
  ...complaint,
  concerned: complaint.concerned.map(known => (known.person === person ? { ...known, heardAt: at } : known)),
})

export const allHeard = ({ concerned }: Complaint): boolean => concerned.every(({ heardAt }) => heardAt)
