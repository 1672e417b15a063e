import { dayOf } from '#calendar/day.ts'
import type { Block, Pictures } from '#paper/paper.ts'
import { boardTexts } from '#texts/board.ts'
import { datesIn } from '#texts/dates.ts'
import { staffThingsIn } from '#texts/things.ts'
import { lettered } from '../../parts/paper/lettered.ts'
import { masked } from '../file/masked.ts'
import type { Setting } from '../file/part.tsx'
import { keyless, type Piece, piecesOf, pieceState, pieceTitle } from '../file/pieces.ts'
import { costOf } from '../file/summary-rows.ts'
import type { Annex } from '../../parts/dossier/annexes.ts'

/** What somebody typed, in its own lines. */
const typed = (text: string): readonly Block[] =>
  text
    .split(/\n{2,}/)
    .filter(one => one.trim() !== '')
    .map(paragraph => ({ paragraph }))

/** Numbers what is said, and not what stands above it. */
const numbered = (blocks: readonly Block[], n: number): readonly Block[] => {
  let k = 0
  return blocks.map(block => {
    if ('heading' in block) return block
    k += 1
    return { ...block, number: `${n}.${k}` }
  })
}

/** Everything that was written, in order; each paragraph with a number by which it can be named. */
export const letters = (setting: Setting): readonly Block[] => {
  const { language, history } = setting.visit
  const { complaint, ground } = history
  const [say, things, dates] = [boardTexts[language], staffThingsIn(language), datesIn(language)]
  const blocks = (piece: Piece, n: number): readonly Block[] => {
    const letter = piece.direction === 'out' ? piece.letter : undefined
    const text = piece.direction === 'out' ? piece.letter.text && keyless(piece.letter.text) : piece.text
    const kind = letter && `${things.letterOf(letter.key)}${letter.subject ? `, “${letter.subject}”` : ''}. `
    const when = `${dates.dateTime(piece.event.at, ground.zone)}${pieceState(piece, setting)}`
    const told = masked(text ?? (letter ? '' : say.summary.erased), language, complaint.orderNumber)
    const spoken = piece.direction === 'note' ? {} : { language: letter?.language ?? complaint.language }
    return [
      { heading: `${n}. ${pieceTitle(piece, setting)}`, level: 2, id: `letter-${n}` },
      { paragraph: `${kind ?? ''}${when}`, soft: true },
      ...numbered(letter ? lettered(told, 3) : typed(told), n).map(block => ({ ...block, ...spoken })),
    ]
  }
  const pieces = piecesOf(history.events, setting.letters)
  return [
    { heading: say.parts.letters, level: 1, id: 'letters' },
    ...(pieces.length === 0 ? [{ paragraph: say.letters.none }] : pieces.flatMap((piece, n) => blocks(piece, n + 1))),
  ]
}

/** What was offered, what it costs, and how it stands. */
export const remedies = ({ visit }: Setting): readonly Block[] => {
  const { language, history } = visit
  const [{ remedies: say, parts }, things, dates] = [boardTexts[language], staffThingsIn(language), datesIn(language)]
  const { complaint } = history
  const cost = costOf(complaint.remedies).map(dates.money)
  const { columns } = say
  const rows = complaint.remedies.map(({ kind, what, amount, status, carriedOut, promised }) => {
    const by = carriedOut?.on ?? promised.at(-1)?.by
    return [
      [things.remedies[kind], what && `: ${masked(what, language, complaint.orderNumber)}`].filter(Boolean).join(''),
      amount ? dates.money(amount) : say.noAmount,
      [things.remedyStates[status], carriedOut?.proof && `: ${masked(carriedOut.proof, language)}`]
        .filter(Boolean)
        .join(''),
      by ? dates.fullDate(by) : '',
    ]
  })
  return [
    { heading: parts.remedies, level: 1, id: 'remedies' },
    rows.length === 0
      ? { paragraph: say.none }
      : {
          columns: [
            { title: columns.what, wide: 3 },
            { title: columns.amount },
            { title: columns.state, wide: 2 },
            { title: columns.by, wide: 2 },
          ],
          table: rows,
        },
    ...(cost.length > 0 ? [{ paragraph: [`${say.total}: `, { text: dates.list(cost), strong: true }] }] : []),
  ]
}

/** The files that were sent along: pictures as they are, the others by name and fingerprint. */
export const annexPages = ({ visit }: Setting, annexes: readonly Annex[], shown: Pictures): readonly Block[] => {
  const { language, history } = visit
  const { pack, files } = boardTexts[language]
  const { paper } = pack
  const dates = datesIn(language)
  const today = dates.fullDate(dayOf(visit.now, history.ground.zone))
  const event = (id: string) => history.events.find(one => 'files' in one && one.files?.some(file => file.id === id))
  const facts = ({ id, name, bytes }: Annex) => {
    const sent = event(id)
    const when = sent ? `, ${dates.fullDate(dayOf(sent.at, history.ground.zone))}` : ''
    return `${name}, ${dates.size(bytes)}${when}. ${paper.fingerprint}: ${id}`
  }
  const blocks = (annex: Annex): readonly Block[] => [
    { heading: `${paper.annex(annex.n)}: ${annex.name}`, level: 2, id: `annex-${annex.n}` },
    { paragraph: `${facts(annex)}${annex.leftOut ? '' : `. ${paper.within}`}`, soft: true },
    Object.hasOwn(shown, annex.id)
      ? {
          picture: annex.id,
          alt: paper.picture(annex.n, annex.name),
          caption: `${paper.annex(annex.n)}: ${annex.name}`,
          otherwise: paper.notShown,
        }
      : { paragraph: annex.leftOut === 'gone' ? paper.unread(today) : paper.notShown },
  ]
  return [
    { heading: paper.annexes, level: 1, id: 'files' },
    ...(annexes.length === 0 ? [{ paragraph: files.none }] : annexes.flatMap(blocks)),
  ]
}
