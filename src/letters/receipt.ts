// Goes to an address nobody has proven yet: nothing in it was chosen by the sender but the reference.
import type { Day } from '#calendar/day.ts'
import type { Channel } from '#policy/policy.ts'
import { datesIn } from '#texts/dates.ts'
import { lettersIn } from '#texts/letters.ts'
import { type About, detailsOf, linkTo, signatureOf, toCustomer } from './frame.ts'
import type { Letter } from './letter.ts'
import { aboutNobody, type Telling } from './telling.ts'

export type Receipt = Omit<About, 'name'> & {
  readonly channel: Channel
  readonly acknowledgedBy?: Day
  readonly answeredBy?: Day
}

export const receipt = ({ channel, acknowledgedBy, answeredBy, ...about }: Receipt): Letter => {
  const { receipt: say, frame } = lettersIn(about.language)
  const dates = datesIn(about.language)
  // The minute is known only of what came in by itself.
  const moment = channel === 'web' || channel === 'email' ? dates.dateTime : dates.dateOf
  const next = [
    ...(acknowledgedBy ? [say.acknowledgedBy(dates.fullDate(acknowledgedBy))] : []),
    ...(answeredBy ? [`${say.answeredBy(dates.fullDate(answeredBy))} ${say.orReport}`] : []),
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
      ...detailsOf(about),
    ],
    signatureOf(about.language, about.shop, frame.team(about.shop.name)),
  )
}

export const receiptFrom = (told: Telling): Letter => {
  const due = (key: string) => told.promises.find(promise => promise.key === key && promise.due.at > told.now)?.due.on
  const acknowledgedBy = due('acknowledge')
  const answeredBy = due('answer-or-report:1.1') ?? due('answer:1')
  return receipt({
    ...aboutNobody(told),
    channel: told.complaint.channel,
    ...(acknowledgedBy ? { acknowledgedBy } : {}),
    ...(answeredBy ? { answeredBy } : {}),
  })
}
