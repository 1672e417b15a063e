import { type Instant, plusTime } from '#calendar/day.ts'

/**
 * When a message counts as received: when the mail server says it came in, if that can be. A moment that is still to come, or
 * more than a year ago, says that a clock is wrong or that somebody put the message there anew; then it is our own clock.
 */
export const receivedAt = (said: Date | string | undefined, now: Instant): Instant => {
  if (!(said instanceof Date) || Number.isNaN(said.getTime())) return now
  const at = said.toISOString() as Instant
  return at > plusTime(now, { minutes: 5 }) || at < plusTime(now, { hours: -366 * 24 }) ? now : at > now ? now : at
}
