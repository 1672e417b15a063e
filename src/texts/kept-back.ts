import type { PageLanguage } from '#policy/storefront.ts'
import { keptBack as de } from './de/kept-back.ts'
import { keptBack as en, type KeptBackTexts } from './en/kept-back.ts'
import { keptBack as es } from './es/kept-back.ts'
import { keptBack as fr } from './fr/kept-back.ts'
import { keptBack as it } from './it/kept-back.ts'
import { keptBack as nl } from './nl/kept-back.ts'

export const keptBackIn: Readonly<Record<PageLanguage, KeptBackTexts>> = { nl, en, de, fr, es, it }
