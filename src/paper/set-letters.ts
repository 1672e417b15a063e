import { correction, generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'
import { fittedBlocks } from './fit.ts'
import type { Cover, PaperLetter, Pile } from './letter.ts'
import type { Printed } from './paper.ts'
import { fit, set } from './setting.ts'

// Four light squares around it: less, and some cameras do not find it.
const edge = 4

const drawing = (url: string): string => {
  const code = generate(url, { minCorrectionLevel: correction.M })
  const side = code.size + 2 * edge
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-edge} ${-edge} ${side} ${side}"><path d="${toSvgPath(code)}"/></svg>`
}

const fittedLetter = (letter: PaperLetter): object => {
  const { code, labels } = letter
  return {
    ...letter,
    title: fit(letter.title),
    from: fit(letter.from),
    sender: fit(letter.sender),
    address: letter.address.map(fit),
    reference: fit(letter.reference),
    date: fit(letter.date),
    labels: { date: fit(labels.date), reference: fit(labels.reference), page: fit(labels.page), of: fit(labels.of) },
    blocks: fittedBlocks(letter.blocks, fit),
    ...(code ? { code: { ...code, alt: fit(code.alt), svg: drawing(code.url) } } : {}),
  }
}

const fittedCover = ({ title, lead, sheets, columns, rows, language }: Cover): Cover => ({
  language,
  title: fit(title),
  lead: fit(lead),
  sheets: fit(sheets),
  columns,
  rows: rows.map(([reference, to, letter]) => [fit(reference), fit(to), fit(letter)]),
})

export const setLetters = (pile: Pile): Printed => {
  const { cover, letters, madeAt } = pile
  const said = { ...pile, title: fit(pile.title), author: fit(pile.author), letters: letters.map(fittedLetter) }
  return set('letters.typ', { ...said, ...(cover ? { cover: fittedCover(cover) } : {}) }, madeAt, 'a-2a')
}
