import type { StaffLanguage } from '#policy/storefront.ts'
import { type DeskTexts, desk as en } from './en/desk.ts'
import { desk as nl } from './nl/desk.ts'

/** The frame and the lists of the desk. */
export const deskTexts: Readonly<Record<StaffLanguage, DeskTexts>> = { en, nl }
