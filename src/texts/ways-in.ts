import type { StaffLanguage } from '#policy/storefront.ts'
import { waysIn as en, type WaysInTexts } from './en/ways-in.ts'
import { waysIn as nl } from './nl/ways-in.ts'

/** By which way mail comes in, and how that goes. */
export const waysInTexts: Readonly<Record<StaffLanguage, WaysInTexts>> = { en, nl }
