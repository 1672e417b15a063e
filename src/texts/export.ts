import type { StaffLanguage } from '#policy/storefront.ts'
import { exportWords as en, type ExportTexts } from './en/export.ts'
import { exportWords as nl } from './nl/export.ts'

/** Copies of everything the house holds. */
export const exportTexts: Readonly<Record<StaffLanguage, ExportTexts>> = { en, nl }
