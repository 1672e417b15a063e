import type { StaffLanguage } from '#policy/storefront.ts'
import { writing as en, type WritingTexts } from './en/writing.ts'
import { writing as nl } from './nl/writing.ts'

export type { WritingTexts } from './en/writing.ts'
export const writingTexts: Readonly<Record<StaffLanguage, WritingTexts>> = { en, nl }
