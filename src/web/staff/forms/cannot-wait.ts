import type { Instant } from '#calendar/day.ts'
import type { History } from '#ledger/ledger.ts'

/** Whether a letter that leaves only then would break a promise that is not broken yet: it leaves at once, and cannot be taken back. */
export const cannotWait = ({ promises }: Pick<History, 'promises'>, leavesAt: Instant, now: Instant): boolean =>
  promises.some(({ ended, due }) => !ended && now < due.at && due.at <= leavesAt)
