import type { PersonId } from './actor.ts'
import { isAwaited } from './question.ts'
import { boardDecides, boardRepliedNow, type Complaint, currentRound, isAnswered, remedyIsOpen } from './state.ts'
import { isStopped } from './stops.ts'

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
  if (boardDecides(complaint)) return 'board-review'
  if (boardRepliedNow(complaint)) return 'answered-by-the-board'
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

const waitsForPartner = ({ questions }: Complaint): boolean =>
  questions.some(question => question.asked?.of.kind === 'partner' && isAwaited(question))

/** After the answer it is the customer who says whether it will do, unless we still owe a remedy. */
const waitsForVerdict = (complaint: Complaint): boolean =>
  isAnswered(complaint) && !complaint.accepted && !complaint.remedies.some(remedyIsOpen)

/** Who has the ball now. */
export const holderOf = (complaint: Complaint): Holder => {
  if (complaint.closed) return { kind: 'nobody' }
  if (boardDecides(complaint)) return { kind: 'board' }
  if (isStopped(complaint, 'waiting-for-customer') || waitsForVerdict(complaint)) return { kind: 'customer' }
  if (!isAnswered(complaint) && waitsForPartner(complaint)) return { kind: 'partner' }
  return complaint.handler ? { kind: 'person', person: complaint.handler } : { kind: 'nobody' }
}
