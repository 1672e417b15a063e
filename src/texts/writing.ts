import type { Language } from '#policy/storefront.ts'
import { writing as en, type WritingTexts } from './en/writing.ts'
import { writing as nl } from './nl/writing.ts'

export type { WritingTexts } from './en/writing.ts'
export const writingTexts: Readonly<Record<Language, WritingTexts>> = { en, nl }
