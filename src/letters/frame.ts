import type { Day, Instant, Zone } from '#calendar/day.ts'
import type { Category, Role } from '#policy/policy.ts'
import type { NamedBody } from '#policy/outside.ts'
import type { Storefront } from '#policy/storefront.ts'
import { bodiesIn } from '#texts/bodies.ts'
import { datesIn } from '#texts/dates.ts'
import { lettersIn, type LettersTexts } from '#texts/letters.ts'
import { thingsIn } from '#texts/things.ts'
import { languageIn, type Tongue } from '#texts/tongue.ts'
import { type Block, inline, type Letter } from './letter.ts'

/** What every letter about a complaint rests on. `link` leads its reader to it; without one they write to us. */
export type About = {
  readonly language: Tongue
  readonly shop: Storefront
  readonly reference: string
  readonly category: Category
  readonly receivedAt: Instant
  readonly zone: Zone
  readonly link?: string
  readonly name?: string
  /** Every sentence, some of them in the words of the house; without it they are the program's own. */
  readonly texts?: LettersTexts
}
/** Who reviews under this policy, and the outside bodies that its reply names. */
export type Reviewer = { readonly by: Role; readonly bodies: readonly NamedBody[] }
/** How a customer asks for that review now, and within which period of the policy it is replied to. */
export type BoardPath = Reviewer & { readonly within?: string }

/** The sentences that a letter is written in. */
export const saidIn = ({ texts, language }: Pick<About, 'texts' | 'language'>): LettersTexts =>
  texts ?? lettersIn(language)

// A name was typed by a stranger: only what looks like one opens a letter.
const greetable = /^[\p{L}\p{M}][\p{L}\p{M} .'’-]{0,59}$/u

/** How a letter opens; `dearCustomer` where the address was never proven to be the customer's. */
export const greetingTo = (language: Tongue, name: string | undefined): string => {
  const { frame } = lettersIn(language)
  const written = inline(name ?? '')
  return greetable.test(written) && !/\.\p{L}/u.test(written) ? frame.dear(written) : frame.dearCustomer
}

/** Ends a letter: who wrote it, for which shop, and how to reach them. */
export const signatureOf = (language: Tongue, shop: Storefront, ...by: readonly string[]): readonly string[] => {
  const { frame } = lettersIn(language)
  return [
    frame.regards,
    ...by,
    ...(by.some(line => line.includes(shop.name)) ? [] : [shop.name]),
    frame.email(shop.email),
    ...(shop.phone ? [frame.phone(shop.phone)] : []),
    ...(shop.address.length > 0
      ? [frame.post((shop.address[0] === shop.name ? shop.address : [shop.name, ...shop.address]).join(', '))]
      : []),
  ]
}

/** A letter to the customer, with the one subject that all letters about this complaint share. */
export const toCustomer = (about: About, blocks: readonly Block[], signature: readonly string[]): Letter => {
  const { language, reference, category, name } = about
  const subject = lettersIn(language).frame.subject(reference, thingsIn(language).subjects[category])
  return { language: languageIn(language), subject, greeting: greetingTo(language, name), blocks, signature }
}

/** The link to the complaint, with what it is for. */
export const linkTo = (about: About, label?: string): readonly Block[] =>
  about.link === undefined ? [] : [{ link: { label: label ?? saidIn(about).frame.follow, url: about.link } }]

/** What goes with a letter, named in it, so that on paper too it is known what belongs to it. */
export const filesBlocks = (about: About, files: readonly string[] | undefined): readonly Block[] =>
  files?.some(name => inline(name) !== '')
    ? [{ heading: saidIn(about).frame.files }, { list: files.map(inline).filter(name => name !== '') }]
    : []

/** The last lines: by what the complaint is known, and anything else that people look up. */
export const detailsOf = (about: About, ...more: readonly (readonly [string, string])[]): readonly Block[] => {
  const { frame } = saidIn(about)
  const received = datesIn(about.language).dateOf(about.receivedAt, about.zone)
  return [
    { heading: frame.details },
    { facts: [[frame.reference, about.reference], [frame.receivedOn, received], ...more] },
  ]
}

/** Why each date of a letter is what it is, in the same sentences as on every page. */
export const whyBlocks = (about: About, whys: readonly (readonly string[])[]): readonly Block[] => {
  const { frame } = saidIn(about)
  if (whys.length === 0) return []
  return [
    { heading: whys.length === 1 ? frame.why : frame.whyMany },
    ...whys.map(sentences => ({ paragraph: sentences.join(' ') })),
  ]
}

/** Says first that we are late, where a promised day has gone. */
export const lateBlocks = (language: Tongue, late: Day | undefined): readonly Block[] =>
  late === undefined ? [] : [{ paragraph: lettersIn(language).frame.late(datesIn(language).fullDate(late)) }]

/** The names of outside bodies, in one row: 'a, b or c'. */
export const bodyNames = (language: Tongue, bodies: readonly NamedBody[]): string =>
  datesIn(language).either(bodies.map(bodiesIn(language).called))

/** How to put the complaint to the board, what happens then, and where one can turn after that; the letter has the link. */
export const boardBlocks = (about: About, { by, bodies, within }: BoardPath): readonly Block[] => {
  const { frame } = lettersIn(about.language)
  const what = frame.boardWhat(frame.reviewersDo[by])
  return [
    {
      paragraph: `${frame.board(frame.reviewers[by])} ${about.link === undefined ? frame.boardHowByMail : frame.boardHow}`,
    },
    { paragraph: within ? `${what} ${frame.boardWithin(frame.reviewersDo[by], within)}` : what },
    ...(bodies.length > 0 ? [{ paragraph: frame.bodiesAfter(bodyNames(about.language, bodies)) }] : []),
  ]
}
