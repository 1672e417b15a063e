import { foundOut as de } from './de/found-out.ts'
import { foundOut as en, type FoundOutTexts } from './en/found-out.ts'
import { foundOut as es } from './es/found-out.ts'
import { foundOut as fr } from './fr/found-out.ts'
import { foundOut as it } from './it/found-out.ts'
import { foundOut as nl } from './nl/found-out.ts'
import { inEveryTongue } from './tongue.ts'

/** What was done to find out, in words for the customer. */
export const foundOut = inEveryTongue<FoundOutTexts>({ nl, en, de, fr, es, it })
