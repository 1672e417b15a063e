// Clause 2: names who handles the complaint and when to expect an answer. Its address is not proven yet either: no sender's text.
import type { Day } from '#calendar/day.ts'
import { type Promised, promises } from '#complaint/due.ts'
import { datesIn } from '#texts/dates.ts'
import {
  type About,
  boardBlocks,
  type BoardPath,
  detailsOf,
  lateBlocks,
  linkTo,
  saidIn,
  signatureOf,
  toCustomer,
  whyBlocks,
} from './frame.ts'
import type { Letter } from './letter.ts'
import { aboutNobody, boardOf, eventOf, lateOf, mayReport, personIn, type Telling, whyOf } from './telling.ts'

/** `rule` is why the policy gives a date, and the last day it gives; `board` where the board may be asked at any time. */
export type Acknowledgement = Omit<About, 'name'> & {
  readonly handler: string
  readonly answerBy: Day
  /** Whether a progress report may come in the place of the answer. */
  readonly orReport: boolean
  readonly rule?: { readonly why: readonly string[]; readonly latest: Day }
  readonly note?: string
  readonly late?: Day
  readonly board?: BoardPath
}

export const acknowledgement = (facts: Acknowledgement): Letter => {
  const { handler, answerBy, orReport, rule, note, late, board, ...about } = facts
  const { acknowledgement: say, frame } = saidIn(about)
  const dates = datesIn(about.language)
  const sooner = rule && answerBy < rule.latest ? [say.whySooner(handler)] : []
  return toCustomer(
    about,
    [
      ...lateBlocks(about.language, late),
      {
        paragraph: `${say.opening} ${say.handles(handler)} ${say.answerBy(dates.fullDate(answerBy))}${orReport ? ` ${say.orReport}` : ''}`,
      },
      ...(note ? [{ paragraph: say.note(handler) }, { quote: note }] : []),
      { heading: frame.whatYouCanDo },
      { paragraph: say.reply(handler) },
      ...linkTo(about),
      ...whyBlocks(about, rule ? [[...rule.why, ...sooner]] : []),
      ...(board ? [{ heading: frame.boardTitle }, ...boardBlocks(about, board)] : []),
      ...detailsOf(about, [frame.handler, handler], [frame.answerBy, dates.fullDate(answerBy)]),
    ],
    signatureOf(about.language, about.shop, handler),
  )
}

/** The policy's own promise of an answer, as it stood before the handler gave a date. */
const answerOwed = ({ before, ground }: Telling): Promised | undefined => {
  const all = before ? promises(before, ground) : []
  return all.find(({ kind }) => kind === 'answer-or-report') ?? all.find(({ kind }) => kind === 'answer')
}

/** The rule that gave the date; none where the handler was too late to keep within it. */
const ruleOf = (told: Telling, answerBy: Day): Pick<Acknowledgement, 'rule'> => {
  const owed = answerOwed(told)
  if (!owed || !('counted' in owed.due.because) || answerBy > owed.due.on) return {}
  return { rule: { why: whyOf(told, owed), latest: owed.due.on } }
}

export const acknowledgementFrom = (told: Telling): Letter => {
  const { handler, answerBy, words } = eventOf(told, 'acknowledged')
  const owed = answerOwed(told)
  return acknowledgement({
    ...aboutNobody(told),
    handler: personIn(told, handler),
    answerBy,
    orReport: owed !== undefined && mayReport(told, owed.kind),
    ...ruleOf(told, answerBy),
    ...(words?.note?.trim() ? { note: words.note } : {}),
    ...lateOf(told, 'acknowledge'),
    ...boardOf(told),
  })
}
