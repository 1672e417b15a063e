import { calendars } from '#calendar/calendar.ts'
import type { Instant } from '#calendar/day.ts'
import { count, type DueDate } from '#calendar/period.ts'
import { type Clock, clocks, startAt, stopOf } from './clocks.ts'
import { dayByDay } from './day-by-day.ts'
import { atMost, plain, type Result } from '../result.ts'

const [million, some] = [1_000_000, 2000]

/** Seconds that one core is busy with something: what others do on the machine meanwhile does not count. */
const coreSecondsOf = (work: () => void): number => {
  const begin = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1_000_000
}

const due = ({ id, zone, period, counting, stops }: Clock, start: Instant): DueDate =>
  count(start, period, { calendar: calendars[id], zone, counting }, stops ? [stopOf(start)] : [])

/** A million due dates on one core, from calendars not yet built to the last date; beside it, a loop over days. */
export const benchCounting = (): readonly Result[] => {
  const starts = Array.from({ length: 100_000 }, (_, n) => startAt(n))
  const nth = <T>(n: number, work: (clock: Clock, start: Instant) => T): T => {
    const [clock, start] = [clocks[n % clocks.length], starts[n % starts.length]]
    if (!clock || !start) throw new Error('there are no clocks')
    return work(clock, start)
  }
  let skipped = 0
  const seconds = coreSecondsOf(() => {
    for (let n = 0; n < million; n += 1) skipped += nth(n, due).why.skipped.length
  })
  // Not a multiple of the clocks, so that the loop gets all of them.
  const sample = Array.from({ length: some }, (_, n) => n * 499)
  const found: string[] = []
  const loopSeconds = coreSecondsOf(() => {
    for (const n of sample) found.push(nth(n, dayByDay))
  })
  const other = sample.find((n, k) => nth(n, due).at !== found[k])
  if (other !== undefined)
    throw new Error(`The two differ: ${JSON.stringify(nth(other, due))}, ${nth(other, dayByDay)}`)
  const scaled = (loopSeconds / some) * million
  return [
    atMost('a million due dates over mixed policies, on one core', seconds, 's', 10),
    plain('days off named in their reasons', skipped, 'days'),
    plain(`the same day by day, ${some} measured and scaled to a million`, scaled, 's'),
    plain('counting by rule beside day by day', scaled / seconds, 'x'),
  ]
}
