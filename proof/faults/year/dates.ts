// The dates of promises counted once more by somebody who knows nothing of the program: day by day, on a calendar written down here.
import { type Day, dayOf, plusDays, weekday } from '#calendar/day.ts'
import type { Promised } from '#complaint/due.ts'

const holidays: Readonly<Record<string, readonly string[]>> = {
  NL: [
    ...['2026-01-01', '2026-01-02', '2026-04-03', '2026-04-06', '2026-04-27', '2026-05-05', '2026-05-14', '2026-05-15'],
    ...['2026-05-25', '2026-12-25', '2026-12-26', '2027-01-01', '2027-03-26', '2027-03-29'],
  ],
  'GB-ENG': [
    ...['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28'],
    ...['2027-01-01', '2027-03-26', '2027-03-29'],
  ],
}

export type Under = { readonly calendar: string; readonly zone: string; readonly closed: readonly Day[] }

const isOff = (on: Day, { calendar, closed }: Under) =>
  weekday(on) > 5 || (holidays[calendar]?.includes(on) ?? false) || closed.includes(on)

const workingDaysAfter = (from: Day, many: number, under: Under): Day => {
  let on = from
  for (let left = many; left > 0; ) {
    on = plusDays(on, 1)
    if (!isOff(on, under)) left -= 1
  }
  return on
}

/** The day a plainly counted promise falls on; undefined for what is counted otherwise. */
const dayCounted = (promise: Promised, under: Under): Day | undefined => {
  const { because } = promise.due
  if (!('counted' in because)) return undefined
  const { counting, period, stopped, calendar } = because.counted
  const isPlain = counting.firstDay === 'excluded' && !counting.cutOff && counting.rollOver === 'none'
  if (!isPlain || counting.minimumWorkingDays || counting.workingWeek || (stopped?.length ?? 0) > 0) return undefined
  if (calendar.id !== under.calendar) return undefined
  const zero = dayOf(promise.since, under.zone)
  if ('workingDays' in period) return workingDaysAfter(zero, period.workingDays, under)
  if ('weeks' in period) return plusDays(zero, period.weeks * 7)
  return 'days' in period ? plusDays(zero, period.days) : undefined
}

/** What is wrong with a promise's date, in a sentence; undefined for one that is right or that nobody here can count. */
export const wrongDate = (promise: Promised, under: Under): string | undefined => {
  const on = dayCounted(promise, under)
  return on && on !== promise.due.on
    ? `${promise.key} is due on ${promise.due.on}, counted by hand it is ${on}`
    : undefined
}
