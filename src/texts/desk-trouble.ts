import type { StaffLanguage } from '#policy/storefront.ts'
import { deskTrouble as en, type DeskTroubleTexts } from './en/desk-trouble.ts'
import { deskTrouble as nl } from './nl/desk-trouble.ts'

/** What the people of the house read where a page is not there, or something broke. */
export const deskTrouble: Readonly<Record<StaffLanguage, DeskTroubleTexts>> = { en, nl }
