import type { StaffLanguage } from '#policy/storefront.ts'
import { type ListTexts, lists as en } from './en/lists.ts'
import { lists as nl } from './nl/lists.ts'

/** Filters, views, and one deed on many complaints. */
export const listTexts: Readonly<Record<StaffLanguage, ListTexts>> = { en, nl }
