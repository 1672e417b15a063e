// Tells whoever reviews that a customer asked for it: by reference only.
import type { Day } from '#calendar/day.ts'
import type { StaffLanguage, Storefront } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { lettersToStaff } from '#texts/letters-to-staff.ts'
import { staffThingsIn } from '#texts/things.ts'
import { staffLanguageIn } from '#texts/tongue.ts'
import { signatureOf } from './frame.ts'
import type { Letter } from './letter.ts'
import { eventOf, needed, openPromise, type Telling } from './telling.ts'

export type ReviewRequest = {
  readonly language: StaffLanguage
  readonly shop: Storefront
  readonly reference: string
  readonly replyBy?: Day
  readonly link: string
  /** Everybody who may review had a hand in the complaint: whoever administers the program must name somebody. */
  readonly nobodyLeft?: boolean
}

export const reviewRequest = ({ language, shop, reference, replyBy, link, nobodyLeft }: ReviewRequest): Letter => {
  const { reviewRequest: say, staffAlert } = lettersToStaff[language]
  const date = replyBy && datesIn(language).fullDate(replyBy)
  return {
    language,
    subject: date ? say.subject(reference, date) : say.subjectUndated(reference),
    greeting: say.hello,
    blocks: [
      { paragraph: [say.asked(reference), ...(date ? [say.replyBy(date)] : [])].join(' ') },
      ...(nobodyLeft ? [{ paragraph: say.nobodyLeft }] : []),
      { link: { label: nobodyLeft ? say.people : say.link, url: link } },
      { paragraph: say.reads },
      { paragraph: say.questions },
      { list: Object.values(staffThingsIn(language).reviewQuestionsForStaff) },
      { paragraph: say.independent },
    ],
    signature: signatureOf(language, shop, staffAlert.sender(shop.name)),
  }
}

export const reviewRequestFrom = (told: Telling): Letter => {
  eventOf(told, 'escalated')
  const owed = openPromise(told, 'board-reply')
  const { shop, link, complaint, nobodyLeft = false } = told
  return reviewRequest({
    language: staffLanguageIn(told.language),
    shop,
    reference: complaint.reference,
    link: needed(link, 'the link to the file'),
    nobodyLeft,
    ...(owed ? { replyBy: owed.due.on } : {}),
  })
}
