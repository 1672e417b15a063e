import type { Instant } from '#calendar/day.ts'
import type { Promised } from '#complaint/due.ts'
import { stageOf } from '#complaint/stage.ts'
import type { Complaint } from '#complaint/state.ts'
import { isAnswered } from '#complaint/state.ts'
import { isStopped } from '#complaint/stops.ts'
import type { History } from '#ledger/ledger.ts'
import { promisesShown } from '../../parts/story/promises-shown.ts'

/** What a customer needs to know first: what is late, and what comes next by when. */
export type Standing = { readonly late: readonly Promised[]; readonly next: readonly Promised[] }

export const standingOf = (history: Pick<History, 'promises' | 'complaint'>, now: Instant): Standing => {
  const open = promisesShown(history).filter(({ ended }) => !ended)
  return {
    late: open.filter(({ due, strength, stoppedSince }) => due.at <= now && strength === 'must' && !stoppedSince),
    next: open.filter(({ due, stoppedSince }) => due.at > now || stoppedSince),
  }
}

export type Situation =
  | 'received'
  | 'handled'
  | 'looked-into'
  | 'waiting'
  | 'answered'
  | 'board'
  | 'board-replied'
  | 'referred'
  | 'withdrawn'
  | 'accepted'
  | 'closed'

/** Where the complaint stands, as few and as plain as a customer needs. */
export const situationOf = (complaint: Complaint): Situation => {
  if (complaint.withdrawn) return 'withdrawn'
  const stage = stageOf(complaint)
  if (stage === 'closed') return complaint.accepted ? 'accepted' : 'closed'
  if (complaint.accepted && isAnswered(complaint)) return 'accepted'
  if (stage === 'referred') return 'referred'
  if (stage === 'board-review') return 'board'
  if (stage === 'answered-by-the-board') return 'board-replied'
  if (stage === 'answered') return 'answered'
  if (isStopped(complaint, 'waiting-for-customer')) return 'waiting'
  if (!complaint.handler) return 'received'
  return stage === 'under-investigation' ? 'looked-into' : 'handled'
}
