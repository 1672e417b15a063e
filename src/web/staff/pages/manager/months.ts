import { day, type Day, isDay, monthEnd } from '#calendar/day.ts'
import type { Dates } from '#texts/dates.ts'

/** A month as it is written: 'April 2026', of 'yyyy-mm'. */
export const monthName = (dates: Dates, month: string): string =>
  dates
    .fullDate(day(`${month}-01`))
    .split(' ')
    .slice(2)
    .join(' ')

/** The first and last day of a month 'yyyy-mm'; undefined for what is no month. */
export const daysOfMonth = (month: string): { readonly from: Day; readonly until: Day } | undefined => {
  const first = `${month}-01`
  if (!/^\d{4}-\d{2}$/.test(month) || !isDay(first)) return undefined
  return { from: first, until: monthEnd(Number(month.slice(0, 4)), Number(month.slice(5))) }
}

/** The month so many months on, or before. */
export const monthOn = (month: string, by: number): string => {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** Every month from that of one day to that of another. */
export const monthsBetween = (from: Day, until: Day): readonly string[] => {
  const months: string[] = []
  for (let month = from.slice(0, 7); month <= until.slice(0, 7); month = monthOn(month, 1)) months.push(month)
  return months
}
