import type { Block } from '#paper/paper.ts'
import { datesIn } from '#texts/dates.ts'
import { dossierIn } from '#texts/dossier.ts'
import { myComplaint } from '#texts/my-complaint.ts'
import type { Tongue } from '#texts/tongue.ts'

/** The words that a dossier is written with. */
export const textsFor = ({ language }: { readonly language: Tongue }) => ({
  say: dossierIn[language],
  file: myComplaint[language].file,
  dates: datesIn(language),
})

/** What somebody typed, in its own paragraphs and lines. */
export const typedBlocks = (text: string): readonly Block[] =>
  text
    .split(/\n{2,}/)
    .filter(one => one.trim() !== '')
    .map(paragraph => ({ paragraph }))
