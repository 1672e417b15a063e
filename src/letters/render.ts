import { asHtml } from './as-html.ts'
import { asText } from './as-text.ts'
import { type Block, inline, type Letter, type Rendered } from './letter.ts'

const textsOf = (block: Block): readonly string[] => {
  if ('paragraph' in block) return [block.paragraph]
  if ('heading' in block) return [block.heading]
  if ('list' in block) return block.list.length > 0 ? block.list : ['']
  if ('facts' in block) return block.facts.flat()
  return 'quote' in block ? [block.quote] : [block.link.label, block.link.url]
}

/**
 * Writes a letter out as mail: subject, plain text and HTML, the same words in both. Throws a RangeError where a part of it
 * is empty: a letter with a hole in it is not sent.
 */
export const render = (letter: Letter): Rendered => {
  const parts = [letter.subject, letter.greeting, ...letter.signature, ...letter.blocks.flatMap(textsOf)]
  if (parts.some(part => inline(part) === '')) throw new RangeError(`a part of the letter is empty: ${letter.subject}`)
  const { subject, endsForMail } = letter
  return {
    subject: inline(subject),
    text: asText(letter),
    html: asHtml(letter),
    ...(endsForMail ? { endsForMail } : {}),
  }
}
