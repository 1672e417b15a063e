import type { Instant } from '#calendar/day.ts'
import type { Stop } from '#calendar/period.ts'
import type { PauseReason, PromiseRule } from '#policy/promise-rule.ts'
import type { ClockStop, Complaint } from './state.ts'

const endless = '9999-12-31T00:00:00.000Z' as Instant

/**
 * While the clock of a rule stood still. A stop that still lasts is counted only where the rule says for how long at most, as
 * then its end is known; see `running` for the others.
 */
export const stopsOf = ({ stops }: Complaint, { pauses = [] }: PromiseRule): readonly Stop[] =>
  stops.flatMap(({ because, from, until }) => {
    const pause = pauses.find(one => one.because === because)
    return pause && (until || pause.atMost) ? [{ because, from, until: until ?? endless }] : []
  })

/** Since when the clock of a rule stands still with no known end. */
export const running = ({ stops }: Complaint, { pauses = [] }: PromiseRule): { stoppedSince?: Instant } => {
  const open = stops.find(
    ({ because, until }) => !until && pauses.some(pause => pause.because === because && !pause.atMost),
  )
  return open ? { stoppedSince: open.from } : {}
}

/** The clock that stands still for this reason runs again. */
export const restarted = (complaint: Complaint, because: PauseReason, until: Instant): readonly ClockStop[] =>
  complaint.stops.map(stop => (stop.because === because && !stop.until ? { ...stop, until } : stop))

export const isStopped = ({ stops }: Complaint, because: PauseReason): boolean =>
  stops.some(stop => stop.because === because && !stop.until)

/** Stops the clocks that the policy stops for this reason, unless they stand still for it already. */
export const stopped = (complaint: Complaint, because: PauseReason, from: Instant): readonly ClockStop[] =>
  isStopped(complaint, because) ? complaint.stops : [...complaint.stops, { because, from }]

/** The customer has the ball. */
export const awaitCustomer = (complaint: Complaint, at: Instant): Complaint => ({
  ...complaint,
  stops: stopped(complaint, 'waiting-for-customer', at),
})
/** Nobody waits for the customer any more. */
export const noLongerAwaiting = (complaint: Complaint, at: Instant): Complaint => ({
  ...complaint,
  stops: restarted(complaint, 'waiting-for-customer', at),
})
