import type { Email } from 'postal-mime'
import { textOfHtml } from './html-text.ts'

/** Of what a message says, as much as this many characters is kept apart from the message itself. */
export const mostText = 100_000
// Of a text this long nobody reads the end, and what is made of it here would take room and time.
const mostRead = 2_000_000

/** Line breaks and tabs stay; what could hide or reorder text, or stop a program, goes. */
export const plain = (text: string) =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')

// "Your program shows no HTML" is not what its writer said.
const isStandIn = (text: string, laidOut: string) => text.length < 400 && laidOut.length > 200 + 5 * text.length

/** What a message says, of the text and the HTML that may both be in it. */
export const saidIn = ({ text = '', html = '' }: Pick<Email, 'text' | 'html'>): string => {
  const written = text.slice(0, mostRead).trim()
  const laidOut = html === '' || written.length > mostText ? '' : textOfHtml(html.slice(0, mostRead))
  const said = written === '' || isStandIn(written, laidOut) ? laidOut : written
  return plain(said.slice(0, 2 * mostText))
    .trim()
    .slice(0, mostText)
}
