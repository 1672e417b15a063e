import type { Instant } from './day.ts'

/** A time in which a clock stood still. */
export type Stop = { readonly from: Instant; readonly until: Instant; readonly because: string }

/** A stop as far as the clock ran, and since when no other stop held it already (at most its own end). */
export type HeldStop = Stop & { readonly alone: Instant }

const byBeginning = (a: Stop, b: Stop): number => {
  for (const key of ['from', 'until', 'because'] as const) if (a[key] !== b[key]) return a[key] < b[key] ? -1 : 1
  return 0
}

/**
 * The stops of a clock that begins at a moment: in order, cut off at that beginning, each knowing from when it is alone, so
 * that no time counts twice. Throws a RangeError for a stop that ends before it begins.
 */
export const stopsSince = (begin: Instant, stops: readonly Stop[]): readonly HeldStop[] => {
  let held = begin
  return stops
    .map(stop => {
      if (stop.until < stop.from) throw new RangeError(`a stop until ${stop.until} begins later: ${stop.from}`)
      return stop.from < begin ? { ...stop, from: begin } : stop
    })
    .filter(({ from, until }) => from < until)
    .toSorted(byBeginning)
    .map(stop => {
      const alone = stop.from > held ? stop.from : stop.until < held ? stop.until : held
      if (stop.until > held) held = stop.until
      return { ...stop, alone }
    })
}
