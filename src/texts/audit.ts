import type { StaffLanguage } from '#policy/storefront.ts'
import { audit as en, type AuditTexts } from './en/audit.ts'
import { audit as nl } from './nl/audit.ts'

export type { AuditArea, AuditTexts } from './en/audit.ts'
/** The record of every change of how the house is set up. */
export const auditTexts: Readonly<Record<StaffLanguage, AuditTexts>> = { en, nl }
