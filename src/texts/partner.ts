import { partner as de } from './de/partner.ts'
import { partner as en, type PartnerTexts } from './en/partner.ts'
import { partner as es } from './es/partner.ts'
import { partner as fr } from './fr/partner.ts'
import { partner as it } from './it/partner.ts'
import { partner as nl } from './nl/partner.ts'
import { inEveryTongue } from './tongue.ts'

export type { PartnerFound } from './en/partner.ts'

/** The pages of whoever is asked a question. */
export const partnerTexts = inEveryTongue<PartnerTexts>({ nl, en, de, fr, es, it })
