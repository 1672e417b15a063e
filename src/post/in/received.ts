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

// As long as mail servers hold what they cannot hand over yet (RFC 5321, 4.5.4.1), and some days more.
const longestHeld = 7 * 24

/**
 * When the mail server that hands a message over took it from its sender, as it says in the line that it put above all others
 * (RFC 5321, 4.4): what it had to hold meanwhile was received all the same. What cannot be that moment is our own clock.
 */
export const takenOverAt = (raw: Uint8Array, now: Instant): Instant => {
  const [first = '', second = ''] = Buffer.from(raw.subarray(0, 4096))
    .toString('latin1')
    .split(/\r?\n(?![ \t])/)
  // Some put the return path above it.
  const trace = /^return-path:/i.test(first) ? second : first
  if (!/^received:/i.test(trace)) return now
  const said = trace.slice(trace.lastIndexOf(';') + 1).replace(/\([^)]*\)/g, '')
  const at = receivedAt(new Date(said), now)
  return at < plusTime(now, { hours: -longestHeld }) ? now : at
}
