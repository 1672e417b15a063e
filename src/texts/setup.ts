import type { StaffLanguage } from '#policy/storefront.ts'
import { setup as en, type SetupTexts } from './en/setup.ts'
import { setup as nl } from './nl/setup.ts'

/** The first run: from an empty house to a shop that takes complaints. */
export const setupTexts: Readonly<Record<StaffLanguage, SetupTexts>> = { en, nl }
