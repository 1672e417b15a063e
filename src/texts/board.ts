import type { StaffLanguage } from '#policy/storefront.ts'
import { board as en } from './en/board.ts'
import { boardOutside as enOutside } from './en/board-outside.ts'
import { boardPack as enPack } from './en/board-pack.ts'
import { boardPanel as enPanel } from './en/board-panel.ts'
import { boardQuarter as enQuarter } from './en/board-quarter.ts'
import { board as nl } from './nl/board.ts'
import { boardOutside as nlOutside } from './nl/board-outside.ts'
import { boardPack as nlPack } from './nl/board-pack.ts'
import { boardPanel as nlPanel } from './nl/board-panel.ts'
import { boardQuarter as nlQuarter } from './nl/board-quarter.ts'

const inEnglish = { ...en, ...enPanel, pack: enPack, outside: enOutside, quarter: enQuarter }
export type BoardTexts = typeof inEnglish

/** The pages of whoever reviews. */
export const boardTexts: Readonly<Record<StaffLanguage, BoardTexts>> = {
  en: inEnglish,
  nl: { ...nl, ...nlPanel, pack: nlPack, outside: nlOutside, quarter: nlQuarter },
}
