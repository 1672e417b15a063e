// Clauses 2 to 12: where the policy says that a clock stands still for something, somebody says since when and until when. Waiting for the
// customer or a partner is noted by itself: see correspond.ts and investigate.ts.
import type { PauseReason } from '#policy/promise-rule.ts'
import type { Stamp } from '../actor.ts'
import { type Circumstances, type Decision, isBlank, refuse } from '../decision.ts'
import { type Complaint } from '../state.ts'
import { isStopped, restarted, stopped } from '../stops.ts'

export type StopClock = {
  readonly type: 'stop-clock'
  readonly because: PauseReason
  readonly words: { readonly reason: string }
}
export type RestartClock = { readonly type: 'restart-clock'; readonly because: PauseReason }
export type ClockStopped = Omit<StopClock, 'type' | 'words'> & {
  readonly type: 'clock-stopped'
  readonly words?: StopClock['words']
}
export type ClockRestarted = Omit<RestartClock, 'type'> & { readonly type: 'clock-restarted' }

export const stopClock = (
  complaint: Complaint,
  command: StopClock,
  { policy }: Circumstances,
): Decision<ClockStopped> => {
  const isAllowed = policy.promises.some(({ pauses }) => pauses?.some(({ because }) => because === command.because))
  if (!isAllowed) return refuse('no-such-pause')
  if (isStopped(complaint, command.because)) return []
  return isBlank(command.words.reason) ? refuse('reason-missing') : [{ ...command, type: 'clock-stopped' }]
}

export const restartClock = (complaint: Complaint, command: RestartClock): Decision<ClockRestarted> =>
  isStopped(complaint, command.because) ? [{ ...command, type: 'clock-restarted' }] : refuse('clock-not-stopped')

export const whenClockStopped = (complaint: Complaint, { because, at }: ClockStopped & Stamp): Complaint => ({
  ...complaint,
  stops: stopped(complaint, because, at),
})
export const whenClockRestarted = (complaint: Complaint, { because, at }: ClockRestarted & Stamp): Complaint => ({
  ...complaint,
  stops: restarted(complaint, because, at),
})
