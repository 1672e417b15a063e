import type { Language } from '#policy/storefront.ts'

// Words that hardly any text of their language does without. What two languages share tells neither from the other.
const telling = {
  nl: 'de het een en van ik u uw je niet dat die is wij zijn voor met op aan om er maar ook naar heeft wordt bij nog deze geen kunt te',
  en: 'the a and of to you your that not this with for have has are is we will our from be it which please can been they there my',
  de: 'der die das und ist nicht ich sie ihr ihre mit für auf den dem ein eine von wir wird bei noch auch aber oder sich habe hat zu',
  fr: 'le la les des de est pas je vous nous votre pour dans que qui une un avec sur mais mon au du ce cette été et sont avez il elle',
  es: 'el la los las de del que y en un una por con para no se su es lo pero como más muy está han fue usted sin cuando mi',
  it: 'il la lo gli i di che è e un una non per con si del della dei al alla nel da dal anche più sono ho ha stato mi ne ci',
} as const satisfies Readonly<Record<Language, string>>

const known = Object.entries(telling).map(
  ([language, words]) => [language as Language, new Set(words.split(' '))] as const,
)
// Three such words more than of any other language: a name, or a line that is quoted, decides nothing.
const enough = 3

/** The language a text seems to be in; undefined where it is too short to tell. */
export const languageOf = (text: string): Language | undefined => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const [first, second] = known
    .map(([language, some]) => ({ language, told: words.filter(word => some.has(word)).length }))
    .toSorted((one, other) => other.told - one.told)
  return first && first.told - (second?.told ?? 0) >= enough ? first.language : undefined
}
