import { keptBack as de } from './de/kept-back.ts'
import { keptBack as en, type KeptBackTexts } from './en/kept-back.ts'
import { keptBack as es } from './es/kept-back.ts'
import { keptBack as fr } from './fr/kept-back.ts'
import { keptBack as it } from './it/kept-back.ts'
import { keptBack as nl } from './nl/kept-back.ts'
import { inEveryTongue } from './tongue.ts'

/** Why a file is not handed out, or not taken. */
export const keptBackIn = inEveryTongue<KeptBackTexts>({ nl, en, de, fr, es, it })
