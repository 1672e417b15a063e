import type { Instant } from '#calendar/day.ts'

/** What time it is: the only place where the program asks. */
export type Clock = () => Instant

/** A clock that can be moved forward by hand, as the demo does to show what time brings. */
export type MovableClock = Clock & { readonly advance: (ms: number) => void }

const instantOf = (ms: number) => new Date(ms).toISOString() as Instant

/** A clock that shows `start` now and runs on from there in real time; without `start` it shows the real time. */
export const clockFrom = (start?: Instant): MovableClock => {
  let ahead = start === undefined ? 0 : Date.parse(start) - Date.now()
  const advance = (ms: number) => {
    if (!(ms >= 0)) throw new RangeError('Time only moves forward')
    ahead += ms
  }
  return Object.assign(() => instantOf(Date.now() + ahead), { advance })
}
