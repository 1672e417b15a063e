// Clauses 7 and 8, and the longer wording of the first policy: a colleague who is complained about is told, and gets a fair chance to reply.
import { type PersonId, personOf, type Stamp } from '../actor.ts'
import { type Circumstances, type Decision, isBlank, refuse } from '../decision.ts'
import { type Complaint, handledAlsoBy, isAbout } from '../state.ts'

/** `told` is what the complaint says of them, as far as they need to know it to reply. */
export type NameStaff = {
  readonly type: 'name-staff'
  readonly person: PersonId
  readonly words?: { readonly told: string }
}
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

export const nameStaff = (complaint: Complaint, { person, words }: NameStaff): Decision<StaffNamed> => {
  if (isBlank(person)) return refuse('handler-missing')
  if (isAbout(complaint, person)) return []
  return [{ type: 'staff-named', person, ...(words && !isBlank(words.told) ? { words } : {}) }]
}

/** Whom a complaint is about speaks for nobody but themselves; whoever handles it may write down what any of them said. */
export const hearStaff = (complaint: Complaint, command: HearStaff, { by }: Circumstances): Decision<StaffHeard> => {
  const known = complaint.concerned.find(({ person }) => person === command.person)
  if (!known) return refuse('staff-not-named')
  const speaker = personOf(by)
  if (speaker && speaker !== command.person && isAbout(complaint, speaker)) return refuse('not-allowed')
  if (isBlank(command.words.said)) return refuse('nothing-said')
  // The same form sent twice.
  return known.said === command.words.said ? [] : [{ ...command, type: 'staff-heard' }]
}

/** Who is complained about has a part in it, and cannot review it. */
export const whenStaffNamed = (complaint: Complaint, { person, at }: StaffNamed & Stamp): Complaint => ({
  ...complaint,
  concerned: [...complaint.concerned, { person, at }],
  handledBy: handledAlsoBy(complaint, person),
})
/** What they add later does not make them heard later. */
export const whenStaffHeard = (complaint: Complaint, { person, at, words }: StaffHeard & Stamp): Complaint => ({
  ...complaint,
  concerned: complaint.concerned.map(known =>
    known.person === person ? { heardAt: at, ...known, said: words?.said } : known,
  ),
})

export const allHeard = ({ concerned }: Complaint): boolean => concerned.every(({ heardAt }) => heardAt)
