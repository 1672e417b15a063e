import type { StaffLanguage } from '#policy/storefront.ts'
import { matters as en, type MattersTexts } from './en/matters.ts'
import { matters as nl } from './nl/matters.ts'

/** What came in and is no complaint. */
export const mattersTexts: Readonly<Record<StaffLanguage, MattersTexts>> = { en, nl }
