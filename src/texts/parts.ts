import type { Language } from '#policy/storefront.ts'
import { parts as en, type PartsTexts } from './en/parts.ts'
import { parts as nl } from './nl/parts.ts'

/** The words of fields, errors and pages that customers and staff share. */
export const parts: Readonly<Record<Language, PartsTexts>> = { en, nl }
