import type { StaffLanguage } from '#policy/storefront.ts'
import { type RotaTexts, rota as en } from './en/rota.ts'
import { rota as nl } from './nl/rota.ts'

/** The words of the rota. */
export const rotaTexts: Readonly<Record<StaffLanguage, RotaTexts>> = { en, nl }
