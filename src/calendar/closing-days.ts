import { type Calendar, unknownDay } from './calendar.ts'
import type { Day } from './day.ts'
import type { HolidayName } from './holidays.ts'

/** One edition of a shop's own days: those on which it alone is closed, and the public holidays on which it works. */
export type ClosingDays = {
  readonly edition: number
  readonly closed: readonly { readonly day: Day; readonly name?: string }[]
  readonly open: readonly Day[]
}

const check = (calendar: Calendar, { edition, closed, open }: ClosingDays): void => {
  if (!Number.isSafeInteger(edition) || edition < 1) throw new RangeError(`not an edition of closing days: ${edition}`)
  if (calendar.version.includes('+'))
    throw new RangeError(`the calendar ${calendar.id} ${calendar.version} has closing days already`)
  const once = new Set<Day>()
  for (const { day } of closed) {
    if (once.has(day)) throw new RangeError(`${day} is a closing day twice`)
    once.add(day)
  }
  for (const day of [...once, ...open]) if (day < calendar.from || day > calendar.until) throw unknownDay(day, calendar)
  const both = open.find(day => once.has(day))
  if (both) throw new RangeError(`${both} is both a closing day and an opening day`)
}

/**
 * An edition of a calendar with a shop's own days laid over it: its version gets theirs after a plus sign, as in '2026-11+3'.
 * A closing day that is a public holiday keeps the holiday's name; an opening day that is none changes nothing, as the
 * weekend stays the weekend. Throws a RangeError for days outside the calendar's years, or both closed and open.
 */
export const withClosingDays = (calendar: Calendar, closingDays: ClosingDays): Calendar => {
  check(calendar, closingDays)
  const { edition, closed, open } = closingDays
  const holidays = new Map<Day, HolidayName>(calendar.holidays)
  for (const day of open) holidays.delete(day)
  for (const { day } of closed) if (!holidays.has(day)) holidays.set(day, 'closing-day')
  const names = closed.flatMap(({ day, name }) => (name ? [[day, name] as const] : []))
  return {
    ...calendar,
    version: `${calendar.version}+${edition}`,
    holidays: new Map([...holidays].sort(([a], [b]) => (a < b ? -1 : 1))),
    closingNames: new Map(names),
  }
}
