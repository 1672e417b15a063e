import { colonIn } from '#texts/colon.ts'
import { type Block, inline, type Letter, paragraphsOf, safeUrl } from './letter.ts'

const columns = 76

/** A word that fits on no line is cut, unless it is an address, which must stay whole to work. */
const pieces = (word: string, width: number): readonly string[] =>
  word.length <= width || /^https?:\/\//.test(word) ? [word] : (word.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [])

// An amount stays on one line with its sign, and '2.' with its month.
const words = (text: string) =>
  text
    .replace(/([€£]) (?=\d)/g, '$1\u00a0')
    .replace(/(?<!\d)(\d\d?\.) (?=\p{Lu})/gu, '$1\u00a0')
    .split(' ')

/** Wraps one line of text; `first` opens the first line, `rest` the others. */
export const wrap = (text: string, first = '', rest = first): string => {
  const room = columns - Math.max(first.length, rest.length)
  if (text.length <= room && !text.startsWith(' ')) return `${first}${text}`.replaceAll('\u00a0', ' ')
  const lines: string[] = []
  let line = ''
  for (const word of words(text).flatMap(word => pieces(word, room))) {
    const start = lines.length === 0 ? first : rest
    if (line === '') line = start + word
    else if (line.length + 1 + word.length <= columns) line += ` ${word}`
    else {
      lines.push(line)
      line = rest + word
    }
  }
  return [...lines, line].join('\n').replaceAll('\u00a0', ' ')
}

const paragraphs = (text: string, mark = ''): string =>
  paragraphsOf(text)
    .map(lines => lines.map(line => wrap(line, mark)).join('\n'))
    .join(`\n${mark.trimEnd()}\n`)

const written = (block: Block, colon: string): string => {
  if ('paragraph' in block) return paragraphs(block.paragraph)
  if ('heading' in block) return `${wrap(block.heading)}\n${'-'.repeat(Math.min(block.heading.length, columns))}`
  if ('list' in block) return block.list.map(item => wrap(inline(item), '- ', '  ')).join('\n')
  if ('facts' in block)
    return block.facts.map(([label, value]) => wrap(inline(`${label}${colon} ${value}`), '', '  ')).join('\n')
  if ('quote' in block) return paragraphs(block.quote, '> ')
  return `${wrap(`${block.link.label}${colon}`)}\n${safeUrl(block.link.url)}`
}

/** The letter as plain text of 76 columns, UTF-8, with every link written out on a line of its own. */
export const asText = ({ language, greeting, blocks, signature }: Letter): string =>
  `${[wrap(greeting), ...blocks.map(block => written(block, colonIn(language))), signature.map(line => wrap(line)).join('\n')].join('\n\n')}\n`
