import { dossier as de } from './de/dossier.ts'
import { dossier as en, type DossierTexts } from './en/dossier.ts'
import { dossier as es } from './es/dossier.ts'
import { dossier as fr } from './fr/dossier.ts'
import { dossier as it } from './it/dossier.ts'
import { dossier as nl } from './nl/dossier.ts'
import { inEveryTongue } from './tongue.ts'

/** The whole file of a complaint, to take along: what stands on the page where it is taken, and in it. */
export const dossierIn = inEveryTongue<DossierTexts>({ nl, en, de, fr, es, it })
