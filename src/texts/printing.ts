import type { StaffLanguage } from '#policy/storefront.ts'
import { printing as en, type PrintingTexts } from './en/printing.ts'
import { printing as nl } from './nl/printing.ts'

/** Printing letters that go by post. */
export const printingTexts: Readonly<Record<StaffLanguage, PrintingTexts>> = { en, nl }
