// Clause 14: every change promised in an answer is made by its owner, and the register shows that it was.
import type { ChangeId } from '../actor.ts'
import type { Stamp } from '../actor.ts'
import { type Decision, isBlank, refuse } from '../decision.ts'
import type { Complaint } from '../state.ts'

export type MakeChange = {
  readonly type: 'make-change'
  readonly change: ChangeId
  readonly words: { readonly how: string }
}
export type ChangeMade = Omit<MakeChange, 'type' | 'words'> & {
  readonly type: 'change-made'
  readonly words?: MakeChange['words']
}

export const makeChange = (complaint: Complaint, command: MakeChange): Decision<ChangeMade> => {
  if (!complaint.changes.some(({ id, made }) => id === command.change && !made)) return refuse('change-unknown')
  return isBlank(command.words.how) ? refuse('proof-missing') : [{ ...command, type: 'change-made' }]
}

export const whenChangeMade = (complaint: Complaint, { change, words, at }: ChangeMade & Stamp): Complaint => ({
  ...complaint,
  changes: complaint.changes.map(known => (known.id === change ? { ...known, made: { at, how: words?.how } } : known)),
})
