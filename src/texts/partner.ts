import type { Language } from '#policy/storefront.ts'
import { partner as en, type PartnerTexts } from './en/partner.ts'
import { partner as nl } from './nl/partner.ts'

export type { PartnerFound } from './en/partner.ts'

/** The pages of whoever is asked a question. */
export const partnerTexts: Readonly<Record<Language, PartnerTexts>> = { en, nl }
