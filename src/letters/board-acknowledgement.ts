// Clause 10: the request to the board has come in; who decides, by when, and on what.
import type { Day, Instant } from '#calendar/day.ts'
import { datesIn } from '#texts/dates.ts'
import { lettersIn } from '#texts/letters.ts'
import { thingsIn } from '#texts/things.ts'
import { type About, detailsOf, linkTo, signatureOf, toCustomer } from './frame.ts'
import type { Letter } from './letter.ts'
import { aboutOf, eventOf, openPromise, type Telling } from './telling.ts'

export type BoardAcknowledgement = About & { readonly askedAt: Instant; readonly replyBy?: Day }

export const boardAcknowledgement = ({ askedAt, replyBy, ...about }: BoardAcknowledgement): Letter => {
  const { language, shop, zone } = about
  const { boardAcknowledgement: say, frame } = lettersIn(language)
  const { policyFollowed, treatedFairly, lawKept } = thingsIn(language).reviewQuestions
  const dates = datesIn(language)
  const by = replyBy ? [say.replyBy(dates.fullDate(replyBy))] : []
  return toCustomer(
    about,
    [
      { paragraph: [say.received(dates.dateOf(askedAt, zone)), ...by].join(' ') },
      { heading: frame.whatNext },
      { paragraph: say.who },
      { paragraph: say.reads },
      { list: [policyFollowed, treatedFairly, lawKept] },
      { paragraph: say.after },
      { heading: frame.whatYouCanDo },
      { paragraph: say.nothingToDo },
      ...linkTo(about),
      ...detailsOf(about),
    ],
    signatureOf(language, shop, frame.forTheBoard(shop.name)),
  )
}

export const boardAcknowledgementFrom = (told: Telling): Letter => {
  const { at } = eventOf(told, 'escalated')
  const owed = openPromise(told, 'board-reply')
  return boardAcknowledgement({ ...aboutOf(told), askedAt: at, ...(owed ? { replyBy: owed.due.on } : {}) })
}
