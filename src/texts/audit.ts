import type { Language } from '#policy/storefront.ts'
import { audit as en, type AuditTexts } from './en/audit.ts'
import { audit as nl } from './nl/audit.ts'

/** What a change of the house is about. */
export type AuditArea =
  | 'people'
  | 'roles'
  | 'partners'
  | 'shops'
  | 'policy'
  | 'letters'
  | 'work'
  | 'texts'
  | 'mail'
  | 'export'

export type { AuditTexts } from './en/audit.ts'
/** The record of every change of how the house is set up. */
export const auditTexts: Readonly<Record<Language, AuditTexts>> = { en, nl }
