import type { Language, StaffLanguage } from '#policy/storefront.ts'
import { snippets as en, type SnippetTexts, type Variable } from './en/snippets.ts'
import { snippets as nl } from './nl/snippets.ts'

export type { SnippetTexts, Variable } from './en/snippets.ts'
export const snippetTexts: Readonly<Record<StaffLanguage, SnippetTexts>> = { en, nl }

/** What a text's parts stand for here; one without a value stays as it is. */
export type Values = Readonly<Partial<Record<Variable, string>>>

const byName: ReadonlyMap<string, Variable> = new Map(
  [en, nl].flatMap(({ variables }) =>
    Object.entries(variables).map(([code, name]) => [name, code as Variable] as const),
  ),
)
const marker = /\{([\p{L}\p{M} -]{1,40})\}/gu

const variableOf = (name: string): Variable | undefined => byName.get(name.trim().toLowerCase().replace(/ +/g, ' '))

/** The text with what is known filled in, by the names of either language. */
export const filled = (text: string, values: Values): string =>
  text.replace(marker, (whole, name: string) => {
    const variable = variableOf(name)
    return (variable && values[variable]) || whole
  })

/** What is still to be filled in, such as `{answer by}`: a letter with this in it does not leave. */
export const unfilledIn = (text: string): string | undefined => text.match(marker)?.[0]

/** The first part of a text that stands for nothing we know. */
export const unknownIn = (text: string): string | undefined =>
  [...text.matchAll(marker)].find(([, name = '']) => !variableOf(name))?.[0]

/** Every part that may be used in a text, as it is written in its language, or else in that of whoever writes it. */
export const variablesIn = (language: Language, writer: StaffLanguage): readonly string[] =>
  Object.values(snippetTexts[language === 'nl' || language === 'en' ? language : writer].variables).map(
    name => `{${name}}`,
  )
