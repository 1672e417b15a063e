import type { StaffLanguage } from '#policy/storefront.ts'
import { type AtRiskTexts, atRisk as en } from './en/at-risk.ts'
import { atRisk as nl } from './nl/at-risk.ts'

/** What will not be kept if nobody does anything. */
export const atRiskTexts: Readonly<Record<StaffLanguage, AtRiskTexts>> = { en, nl }
