import type { StaffLanguage } from '#policy/storefront.ts'
import { admin as en, type AdminTexts } from './en/admin.ts'
import { admin as nl } from './nl/admin.ts'

export type { AdminTexts } from './en/admin.ts'

/** The people, the partners and one's own account. */
export const adminTexts: Readonly<Record<StaffLanguage, AdminTexts>> = { en, nl }
