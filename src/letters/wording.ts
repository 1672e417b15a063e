// What a house may say in its own words around a letter. What the policy and the law make it say is not among it, and stays.
import type { LetterKind } from '#complaint/letter.ts'
import type { WordingPiece, WordingVariable } from '#texts/letter-texts.ts'
import type { Letter } from './letter.ts'

/** Text before the letter's own, text after it, and the line above the names; what is empty is as the program has it. */
export type Wording = Readonly<Partial<Record<WordingPiece, string>>>
export const wordingPieces = ['opening', 'closing', 'regards'] as const satisfies readonly WordingPiece[]

/** What stands for something of the complaint or the shop. Nothing that a stranger typed is among it. */
export const wordingVariables = ['reference', 'shop', 'email', 'phone'] as const satisfies readonly WordingVariable[]
export type WordingValues = Readonly<Record<WordingVariable, string>>

/** The letters to customers: those that go to partners and colleagues are the program's own. */
export const worded = [
  'receipt',
  'acknowledgement',
  'hand-over',
  'progress-report',
  'question-reminder',
  'message',
  'answer',
  'settlement',
  'remedy-carried-out',
  'remedy-delayed',
  'late-apology',
  'withdrawal',
  'board-acknowledgement',
  'board-reply',
] as const satisfies readonly LetterKind[]
export type WordedLetter = (typeof worded)[number]

const longest = { opening: 1000, closing: 1000, regards: 80 } as const

export type WordingProblem =
  | { readonly piece: WordingPiece; readonly problem: 'too-long'; readonly most: number }
  | { readonly piece: WordingPiece; readonly problem: 'unknown-variable'; readonly variable: string }
  | { readonly piece: WordingPiece; readonly problem: 'several-lines' }

const problemsOf = (piece: WordingPiece, text: string): readonly WordingProblem[] => [
  ...(text.length > longest[piece] ? [{ piece, problem: 'too-long', most: longest[piece] } as const] : []),
  ...[...text.matchAll(/\{([^{}]*)\}/g)]
    .map(([, variable = '']) => variable.trim())
    .filter(variable => !wordingVariables.some(known => known === variable))
    .map(variable => ({ piece, problem: 'unknown-variable', variable }) as const),
  ...(piece === 'regards' && /\n/.test(text.trim()) ? [{ piece, problem: 'several-lines' } as const] : []),
]

/** What is wrong with a wording; nothing where it can be used. */
export const wordingProblems = (wording: Wording): readonly WordingProblem[] =>
  wordingPieces.flatMap(piece => problemsOf(piece, wording[piece] ?? ''))

const filled = (text: string, values: WordingValues): string =>
  text.replace(/\{\s*(\w+)\s*\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name as WordingVariable] : whole,
  )

const paragraph = (text: string | undefined, values: WordingValues) =>
  text?.trim() ? [{ paragraph: filled(text, values) }] : []

/** The letter in the house's words: its own parts all stay, in their order. */
export const inWordsOf = (letter: Letter, { opening, closing, regards }: Wording, values: WordingValues): Letter => {
  const [ownRegards = '', ...names] = letter.signature
  return {
    ...letter,
    blocks: [...paragraph(opening, values), ...letter.blocks, ...paragraph(closing, values)],
    signature: [regards?.trim() ? filled(regards.trim(), values) : ownRegards, ...names],
  }
}
