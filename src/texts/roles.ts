import type { StaffLanguage } from '#policy/storefront.ts'
import { roles as en, type RolesTexts } from './en/roles.ts'
import { roles as nl } from './nl/roles.ts'

/** Roles of the house's own, and every permission in a sentence. */
export const rolesTexts: Readonly<Record<StaffLanguage, RolesTexts>> = { en, nl }
