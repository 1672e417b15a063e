import type { StaffLanguage } from '#policy/storefront.ts'
import { day as en, type DayTexts } from './en/day.ts'
import { day as nl } from './nl/day.ts'

/** My day, what is put aside, and search. */
export const dayTexts: Readonly<Record<StaffLanguage, DayTexts>> = { en, nl }
