import { ownSentence, type SentencePlace, type WordedLetter, worded } from '#letters/adaptable.ts'
import { type Wording, type WordingKey, wordingKeys, wordingPieces } from '#letters/wording.ts'
import type { Which, WordingDraft, WordingVersion } from '#letter-texts/letter-texts.ts'
import type { Language, Storefront } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { letterTextsIn } from '#texts/letter-texts.ts'
import { staffThingsIn } from '#texts/things.ts'
import { type Tongue, tongueOf } from '#texts/tongue.ts'
import type { Form } from '../../form.ts'
import { opens } from '../../parts/desk/rooms.ts'
import type { Errors } from '../../parts/form/error-summary.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'

export const root = '/desk/letter-texts'

/** A letter as it stands in a language: as drafted, else as published; neither where it is the program's own. */
export type InLanguage = {
  readonly language: Language
  readonly draft: WordingDraft | undefined
  readonly version: WordingVersion | undefined
}

/** One letter of one shop in one language, with its versions and the draft of the next. */
export type Book = {
  readonly which: Which & { readonly letter: WordedLetter }
  readonly shop: Storefront
  /** The language of the letter, in the way this shop speaks it. */
  readonly tongue: Tongue
  readonly versions: readonly WordingVersion[]
  readonly draft: WordingDraft | undefined
  /** The same letter in the other languages of the shop. */
  readonly others: readonly InLanguage[]
  readonly names: ReadonlyMap<string, string>
  /** Whether the house reads what customers answer to it. */
  readonly mailIn: boolean
  /** Nobody else may publish what this visitor puts forward. */
  readonly alone: boolean
}

export const addressOf = ({ storefront, letter, language }: Which, more = ''): string =>
  `${root}/${storefront}/${letter}/${language}${more}`

const isAlone = async (visit: StaffVisit, world: World): Promise<boolean> => {
  const rule = { roles: ['administrator'], needs: 'letter-texts' } as const
  const people = await world.people.all()
  return !people.some(person => person.active && person.id !== visit.person.id && opens({ ...visit, person }, rule))
}

/** The book that an address names; undefined for a letter, shop or language that is not there. */
export const bookFor = async (visit: StaffVisit, world: World): Promise<Book | undefined> => {
  const { c, shops } = visit
  const shop = shops.find(({ id }) => id === c.req.param('storefront'))
  const letter = worded.find(one => one === c.req.param('letter'))
  const language = shop?.languages.find(one => one === c.req.param('language'))
  if (!shop || !letter || !language) return undefined
  const which = { storefront: shop.id, letter, language }
  const [versions, all, names, alone] = await Promise.all([
    world.letterTexts.versions(which),
    world.letterTexts.all([shop.id]),
    world.people.names(),
    isAlone(visit, world),
  ])
  const isOf = (of: Language) => (one: Which) => one.letter === letter && one.language === of
  const draft = all.drafts.find(isOf(language))
  const others = shop.languages
    .filter(one => one !== language)
    .map(one => ({ language: one, draft: all.drafts.find(isOf(one)), version: all.versions.find(isOf(one)) }))
  return {
    which,
    shop,
    tongue: tongueOf(language, shop.formality),
    versions,
    draft,
    others,
    names,
    mailIn: world.mailIn !== undefined,
    alone,
  }
}

/** What the book is called: which letter, in which language, of which shop. */
export const titleOf = ({ which, shop }: Book, { language }: StaffVisit): string => {
  const things = staffThingsIn(language)
  return letterTextsIn[language].of(things.letters[which.letter], things.languages[which.language], shop.name)
}

/** The program's own words at a place: what the field holds until somebody changes it. */
export const ownAt = ({ tongue }: Pick<Book, 'tongue'>, key: WordingKey): string =>
  wordingPieces.some(piece => piece === key) ? '' : ownSentence(tongue, key as SentencePlace)

/** What was typed; a sentence left as the program has it, or emptied, stays the program's own. */
export const typedIn = (form: Form, book: Pick<Book, 'which' | 'tongue'>): Wording =>
  Object.fromEntries(
    wordingKeys(book.which.letter).flatMap(key => {
      const text = form.text(key).replace(/\r\n/g, '\n').trim()
      return text === '' || text === ownAt(book, key) ? [] : [[key, text]]
    }),
  )

export const revisionIn = (form: Form): number => {
  const revision = Number(form.text('revision'))
  return Number.isSafeInteger(revision) && revision >= 0 ? revision : 0
}

/** What somebody typed of a letter so far, right or wrong. */
export type Typed = { readonly wording: Wording; readonly note?: string; readonly reason?: string }
export type Props = { readonly visit: StaffVisit; readonly book: Book; readonly errors: Errors; readonly typed: Typed }

export const nameOf = ({ names }: Book, id: string) => names.get(id) ?? id
/** A moment as a day, in words and in the shop's zone. */
export const dateIn =
  ({ language }: StaffVisit, { shop }: Book) =>
  (at: Parameters<ReturnType<typeof datesIn>['dateOf']>[0]) =>
    datesIn(language).dateOf(at, shop.zone)
