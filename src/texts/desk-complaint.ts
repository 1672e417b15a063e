import type { StaffLanguage } from '#policy/storefront.ts'
import { type DeskComplaintTexts, deskComplaint as en } from './en/desk-complaint.ts'
import { deskComplaint as nl } from './nl/desk-complaint.ts'

/** One complaint on the desk. */
export const deskComplaintTexts: Readonly<Record<StaffLanguage, DeskComplaintTexts>> = { en, nl }
