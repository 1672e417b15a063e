// Clause 9: what we promised cannot be done by its date. The customer hears it from us, with the reason and the new date.
import { type Day, endOf } from '#calendar/day.ts'
import { datesIn } from '#texts/dates.ts'
import { type About, boardBlocks, type BoardPath, detailsOf, linkTo, saidIn, signatureOf, toCustomer } from './frame.ts'
import type { Letter } from './letter.ts'
import { remedySentence, type ToldRemedy } from './remedies.ts'
import { aboutOf, boardOf, eventOf, needed, remedyTold, type Telling, writerIn } from './telling.ts'

/** `before` is the date that falls; `remedy.by` the new one. */
export type RemedyDelayed = About & {
  readonly by: string
  readonly remedy: ToldRemedy
  readonly before: { readonly by: Day; readonly hasGone: boolean }
  readonly reason: string
  readonly board?: BoardPath
}

export const remedyDelayed = ({ by, remedy, before, reason, board, ...about }: RemedyDelayed): Letter => {
  const { language, shop } = about
  const { remedyDelayed: say, frame } = saidIn(about)
  const dates = datesIn(language)
  const broken = (before.hasGone ? say.missed : say.willMiss)(dates.fullDate(before.by))
  return toCustomer(
    about,
    [
      { paragraph: `${say.about[remedy.kind]} ${broken} ${say.newDate(dates.fullDate(remedy.by))}` },
      { heading: say.why },
      { paragraph: reason },
      { heading: say.when },
      { paragraph: remedySentence(language, remedy) },
      { heading: frame.whatYouCanDo },
      { paragraph: say.wrong },
      ...linkTo(about),
      ...(board ? [{ heading: frame.boardTitle }, ...boardBlocks(about, board)] : []),
      ...detailsOf(about),
    ],
    signatureOf(language, shop, by),
  )
}

export const remedyDelayedFrom = (told: Telling): Letter => {
  const { remedy: id, words, by, at } = eventOf(told, 'remedy-failed')
  const remedy = told.complaint.remedies.find(remedy => remedy.id === id)
  const before = remedy?.promised.at(-2)?.by
  if (!remedy || !before) throw new RangeError(`no remedy ${id} that was put off`)
  return remedyDelayed({
    ...aboutOf(told),
    by: writerIn(told, by),
    remedy: remedyTold(remedy),
    before: { by: before, hasGone: endOf(before, told.complaint.zone) <= at },
    reason: needed(words?.reason, 'why it takes longer'),
    ...boardOf(told),
  })
}
