// Clause 5: somebody else handles the complaint now; the promised date stays.
import type { Day } from '#calendar/day.ts'
import { datesIn } from '#texts/dates.ts'
import { type About, detailsOf, linkTo, saidIn, signatureOf, toCustomer } from './frame.ts'
import type { Letter } from './letter.ts'
import { aboutOf, eventOf, openPromise, personIn, type Telling } from './telling.ts'

/** `owed` is the promise to the customer that is open now. */
export type HandOver = About & {
  readonly handler: string
  readonly previous?: string
  readonly owed?: { readonly what: 'answer' | 'board-reply'; readonly by: Day; readonly missed: boolean }
}

export const handOver = ({ handler, previous, owed, ...about }: HandOver): Letter => {
  const { handOver: say, frame } = saidIn(about)
  const by = owed ? datesIn(about.language).fullDate(owed.by) : ''
  const stays = owed?.what === 'board-reply' ? say.reviewDate(by) : `${say.dateStays(by)} ${say.dateStaysReport}`
  return toCustomer(
    about,
    [
      { paragraph: [say.now(handler), ...(previous ? [say.before(previous, handler)] : [])].join(' ') },
      ...(owed ? [{ paragraph: owed.missed ? say.dateMissed(by) : stays }] : []),
      { paragraph: say.noRepeat },
      ...linkTo(about),
      ...detailsOf(
        about,
        [frame.handler, handler],
        ...(owed?.what === 'answer' ? [[frame.answerBy, by] as const] : []),
      ),
    ],
    signatureOf(about.language, about.shop, handler),
  )
}

const owedIn = (told: Telling): { owed?: NonNullable<HandOver['owed']> } => {
  const board = openPromise(told, 'board-reply')
  const owed = board ?? openPromise(told, 'answer-or-report', 'answer')
  if (!owed) return {}
  return { owed: { what: board ? 'board-reply' : 'answer', by: owed.due.on, missed: owed.due.at <= told.now } }
}

export const handOverFrom = (told: Telling): Letter => {
  const { to } = eventOf(told, 'assigned')
  const previous = told.before?.handler
  return handOver({
    ...aboutOf(told),
    handler: personIn(told, to),
    ...(previous && previous !== to ? { previous: personIn(told, previous) } : {}),
    ...owedIn(told),
  })
}
