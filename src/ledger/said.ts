import type { History } from './ledger.ts'

// Three ways of reading each word must fit in what PostgreSQL takes for one document, which is a megabyte.
const mostBytes = 100_000

/** Every text in some words, in an order that does not hang on where they were kept. */
const textsIn = (words: unknown): readonly string[] => {
  if (typeof words === 'string') return [words]
  if (words === null || typeof words !== 'object') return []
  if (Array.isArray(words)) return words.flatMap(textsIn)
  return Object.entries(words)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, value]) => textsIn(value))
}

const digits = (text: string) => text.replace(/\D/g, '')

/** The last nine digits of a telephone number: with the country's number or without, they are the same. */
export const lastDigits = (phone: string): string => digits(phone).slice(-9)

/** As words that can be found: what stands together without a space, such as `kapot.De` or `en/of`, is taken apart. */
export const apart = (text: string): string => text.replace(/[/\\]/g, ' ').replace(/(\p{L})[._@](?=\p{L})/gu, '$1 ')

const both = (text: string) => (apart(text) === text ? text : `${text} ${apart(text)}`)

const postcodes = (address: string) =>
  [...address.matchAll(/\b(\d{4})\s?([A-Z]{2})\b/gi)].map(([, number = '', letters = '']) => number + letters)

const known = ({ complaint, contact }: History): readonly string[] => {
  const { name = '', email = '', phone = '', address = '' } = contact
  return [
    complaint.reference,
    complaint.orderNumber ?? '',
    name,
    both(email),
    `${phone} ${digits(phone)} ${lastDigits(phone)}`,
    `${address} ${postcodes(address).join(' ')}`,
  ]
}

/** The beginning of a text, of at most so many bytes. */
const within = (text: string, bytes: number) => {
  const encoded = Buffer.from(text)
  return encoded.length <= bytes
    ? text
    : encoded
        .subarray(0, bytes)
        .toString('utf8')
        .replace(/\uFFFD+$/, '')
}

/**
 * Everything by which a complaint can be found, as one text: who, what number, and all words there still are, of the customer,
 * of colleagues and of partners, with the names of files. Of a very long story what was said last comes first.
 */
export const saidIn = (history: History): string => {
  const [filed, ...rest] = history.events.map(event => ('words' in event ? textsIn(event.words).map(both) : []))
  const all = [...known(history), ...(filed ?? []), ...rest.toReversed().flat()]
  const text = all
    .map(one => one.trim())
    .filter(one => one !== '')
    .join('\n')
  return within(text, mostBytes)
}
