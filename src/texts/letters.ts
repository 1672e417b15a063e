import type { Language } from '#policy/storefront.ts'
import { letters as en, type LettersTexts } from './en/letters.ts'
import { letters as nl } from './nl/letters.ts'

export type { LettersTexts } from './en/letters.ts'

const all: Readonly<Record<Language, LettersTexts>> = { en, nl }

export const lettersIn = (language: Language): LettersTexts => all[language]
