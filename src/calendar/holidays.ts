import { type Day, dateText, day, monthEnd, plusDays, weekday } from './day.ts'
import type { HolidayName } from './holiday-name.ts'

export type { HolidayName } from './holiday-name.ts'

/** When in a year. `lastBefore` is the last such weekday (1 to 7) before the date, the date itself not included. */
type When =
  | { readonly month: number; readonly date: number; readonly shift?: Shift }
  | { readonly month: number; readonly nth: 1 | 2 | 3 | 4 | 'last'; readonly weekday: number }
  | { readonly month: number; readonly date: number; readonly lastBefore: number }
  | { readonly daysAfterEaster: number }

/** What a fixed date does when it falls badly. */
export type Shift = 'weekend-to-next-free-weekday' | 'sunday-to-saturday' | 'sunday-to-monday'

/**
 * A holiday that comes back every year, from and until a year (both included) where it did not always exist. A rule of a
 * later law is known to the editions from `since` on.
 */
export type Rule = When & {
  readonly name: HolidayName
  readonly from?: number
  readonly until?: number
  readonly since?: string
}

/**
 * What one proclamation or decree changed, on days 'yyyy-mm-dd'. An edition of a calendar knows the exceptions up to its
 * own: see `since`.
 */
export type Exception = { readonly source: string; readonly since?: string } & (
  | { readonly add: string; readonly name: HolidayName }
  | { readonly move: string; readonly to: string }
  | { readonly remove: string }
)

/** Easter Sunday of the Gregorian calendar: the Sunday after the church's full moon, which falls from 21 March on. */
export const easter = (year: number): Day => {
  const century = Math.floor(year / 100)
  const golden = year % 19
  const drift = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const age = (19 * golden + drift + 15) % 30
  const moon = plusDays(day(dateText(year, 3, 21)), age - (age === 29 || (age === 28 && golden > 10) ? 1 : 0))
  return plusDays(moon, 7 - (weekday(moon) % 7))
}

const nthWeekday = (year: number, month: number, wanted: number, nth: 1 | 2 | 3 | 4 | 'last'): Day => {
  if (nth === 'last') {
    const end = monthEnd(year, month)
    return plusDays(end, -((weekday(end) - wanted + 7) % 7))
  }
  const first = day(dateText(year, month, 1))
  return plusDays(first, ((wanted - weekday(first) + 7) % 7) + 7 * (nth - 1))
}

const dayOfRule = (rule: Rule, year: number): Day => {
  if ('daysAfterEaster' in rule) return plusDays(easter(year), rule.daysAfterEaster)
  if ('nth' in rule) return nthWeekday(year, rule.month, rule.weekday, rule.nth)
  const date = day(dateText(year, rule.month, rule.date))
  if ('lastBefore' in rule) return plusDays(date, -((weekday(date) - rule.lastBefore + 6) % 7) - 1)
  if (weekday(date) !== 7) return date
  if (rule.shift === 'sunday-to-saturday') return plusDays(date, -1)
  return rule.shift === 'sunday-to-monday' ? plusDays(date, 1) : date
}

const needsSubstitute = (rule: Rule, on: Day) =>
  'shift' in rule && rule.shift === 'weekend-to-next-free-weekday' && weekday(on) > 5

/** The holidays of one year by the rules alone, the later rule naming a day of two. Substitutes take days still free. */
const holidaysByRule = (rules: readonly Rule[], year: number): Map<Day, HolidayName> => {
  const inForce = rules
    .filter(rule => year >= (rule.from ?? year) && year <= (rule.until ?? year))
    .map(rule => ({ rule, on: dayOfRule(rule, year) }))
  const holidays = new Map(inForce.filter(({ rule, on }) => !needsSubstitute(rule, on)).map(x => [x.on, x.rule.name]))
  for (const { rule, on } of inForce.filter(({ rule, on }) => needsSubstitute(rule, on))) {
    let substitute = on
    while (weekday(substitute) > 5 || holidays.has(substitute)) substitute = plusDays(substitute, 1)
    holidays.set(substitute, rule.name)
  }
  return holidays
}

/** All holidays of a row of years (both included), in order: the rules, then what was decided otherwise. */
export const holidaysBetween = (
  from: number,
  until: number,
  rules: readonly Rule[],
  exceptions: readonly Exception[],
): ReadonlyMap<Day, HolidayName> => {
  const years = Array.from({ length: until - from + 1 }, (_, n) => from + n)
  const holidays = new Map(years.flatMap(year => [...holidaysByRule(rules, year)]))
  for (const exception of exceptions) {
    if ('add' in exception) holidays.set(day(exception.add), exception.name)
    else {
      const old = day('move' in exception ? exception.move : exception.remove)
      const name = holidays.get(old)
      if (name === undefined) throw new RangeError(`no holiday on ${old} to change: ${exception.source}`)
      holidays.delete(old)
      if ('to' in exception) holidays.set(day(exception.to), name)
    }
  }
  return new Map([...holidays].sort(([a], [b]) => (a < b ? -1 : 1)))
}
