import type { Currency } from '#policy/storefront.ts'

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

export const dates = {
  locale: 'en-GB',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  weekdaysShort: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  dayMonth: (date: number, month: string) => `${date} ${month}`,
  weekdayDate: (weekday: string, dayMonth: string) => `${weekday} ${dayMonth}`,
  fullDate: (weekday: string, dayMonth: string, year: number) => `${weekday} ${dayMonth} ${year}`,
  time: (hours: string, minutes: string) => `${hours}:${minutes}`,
  money: (currency: Currency, amount: string) => `${currency === 'EUR' ? '€' : '£'}${amount}`,
  and: 'and',
  or: 'or',
  today: 'today',
  tomorrow: 'tomorrow',
  daysLeft: (n: number) => `${plural(n, 'day', 'days')} left`,
  daysLate: (n: number) => `${plural(n, 'day', 'days')} late`,
  hours: (n: number) => plural(n, 'hour', 'hours'),
  days: (n: number) => plural(n, 'day', 'days'),
  workingDays: (n: number) => plural(n, 'working day', 'working days'),
  weeks: (n: number) => plural(n, 'week', 'weeks'),
  monthsOf: (n: number) => plural(n, 'month', 'months'),
  years: (n: number) => plural(n, 'year', 'years'),
}
type Units = Readonly<Record<'hours' | 'days' | 'workingDays' | 'weeks' | 'monthsOf' | 'years', (n: number) => string>>
/** What only some languages need. */
type Besides = {
  /** Periods after a preposition, where that makes a difference. */
  readonly inflected?: Units
  /** ‘And’ and ‘or’, where they heed the sound that follows. */
  readonly andBefore?: (next: string) => string
  readonly orBefore?: (next: string) => string
  /** A moment, where more than a comma stands between its day and its time. */
  readonly dateTime?: (date: string, time: string) => string
}
export type DatesTexts = typeof dates & Besides
