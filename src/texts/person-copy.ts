import type { Language } from '#policy/storefront.ts'
import { personCopy as de } from './de/person-copy.ts'
import { personCopy as en, type PersonCopyTexts } from './en/person-copy.ts'
import { personCopy as es } from './es/person-copy.ts'
import { personCopy as fr } from './fr/person-copy.ts'
import { personCopy as it } from './it/person-copy.ts'
import { personCopy as nl } from './nl/person-copy.ts'

/** The page beside a copy of everything that is held about somebody. */
export const personCopyIn: Readonly<Record<Language, PersonCopyTexts>> = { nl, en, de, fr, es, it }
