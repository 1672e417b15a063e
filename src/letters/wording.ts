// A letter in the words of the house. What the policy and the law make it say is not among them, and stays.
import type { Storefront } from '#policy/storefront.ts'
import type { WordingPiece, WordingVariable } from '#texts/letter-texts.ts'
import { lettersIn, type LettersTexts } from '#texts/letters.ts'
import type { Tongue } from '#texts/tongue.ts'
import {
  adaptable,
  ownSentence,
  type SentencePlace,
  sayingOtherwise,
  toldTo,
  type WordedLetter,
  wordingVariables,
} from './adaptable.ts'
import type { Letter } from './letter.ts'

export { wordingVariables }

/** Text before the letter's own, text after it, the line above the names; and sentences in other words, by their place. */
export type WordingKey = WordingPiece | SentencePlace
/** What is empty is as the program has it. */
export type Wording = Readonly<Partial<Record<WordingKey, string>>>
export const wordingPieces = ['opening', 'closing', 'regards'] as const satisfies readonly WordingPiece[]

export const wordingKeys = (letter: WordedLetter): readonly WordingKey[] => [...wordingPieces, ...adaptable[letter]]

type Values = Readonly<Partial<Record<WordingVariable, string>>>
const isPiece = (key: WordingKey): key is WordingPiece => wordingPieces.some(piece => piece === key)
const mayName = (key: WordingKey): readonly WordingVariable[] => [
  ...wordingVariables,
  ...(isPiece(key) ? [] : toldTo(key)),
]

/** What stands for something of the shop or the complaint; what a shop does not have is empty. */
export const valuesOf = (
  reference: string,
  { name, email, phone }: Pick<Storefront, 'name' | 'email' | 'phone'>,
): Values => ({ reference, shop: name, email, phone })

const longestPiece = { opening: 1000, closing: 1000, regards: 80 } as const
const [longestSentence, longestHeading] = [400, 100]

const longestOf = (key: WordingKey, language: Tongue): number => {
  if (isPiece(key)) return longestPiece[key]
  return /[.?!:]$/.test(ownSentence(language, key)) ? longestSentence : longestHeading
}

export type WordingProblem = { readonly piece: WordingKey } & (
  | { readonly problem: 'too-long'; readonly most: number }
  | { readonly problem: 'unknown-variable' | 'nothing-known'; readonly variable: string }
  | { readonly problem: 'several-lines' | 'half-a-variable' }
)

const variablesIn = (text: string) => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, variable = '']) => variable.trim())
const isOneLine = (key: WordingKey) => key !== 'opening' && key !== 'closing'

const problemsOf = (key: WordingKey, text: string, language: Tongue, shop: Values): readonly WordingProblem[] => {
  const most = longestOf(key, language)
  const known = mayName(key)
  const variables = variablesIn(text)
  const isKnown = (variable: string) => known.some(one => one === variable)
  const problems: readonly (WordingProblem | false)[] = [
    text.length > most && { piece: key, problem: 'too-long', most },
    ...variables.map(
      variable => !isKnown(variable) && ({ piece: key, problem: 'unknown-variable', variable } as const),
    ),
    ...variables.map(
      variable =>
        shop[variable as WordingVariable] === '' && ({ piece: key, problem: 'nothing-known', variable } as const),
    ),
    /[{}]/.test(text.replace(/\{[^{}]*\}/g, '')) && { piece: key, problem: 'half-a-variable' },
    isOneLine(key) && /\n/.test(text.trim()) && { piece: key, problem: 'several-lines' },
  ]
  return problems.filter(problem => problem !== false)
}

/** What is wrong with a wording of a letter of this shop; nothing where it can be used. */
export const wordingProblems = (
  letter: WordedLetter,
  language: Tongue,
  wording: Wording,
  shop: Pick<Storefront, 'name' | 'email' | 'phone'>,
): readonly WordingProblem[] =>
  wordingKeys(letter).flatMap(key => problemsOf(key, wording[key] ?? '', language, valuesOf('-', shop)))

/** Filled in; undefined where one of its variables has nothing to say, so that no letter has a hole in it. */
const filled = (text: string, values: Values): string | undefined => {
  if (variablesIn(text).some(variable => !values[variable as WordingVariable])) return undefined
  return text.replace(/\{\s*(\w+)\s*\}/g, (_, variable: string) => values[variable as WordingVariable] ?? '')
}

/** The sentences of a letter in the house's words. A sentence that cannot be filled in is the program's own, in the same language. */
export const textsInWordsOf = (
  letter: WordedLetter,
  language: Tongue,
  wording: Wording,
  values: Values,
): LettersTexts =>
  sayingOtherwise(
    lettersIn(language),
    adaptable[letter].flatMap(place => {
      const text = wording[place]?.trim()
      return text ? [[place, (own, told) => filled(text, { ...values, ...told }) ?? own] as const] : []
    }),
  )

const paragraph = (text: string | undefined, values: Values) => {
  const said = text?.trim() ? filled(text, values) : undefined
  return said ? [{ paragraph: said }] : []
}

/** The letter with the house's own text before it and after it: its own parts all stay, in their order. */
export const inWordsOf = (letter: Letter, { opening, closing, regards }: Wording, values: Values): Letter => {
  const [ownRegards = '', ...names] = letter.signature
  return {
    ...letter,
    blocks: [...paragraph(opening, values), ...letter.blocks, ...paragraph(closing, values)],
    signature: [filled(regards?.trim() || ownRegards, values) ?? ownRegards, ...names],
  }
}
