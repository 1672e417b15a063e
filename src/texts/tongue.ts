import type { Formality, Language, StaffLanguage } from '#policy/storefront.ts'

/** A language as customers and partners are spoken to in it: formally, unless it says otherwise. */
export type Tongue = Language | `${Language}-informal`
/** What a shop can speak: every room is written in each of them. */
export const languages: readonly Language[] = ['nl', 'en', 'de', 'fr', 'es', 'it']

/** Which of two wordings is said. What is the same in both stands outside of it. */
export type Say = (formal: string, informal: string) => string
/** Texts that address their reader are written with what chooses; others are the same to everybody. */
export type Spoken<Texts> = Texts | ((say: Say) => Texts)

export const formally: Say = formal => formal
export const informally: Say = (_, informal) => informal

export const tongueOf = (language: Language, formality: Formality | undefined): Tongue =>
  formality === 'informal' ? `${language}-informal` : language

export const languageIn = (tongue: Tongue): Language => tongue.slice(0, 2) as Language
export const formalityIn = (tongue: Tongue): Formality => (tongue.length > 2 ? 'informal' : 'formal')

/** The language of whoever works here and reads what was written in another: English, unless it is theirs. */
export const staffLanguageIn = (tongue: Tongue): StaffLanguage => (languageIn(tongue) === 'nl' ? 'nl' : 'en')

const spokenWith = <Texts>(texts: Spoken<Texts>, say: Say): Texts =>
  typeof texts === 'function' ? (texts as (say: Say) => Texts)(say) : texts

/** The texts of a room in every language, formal and informal, made once. */
export const inEveryTongue = <Texts extends object>(
  written: Readonly<Record<Language, Spoken<Texts>>>,
): Readonly<Record<Tongue, Texts>> =>
  Object.fromEntries(
    Object.entries(written).flatMap(([language, texts]) => [
      [language, spokenWith(texts, formally)],
      [`${language}-informal`, spokenWith(texts, informally)],
    ]),
  ) as Record<Tongue, Texts>

/** The same for what is made of texts, in each way of speaking. */
export const forEveryTongue = <Texts extends object, Made>(
  texts: Readonly<Record<Tongue, Texts>>,
  make: (texts: Texts, tongue: Tongue) => Made,
): Readonly<Record<Tongue, Made>> =>
  Object.fromEntries(Object.entries(texts).map(([tongue, said]) => [tongue, make(said, tongue as Tongue)])) as Record<
    Tongue,
    Made
  >
