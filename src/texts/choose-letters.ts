import { chooseLetters as de } from './de/choose-letters.ts'
import { chooseLetters as en, type ChooseLettersTexts } from './en/choose-letters.ts'
import { chooseLetters as es } from './es/choose-letters.ts'
import { chooseLetters as fr } from './fr/choose-letters.ts'
import { chooseLetters as it } from './it/choose-letters.ts'
import { chooseLetters as nl } from './nl/choose-letters.ts'
import { inEveryTongue } from './tongue.ts'

/** What customers read where they say how they want to be written to. */
export const chooseLetters = inEveryTongue<ChooseLettersTexts>({ nl, en, de, fr, es, it })
