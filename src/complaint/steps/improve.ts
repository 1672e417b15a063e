// Clause 14: every change promised in an answer is made by its owner, and the register shows that it was.
import { type ChangeId, personOf, type Stamp } from '../actor.ts'
import { type Circumstances, type Decision, isBlank, refuse } from '../decision.ts'
import { type Complaint, isAbout } from '../state.ts'

export type MakeChange = {
  readonly type: 'make-change'
  readonly change: ChangeId
  readonly words: { readonly how: string }
}
export type ChangeMade = Omit<MakeChange, 'type' | 'words'> & {
  readonly type: 'change-made'
  readonly words?: MakeChange['words']
}

export const makeChange = (complaint: Complaint, command: MakeChange, { by }: Circumstances): Decision<ChangeMade> => {
  const change = complaint.changes.find(({ id, made }) => id === command.change && !made)
  if (!change) return refuse('change-unknown')
  const person = personOf(by)
  if (person && person !== change.owner && isAbout(complaint, person)) return refuse('not-allowed')
  return isBlank(command.words.how) ? refuse('proof-missing') : [{ ...command, type: 'change-made' }]
}

export const whenChangeMade = (complaint: Complaint, { change, words, at }: ChangeMade & Stamp): Complaint => ({
  ...complaint,
  changes: complaint.changes.map(known => (known.id === change ? { ...known, made: { at, how: words?.how } } : known)),
})
