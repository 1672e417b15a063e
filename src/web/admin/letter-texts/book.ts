import { type WordedLetter, worded, type Wording, wordingPieces } from '#letters/wording.ts'
import type { Which, WordingDraft, WordingVersion } from '#letter-texts/letter-texts.ts'
import type { Storefront } from '#policy/storefront.ts'
import { letterTextsIn } from '#texts/letter-texts.ts'
import { thingsIn } from '#texts/things.ts'
import type { Form } from '../../form.ts'
import { opens } from '../../parts/desk/rooms.ts'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'

export const root = '/desk/letter-texts'

/** One letter of one shop in one language, with its versions and the draft of the next. */
export type Book = {
  readonly which: Which & { readonly letter: WordedLetter }
  readonly shop: Storefront
  readonly versions: readonly WordingVersion[]
  readonly draft: WordingDraft | undefined
  readonly names: ReadonlyMap<string, string>
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
  const [versions, draft, names, alone] = await Promise.all([
    world.letterTexts.versions(which),
    world.letterTexts.draft(which),
    world.people.names(),
    isAlone(visit, world),
  ])
  return { which, shop, versions, draft, names, alone }
}

/** What the book is called: which letter, in which language, of which shop. */
export const titleOf = ({ which, shop }: Book, { language }: StaffVisit): string => {
  const things = thingsIn(language)
  return letterTextsIn[language].of(things.letters[which.letter], things.languages[which.language], shop.name)
}

export const typedIn = (form: Form): Wording =>
  Object.fromEntries(wordingPieces.map(piece => [piece, form.text(piece).replace(/\r\n/g, '\n').trim()]))

export const revisionIn = (form: Form): number => {
  const revision = Number(form.text('revision'))
  return Number.isSafeInteger(revision) && revision >= 0 ? revision : 0
}
