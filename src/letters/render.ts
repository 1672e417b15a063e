import { asHtml } from './as-html.ts'
import { asText } from './as-text.ts'
import { inline, type Letter, type Rendered } from './letter.ts'

/** Writes a letter out as mail: subject, plain text and HTML, the same words in both. */
export const render = (letter: Letter): Rendered => ({
  subject: inline(letter.subject),
  text: asText(letter),
  html: asHtml(letter),
})
