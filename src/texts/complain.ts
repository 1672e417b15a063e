import { complain as de } from './de/complain.ts'
import { complain as en, type ComplainTexts } from './en/complain.ts'
import { complain as es } from './es/complain.ts'
import { complain as fr } from './fr/complain.ts'
import { complain as it } from './it/complain.ts'
import { complain as nl } from './nl/complain.ts'
import { inEveryTongue } from './tongue.ts'

/** The words of the form with which a customer complains. */
export const complain = inEveryTongue<ComplainTexts>({ nl, en, de, fr, es, it })
