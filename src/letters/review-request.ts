// Tells a member of the board that a customer asked for review: by reference only.
import type { Day } from '#calendar/day.ts'
import type { Language, Storefront } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { lettersIn } from '#texts/letters.ts'
import { thingsIn } from '#texts/things.ts'
import { signatureOf } from './frame.ts'
import type { Letter } from './letter.ts'

export type ReviewRequest = {
  readonly language: Language
  readonly shop: Storefront
  readonly name: string
  readonly reference: string
  readonly replyBy: Day
  readonly link: string
}

export const reviewRequest = ({ language, shop, name, reference, replyBy, link }: ReviewRequest): Letter => {
  const { notices, staffAlert } = lettersIn(language)
  const say = notices.reviewRequest
  const date = datesIn(language).fullDate(replyBy)
  return {
    language,
    subject: say.subject(reference, date),
    greeting: say.hello(name),
    blocks: [
      { paragraph: `${say.asked(reference)} ${say.replyBy(date)}` },
      { link: { label: say.link, url: link } },
      { paragraph: say.reads },
      { paragraph: say.questions },
      { list: Object.values(thingsIn(language).reviewQuestionsForStaff) },
      { paragraph: say.independent },
    ],
    signature: signatureOf(language, shop, staffAlert.sender(shop.name)),
  }
}
