// Goes to an address nobody has proven yet: nothing in it was chosen by the sender but the reference.
import type { Day } from '#calendar/day.ts'
import type { Channel, PromiseKind } from '#policy/policy.ts'
import { datesIn } from '#texts/dates.ts'
import { type About, detailsOf, linkTo, saidIn, signatureOf, toCustomer, whyBlocks } from './frame.ts'
import type { Letter } from './letter.ts'
import { aboutNobody, mayReport, type Telling, whyOf } from './telling.ts'

/** `answer`: the day of it, whether that is an aim or a must, and whether a progress report may come in its place. */
export type Receipt = Omit<About, 'name'> & {
  readonly channel: Channel
  readonly acknowledgedBy?: Day
  readonly whys: readonly (readonly string[])[]
  readonly answer?: { readonly by: Day; readonly isAim: boolean; readonly orReport: boolean }
}

export const receipt = ({ channel, acknowledgedBy, answer, whys, ...about }: Receipt): Letter => {
  const { receipt: say, frame } = saidIn(about)
  const dates = datesIn(about.language)
  // The minute is known only of what came in by itself.
  const moment = channel === 'web' || channel === 'email' ? dates.dateTime : dates.dateOf
  const answered = answer && (answer.isAim ? say.aimedAt : say.answeredBy)(dates.fullDate(answer.by))
  const next = [
    ...(acknowledgedBy ? [say.acknowledgedBy(dates.fullDate(acknowledgedBy))] : []),
    ...(answered ? [answer.orReport ? `${answered} ${say.orReport}` : answered] : []),
  ]
  return toCustomer(
    about,
    [
      { paragraph: `${say.received(moment(about.receivedAt, about.zone))} ${say.first}` },
      ...(next.length > 0 ? [{ heading: frame.whatNext }, { list: next }] : []),
      { heading: frame.whatYouCanDo },
      { paragraph: say.add },
      ...linkTo(about),
      { paragraph: say.notYou },
      ...whyBlocks(about, whys),
      ...detailsOf(about),
    ],
    signatureOf(about.language, about.shop, frame.team(about.shop.name)),
  )
}

export const receiptFrom = (told: Telling): Letter => {
  const due = (kind: PromiseKind) => told.promises().find(promise => promise.kind === kind && promise.due.at > told.now)
  const acknowledged = due('acknowledge')
  const owed = due('answer-or-report') ?? due('answer')
  return receipt({
    ...aboutNobody(told),
    channel: told.complaint.channel,
    whys: [acknowledged, owed].flatMap(promise => (promise ? [whyOf(told, promise)] : [])),
    ...(acknowledged ? { acknowledgedBy: acknowledged.due.on } : {}),
    ...(owed
      ? { answer: { by: owed.due.on, isAim: owed.strength === 'aim', orReport: mayReport(told, owed.kind) } }
      : {}),
  })
}
