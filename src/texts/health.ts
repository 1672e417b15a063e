import type { StaffLanguage } from '#policy/storefront.ts'
import { health as en, type HealthTexts } from './en/health.ts'
import { health as nl } from './nl/health.ts'

export type { HealthTexts } from './en/health.ts'
/** How the program and its surroundings are. */
export const healthTexts: Readonly<Record<StaffLanguage, HealthTexts>> = { en, nl }
