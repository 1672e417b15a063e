import type { Language } from '#policy/storefront.ts'
import { pageFrame as de } from './de/page-frame.ts'
import { pageFrame as en, type PageFrameTexts } from './en/page-frame.ts'
import { pageFrame as es } from './es/page-frame.ts'
import { pageFrame as fr } from './fr/page-frame.ts'
import { pageFrame as it } from './it/page-frame.ts'
import { pageFrame as nl } from './nl/page-frame.ts'
import { inEveryTongue } from './tongue.ts'

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  nl: 'Nederlands',
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  it: 'Italiano',
}

/** What stands around a page that is there in six languages. */
export const pageFrame = inEveryTongue<PageFrameTexts>({ nl, en, de, fr, es, it })
