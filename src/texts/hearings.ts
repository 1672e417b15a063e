import type { StaffLanguage } from '#policy/storefront.ts'
import { hearings as en, type HearingTexts } from './en/hearings.ts'
import { hearings as nl } from './nl/hearings.ts'

/** What somebody sees of a complaint that is about themselves. */
export const hearingTexts: Readonly<Record<StaffLanguage, HearingTexts>> = { en, nl }
