import type { Block, Pictures } from '#paper/paper.ts'
import { colonIn } from '#texts/colon.ts'
import { parts } from '#texts/parts.ts'
import { quoted } from '#texts/quoted.ts'
import { lettered } from '../paper/lettered.ts'
import { type Given, momentOf } from './given.ts'
import type { Dossier, DossierFile, DossierPiece } from './shape.ts'
import { textsFor, typedBlocks } from './texts-for.ts'

const isOwnPage = (url: string) => /\/open\/\S+$/.test(url)

const words = (given: Given, piece: DossierPiece): readonly Block[] => {
  const { text, from, language } = piece
  if (text === null) {
    const isComing = from === 'house' && piece.sent?.state !== 'delivered'
    return [{ paragraph: isComing ? textsFor(given).say.notLeft : parts[given.language].erased, soft: true }]
  }
  const blocks = from === 'house' ? lettered(text, 3, url => (isOwnPage(url) ? undefined : {})) : typedBlocks(text)
  return blocks.map(block => ({ ...block, language }))
}

const pieceBlocks = (given: Given, dossier: Dossier, piece: DossierPiece): readonly Block[] => {
  const { say, dates } = textsFor(given)
  const { n, who, kind, subject, at, sent, wish, unproven } = piece
  const when = dates.dateTime(momentOf(at), given.history.complaint.zone)
  const cameBack = sent?.state === 'bounced' || sent?.state === 'failed'
  const files = dossier.files.filter(file => piece.files.includes(file.n))
  return [
    { heading: `${n}. ${who}${colonIn(given.language)} ${kind.words}`, level: 2, id: `letter-${n}` },
    { paragraph: [when, ...(subject ? [quoted(subject, given.language)] : [])].join('. '), soft: true },
    ...(cameBack ? [{ paragraph: say.undelivered, soft: true }] : []),
    ...(unproven ? [{ paragraph: say.unproven, soft: true }] : []),
    ...words(given, piece),
    ...(wish ? [{ paragraph: [{ text: say.wish, strong: true }, ` ${wish}`] }] : []),
    ...(files.length > 0 ? [{ list: files.map(file => [{ text: nameOf(given, file), to: `file-${file.n}` }]) }] : []),
  ]
}

const nameOf = (given: Given, { n, name }: DossierFile) => {
  const { file } = textsFor(given).say
  return name ? `${file(n)}${colonIn(given.language)} ${name}` : file(n)
}

/** Everything that was written, oldest first. */
export const letterPages = (given: Given, dossier: Dossier): readonly Block[] => {
  const { file, say } = textsFor(given)
  return [
    { heading: file.letters, level: 1, id: 'letters' },
    ...(dossier.correspondence.length === 0
      ? [{ paragraph: say.lettersNone }]
      : dossier.correspondence.flatMap(piece => pieceBlocks(given, dossier, piece))),
  ]
}

const fileBlocks = (given: Given, file: DossierFile, shown: Pictures): readonly Block[] => {
  const { say, dates } = textsFor(given)
  const name = nameOf(given, file)
  const facts = `${dates.size(file.bytes)}. SHA-256: ${file.sha256}`
  return [
    { heading: name, level: 2, id: `file-${file.n}` },
    { paragraph: `${facts}. ${file.leftOut ? file.leftOut.words : say.within}`, soft: true },
    Object.hasOwn(shown, file.sha256)
      ? {
          picture: file.sha256,
          alt: say.picture(file.n, file.name ?? ''),
          caption: name,
          otherwise: say.notShown,
        }
      : { paragraph: say.notShown },
  ]
}

/** The files that were sent: pictures as they are, the others by name and fingerprint. */
export const filePages = (given: Given, { files }: Dossier, shown: Pictures): readonly Block[] => {
  const { say } = textsFor(given)
  return [
    { heading: say.files, level: 1, id: 'files' },
    ...(files.length === 0 ? [{ paragraph: say.filesNone }] : files.flatMap(file => fileBlocks(given, file, shown))),
  ]
}
