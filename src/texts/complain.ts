import type { Language } from '#policy/storefront.ts'
import { complain as en, type ComplainTexts } from './en/complain.ts'
import { complain as nl } from './nl/complain.ts'

/** The words of the form with which a customer complains. */
export const complain: Readonly<Record<Language, ComplainTexts>> = { en, nl }
