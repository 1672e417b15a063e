// Clause 9: a promised remedy was carried out; what is still owed is named with its date.
import type { Day } from '#calendar/day.ts'
import { datesIn } from '#texts/dates.ts'
import { thingsIn } from '#texts/things.ts'
import { type About, detailsOf, linkTo, saidIn, signatureOf, toCustomer } from './frame.ts'
import type { Letter } from './letter.ts'
import { remedySentence, type ToldRemedy } from './remedies.ts'
import { aboutOf, eventOf, needed, remedyTold, type Telling, writerIn } from './telling.ts'

export type RemedyCarriedOut = About & {
  readonly by: string
  readonly remedy: ToldRemedy
  readonly proof: string
  readonly stillOpen: readonly ToldRemedy[]
  readonly late?: Day
}

export const remedyCarriedOut = ({ by, remedy, proof, stillOpen, late, ...about }: RemedyCarriedOut): Letter => {
  const { language, shop } = about
  const { remedyCarriedOut: say, frame } = saidIn(about)
  return toCustomer(
    about,
    [
      {
        paragraph: `${say.done} ${remedySentence(language, remedy)}${late ? ` ${say.late(datesIn(language).fullDate(late))}` : ''}`,
      },
      {
        facts: [
          [say.what, thingsIn(language).remedies[remedy.kind]],
          ...(remedy.what.trim() ? [[say.promised, remedy.what] as const] : []),
          [say.proof, proof],
        ],
      },
      ...(stillOpen.length > 0
        ? [{ paragraph: say.more }, { list: stillOpen.map(open => remedySentence(language, open)) }]
        : [{ paragraph: say.complete }]),
      { heading: frame.whatYouCanDo },
      { paragraph: say.wrong },
      ...linkTo(about),
      ...detailsOf(about),
    ],
    signatureOf(language, shop, by),
  )
}

export const remedyCarriedOutFrom = (told: Telling): Letter => {
  const { remedy: id, words, by } = eventOf(told, 'remedy-carried-out')
  const { remedies } = told.complaint
  const done = remedies.find(remedy => remedy.id === id)
  if (!done) throw new RangeError(`no remedy ${id} to write about`)
  const promised = told
    .promises()
    .filter(({ key }) => key.startsWith(`remedy:${id}.`))
    .at(-1)
  return remedyCarriedOut({
    ...aboutOf(told),
    by: writerIn(told, by),
    remedy: remedyTold(done),
    proof: needed(words?.proof, 'the proof'),
    stillOpen: remedies.filter(({ status }) => status === 'approved').map(remedyTold),
    ...(promised?.ended?.how === 'late' ? { late: promised.due.on } : {}),
  })
}
