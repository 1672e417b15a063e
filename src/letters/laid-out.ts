import { colonIn } from '#texts/colon.ts'
import { lettersIn } from '#texts/letters.ts'
import type { Tongue } from '#texts/tongue.ts'
import { adaptable, type SentencePlace, sayingOtherwise, type WordedLetter } from './adaptable.ts'
import { type Block, inline, type Letter } from './letter.ts'
import { sampleLettersOf } from './samples.ts'

/** What stands in a letter and stays, or the place of a sentence that may be said in other words. */
export type LaidPart = { readonly fixed: string } | { readonly place: SentencePlace }
export type LaidBlock = { readonly isHeading: boolean; readonly parts: readonly LaidPart[] }
/** A letter as the house may change it: its parts in their order, and the sentences that only some letters have. */
export type LaidOut = {
  readonly greeting: string
  readonly blocks: readonly LaidBlock[]
  readonly signature: readonly string[]
  readonly seldom: readonly SentencePlace[]
}

// Signs that nobody writes, around the number of a place.
const [begins, ends] = ['\ue000', '\ue001']
const mark = new RegExp(`${begins}(\\d+)${ends}`)

const textsOf = (block: Block, colon: string): readonly string[] => {
  if ('paragraph' in block) return [block.paragraph]
  if ('heading' in block) return [block.heading]
  if ('list' in block) return block.list
  if ('facts' in block)
    return block.facts.flatMap(([label, value]) => (mark.test(label) ? [label, value] : [`${label}${colon} ${value}`]))
  return 'quote' in block ? [block.quote] : [block.link.label]
}

const partsOf = (text: string, places: readonly SentencePlace[]): readonly LaidPart[] =>
  text.split(mark).flatMap((piece, n): readonly LaidPart[] => {
    const place = n % 2 === 1 ? places[Number(piece)] : undefined
    if (place) return [{ place }]
    return inline(piece) === '' ? [] : [{ fixed: inline(piece) }]
  })

const blocksOf = (letter: Letter, places: readonly SentencePlace[]): readonly LaidBlock[] =>
  letter.blocks.flatMap(block =>
    textsOf(block, colonIn(letter.language)).map(text => ({
      isHeading: 'heading' in block,
      parts: partsOf(text, places),
    })),
  )

const placesIn = (blocks: readonly LaidBlock[]) =>
  blocks.flatMap(({ parts }) => parts.flatMap(part => ('place' in part ? [part.place] : [])))

/** The sample of a letter, laid out: every part that stays in its place, and between them what may be said otherwise. */
export const laidOut = (kind: WordedLetter, language: Tongue): LaidOut => {
  const places = adaptable[kind]
  const marked = sayingOtherwise(
    lettersIn(language),
    places.map((place, n) => [place, () => `${begins}${n}${ends}`] as const),
  )
  const [first, ...others] = sampleLettersOf(kind, language, marked)
  const blocks = first ? blocksOf(first, places) : []
  const shown = placesIn(blocks)
  const elsewhere = new Set(others.flatMap(letter => placesIn(blocksOf(letter, places))))
  const ofAnyLetter = (place: SentencePlace) => place.startsWith('frame.') && !elsewhere.has(place)
  return {
    greeting: first?.greeting ?? '',
    blocks,
    signature: first?.signature.slice(1) ?? [],
    // A heading that all letters share, and that no sample of this one has, is not asked about.
    seldom: places.filter(place => !shown.includes(place) && !ofAnyLetter(place)),
  }
}
