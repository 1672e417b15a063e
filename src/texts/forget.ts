import type { StaffLanguage } from '#policy/storefront.ts'
import { type ForgetTexts, forget as en } from './en/forget.ts'
import { forget as nl } from './nl/forget.ts'

export type { ForgetTexts } from './en/forget.ts'
/** Erasing what need no longer be kept. */
export const forgetTexts: Readonly<Record<StaffLanguage, ForgetTexts>> = { en, nl }
