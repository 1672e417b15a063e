import type { StaffLanguage } from '#policy/storefront.ts'
import { whatIf as en, type WhatIfTexts } from './en/what-if.ts'
import { whatIf as nl } from './nl/what-if.ts'

export type { WhatIfTexts } from './en/what-if.ts'

/** The replay of the history under other rules. */
export const whatIfTexts: Readonly<Record<StaffLanguage, WhatIfTexts>> = { en, nl }
