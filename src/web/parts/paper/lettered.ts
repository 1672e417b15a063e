import type { Block } from '#paper/paper.ts'
import { type LetterPart, partsOfLetter } from '../letter-parts.ts'

/** What a link of a letter becomes: a piece of this name, or nothing where it leads its reader to where they are. */
export type LinkOf = (url: string) => Partial<Pick<Block, 'id'>> | undefined

const written = ({ kind, lines }: LetterPart, level: 2 | 3, linkOf: LinkOf): readonly Block[] => {
  if (kind === 'heading') return [{ heading: lines[0] ?? '', level }]
  if (kind === 'list') return [{ list: lines }]
  if (kind === 'quote') return [{ quote: lines.join('\n') }]
  if (kind === 'paragraph') return [{ paragraph: lines.join('\n') }]
  const link = linkOf(lines[1])
  return link ? [{ paragraph: `${lines[0]}:\n${lines[1]}`, ...link }] : []
}

/** A letter as its reader had it: with its headings, lists and quotes. `level` is that of its headings. */
export const lettered = (text: string, level: 2 | 3, linkOf: LinkOf = () => ({})): readonly Block[] =>
  (text === '' ? [] : partsOfLetter(text)).flatMap(part => written(part, level, linkOf))
