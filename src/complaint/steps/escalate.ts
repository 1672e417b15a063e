// Clause 10: a customer who is not satisfied may ask for review at board level; the whole file goes to the board at once.
import type { Stamp } from '../actor.ts'
import { type Circumstances, type Decision, isBlank, refuse } from '../decision.ts'
import { letter } from '../letter.ts'
import { type Complaint, currentRound, roundNumber, without } from '../state.ts'

export type Escalate = { readonly type: 'escalate'; readonly words: { readonly why: string; readonly want?: string } }
export type Escalated = { readonly type: 'escalated'; readonly words?: Escalate['words'] }

export const escalate = (complaint: Complaint, { words }: Escalate, { policy }: Circumstances): Decision<Escalated> => {
  if (complaint.escalated) return refuse('already-escalated')
  if (complaint.withdrawn) return refuse('closed')
  if (policy.review.from === 'answered' && !currentRound(complaint).answer) return refuse('escalation-too-early')
  if (isBlank(words.why)) return refuse('reason-missing')
  return [{ type: 'escalated', words }]
}

export const whenEscalated = (complaint: Complaint, { words, at }: Escalated & Stamp, version: number): Complaint => ({
  ...without(complaint, 'closed', 'accepted', 'waitingForCustomerSince'),
  escalated: {
    at,
    why: words?.why,
    want: words?.want,
    letter: letter('board-acknowledgement', version).key,
    round: roundNumber(complaint),
  },
})
