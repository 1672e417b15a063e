import type { PageLanguage } from '#policy/storefront.ts'

const marks: Readonly<Record<PageLanguage, readonly [string, string]>> = {
  nl: ['“', '”'],
  en: ['“', '”'],
  de: ['„', '“'],
  fr: ['«\u00a0', '\u00a0»'],
  es: ['«', '»'],
  it: ['«', '»'],
}

/** A word as somebody else said it, between the language's own quotation marks. */
export const quoted = (text: string, language: PageLanguage): string => marks[language].join(text)
