import type { Language } from '#policy/storefront.ts'

/** A part of a letter. Texts may hold line breaks, and blank lines between paragraphs. */
export type Block =
  | { readonly paragraph: string }
  | { readonly heading: string }
  | { readonly list: readonly string[] }
  | { readonly facts: readonly (readonly [label: string, value: string])[] }
  /** Somebody's own words, marked as such. */
  | { readonly quote: string }
  | { readonly link: { readonly label: string; readonly url: string } }

/** A letter before it is written out: text and HTML come from this one model, and so say the same. */
export type Letter = {
  readonly language: Language
  readonly subject: string
  readonly greeting: string
  readonly blocks: readonly Block[]
  readonly signature: readonly string[]
  /** The last block says what holds for mail alone. */
  readonly endsForMail?: true
}

export type Rendered = Pick<Letter, 'subject' | 'endsForMail'> & { readonly text: string; readonly html: string }

// Letters hold words from outside: what could hide or reorder text is taken out; joiners that some scripts need stay.
const visible = (text: string) =>
  text.replace(/(?![\u200c\u200d])[\p{Cf}\u2028\u2029]/gu, '').replace(/(?!\n)\p{Cc}/gu, ' ')

// Nearly all that a letter says is one line of letters, signs and single spaces: what it looks like once it is tidied.
const usual = /^[ -~\u00a0-\u00ac\u00ae-\u034e\u2010-\u2027\u202f\u20a0-\u20bf]+$/
const isTidy = (text: string) => usual.test(text) && !text.includes('  ') && text.trim() === text

/** The paragraphs of a text, each with its lines. */
export const paragraphsOf = (text: string): readonly (readonly string[])[] =>
  isTidy(text)
    ? [[text]]
    : visible(text.replace(/\r\n?/g, '\n'))
        .split(/\n\s*\n/)
        .map(paragraph => paragraph.split('\n').map(line => line.replace(/ +/g, ' ').trim()))
        .map(lines => lines.filter(line => line !== ''))
        .filter(lines => lines.length > 0)

/** The text on one line. */
export const inline = (text: string): string => (isTidy(text) ? text : paragraphsOf(text).flat().join(' '))

/** A link that may stand in a letter: http or https, nothing that runs. Throws a RangeError on any other. */
export const safeUrl = (url: string): string => {
  if (/^https?:\/\/[^\s<>"']+$/.test(url)) return url
  throw new RangeError(`not an address for a letter: ${url}`)
}
