import type { PersonId } from './actor.ts'
import { type Complaint, currentRound } from './state.ts'

/** Where a complaint is in its life. Who has the ball is a different question: see `holderOf`. */
export type Stage =
  | 'received'
  | 'acknowledged'
  | 'with-manager'
  | 'under-investigation'
  | 'answered'
  | 'board-review'
  | 'answered-by-the-board'
  | 'referred'
  | 'closed'

export const stageOf = (complaint: Complaint): Stage => {
  if (complaint.closed) return 'closed'
  if (complaint.referred) return 'referred'
  if (complaint.boardReply) return 'answered-by-the-board'
  if (complaint.escalated) return 'board-review'
  if (currentRound(complaint).answer) return 'answered'
  if (complaint.assigned || complaint.questions.length > 0) return 'under-investigation'
  if (complaint.registered) return 'with-manager'
  return complaint.acknowledged ? 'acknowledged' : 'received'
}

export type Holder =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'customer' }
  | { readonly kind: 'partner' }
  | { readonly kind: 'board' }

/** Who has the ball now. */
export const holderOf = (complaint: Complaint): Holder => {
  if (complaint.closed) return { kind: 'nobody' }
  if (complaint.escalated && !complaint.boardReply) return { kind: 'board' }
  if (complaint.waitingForCustomerSince) return { kind: 'customer' }
  if (currentRound(complaint).answer && complaint.remedies.every(({ status }) => status !== 'approved'))
    return { kind: 'customer' }
  if (
    complaint.questions.some(
      ({ asked, answered, unansweredSince }) => asked?.of.kind === 'partner' && !answered && !unansweredSince,
    )
  )
    return { kind: 'partner' }
  return complaint.handler ? { kind: 'person', person: complaint.handler } : { kind: 'nobody' }
}
