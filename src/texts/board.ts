import type { Language } from '#policy/storefront.ts'
import { board as en, type BoardTexts } from './en/board.ts'
import { board as nl } from './nl/board.ts'

export type { BoardTexts } from './en/board.ts'

/** The pages of whoever reviews. */
export const boardTexts: Readonly<Record<Language, BoardTexts>> = { en, nl }
