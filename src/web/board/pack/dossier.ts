import { actorIn, eventIn } from '#texts/events.ts'
import { staffThingsIn } from '#texts/things.ts'
import type { Annex } from '../../parts/dossier/annexes.ts'
import type { Compiled } from '../../parts/dossier/for-customer.ts'
import { around, coded, filesAlong, type Given, inShort, placeOf, promised, zoned } from '../../parts/dossier/given.ts'
import { keyless } from '../../parts/dossier/keyless.ts'
import type { Dossier, DossierPiece } from '../../parts/dossier/shape.ts'
import { filesIn } from '../../parts/files-of.ts'
import { chronologyOf } from '../file/chronology-of.ts'
import { masked } from '../file/masked.ts'
import type { Setting } from '../file/part.tsx'
import { type Piece, piecesOf, pieceTitle } from '../file/pieces.ts'

const whose = ({ direction, event }: Piece): DossierPiece['from'] => {
  if (direction === 'note') return 'note'
  return direction === 'out' ? 'house' : event.by.kind === 'partner' ? 'other' : 'customer'
}

/** A piece as whoever reviews reads it: without how to reach and pay people. */
const written = (setting: Setting, annexes: readonly Annex[], piece: Piece, n: number): DossierPiece => {
  const { language, history } = setting.visit
  const { complaint, ground } = history
  const { event } = piece
  const things = staffThingsIn(language)
  const row = piece.direction === 'out' ? piece.letter : undefined
  const text = piece.direction === 'out' ? piece.letter.text : piece.text
  const kind = row
    ? { code: row.kind, words: things.letterOf(row.key) }
    : { code: event.type, words: eventIn(language, setting.names)(event) }
  const place = placeOf(n, event.at, kind.code, ground.zone)
  return {
    n,
    at: zoned(event.at, ground.zone),
    from: whose(piece),
    who: pieceTitle(piece, setting),
    kind,
    ...(row?.subject ? { subject: row.subject } : {}),
    language: row?.language ?? (piece.direction === 'note' ? language : complaint.language),
    text: text ? masked(keyless(text), language, complaint.orderNumber) : null,
    ...(row
      ? { sent: { state: row.state, ...(row.deliveredAt ? { at: zoned(row.deliveredAt, ground.zone) } : {}) } }
      : {}),
    files: filesIn(event).flatMap(({ id }) => annexes.find(annex => annex.id === id)?.n ?? []),
    ...(text ? { txt: `${place}.txt`, ...(row ? { pdf: `${place}.pdf` } : {}) } : {}),
  }
}

const found = ({ visit }: Setting): Pick<Dossier, 'findings' | 'remedies' | 'review' | 'verdict'> => {
  const { language, history } = visit
  const { heads, remedies, review, boardReply } = history.complaint
  const things = staffThingsIn(language)
  const told = (text: string | undefined) => (text ? masked(text, language) : null)
  const asked = ['policyFollowed', 'treatedFairly', 'lawKept'] as const
  return {
    findings: heads.flatMap(({ id, found: one }) =>
      one ? [{ point: id, finding: coded(one.finding, things.findings), reasons: told(one.reasons) }] : [],
    ),
    remedies: remedies.map(({ kind, amount, status, carriedOut, promised: dates }) => {
      const by = dates.at(-1)?.by
      return {
        kind: coded(kind, things.remedies),
        state: coded(status, things.remedyStates),
        ...(amount ? { amount } : {}),
        ...(by ? { by } : {}),
        ...(carriedOut ? { doneOn: carriedOut.on } : {}),
      }
    }),
    review: asked.flatMap(question => {
      const judged = review?.findings[question]
      return judged
        ? [
            {
              question: coded(question, things.reviewQuestions),
              judgement: coded(judged, things.judgements),
              reasons: told(review.reasons[question]),
            },
          ]
        : []
    }),
    ...(boardReply?.verdict ? { verdict: coded(boardReply.verdict, things.verdicts) } : {}),
  }
}

/** The file of the house as a value, for whoever reviews: the same parts as their document. */
export const dossierForReviewer = (setting: Setting, given: Given, annexes: readonly Annex[]): Compiled => {
  const { language, history } = setting.visit
  const { zone } = history.ground
  const pieces = piecesOf(history.events, setting.letters)
  const [sentence, who] = [eventIn(language, setting.names), actorIn(language, setting.names)]
  const dossier: Dossier = {
    ...around(given),
    complaint: inShort(given),
    promises: promised(history.promises, given),
    chronology: chronologyOf(setting).map(({ event, letters }) => ({
      at: zoned(event.at, zone),
      what: sentence(event),
      who: who(event.by),
      letters,
    })),
    ...found(setting),
    correspondence: pieces.map((piece, k) => written(setting, annexes, piece, k + 1)),
    handedOut: [],
    files: filesAlong(annexes, given),
  }
  const letters = pieces.flatMap((piece, k) => (piece.direction === 'out' ? [[k + 1, piece.letter] as const] : []))
  return { dossier, letters: new Map(letters) }
}
