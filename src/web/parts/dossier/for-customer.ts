// What a customer may see, as a value: from the very story that their page tells, so that page and papers cannot disagree.
import type { History } from '#ledger/ledger.ts'
import type { LetterRow } from '#post/letters.ts'
import { dossierIn } from '#texts/dossier.ts'
import { thingsIn } from '#texts/things.ts'
import { promisesShown } from '../story/promises-shown.ts'
import { reviewerIn } from '../story/reviewer.ts'
import { handedTo, storyOf, type Told } from '../story/told.ts'
import type { Annex } from './annexes.ts'
import { around, coded, filesAlong, type Given, inShort, placeOf, promised, zoned } from './given.ts'
import { happened } from './happened.ts'
import { keyless } from './keyless.ts'
import { outcomeOf } from './outcome.ts'
import type { Dossier, DossierPiece } from './shape.ts'

type Own = Extract<Told, { from: 'customer' }>
type Letter = Extract<Told, { from: 'house' }>
export type CustomerFile = Told['files'][number]

/** The files a customer sees on their page: their own, and those of letters that were written. */
export const filesShown = (history: Pick<History, 'events'>, rows: readonly LetterRow[]): readonly CustomerFile[] =>
  storyOf(history, rows).flatMap(told => (told.from === 'house' && !told.row?.text ? [] : told.files))

const didOf = ({ history, language }: Given, { did, body, version }: Own): string => {
  const { did: say } = dossierIn[language]
  if (did === undefined) return version === 1 ? say.filed : say.wrote
  if (did === 'escalated') return say.escalated(reviewerIn(language, history.ground.policy, history.complaint).whom)
  if (did === 'referred') return say.referred(body ? thingsIn(language).bodyName(body, history.ground.policy) : '')
  return say[did]
}

type Numbered = { readonly n: number; readonly filesOf: (told: Told) => readonly number[] }

const ownPiece = (given: Given, told: Own, { n, filesOf }: Numbered): DossierPiece => {
  const { complaint, contact } = given.history
  const { did = told.version === 1 ? 'filed' : 'wrote', text, wish } = told
  const say = dossierIn[given.language]
  return {
    n,
    at: zoned(told.at, complaint.zone),
    from: 'customer',
    who: told.isUnproven ? say.unknownSender : (contact.name ?? say.customer),
    kind: { code: did, words: didOf(given, told) },
    language: complaint.language,
    text: text === undefined ? null : keyless(text),
    ...(wish ? { wish: keyless(wish) } : {}),
    ...(told.isUnproven ? { unproven: true } : {}),
    files: filesOf(told),
    ...(text ? { txt: `${placeOf(n, told.at, did, complaint.zone)}.txt` } : {}),
  }
}

const letterPiece = (given: Given, told: Letter, { n, filesOf }: Numbered): DossierPiece => {
  const { language, shop, names, history } = given
  const { zone, language: own } = history.complaint
  const { row, by, kind } = told
  const name = by && names.get(by)
  const place = placeOf(n, told.at, kind, zone)
  return {
    n,
    at: zoned(told.at, zone),
    from: 'house',
    who: name ? `${name}, ${shop.name}` : shop.name,
    kind: coded(kind, thingsIn(language).letters),
    ...(row?.subject ? { subject: row.subject } : {}),
    language: row?.language ?? own,
    text: row?.text ? keyless(row.text) : null,
    ...(row
      ? {
          sent: {
            state: row.state,
            ...(row.via ? { by: row.via === 'post' ? 'post' : 'email' } : {}),
            ...(row.deliveredAt ? { at: zoned(row.deliveredAt, zone) } : {}),
          },
        }
      : {}),
    files: filesOf(told),
    ...(row?.text ? { txt: `${place}.txt`, pdf: `${place}.pdf` } : {}),
  }
}

/** A dossier, with the letters of the shop in it by the number of their piece. */
export type Compiled = { readonly dossier: Dossier; readonly letters: ReadonlyMap<number, LetterRow> }

/** The whole file as the customer may see it: for themselves, or with a statement for somebody outside. */
export const dossierForCustomer = (given: Given, rows: readonly LetterRow[], annexes: readonly Annex[]): Compiled => {
  const { history, language } = given
  const { zone } = history.complaint
  const told = storyOf(history, rows)
  const filesOf = (one: Told) =>
    one.from === 'house' && !one.row?.text
      ? []
      : one.files.flatMap(({ id }) => annexes.find(annex => annex.id === id)?.n ?? [])
  const spoken = told.filter(one => one.from !== 'handed')
  const pieces = spoken.map((one, k) => {
    const numbered = { n: k + 1, filesOf }
    return one.from === 'customer' ? ownPiece(given, one, numbered) : letterPiece(given, one, numbered)
  })
  const letters = spoken.flatMap((one, k) => (one.from === 'house' && one.row ? [[k + 1, one.row] as const] : []))
  const dossier: Dossier = {
    ...around(given),
    complaint: inShort(given),
    promises: promised(promisesShown(history), given),
    chronology: happened(given, told, pieces).map(({ at, what, letters: n }) => ({
      at: zoned(at, zone),
      what,
      letters: n,
    })),
    ...outcomeOf(given),
    correspondence: pieces,
    handedOut: told.flatMap(one =>
      one.from === 'handed' ? [{ at: zoned(one.at, zone), to: handedTo(one, language, history.ground.policy) }] : [],
    ),
    files: filesAlong(annexes, given),
  }
  return { dossier, letters: new Map(letters) }
}
