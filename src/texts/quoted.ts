import type { Language } from '#policy/storefront.ts'
import { languageIn, type Tongue } from './tongue.ts'

const marks: Readonly<Record<Language, readonly [string, string]>> = {
  nl: ['“', '”'],
  en: ['“', '”'],
  de: ['„', '“'],
  fr: ['«\u00a0', '\u00a0»'],
  es: ['«', '»'],
  it: ['«', '»'],
}

/** A word as somebody else said it, between the language's own quotation marks. */
export const quoted = (text: string, tongue: Tongue): string => marks[languageIn(tongue)].join(text)
