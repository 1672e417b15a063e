import { letters as de } from './de/letters.ts'
import { letters as en, type LettersTexts } from './en/letters.ts'
import { letters as es } from './es/letters.ts'
import { letters as fr } from './fr/letters.ts'
import { letters as it } from './it/letters.ts'
import { letters as nl } from './nl/letters.ts'
import { inEveryTongue, type Tongue } from './tongue.ts'

export type { LettersTexts } from './en/letters.ts'

const all = inEveryTongue<LettersTexts>({ nl, en, de, fr, es, it })

export const lettersIn = (tongue: Tongue): LettersTexts => all[tongue]
