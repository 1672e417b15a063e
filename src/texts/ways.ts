import type { StaffLanguage } from '#policy/storefront.ts'
import { ways as en, type WaysTexts } from './en/ways.ts'
import { ways as nl } from './nl/ways.ts'

/** Passkeys, authenticators, recovery codes and sessions. */
export const waysTexts: Readonly<Record<StaffLanguage, WaysTexts>> = { en, nl }
