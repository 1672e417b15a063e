import type { StaffLanguage } from '#policy/storefront.ts'
import { lettersToStaff as en, type LettersToStaffTexts } from './en/letters-to-staff.ts'
import { lettersToStaff as nl } from './nl/letters-to-staff.ts'

export const lettersToStaff: Readonly<Record<StaffLanguage, LettersToStaffTexts>> = { en, nl }
