import { dayOf, type Instant } from '#calendar/day.ts'
import type { AddressWindow, PaperLetter, Pile } from '#paper/letter.ts'
import type { Language, Storefront } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { printedIn } from '#texts/printed.ts'
import { postalAddress } from '../postal.ts'
import { lettered } from './lettered.ts'

/** The envelope of a shop that chose none: the one that most in its country use. */
export const windowOf = ({ window, country }: Pick<Storefront, 'window' | 'country'>): AddressWindow =>
  window ?? (country === 'GB' || country === 'IE' ? 'uk' : 'nl-left')

type Of = {
  readonly shop: Storefront
  readonly reference: string
  readonly contact: { readonly name?: string | undefined; readonly address?: string | undefined }
  readonly letter: {
    readonly language: Language
    readonly subject: string
    /** As it is sent. */
    readonly text: string
    readonly createdAt: Instant
  }
  readonly isLarge: boolean
  /** What becomes of the link to the customer's own page: drawn as a code too, written without its key, or left out. */
  readonly ownPage: 'with-code' | 'as-written' | 'left-out'
}

const linesOf = (text: string | undefined) => (text ?? '').split('\n').filter(line => line.trim() !== '')

// The way to the customer's own page: with its key, or with the place of one, which leads nowhere.
const isOwnPage = (url: string) => /\/open\/\S+$/.test(url)

/** The words of a letter as they go on paper. */
export const paperLetterOf = ({ shop, reference, contact, letter, isLarge, ownPage }: Of): PaperLetter => {
  const { language, subject, text, createdAt } = letter
  const { code, ...labels } = printedIn(language)
  let url: string | undefined
  const blocks = lettered(text, 2, to => {
    if (!isOwnPage(to) || ownPage === 'as-written') return {}
    if (ownPage === 'left-out') return undefined
    url = to
    return { id: 'own-page' }
  })
  return {
    title: subject,
    language,
    from: shop.name,
    sender: postalAddress(shop),
    address: [...linesOf(contact.name), ...linesOf(contact.address)],
    window: windowOf(shop),
    reference,
    date: datesIn(language).fullDate(dayOf(createdAt, shop.zone)),
    labels,
    isLarge,
    blocks,
    ...(url ? { code: { beside: 'own-page', url, alt: code } } : {}),
  }
}

/** One letter as a document. */
export const pileOfOne = (letter: PaperLetter, madeAt: Instant): Pile => ({
  title: `${letter.reference}: ${letter.title}`,
  author: letter.from,
  language: letter.language,
  madeAt: Date.parse(madeAt),
  bothSides: false,
  letters: [letter],
})
