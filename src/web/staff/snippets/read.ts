import { snippetTexts, unknownIn, variablesIn } from '#texts/snippets.ts'
import { languages } from '#texts/tongue.ts'
import type { Fits, Snippet } from '#writing/writing.ts'
import type { Form } from '../../form.ts'
import type { Errors } from '../../parts/form/error-summary.tsx'
import type { StaffVisit } from '../../route.ts'

export const fitsWhere = ['letter', 'note', 'both'] as const satisfies readonly Fits[]

const oneOf = <T extends string>(text: string, options: readonly T[]): T =>
  options.find(option => option === text) ?? (options[0] as T)

/** What the form says, right or wrong; a shop that the visitor does not serve is no shop. */
export const snippetIn = (form: Form, id: string, { person, shops }: StaffVisit): Snippet => ({
  id,
  owner: form.text('owner') === 'own' ? person.id : undefined,
  name: form.text('name'),
  word: form.text('word').replace(/^\//, '').toLowerCase(),
  language: oneOf(form.text('language'), languages),
  storefront: shops.find(shop => shop.id === form.text('shop'))?.id,
  fits: oneOf(form.text('fits'), fitsWhere),
  text: form.text('text'),
})

const isWord = (text: string) => /^[\p{L}\p{N}-]{1,30}$/u.test(text)

/** What is wrong with a text, at each field. The same word may stand for a text in each language. */
export const problemsWith = (
  { id, name, word, language, text }: Snippet,
  known: readonly Snippet[],
  visit: StaffVisit,
): Errors => {
  const { form: words } = snippetTexts[visit.language]
  const taken = known.find(one => one.id !== id && one.word === word && one.language === language)
  const unknown = unknownIn(text)
  const list = variablesIn(language, visit.language).join(' ')
  return {
    ...(name ? {} : { name: words.nameMissing }),
    ...(isWord(word) ? (taken ? { word: words.wordTaken(taken.name) } : {}) : { word: words.wordWrong }),
    ...(text ? (unknown ? { text: words.unknown(unknown, list) } : {}) : { text: words.textMissing }),
  }
}
