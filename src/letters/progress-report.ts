// Clause 6b: what is done, what is open, why, and the new date.
import type { Day } from '#calendar/day.ts'
import { datesIn } from '#texts/dates.ts'
import {
  type About,
  boardBlocks,
  type BoardPath,
  detailsOf,
  filesBlocks,
  lateBlocks,
  linkTo,
  saidIn,
  signatureOf,
  toCustomer,
} from './frame.ts'
import type { Letter } from './letter.ts'
import { aboutOf, boardOf, eventOf, lateOf, needed, type Telling, writerIn } from './telling.ts'

export type ProgressReport = About & {
  readonly handler: string
  readonly until: Day
  readonly words: { readonly done: string; readonly open: string; readonly reason: string }
  readonly files?: readonly string[]
  readonly late?: Day
  readonly board?: BoardPath
}

export const progressReport = (facts: ProgressReport): Letter => {
  const { handler, until, words, files, late, board, ...about } = facts
  const { progressReport: say, frame } = saidIn(about)
  const date = datesIn(about.language).fullDate(until)
  return toCustomer(
    about,
    [
      ...lateBlocks(about.language, late),
      { paragraph: `${say.notYet} ${say.answerBy(date)}` },
      { heading: say.done },
      { paragraph: words.done },
      { heading: say.open },
      { paragraph: words.open },
      { heading: say.why },
      { paragraph: words.reason },
      ...filesBlocks(about, files),
      { heading: say.when },
      { paragraph: `${say.stands(date)} ${say.byWhom(handler)}` },
      { heading: frame.whatYouCanDo },
      { paragraph: say.nothingToDo },
      ...linkTo(about),
      ...(board ? [{ heading: frame.boardTitle }, ...boardBlocks(about, board)] : []),
      ...detailsOf(about, [frame.handler, handler], [frame.answerBy, date]),
    ],
    signatureOf(about.language, about.shop, handler),
  )
}

export const progressReportFrom = (told: Telling): Letter => {
  const { until, words, by } = eventOf(told, 'progress-reported')
  return progressReport({
    ...aboutOf(told),
    handler: writerIn(told, by),
    until,
    words: {
      done: needed(words?.done, 'what was done'),
      open: needed(words?.open, 'what is open'),
      reason: needed(words?.reason, 'why it takes longer'),
    },
    ...(words?.fileNames ? { files: words.fileNames } : {}),
    ...lateOf(told, 'answer-or-report', 'answer'),
    ...boardOf(told),
  })
}
