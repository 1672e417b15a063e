import { parts as de } from './de/parts.ts'
import { parts as en, type PartsTexts } from './en/parts.ts'
import { parts as es } from './es/parts.ts'
import { parts as fr } from './fr/parts.ts'
import { parts as it } from './it/parts.ts'
import { parts as nl } from './nl/parts.ts'
import { inEveryTongue } from './tongue.ts'

/** The words of fields, errors and pages that customers and staff share. */
export const parts = inEveryTongue<PartsTexts>({ nl, en, de, fr, es, it })
