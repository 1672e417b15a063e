import type { StaffLanguage } from '#policy/storefront.ts'
import { letterTexts as en, type LetterTextsTexts } from './en/letter-texts.ts'
import { letterTexts as nl } from './nl/letter-texts.ts'

export type { LetterTextsTexts, WordingPiece, WordingVariable } from './en/letter-texts.ts'
/** The house's own wording of letters to customers. */
export const letterTextsIn: Readonly<Record<StaffLanguage, LetterTextsTexts>> = { en, nl }
