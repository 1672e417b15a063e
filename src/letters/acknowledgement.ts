// Clause 2: names who handles the complaint and when to expect an answer. Its address is not proven yet either: no sender's text.
import { promises } from '#complaint/due.ts'
import type { Day } from '#calendar/day.ts'
import { datesIn } from '#texts/dates.ts'
import { lettersIn } from '#texts/letters.ts'
import {
  type About,
  boardBlocks,
  type BoardPath,
  detailsOf,
  lateBlocks,
  linkTo,
  signatureOf,
  toCustomer,
} from './frame.ts'
import type { Block, Letter } from './letter.ts'
import { aboutNobody, boardOf, eventOf, lateOf, personIn, type Telling } from './telling.ts'

/** `rule` is the policy's own period and the last day it gives; `board` where the board may be asked at any time. */
export type Acknowledgement = Omit<About, 'name'> & {
  readonly handler: string
  readonly answerBy: Day
  readonly rule?: { readonly within: string; readonly latest: Day }
  readonly note?: string
  readonly late?: Day
  readonly board?: BoardPath
}

export const acknowledgement = (facts: Acknowledgement): Letter => {
  const { handler, answerBy, rule, note, late, board, ...about } = facts
  const { acknowledgement: say, frame } = lettersIn(about.language)
  const dates = datesIn(about.language)
  const why: readonly Block[] =
    rule && answerBy <= rule.latest
      ? [
          {
            paragraph: [
              say.why(rule.within, dates.dateOf(about.receivedAt, about.zone)),
              ...(answerBy < rule.latest ? [say.whySooner(handler)] : []),
            ].join(' '),
          },
        ]
      : []
  return toCustomer(
    about,
    [
      ...lateBlocks(about.language, late),
      { paragraph: `${say.handles(handler)} ${say.answerBy(dates.fullDate(answerBy))} ${say.orReport}` },
      ...why,
      ...(note ? [{ paragraph: say.note(handler) }, { quote: note }] : []),
      { heading: frame.whatYouCanDo },
      { paragraph: say.reply(handler) },
      ...linkTo(about),
      ...(board ? [{ heading: frame.boardTitle }, ...boardBlocks(about, board)] : []),
      ...detailsOf(about, [frame.handler, handler], [frame.answerBy, dates.fullDate(answerBy)]),
    ],
    signatureOf(about.language, about.shop, handler),
  )
}

/** The policy's own period for the answer, which stood before the handler gave a date. */
const ruleOf = ({ before, ground, language }: Telling): { rule?: NonNullable<Acknowledgement['rule']> } => {
  const all = before ? promises(before, ground) : []
  const due = (all.find(({ key }) => key === 'answer-or-report:1.1') ?? all.find(({ key }) => key === 'answer:1'))?.due
  if (!due || !('counted' in due.because)) return {}
  return { rule: { within: datesIn(language).period(due.because.counted.period), latest: due.on } }
}

export const acknowledgementFrom = (told: Telling): Letter => {
  const { handler, answerBy, words } = eventOf(told, 'acknowledged')
  return acknowledgement({
    ...aboutNobody(told),
    handler: personIn(told, handler),
    answerBy,
    ...ruleOf(told),
    ...(words?.note ? { note: words.note } : {}),
    ...lateOf(told, 'acknowledge'),
    ...boardOf(told),
  })
}
