import type { Period } from '#calendar/period.ts'
import type { Unit } from './details.ts'

// Ten years of days and hours, twenty of the rest; working days are walked one by one, and three years of them are plenty.
const longest: Readonly<Record<Unit, number>> = {
  hours: 87_600,
  days: 3660,
  workingDays: 750,
  weeks: 1040,
  months: 240,
  years: 20,
}

export const unitOf = (period: Period): Unit => (Object.keys(period)[0] ?? 'days') as Unit
export const amountOf = (period: Period): number => Object.values(period)[0] ?? Number.NaN
export const longestOf = (period: Period): number => longest[unitOf(period)]

export const isWhole = (period: Period): boolean => Number.isSafeInteger(amountOf(period)) && amountOf(period) > 0
/** Whether dates can be counted with a period at all. */
export const isSound = (period: Period): boolean => isWhole(period) && amountOf(period) <= longestOf(period)
