import type { StaffLanguage } from '#policy/storefront.ts'
import { investigation as en, type InvestigationTexts } from './en/investigation.ts'
import { investigation as nl } from './nl/investigation.ts'

/** The investigation: its page, its lists and its timeline. */
export const investigationTexts: Readonly<Record<StaffLanguage, InvestigationTexts>> = { en, nl }
