// Clause 10: a customer who is not satisfied may ask for review at board level; the whole file goes to the board at once.
import type { Stamp } from '../actor.ts'
import { type Circumstances, type Decision, isBlank, refuse } from '../decision.ts'
import { letter } from '../letter.ts'
import { type Complaint, currentRound } from '../state.ts'

export type Escalate = { readonly type: 'escalate'; readonly words: { readonly why: string; readonly want?: string } }
export type Escalated = { readonly type: 'escalated'; readonly words?: Escalate['words'] }

export const escalate = (complaint: Complaint, { words }: Escalate, { policy }: Circumstances): Decision<Escalated> => {
  if (complaint.escalated) return refuse('already-escalated')
  if (policy.review.from === 'answered' && !currentRound(complaint).answer) return refuse('escalation-too-early')
  if (isBlank(words.why)) return refuse('reason-missing')
  return [{ type: 'escalated', words }]
}

export const whenEscalated = (
  { closed: _, ...complaint }: Complaint,
  { words, at }: Escalated & Stamp,
  version: number,
): Complaint => ({
  ...complaint,
  escalated: { at, why: words?.why, want: words?.want, letter: letter('board-acknowledgement', version).key },
})
