import type { StaffLanguage } from '#policy/storefront.ts'
import { partsPage as en, type PartsPageTexts } from './en/parts-page.ts'
import { partsPage as nl } from './nl/parts-page.ts'

/** The words of the page of parts. */
export const partsPageTexts: Readonly<Record<StaffLanguage, PartsPageTexts>> = { en, nl }
