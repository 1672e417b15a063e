import type { Language, StaffLanguage } from '#policy/storefront.ts'

// Words that hardly any text of their language does without, and that the other one does not have.
const telling: Readonly<Record<StaffLanguage, readonly string[]>> = {
  nl: 'de het een en van ik u uw niet dat die wij zijn voor met op aan om er maar dan ook naar hebben hebt wordt bij nog deze geen kunt'.split(
    ' ',
  ),
  en: 'the and of to you your that not this with for have are will we our from your be it which please can been was they their has'.split(
    ' ',
  ),
}
// Three such words more than of the other language: a name, or a line that is quoted, decides nothing.
const enough = 3

/** The language a text seems to be in; undefined where it is too short to tell. */
export const languageOf = (text: string): Language | undefined => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const [nl, en] = (['nl', 'en'] as const).map(
    language => words.filter(word => telling[language].includes(word)).length,
  )
  const more = (nl ?? 0) - (en ?? 0)
  return Math.abs(more) < enough ? undefined : more > 0 ? 'nl' : 'en'
}
