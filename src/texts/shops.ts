import type { StaffLanguage } from '#policy/storefront.ts'
import { shops as en, type ShopsTexts } from './en/shops.ts'
import { shops as nl } from './nl/shops.ts'

/** The shops of the house and their settings. */
export const shopsTexts: Readonly<Record<StaffLanguage, ShopsTexts>> = { en, nl }
