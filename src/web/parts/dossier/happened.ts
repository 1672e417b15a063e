import type { Instant } from '#calendar/day.ts'
import { isAnswered } from '#complaint/state.ts'
import { colonIn } from '#texts/colon.ts'
import { datesIn } from '#texts/dates.ts'
import { dossierIn } from '#texts/dossier.ts'
import { lowered } from '#texts/lowered.ts'
import { myComplaint } from '#texts/my-complaint.ts'
import { thingsIn } from '#texts/things.ts'
import { promisesShown } from '../story/promises-shown.ts'
import { handedTo, type Told } from '../story/told.ts'
import type { Given } from './given.ts'
import type { DossierPiece } from './shape.ts'

type Moment = { readonly at: Instant; readonly what: string; readonly letters: readonly number[] }

/** What happened that a customer knows of: what was written and done, promises as they ended, and what was carried out. */
export const happened = (given: Given, told: readonly Told[], pieces: readonly DossierPiece[]): readonly Moment[] => {
  const { history, language } = given
  const [things, say, dates] = [thingsIn(language), dossierIn[language], datesIn(language)]
  const { complaint, ground } = history
  let n = 0
  const written = told.map((one): Moment => {
    if (one.from === 'handed')
      return { at: one.at, what: say.did.handed(handedTo(one, language, ground.policy)), letters: [] }
    const piece = pieces[n++]
    return { at: one.at, what: piece?.kind.words ?? '', letters: piece ? [piece.n] : [] }
  })
  const ended = promisesShown(history).flatMap(({ kind, ended, missedAt }): readonly Moment[] => {
    const of = (how: 'missed' | 'kept' | 'late') =>
      `${myComplaint[language].file.promise}${colonIn(language)} ${things.promises[kind]}, ${lowered(things.promiseStates[how])}`
    return [
      ...(missedAt ? [{ at: missedAt, what: of('missed'), letters: [] }] : []),
      ...(ended && ended.how !== 'excused' ? [{ at: ended.at, what: of(ended.how), letters: [] }] : []),
    ]
  })
  const done = isAnswered(complaint)
    ? complaint.remedies.flatMap(({ kind, carriedOut }) =>
        carriedOut
          ? [
              {
                at: carriedOut.at,
                what: myComplaint[language].remedyDone(things.remedies[kind], dates.fullDate(carriedOut.on)),
                letters: [],
              },
            ]
          : [],
      )
    : []
  const over = complaint.closed ? [{ at: complaint.closed.at, what: say.closed, letters: [] }] : []
  return [...written, ...ended, ...done, ...over].toSorted((one, other) =>
    one.at < other.at ? -1 : one.at > other.at ? 1 : 0,
  )
}
