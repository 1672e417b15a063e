import type { StaffLanguage } from '#policy/storefront.ts'
import { proof as en, type ProofTexts } from './en/proof.ts'
import { proof as nl } from './nl/proof.ts'

/** Confirming that it is you. */
export const proofTexts: Readonly<Record<StaffLanguage, ProofTexts>> = { en, nl }
