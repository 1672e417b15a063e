// Clause 10: the request to the board has come in; who decides, by when, and on what.
import type { Day, Instant } from '#calendar/day.ts'
import { datesIn } from '#texts/dates.ts'
import { thingsIn } from '#texts/things.ts'
import { type About, detailsOf, linkTo, saidIn, type Reviewer, signatureOf, toCustomer, whyBlocks } from './frame.ts'
import type { Letter } from './letter.ts'
import { aboutOf, eventOf, openPromise, reviewerOf, type Telling, whyOf } from './telling.ts'

export type BoardAcknowledgement = About & {
  readonly askedAt: Instant
  readonly reviewer: Reviewer
  readonly replyBy?: Day
  readonly why?: readonly string[]
}

export const boardAcknowledgement = ({ askedAt, reviewer, replyBy, why, ...about }: BoardAcknowledgement): Letter => {
  const { language, shop, zone } = about
  const { boardAcknowledgement: say, frame } = saidIn(about)
  const { policyFollowed, treatedFairly, lawKept } = thingsIn(language).reviewQuestions
  const dates = datesIn(language)
  const received = say.received(dates.dateOf(askedAt, zone), frame.reviewers[reviewer.by])
  return toCustomer(
    about,
    [
      { paragraph: [received, ...(replyBy ? [say.replyBy(dates.fullDate(replyBy))] : [])].join(' ') },
      { heading: frame.whatNext },
      { paragraph: `${say.reads(frame.reviewersDo[reviewer.by])} ${say.independent}` },
      { paragraph: say.questions },
      { list: [policyFollowed, treatedFairly, lawKept] },
      ...(reviewer.bodies.length > 0 ? [{ paragraph: say.after }] : []),
      { heading: frame.whatYouCanDo },
      { paragraph: say.nothingToDo },
      ...linkTo(about),
      ...whyBlocks(about, why ? [why] : []),
      ...detailsOf(about),
    ],
    signatureOf(language, shop, frame.team(shop.name)),
  )
}

export const boardAcknowledgementFrom = (told: Telling): Letter => {
  const { at } = eventOf(told, 'escalated')
  const owed = openPromise(told, 'board-reply')
  return boardAcknowledgement({
    ...aboutOf(told),
    askedAt: at,
    reviewer: reviewerOf(told),
    ...(owed ? { replyBy: owed.due.on, why: whyOf(told, owed) } : {}),
  })
}
